import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { batchLeafText, dutyRowText, type BatchLeaf } from '../../../src/core/ledger/batch-leaf.js';
import { EMPTY_TREE, grown, merkleRoot, rootOf, type GrowingTree } from '../../../src/core/ledger/merkle-root.js';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** RFC 6962, section 2.1, word for word. */
function naiveRoot(leaves: readonly Buffer[]): Buffer {
  const hash = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  if (leaves.length === 0) return hash();
  if (leaves.length === 1) return hash(Buffer.from([0]), leaves[0]!);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return hash(Buffer.from([1]), naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
}

test('the root is that of RFC 6962, in whatever chunks the leaves come and through JSON between them', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (leaves, chunk) => {
      const expected = naiveRoot(leaves.map((leaf) => Buffer.from(leaf, 'utf8'))).toString('hex');
      let tree = EMPTY_TREE;
      for (let n = 0; n < leaves.length; n += chunk) tree = JSON.parse(JSON.stringify(grown(tree, leaves.slice(n, n + chunk), sha256))) as GrowingTree;
      expect(tree.size).toBe(leaves.length);
      expect(rootOf(tree, sha256)).toBe(expected);
      expect(merkleRoot(leaves, sha256)).toBe(expected);
    }),
  );
});

test('the roots of the RFC 6962 test vectors', () => {
  // From the reference implementation of Certificate Transparency: no leaf, and one empty leaf.
  expect(merkleRoot([], sha256)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(merkleRoot([''], sha256)).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
});

const LEAF: BatchLeaf = {
  kind: 'duties-missed', tenant: 'power', process: 'visiting', definition: 'a'.repeat(64), clause: '3.6.1', register: 'big-customers',
  rule: 'FREQ=MONTHLY;INTERVAL=6', basis: 'natural', calendar: 'china-2026', zone: 'Asia/Shanghai', period: '2026-H1',
  from: Date.UTC(2025, 11, 31, 16), due: Date.UTC(2026, 5, 30, 16), dueDate: '2026-06-30', at: Date.UTC(2026, 5, 30, 16),
  decidedAt: Date.UTC(2026, 5, 30, 16, 0, 0, 1), happenedAt: null, count: 2, root: 'b'.repeat(64), first: '县政府 "A"\n', last: 'z',
};

test('leaf and row are RFC 8785', () => {
  for (const leaf of [LEAF, { ...LEAF, happenedAt: 1, first: null, last: null }]) {
    const text = batchLeafText(leaf);
    expect(text).toBe(canonicalize(JSON.parse(text)));
    expect(Object.keys(JSON.parse(text) as object).sort()).toEqual([...Object.keys(leaf), 'v'].sort());
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.constant('2026-01-05'), { nil: null }), (subject, week) => {
      const row = { ordinal: 3, subject, unit: 'marketing', week, case: null, salt: '00' };
      expect(dutyRowText(row)).toBe(canonicalize(row));
    }),
  );
});

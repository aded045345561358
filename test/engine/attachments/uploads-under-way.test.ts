import { ATTACHMENT_LIMITS } from '../../../src/core/attachment/attachment-limits.js';
import { MemoryBudget } from '../../../src/engine/attachments/memory-budget.js';
import { UploadsUnderWay, type Upload } from '../../../src/engine/attachments/uploads-under-way.js';

const upload = (staff: string, more: Partial<Upload> = {}): Upload => ({ tenant: 'gas', caseId: 'case-1', staff, bytes: 10, ...more });
const reasonOf = (work: () => void): string => {
  try {
    work();
    return 'taken';
  } catch (error) {
    return (error as Error).message;
  }
};

test('a host takes so many files at once and no more, whoever sends them', () => {
  const underWay = new UploadsUnderWay();
  const all = Array.from({ length: ATTACHMENT_LIMITS.uploadsOfHost }, (_, n) => upload(`staff-${n}`));
  for (const one of all) underWay.begin(one);
  expect(reasonOf(() => underWay.begin(upload('other')))).toBe('uploads_full');
  underWay.end(all[0]!);
  expect(reasonOf(() => underWay.begin(upload('other')))).toBe('taken');
});

test('before an upload stand those of its case that began earlier; one that does not say its length stands for the longest', () => {
  const underWay = new UploadsUnderWay();
  const [first, second, elsewhere, third] = [upload('a'), upload('b', { bytes: null }), upload('a', { caseId: 'case-2' }), upload('c')];
  for (const one of [first, second, elsewhere, third]) underWay.begin(one);
  expect([first, second, third].map((one) => underWay.aheadOf(one))).toEqual([{ files: 0, bytes: 0 }, { files: 1, bytes: 10 }, { files: 2, bytes: 10 + ATTACHMENT_LIMITS.fileBytes }]);
});

test('people of the same pseudonym in two organizations are two', () => {
  const underWay = new UploadsUnderWay();
  for (let n = 0; n < ATTACHMENT_LIMITS.uploadsOfStaff; n += 1) underWay.begin(upload('a'));
  expect([reasonOf(() => underWay.begin(upload('a'))), reasonOf(() => underWay.begin(upload('a', { tenant: 'water' })))]).toEqual(['too_many_uploads', 'taken']);
});

test('of memory that is shared nobody takes more than is free, nobody overtakes, and what failed gives back its part', async () => {
  const memory = new MemoryBudget(10);
  const said: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string, bytes: number) => memory.within(bytes, () => new Promise<void>((end, fail) => {
    said.push(name);
    ends.set(name, name === 'failing' ? () => fail(new Error('failed')) : end);
  }));
  const turn = () => new Promise((next) => setImmediate(next));
  const failing = work('failing', 6), large = work('large', 8), little = work('little', 2);
  await turn();
  expect(said).toEqual(['failing']);
  ends.get('failing')!();
  await expect(failing).rejects.toThrow('failed');
  await turn();
  expect(said).toEqual(['failing', 'large', 'little']);
  ends.get('large')!(), ends.get('little')!();
  await Promise.all([large, little]);
});

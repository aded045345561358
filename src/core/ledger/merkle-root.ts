/**
 * The Merkle tree hash of RFC 6962 (section 2.1), built leaf by leaf: what is kept between two leaves are the roots of the
 * whole subtrees so far, one for each bit of their number, so that a million rows need twenty hashes of memory and may
 * be taken up again after any of them. SHA-256 is given from outside, for this floor runs in browsers too.
 */

export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** The tree so far: how many leaves, and the roots of its whole subtrees, the largest first, in hex. Plain data. */
export interface GrowingTree {
  readonly size: number;
  readonly peaks: readonly string[];
}

export const EMPTY_TREE: GrowingTree = { size: 0, peaks: [] };

const LEAF = 0x00;
const NODE = 0x01;
const encoder = new TextEncoder();

/** The tree with further leaves, each the UTF-8 bytes of a text. */
export function grown(tree: GrowingTree, leaves: readonly string[], sha256: Sha256): GrowingTree {
  const peaks = tree.peaks.map(bytesOf);
  let { size } = tree;
  for (const leaf of leaves) {
    let hash = sha256(tagged(LEAF, encoder.encode(leaf)));
    for (let whole = size; whole % 2 === 1; whole = Math.floor(whole / 2)) hash = sha256(tagged(NODE, peaks.pop()!, hash));
    peaks.push(hash);
    size += 1;
  }
  return { size, peaks: peaks.map(hexOf) };
}

/** The root in hex; of no leaves, the hash of nothing. */
export function rootOf({ peaks }: GrowingTree, sha256: Sha256): string {
  const hashes = peaks.map(bytesOf);
  if (hashes.length === 0) return hexOf(sha256(new Uint8Array()));
  return hexOf(hashes.reduceRight((right, left) => sha256(tagged(NODE, left, right))));
}

/** The root of all leaves at once. */
export function merkleRoot(leaves: readonly string[], sha256: Sha256): string {
  return rootOf(grown(EMPTY_TREE, leaves, sha256), sha256);
}

function tagged(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 1));
  bytes[0] = tag;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, n) => Number.parseInt(hex.slice(2 * n, 2 * n + 2), 16));
}

/**
 * A file sealed piece by piece with AES-256-GCM, so that it is read as a stream and nothing of it is shown before it has been found whole: each piece
 * carries its tag, and its nonce says which it is and whether it is the last. Pieces that are left out, moved, cut off or of another file do not open.
 * A key seals one file and no second.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';

const PIECE_BYTES = 64 * 1024;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;

/** How long a file is once it is sealed. */
export function sealedBytes(clearBytes: number): number {
  return clearBytes + TAG_BYTES * Math.max(1, Math.ceil(clearBytes / PIECE_BYTES));
}

/** @param place what the file is bound to: moved elsewhere it does not open */
export async function* seal(key: Buffer, place: string, clear: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const { bytes, nonce } of pieces(clear, PIECE_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
}

/** @throws where a piece is not as it was sealed */
export async function* unseal(key: Buffer, place: string, sealed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const { bytes, nonce } of pieces(sealed, PIECE_BYTES + TAG_BYTES)) {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-TAG_BYTES));
    yield Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
  }
}

interface Piece {
  readonly bytes: Buffer;
  readonly nonce: Buffer;
}

/** Whatever the pieces in which it comes, those of one length; the last is known as such. */
async function* pieces(source: AsyncIterable<Buffer>, length: number): AsyncGenerator<Piece> {
  let waiting: Buffer = Buffer.alloc(0);
  let place = 0;
  for await (const come of source) {
    waiting = waiting.length === 0 ? come : Buffer.concat([waiting, come]);
    for (; waiting.length > length; waiting = waiting.subarray(length)) yield { bytes: waiting.subarray(0, length), nonce: nonceOf(place++, false) };
  }
  yield { bytes: waiting, nonce: nonceOf(place, true) };
}

function nonceOf(place: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUInt32BE(place, NONCE_BYTES - 5);
  nonce.writeUInt8(isLast ? 1 : 0, NONCE_BYTES - 1);
  return nonce;
}

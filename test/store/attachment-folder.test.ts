import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AttachmentFolder } from '../../src/store/attachments/attachment-folder.js';
import { seal, unseal } from '../../src/store/attachments/sealed-stream.js';

let path: string;
let folder: AttachmentFolder;
beforeEach(async () => {
  path = mkdtempSync(join(tmpdir(), 'kept-attachments-'));
  folder = await AttachmentFolder.open(path, 'database-1');
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

const key = randomBytes(32);
const HOUR_S = 3_600;
const NOBODY = (): Promise<ReadonlySet<string>> => Promise.resolve(new Set());

async function* of(...pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

async function whole(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Puts a file to its place, or leaves it where it arrived. @param agoS how long ago it was written */
async function put({ settled = true, agoS = 0 }: { settled?: boolean; agoS?: number } = {}): Promise<{ id: string; path: string }> {
  const id = randomUUID();
  const arrived = await folder.write(key, id, of(Buffer.from('clear')));
  if (settled) await folder.settle(arrived, id);
  const at = settled ? join(path, id.slice(0, 2), id) : arrived.path;
  const then = statSync(at).mtimeMs / 1_000 - agoS;
  utimesSync(at, then, then);
  return { id, path: at };
}

const isThere = (at: string): boolean => statSync(at, { throwIfNoEntry: false }) !== undefined;

test('what a crash left behind is swept away after an hour: what never settled, and what has no row', async () => {
  const [fresh, old, freshArriving, oldArriving, wanted] = [
    await put(), await put({ agoS: HOUR_S + 5 }), await put({ settled: false }), await put({ settled: false, agoS: HOUR_S + 5 }), await put({ agoS: 100 * HOUR_S }),
  ];
  expect(await folder.sweep((ids) => Promise.resolve(new Set(ids.filter((id) => id === wanted.id))))).toBe(2);
  expect([fresh, old, freshArriving, oldArriving, wanted].map((one) => isThere(one.path))).toEqual([true, false, true, false, true]);
});

test('what somebody else put into the folder is left alone', async () => {
  const { id } = await put({ agoS: 2 * HOUR_S });
  const others = [join(path, 'notes.txt'), join(path, id.slice(0, 2), 'notes.txt'), join(path, 'arriving', 'notes.txt')];
  for (const other of others) {
    writeFileSync(other, 'x');
    utimesSync(other, 1, 1);
  }
  await folder.sweep(NOBODY);
  expect(others.map(isThere)).toEqual([true, true, true]);
});

test('a folder belongs to one database: another, which would sweep its files away, is refused it', async () => {
  await expect(AttachmentFolder.open(path, 'database-2')).rejects.toMatchObject({ name: 'FolderRefused', words: { zh: expect.stringContaining('另一数据库的附件'), en: expect.stringContaining('those of another') } });
  await expect(AttachmentFolder.open(path, 'database-1')).resolves.toBeDefined();
});

test('a folder that cannot be one is refused in words', async () => {
  const file = join(path, 'file');
  writeFileSync(file, '');
  await expect(AttachmentFolder.open(file, 'database-1')).rejects.toMatchObject({ name: 'FolderRefused', words: { en: expect.stringContaining('KEPT_ATTACHMENTS') } });
});

test('where the folder itself is away, a file is not taken for lost', async () => {
  const { id } = await put();
  const asked = { key, place: id, bytes: 5 };
  expect(await folder.read(randomUUID(), asked)).toBeNull();
  rmSync(path, { recursive: true });
  await expect(folder.read(id, asked)).rejects.toThrow(/ENOENT/);
});

test('of what breaks off while it is written nothing stays', async () => {
  async function* breaking(): AsyncGenerator<Buffer> {
    yield randomBytes(200_000);
    throw new Error('broken off');
  }
  await expect(folder.write(key, 'place', breaking())).rejects.toThrow('broken off');
  expect(readdirSync(join(path, 'arriving'))).toEqual([]);
});

test('files are their owner\'s alone', async () => {
  const { path: at } = await put();
  expect([statSync(at).mode & 0o777, statSync(join(at, '..')).mode & 0o777]).toEqual([0o600, 0o700]);
});

describe('a sealed stream', () => {
  const clear = randomBytes(200_000);
  const PIECE = 64 * 1024 + 16;

  test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])('of %i bytes opens as it was sealed, however it is cut on the way', async (length) => {
    const sealed = await whole(seal(key, 'place', of(clear.subarray(0, Math.min(7, length)), clear.subarray(7, Math.max(7, length)))));
    const cut = of(sealed.subarray(0, 5), sealed.subarray(5, 70_000), sealed.subarray(70_000));
    expect((await whole(unseal(key, 'place', cut))).equals(clear.subarray(0, length))).toBe(true);
  });

  test('of which a piece is missing, moved, doubled or changed does not open, nor at another place, nor under another key', async () => {
    const sealed = await whole(seal(key, 'place', of(clear)));
    const piece = (n: number): Buffer => sealed.subarray(n * PIECE, (n + 1) * PIECE);
    const changed = Buffer.from(sealed);
    changed[PIECE + 9]! ^= 1;
    for (const wrong of [piece(0), Buffer.concat([piece(0), piece(1)]), Buffer.concat([piece(1), piece(0), sealed.subarray(2 * PIECE)]), Buffer.concat([piece(0), piece(0), sealed.subarray(PIECE)]), sealed.subarray(0, -1), sealed.subarray(3 * PIECE), changed]) {
      await expect(whole(unseal(key, 'place', of(wrong)))).rejects.toThrow();
    }
    await expect(whole(unseal(key, 'another', of(sealed)))).rejects.toThrow();
    await expect(whole(unseal(randomBytes(32), 'place', of(sealed)))).rejects.toThrow();
  });
});

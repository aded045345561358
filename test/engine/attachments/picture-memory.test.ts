/**
 * What memory pictures take while they are made anew, by the most that a process of its own ever held (VmHWM, of Linux alone). `KEPT_PICTURE_MEGAPIXELS`
 * (2) sets how large they are; `most` takes each kind as large as it is taken, which docs/attachments.md tells the figures of.
 */
import { execFile } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp, { type Sharp } from 'sharp';
import { pictureMemory, pixelsMax, type PictureKind } from '../../../src/core/attachment/picture-memory.js';

const MIB = 1024 * 1024;
const ASKED = process.env['KEPT_PICTURE_MEGAPIXELS'] ?? '2';
const WIDTH = 4_000;

/** Made by what was built: a product that is not measured through a compiler of tests. */
const MEASURED = `
  import { readFileSync } from 'node:fs';
  import { readFile } from 'node:fs/promises';
  import { plainPicture } from './dist/src/engine/attachments/plain-picture.js';
  const most = () => Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
  const [small, type, ...files] = process.argv.slice(1);
  await plainPicture('image/png', () => readFile(small));
  const before = most();
  const made = await Promise.all(files.map((file) => plainPicture(type, () => readFile(file)).then(({ length }) => length)));
  console.log(JSON.stringify({ rise: most() - before, made, after: most() }));`;

interface Measure {
  readonly rise: number;
  readonly after: number;
  readonly made: readonly number[];
}

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kept-pictures-'));
  writeFileSync(join(folder, 'small'), await sharp({ create: { width: 64, height: 64, channels: 3, background: 'red' } }).png().toBuffer());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function measured(type: string, files: readonly string[]): Promise<Measure> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', MEASURED, join(folder, 'small'), type, ...files]);
  return JSON.parse(stdout) as Measure;
}

/** Noise, of which no plane is empty. */
function noise(height: number): Sharp {
  return sharp(randomFillSync(Buffer.alloc(WIDTH * height * 3)), { raw: { width: WIDTH, height, channels: 3 }, limitInputPixels: false });
}

/** Rows that are alike, each longer than deflate remembers: small where rows are told by the one above, and as long as their pixels made anew. */
function rows(height: number): Sharp {
  const row = randomFillSync(Buffer.alloc(4 * 4 * WIDTH));
  return sharp(Buffer.concat(Array.from({ length: Math.ceil(height / 4) }, () => row)), { raw: { width: 4 * WIDTH, height: Math.ceil(height / 4), channels: 4 }, limitInputPixels: false });
}

const PNG = { adaptiveFiltering: true, compressionLevel: 1 } as const;
const KINDS: readonly (readonly [string, PictureKind, (height: number, orientation: 1 | 6) => Sharp])[] = [
  ['JPEG', { type: 'image/jpeg', inPasses: false, deep: false }, (height, orientation) => noise(height).withMetadata({ orientation }).jpeg({ quality: 10 })],
  ['JPEG for print', { type: 'image/jpeg', inPasses: false, deep: false }, (height, orientation) => noise(height).toColourspace('cmyk').withMetadata({ orientation }).jpeg({ quality: 4 })],
  ['JPEG in passes', { type: 'image/jpeg', inPasses: true, deep: false }, (height, orientation) => noise(height).withMetadata({ orientation }).jpeg({ quality: 5, progressive: true, chromaSubsampling: '4:4:4' })],
  ['JPEG for print in passes', { type: 'image/jpeg', inPasses: true, deep: false }, (height, orientation) => noise(height).toColourspace('cmyk').withMetadata({ orientation }).jpeg({ quality: 4, progressive: true, chromaSubsampling: '4:4:4' })],
  ['PNG', { type: 'image/png', inPasses: false, deep: false }, (height, orientation) => rows(height).withMetadata({ orientation }).png(PNG)],
  ['PNG in passes', { type: 'image/png', inPasses: true, deep: false }, (height, orientation) => rows(height).withMetadata({ orientation }).png({ ...PNG, progressive: true })],
  ['PNG of 16 bits in passes', { type: 'image/png', inPasses: true, deep: true }, (height, orientation) => rows(height).toColourspace('rgb16').withMetadata({ orientation }).png({ ...PNG, progressive: true })],
  ['WebP', { type: 'image/webp', inPasses: false, deep: false }, (height, orientation) => noise(height).ensureAlpha(0.5).withMetadata({ orientation }).webp({ quality: 1, effort: 0 })],
  ['WebP without loss', { type: 'image/webp', inPasses: false, deep: false }, (height, orientation) => rows(height).withMetadata({ orientation }).webp({ lossless: true, effort: 0 })],
];

const sizeOf = (kind: PictureKind): number => (ASKED === 'most' ? pixelsMax(kind) : Number(ASKED) * 1e6);

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux.each(KINDS)('%s takes no more memory than is kept for it, however the camera was held', async (name, kind, make) => {
  const height = Math.floor(sizeOf(kind) / WIDTH);
  for (const orientation of [1, 6] as const) {
    const file = join(folder, 'picture');
    await make(height, orientation).toFile(file);
    const { rise, made } = await measured(kind.type, [file]);
    const kept = pictureMemory(kind, WIDTH * height, statSync(file).size);
    if (process.env['KEPT_PICTURE_MEGAPIXELS'] !== undefined) process.stderr.write(`${name}, ${(WIDTH * height) / 1e6} MP, ${orientation === 6 ? 'turned' : 'upright'}: ${Math.ceil(rise / MIB)} of ${Math.floor(kept / MIB)} MiB; file ${(statSync(file).size / MIB).toFixed(1)}, made ${(made[0]! / MIB).toFixed(1)} MiB\n`);
    expect(rise).toBeLessThan(kept);
  }
}, 600_000);

/**
 * A picture made anew, so that nothing stays of it but what is seen: neither place, camera and time (EXIF, XMP, IPTC), nor whatever was hidden in the file
 * or behind it. It is turned as the camera held it. How large it is, is read before it is unpacked, and what memory that takes bounds how many are
 * unpacked at once.
 */
import pLimit from 'p-limit';
import sharp, { type Sharp } from 'sharp';
import { ATTACHMENT_LIMITS } from '../../core/attachment/attachment-limits.js';
import type { AttachmentType } from '../../core/attachment/attachment-type.js';
import { pictureMemory, pixelsMax, PICTURE_MEMORY_BYTES } from '../../core/attachment/picture-memory.js';
import { MemoryBudget } from './memory-budget.js';
import { tooManyPixels, unreadable } from './refusals.js';

const TIMEOUT_S = 20;
const QUALITY = 85;

type PictureType = Extract<AttachmentType['type'], `image/${string}`>;

/** What reads and writes each type; nothing else of the library can be reached. A JPEG is a few in a hundred larger where its codes are not fitted to it, which would hold all of it in memory. */
const FORMATS: Readonly<Record<PictureType, { readonly loader: string; readonly encode: (picture: Sharp) => Sharp }>> = {
  'image/jpeg': { loader: 'VipsForeignLoadJpegBuffer', encode: (picture) => picture.jpeg({ quality: QUALITY, optimiseCoding: false }) },
  'image/png': { loader: 'VipsForeignLoadPngBuffer', encode: (picture) => picture.png() },
  'image/webp': { loader: 'VipsForeignLoadWebpBuffer', encode: (picture) => picture.webp({ quality: QUALITY }) },
};

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: Object.values(FORMATS).map(({ loader }) => loader) });
sharp.cache(false);

const oneAfterTheOther = pLimit(1);
const memory = new MemoryBudget(PICTURE_MEMORY_BYTES);

/** @param read brings the picture as it was sent, once it is looked at and once its turn has come @throws AttachmentRefused picture_too_large, attachment_unreadable */
export async function plainPicture(type: AttachmentType['type'], read: () => Promise<Buffer>): Promise<Buffer> {
  const bytes = await oneAfterTheOther(async () => memoryFor(type, await read()));
  return memory.within(bytes, async () => {
    const picture = sharp(await read(), { limitInputPixels: ATTACHMENT_LIMITS.pixels, failOn: 'error' }).autoOrient().timeout({ seconds: TIMEOUT_S });
    return FORMATS[type as PictureType].encode(picture).toBuffer().catch(notAPicture);
  });
}

/** By its first bytes alone. @throws AttachmentRefused picture_too_large, attachment_unreadable */
async function memoryFor(type: AttachmentType['type'], sent: Buffer): Promise<number> {
  const { width, height, isProgressive, depth } = await sharp(sent, { limitInputPixels: false }).metadata().catch(notAPicture);
  const kind = { type, inPasses: isProgressive, deep: depth !== 'uchar' };
  const most = pixelsMax(kind);
  if (width * height > most) throw tooManyPixels({ width, height, pixelsMax: most, isCostly: most < ATTACHMENT_LIMITS.pixels });
  return pictureMemory(kind, width * height, sent.length);
}

function notAPicture(): never {
  throw unreadable({ zh: '可以显示的图片', en: 'a picture that can be shown' }, { zh: '损坏或不完整的图片', en: 'one that is damaged or breaks off' }, { zh: '请用图片软件打开后另存，再添加', en: 'open it in a program for pictures, save it anew and add that' });
}

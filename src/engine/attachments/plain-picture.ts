/**
 * A picture made anew, so that nothing stays of it but what is seen: neither place, camera and time (EXIF, XMP, IPTC), nor whatever was hidden in the file
 * or behind it. It is turned as the camera held it. How large it is, is read before it is unpacked.
 */
import pLimit from 'p-limit';
import sharp, { type Sharp } from 'sharp';
import { ATTACHMENT_LIMITS } from '../../core/attachment/attachment-limits.js';
import type { AttachmentType } from '../../core/attachment/attachment-type.js';
import { tooManyPixels, unreadable } from './refusals.js';

/** Each takes up to some hundred megabytes while it is unpacked. */
const PICTURES_AT_ONCE = 2;
const TIMEOUT_S = 20;
const QUALITY = 85;

type PictureType = Extract<AttachmentType['type'], `image/${string}`>;

/** What reads and writes each type; nothing else of the library can be reached. */
const FORMATS: Readonly<Record<PictureType, { readonly loader: string; readonly encode: (picture: Sharp) => Sharp }>> = {
  'image/jpeg': { loader: 'VipsForeignLoadJpegBuffer', encode: (picture) => picture.jpeg({ quality: QUALITY }) },
  'image/png': { loader: 'VipsForeignLoadPngBuffer', encode: (picture) => picture.png() },
  'image/webp': { loader: 'VipsForeignLoadWebpBuffer', encode: (picture) => picture.webp({ quality: QUALITY }) },
};

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: Object.values(FORMATS).map(({ loader }) => loader) });
sharp.cache(false);

const oneOfFew = pLimit(PICTURES_AT_ONCE);

/** @param read brings the picture as it was sent, once its turn has come @throws AttachmentRefused picture_too_large, attachment_unreadable */
export function plainPicture(type: AttachmentType['type'], read: () => Promise<Buffer>): Promise<Buffer> {
  return oneOfFew(async () => {
    const sent = await read();
    await requireFewPixels(sent);
    const picture = sharp(sent, { limitInputPixels: ATTACHMENT_LIMITS.pixels, failOn: 'error' }).autoOrient().timeout({ seconds: TIMEOUT_S });
    return FORMATS[type as PictureType].encode(picture).toBuffer().catch(notAPicture);
  });
}

async function requireFewPixels(sent: Buffer): Promise<void> {
  const { width, height } = await sharp(sent, { limitInputPixels: false }).metadata().catch(notAPicture);
  if (width * height > ATTACHMENT_LIMITS.pixels) throw tooManyPixels(width, height);
}

function notAPicture(): never {
  throw unreadable({ zh: '可以显示的图片', en: 'a picture that can be shown' }, { zh: '损坏或不完整的图片', en: 'one that is damaged or breaks off' }, { zh: '请用图片软件打开后另存，再添加', en: 'open it in a program for pictures, save it anew and add that' });
}

/**
 * What memory it takes to make a picture anew. Bytes a pixel are those of the worst content, measured in a process for each picture and rounded up
 * (test/engine/attachments/picture-memory.test.ts).
 */
import { ATTACHMENT_LIMITS } from './attachment-limits.js';
import type { AttachmentType } from './attachment-type.js';

const MIB = 1024 * 1024;
/** Of all pictures that a host makes anew at once. */
export const PICTURE_MEMORY_BYTES = 512 * MIB;
/** Whatever its size, beside the file itself. */
const ANY_PICTURE_BYTES = 32 * MIB;

/** A picture as its first bytes describe it. */
export interface PictureKind {
  readonly type: AttachmentType['type'];
  /** It comes in several passes: of all its pixels something is held until the last has come. */
  readonly inPasses: boolean;
  /** 16 bits a channel. */
  readonly deep: boolean;
}

const BYTES_A_PIXEL: Partial<Record<AttachmentType['type'], { readonly plain: number; readonly costly: number }>> = {
  'image/jpeg': { plain: 6, costly: 12 },
  'image/png': { plain: 12, costly: 18 },
  'image/webp': { plain: 36, costly: 36 },
};

function bytesAPixel({ type, inPasses, deep }: PictureKind): number {
  return BYTES_A_PIXEL[type]![inPasses || deep ? 'costly' : 'plain'];
}

export function pictureMemory(kind: PictureKind, pixels: number, fileBytes: number): number {
  return ANY_PICTURE_BYTES + fileBytes + pixels * bytesAPixel(kind);
}

/** As many pixels as fit the memory, with a file of any length that is taken. */
export function pixelsMax(kind: PictureKind): number {
  return Math.min(ATTACHMENT_LIMITS.pixels, Math.floor((PICTURE_MEMORY_BYTES - ANY_PICTURE_BYTES - ATTACHMENT_LIMITS.fileBytes) / bytesAPixel(kind)));
}

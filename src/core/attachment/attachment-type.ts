/**
 * What may be attached, told by the content: never by the name, nor by what the sender says of it. A table of few signatures and no library that
 * knows hundreds of formats: what is not in it is refused, and no parser is run to learn what it was.
 */
import type { Bilingual } from '../bilingual.js';

export interface AttachmentType {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf' | 'text/plain';
  /** A picture is made anew, without what it tells of place and camera; the others are kept as they are. */
  readonly holds: 'picture' | 'pages' | 'text';
  readonly title: Bilingual;
  /** Endings that a name may have; the first is given where it has none of them. */
  readonly endings: readonly [string, ...string[]];
}

/** Bytes at their places that every file of the type begins with. */
interface Signature {
  readonly at: number;
  readonly bytes: string;
}

const SIGNED: readonly (AttachmentType & { readonly signature: readonly Signature[] })[] = [
  { type: 'image/jpeg', holds: 'picture', title: { zh: 'JPEG 图片', en: 'a JPEG picture' }, endings: ['.jpg', '.jpeg', '.jfif'], signature: [{ at: 0, bytes: '\xff\xd8\xff' }] },
  { type: 'image/png', holds: 'picture', title: { zh: 'PNG 图片', en: 'a PNG picture' }, endings: ['.png'], signature: [{ at: 0, bytes: '\x89PNG\r\n\x1a\n' }] },
  { type: 'image/webp', holds: 'picture', title: { zh: 'WebP 图片', en: 'a WebP picture' }, endings: ['.webp'], signature: [{ at: 0, bytes: 'RIFF' }, { at: 8, bytes: 'WEBP' }] },
  { type: 'application/pdf', holds: 'pages', title: { zh: 'PDF 文件', en: 'a PDF' }, endings: ['.pdf'], signature: [{ at: 0, bytes: '%PDF-' }] },
];

/** It has no signature: whatever is text through and through. */
const TEXT: AttachmentType = { type: 'text/plain', holds: 'text', title: { zh: 'UTF-8 纯文本', en: 'plain text in UTF-8' }, endings: ['.txt', '.csv', '.md', '.log'] };

export const ATTACHMENT_TYPES: readonly AttachmentType[] = [...SIGNED, TEXT];

/** What people send that is not taken, and what they can do instead. */
const REFUSED: readonly { readonly signature: readonly Signature[]; readonly saw: Bilingual; readonly remedy: Bilingual }[] = [
  ...['heic', 'heix', 'heim', 'hevc', 'mif1', 'msf1'].map((brand) => ({
    signature: [{ at: 4, bytes: `ftyp${brand}` }],
    saw: { zh: 'HEIC 图片', en: 'a HEIC picture' },
    remedy: { zh: '请转为 JPEG 后再添加（手机相机可设为“兼容性最佳”）', en: 'make a JPEG of it (the camera of the telephone can be set to the most compatible format)' },
  })),
  ...['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08', 'Rar!\x1a', '7z\xbc\xaf', '\x1f\x8b'].map((bytes) => ({
    signature: [{ at: 0, bytes }],
    saw: { zh: '压缩包或 Office 文件', en: 'an archive or a file of an office program' },
    remedy: { zh: '请另存为 PDF，或解压后逐个添加', en: 'save it as a PDF, or unpack it and add what is in it' },
  })),
  {
    signature: [{ at: 0, bytes: '\xd0\xcf\x11\xe0' }],
    saw: { zh: '旧版 Office 文件', en: 'a file of an old office program' },
    remedy: { zh: '请另存为 PDF', en: 'save it as a PDF' },
  },
  ...['GIF8', 'II*\0', 'MM\0*'].map((bytes) => ({
    signature: [{ at: 0, bytes }],
    saw: { zh: '其他格式的图片', en: 'a picture of another format' },
    remedy: { zh: '请转为 JPEG 或 PNG', en: 'make a JPEG or PNG of it' },
  })),
];

/** As many bytes as tell the type. */
export const HEAD_BYTES = 1024;

export type TypeAnswer = { readonly type: AttachmentType } | { readonly saw: Bilingual; readonly remedy: Bilingual };

const OTHER_REMEDY: Bilingual = { zh: '请改用上述格式', en: 'use one of these formats' };

/** @param head the first HEAD_BYTES of the content, fewer where there are no more */
export function typeOf(head: Buffer): TypeAnswer {
  if (head.length === 0) return { saw: { zh: '空文件', en: 'an empty file' }, remedy: { zh: '请选择有内容的文件', en: 'choose a file that holds something' } };
  const signed = SIGNED.find(({ signature }) => bears(head, signature));
  if (signed !== undefined) return { type: signed };
  const refused = REFUSED.find(({ signature }) => bears(head, signature));
  if (refused !== undefined) return refused;
  if (looksLikeMarkup(head)) return { saw: { zh: '网页或其他标记语言', en: 'a page of HTML or other markup' }, remedy: { zh: '请另存为 PDF', en: 'save it as a PDF' } };
  return isText(head) ? { type: TEXT } : { saw: { zh: '其他格式', en: 'another format' }, remedy: OTHER_REMEDY };
}

function bears(head: Buffer, signature: readonly Signature[]): boolean {
  return signature.every(({ at, bytes }) => head.toString('latin1', at, at + bytes.length) === bytes);
}

/** What a browser that guesses might take for a page. */
function looksLikeMarkup(head: Buffer): boolean {
  const text = head.toString('utf8').replace(/^\ufeff/, '');
  return /^\s*<[a-z!?/]/i.test(text) || holdsMarkup(text);
}

/** The longest beginning of an element that `holdsMarkup` finds, less one. */
export const MARKUP_CARRY = '<!doctype'.length;

/** Whether an element of a page begins somewhere in it. */
export function holdsMarkup(text: string): boolean {
  return /<(!doctype|html|head|body|script|style|iframe|object|embed|img|svg|a)[\s/>]/i.test(text);
}

function isText(head: Buffer): boolean {
  try {
    return isPlain(new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }));
  } catch {
    return false;
  }
}

/** Without control characters but for those that arrange a text. */
export function isPlain(text: string): boolean {
  return !/[\0-\x08\x0b\x0e-\x1f\x7f]/.test(text);
}

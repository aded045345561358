/**
 * The content of a file on its way in: measured, its type told by its first bytes, and sound to the last one. Streams: what is found wrong at the end of a
 * file breaks off its writing.
 */
import { HEAD_BYTES, holdsMarkup, isPlain, MARKUP_CARRY, typeOf, type AttachmentType } from '../../core/attachment/attachment-type.js';
import type { Bilingual } from '../../core/bilingual.js';
import { tooLarge, typeRefused, unreadable } from './refusals.js';

export interface SoundContent {
  readonly type: AttachmentType;
  /** @throws AttachmentRefused attachment_too_large, attachment_unreadable as it is read */
  readonly bytes: AsyncIterable<Buffer>;
}

/** @throws AttachmentRefused attachment_type_refused */
export async function soundContent(come: AsyncIterable<Buffer>, bytesMax: number): Promise<SoundContent> {
  const all = atMost(come, bytesMax)[Symbol.asyncIterator]();
  const head = await beginning(all);
  const answer = typeOf(head.subarray(0, HEAD_BYTES));
  if ('saw' in answer) throw typeRefused(answer);
  return { type: answer.type, bytes: CHECKS[answer.type.holds](followedBy(head, all)) };
}

/** Not more than so many bytes go through. */
export async function* atMost(come: AsyncIterable<Buffer>, bytesMax: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const some of come) {
    bytes += some.length;
    if (bytes > bytesMax) throw tooLarge();
    yield some;
  }
}

async function beginning(all: AsyncIterator<Buffer>): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < HEAD_BYTES) {
    const { done, value } = await all.next();
    if (done === true) break;
    head = Buffer.concat([head, value]);
  }
  return head;
}

async function* followedBy(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** A picture is checked as it is unpacked. */
const CHECKS: Readonly<Record<AttachmentType['holds'], (content: AsyncIterable<Buffer>) => AsyncIterable<Buffer>>> = {
  picture: (content) => content,
  pages: wholePdf,
  text: plainText,
};

const TEXT_EXPECTED: Bilingual = { zh: '通篇为 UTF-8 纯文本', en: 'plain text in UTF-8 throughout' };
const TEXT_REMEDY: Bilingual = { zh: '请以 UTF-8 编码另存，或另存为 PDF', en: 'save it in UTF-8, or as a PDF' };

async function* plainText(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let carry = '';
  for await (const bytes of content) {
    const text = decoded(decoder, bytes);
    if (text === null || !isPlain(text)) throw unreadable(TEXT_EXPECTED, { zh: '其中有其他内容', en: 'something else in it' }, TEXT_REMEDY);
    if (holdsMarkup(carry + text)) throw unreadable(TEXT_EXPECTED, { zh: '其中有网页标记', en: 'markup of a page in it' }, { zh: '请另存为 PDF', en: 'save it as a PDF' });
    carry = (carry + text).slice(-MARKUP_CARRY);
    yield bytes;
  }
  if (decoded(decoder) === null) throw unreadable(TEXT_EXPECTED, { zh: '末尾有半个字符', en: 'half a character at its end' }, TEXT_REMEDY);
}

/** Null where it is no UTF-8. @param bytes left out at the end, which may not be in the middle of a character */
function decoded(decoder: InstanceType<typeof TextDecoder>, bytes?: Buffer): string | null {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    return null;
  }
}

/** Some programs write blank lines or zeros after the end; anything else may be another file that hides behind this one. */
const PDF_END = /startxref\s+(\d{1,10})\s+%%EOF[\s\0]*$/;
const PDF_END_BYTES = 1024;
/** What an archive ends with, at most so far from its last byte: programs that unpack look for it from behind, whatever stands before. */
const ARCHIVE_END = Buffer.from('PK\x05\x06', 'latin1');
const ARCHIVE_END_BYTES = 22 + 0xffff;
const PDF_EXPECTED: Bilingual = { zh: '以 startxref 和 %%EOF 结尾的 PDF', en: 'a PDF that ends with its startxref and %%EOF' };
const PDF_REMEDY: Bilingual = { zh: '请重新导出为 PDF', en: 'make the PDF anew' };

async function* wholePdf(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let tail: Buffer = Buffer.alloc(0);
  let length = 0;
  for await (const bytes of content) {
    tail = Buffer.concat([tail, bytes.subarray(-ARCHIVE_END_BYTES)]).subarray(-ARCHIVE_END_BYTES);
    length += bytes.length;
    yield bytes;
  }
  const [end, place] = PDF_END.exec(tail.toString('latin1', Math.max(0, tail.length - PDF_END_BYTES))) ?? [];
  if (end === undefined) throw unreadable(PDF_EXPECTED, { zh: '不完整，或其后另有内容', en: 'one that breaks off, or is followed by something else' }, PDF_REMEDY);
  if (Number(place) >= length - end.length) throw unreadable(PDF_EXPECTED, { zh: 'startxref 指向文件之外', en: 'a startxref that points to nothing' }, PDF_REMEDY);
  if (tail.includes(ARCHIVE_END)) throw unreadable({ zh: '只是 PDF 的文件', en: 'a file that is a PDF alone' }, { zh: '其中另有压缩包', en: 'an archive in it as well' }, PDF_REMEDY);
}

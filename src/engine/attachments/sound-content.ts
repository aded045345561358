/**
 * The content of a file on its way in: measured, its type told by its first bytes, and sound to the last one. Streams: what is found wrong at the end of a
 * file breaks off its writing.
 */
import { HEAD_BYTES, isPlain, typeOf, type AttachmentType } from '../../core/attachment/attachment-type.js';
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
  const read = (bytes?: Buffer): boolean => {
    try {
      return isPlain(decoder.decode(bytes, { stream: bytes !== undefined }));
    } catch {
      return false;
    }
  };
  for await (const bytes of content) {
    if (!read(bytes)) throw unreadable(TEXT_EXPECTED, { zh: '其中有其他内容', en: 'something else in it' }, TEXT_REMEDY);
    yield bytes;
  }
  if (!read()) throw unreadable(TEXT_EXPECTED, { zh: '末尾有半个字符', en: 'half a character at its end' }, TEXT_REMEDY);
}

/** Some programs write blank lines or zeros after the end; anything else may be another file that hides behind this one. */
const PDF_END = /%%EOF[\s\0]*$/;
const PDF_TAIL_BYTES = 1024;

async function* wholePdf(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let tail: Buffer = Buffer.alloc(0);
  for await (const bytes of content) {
    tail = Buffer.concat([tail, bytes.subarray(-PDF_TAIL_BYTES)]).subarray(-PDF_TAIL_BYTES);
    yield bytes;
  }
  if (PDF_END.test(tail.toString('latin1'))) return;
  throw unreadable({ zh: '以 %%EOF 结尾的 PDF', en: 'a PDF that ends with %%EOF' }, { zh: '不完整，或其后另有内容', en: 'one that breaks off, or is followed by something else' }, { zh: '请重新导出为 PDF', en: 'make the PDF anew' });
}

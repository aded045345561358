/** The name of a file as it is kept: for people to read, and never a place on any disk. */
import { ATTACHMENT_TYPES, type AttachmentType } from './attachment-type.js';

/** Of UTF-8, as many as common file systems hold. */
const NAME_BYTES_MAX = 255;
const NAMELESS = '附件';

/** Characters that show nothing, turn the direction of others, or are half of one. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Surrogate}\p{Zl}\p{Zp}]/gu;
/** What file systems take for more than a letter. */
const MEANING_MORE = /[<>:"|?*]/g;
const CHARACTERS = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** No path, nothing unseen, at most 255 bytes of UTF-8 in whole characters, and an ending that agrees with the content. */
export function attachmentName(given: string, { endings }: AttachmentType): string {
  const plain = given.normalize('NFC').split(/[/\\]/).at(-1)!.replaceAll(UNSEEN, '').replaceAll(MEANING_MORE, '_').replaceAll(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '');
  const own = endings.find((ending) => plain.toLowerCase().endsWith(ending));
  const stem = own === undefined ? withoutWrongEnding(plain) : plain.slice(0, -own.length);
  const ending = own === undefined ? endings[0] : plain.slice(-own.length);
  return `${cut(stem, NAME_BYTES_MAX - Buffer.byteLength(ending)).trimEnd() || NAMELESS}${ending}`;
}

/** As many whole characters as fit. */
function cut(text: string, bytesMax: number): string {
  let bytes = 0;
  for (const { segment, index } of CHARACTERS.segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > bytesMax) return text.slice(0, index);
  }
  return text;
}

/** An ending of another type that is taken says something untrue and goes; any other may be part of the name. */
function withoutWrongEnding(name: string): string {
  const wrong = ATTACHMENT_TYPES.flatMap(({ endings }) => endings).find((ending) => name.toLowerCase().endsWith(ending));
  return wrong === undefined ? name : name.slice(0, -wrong.length);
}

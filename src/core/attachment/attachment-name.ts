/** The name of a file as it is kept: for people to read, and never a place on any disk. */
import { ATTACHMENT_TYPES, type AttachmentType } from './attachment-type.js';

const NAME_LENGTH_MAX = 200;
const NAMELESS = '附件';

/** Characters that show nothing, turn the direction of others, or are half of one. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Surrogate}\p{Zl}\p{Zp}]/gu;
/** What file systems take for more than a letter. */
const MEANING_MORE = /[<>:"|?*]/g;

/** No path, nothing unseen, at most 200 characters, and an ending that agrees with the content. */
export function attachmentName(given: string, { endings }: AttachmentType): string {
  const plain = given.normalize('NFC').split(/[/\\]/).at(-1)!.replaceAll(UNSEEN, '').replaceAll(MEANING_MORE, '_').replaceAll(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '');
  const own = endings.find((ending) => plain.toLowerCase().endsWith(ending));
  const stem = own === undefined ? withoutWrongEnding(plain) : plain.slice(0, -own.length);
  const ending = own === undefined ? endings[0] : plain.slice(-own.length);
  const room = NAME_LENGTH_MAX - ending.length;
  return `${[...stem].slice(0, room).join('').trimEnd() || NAMELESS}${ending}`;
}

/** An ending of another type that is taken says something untrue and goes; any other may be part of the name. */
function withoutWrongEnding(name: string): string {
  const wrong = ATTACHMENT_TYPES.flatMap(({ endings }) => endings).find((ending) => name.toLowerCase().endsWith(ending));
  return wrong === undefined ? name : name.slice(0, -wrong.length);
}

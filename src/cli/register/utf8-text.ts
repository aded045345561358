/** A file as text in UTF-8, block by block of whole lines: bytes that are none are told with their line, and never taken for other letters. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { Told } from '../told.js';
import { noUtf8 } from './register-problems.js';

const NEWLINE = 0x0a;
const BOM = '\ufeff';

/** Without the mark that spreadsheets put first. @throws Told at the first line that is no UTF-8 */
export async function* utf8Text(path: string): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let isFirst = true;
  const text = (block: Buffer): string => {
    if (!isUtf8(block)) throw new Told(noUtf8(path, line + badLine(block)));
    line += newlines(block);
    const read = block.toString('utf8');
    const unmarked = isFirst && read.startsWith(BOM) ? read.slice(BOM.length) : read;
    isFirst = false;
    return unmarked;
  };
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    const all = Buffer.concat([rest, bytes]);
    const end = all.lastIndexOf(NEWLINE) + 1;
    rest = all.subarray(end);
    if (end > 0) yield text(all.subarray(0, end));
  }
  if (rest.length > 0) yield text(rest);
}

/** How many lines of a block lie before the one that is no UTF-8: no letter of more bytes holds the byte that ends a line. */
function badLine(block: Buffer): number {
  for (let start = 0, n = 0; ; n += 1) {
    const end = block.indexOf(NEWLINE, start);
    if (end < 0 || !isUtf8(block.subarray(start, end))) return n;
    start = end + 1;
  }
}

function newlines(block: Buffer): number {
  let count = 0;
  for (let at = block.indexOf(NEWLINE); at >= 0; at = block.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/** The text of a holiday notice from a file. */
import { readFileSync, statSync } from 'node:fs';
import { alike } from '../../core/bilingual.js';
import { Told } from '../told.js';

/** @throws Told where there is no such file, or no text in it */
export function readNotice(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Told(alike(`${path}:1:1 expected a file, saw none, name one that is there`));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new Told(alike(`${path}:1:1 expected text in UTF-8, saw other bytes, save it as UTF-8`));
  }
}

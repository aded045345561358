/** `by: agent` is `[{ post: agent }]`. */
import type { Holder } from '../definition.js';
import { many, type OneOrMany, type WrittenHolder } from './written.js';

export function writeOutHolders(written: OneOrMany<WrittenHolder>): readonly Holder[] {
  return many(written).map(writeOutHolder);
}

export function writeOutHolder(written: WrittenHolder): Holder {
  return typeof written === 'string' ? { post: written } : { ...written };
}

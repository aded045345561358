/** `attempts: integer` is `{ type: integer, title: { zh: attempts, en: attempts }, personal: false, recused: false }`. */
import type { Fact } from '../definition.js';
import { writeOutHolders } from './holder.js';
import type { WrittenFact, WrittenFactMap } from './written.js';

export function writeOutFact(written: WrittenFact, id: string): Fact {
  const { confidential, ...fact }: WrittenFactMap = typeof written === 'string' ? { type: written } : written;
  const words = id.replaceAll('_', ' ');
  return {
    ...fact,
    title: fact.title ?? { zh: words, en: words },
    personal: fact.type === 'person' || (fact.personal ?? false),
    recused: fact.recused ?? false,
    ...(confidential && { confidential: { cel: confidential.cel, by: writeOutHolders(confidential.by) } }),
  };
}

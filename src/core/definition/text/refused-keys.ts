/** Keys that XState or YAML know and a definition may not use, each with the reason. */
import type { Bilingual } from '../../bilingual.js';
import { both } from '../words/both.js';
export const REFUSED_KEYS: Readonly<Record<string, { readonly because: Bilingual; readonly remedy: Bilingual }>> = {
  invoke: {
    because: both`an invoked actor: a case cannot be restored with one inside`,
    remedy: both`let an effect do the work and answer with an event`,
  },
  spawn: {
    because: both`a spawned actor: a case cannot be restored with one inside`,
    remedy: both`let an effect do the work and answer with an event`,
  },
  context: { because: both`a context: what a case knows is declared once`, remedy: both`declare it under 'facts'` },
  assign: { because: both`an assignment`, remedy: both`use the action { type: record, params: { fact, value } }` },
  id: { because: both`an id: a state's name is its id`, remedy: both`leave it out; target the state by its name` },
  cond: { because: both`the guard of an older XState`, remedy: both`use 'guard: { type: cel, params: { expr } }'` },
  delay: { because: both`a delay`, remedy: both`use 'after' with a term as its key, or a commitment` },
  delays: { because: both`named delays`, remedy: both`use 'after' with a term as its key, or a commitment` },
  activities: { because: both`the activities of an older XState`, remedy: both`let an effect do the work and answer with an event` },
  output: { because: both`an output: a case answers with its facts`, remedy: both`record a fact instead` },
  tags: { because: both`tags`, remedy: both`use 'meta: { title, holder, task }'` },
  '<<': { because: both`a YAML merge key`, remedy: both`write the keys out` },
};

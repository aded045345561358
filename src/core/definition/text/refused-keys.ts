/** Keys that XState or YAML know and a definition may not use, each with the reason. */
export const REFUSED_KEYS: Readonly<Record<string, { readonly because: string; readonly remedy: string }>> = {
  invoke: {
    because: 'an invoked actor: a case cannot be restored with one inside',
    remedy: 'let an effect do the work and answer with an event',
  },
  spawn: {
    because: 'a spawned actor: a case cannot be restored with one inside',
    remedy: 'let an effect do the work and answer with an event',
  },
  context: { because: 'a context: what a case knows is declared once', remedy: "declare it under 'facts'" },
  assign: { because: 'an assignment', remedy: 'use the action { type: record, params: { fact, value } }' },
  id: { because: "an id: a state's name is its id", remedy: 'leave it out; target the state by its name' },
  cond: { because: 'the guard of an older XState', remedy: "use 'guard: { type: cel, params: { expr } }'" },
  delay: { because: 'a delay', remedy: "use 'after' with a term as its key, or a commitment" },
  delays: { because: 'named delays', remedy: "use 'after' with a term as its key, or a commitment" },
  activities: { because: 'the activities of an older XState', remedy: 'let an effect do the work and answer with an event' },
  output: { because: 'an output: a case answers with its facts', remedy: 'record a fact instead' },
  tags: { because: 'tags', remedy: "use 'meta: { title, holder, task }'" },
  '<<': { because: 'a YAML merge key', remedy: 'write the keys out' },
};

/** What each post may do with the cases of a process, as its definition says: one row a post. What they read, and the table that people read, are made of it. */
import type { Definition, Holder, StateNodeText } from '../definition/definition.js';
import { ENGINE_POST } from '../definition/definition.js';

/**
 * Every case of its company; those that its unit or itself takes part in; those that it opened.
 * Who opens cases and does no more, such as a program of the public entrance, reads no more than these.
 */
export const REACHES = ['company', 'part', 'own'] as const;
export type Reach = (typeof REACHES)[number];

export interface PostAccess {
  readonly reads: Reach;
  readonly opens: boolean;
  /** Whether it opens the persons of cases that it reads, also where it may not act. */
  readonly opensPersons: boolean;
  /** Events that it sends, commitments that it extends, states whose task is its own. */
  readonly sends: readonly string[];
  readonly extends: readonly string[];
  readonly tasks: readonly string[];
  /** Hands tasks to somebody by name. */
  readonly assigns: boolean;
}

const known = new WeakMap<Definition, ReadonlyMap<string, PostAccess>>();

/** By post, in the order in which the definition names them; every request asks, and a definition does not change. */
export function accessOf(definition: Definition): ReadonlyMap<string, PostAccess> {
  const access = known.get(definition) ?? tableOf(definition);
  known.set(definition, access);
  return access;
}

function tableOf(definition: Definition): ReadonlyMap<string, PostAccess> {
  const { opened, events, commitments, statechart, read = [], assign = [], opens: persons = [] } = definition;
  const sends = named(Object.entries(events).map(([event, { by }]) => [event, by]));
  const extends_ = named(Object.entries(commitments).map(([commitment, { extension }]) => [commitment, extension?.by ?? []]));
  const tasks = named(holdersOf(statechart));
  const opens = new Set(opened.by.map(({ post }) => post));
  const posts = new Set([...opens, ...sends.keys(), ...extends_.keys(), ...tasks.keys(), ...read, ...assign, ...persons.map(({ post }) => post)]);
  posts.delete(ENGINE_POST);
  return new Map([...posts].map((post) => {
    const row = {
      opens: opens.has(post), opensPersons: persons.some((holder) => holder.post === post), assigns: assign.includes(post),
      sends: sends.get(post) ?? [], extends: extends_.get(post) ?? [], tasks: tasks.get(post) ?? [],
    };
    const takesPart = row.assigns || row.sends.length + row.extends.length + row.tasks.length > 0;
    return [post, { reads: read.includes(post) ? 'company' : takesPart ? 'part' : 'own', ...row }];
  }));
}

/** What is named with its holders, turned round: by post, what it is named for. */
function named(rows: readonly (readonly [string, readonly Holder[]])[]): Map<string, string[]> {
  const byPost = new Map<string, string[]>();
  for (const [name, holders] of rows) {
    for (const post of new Set(holders.map((holder) => holder.post))) byPost.set(post, [...(byPost.get(post) ?? []), name]);
  }
  return byPost;
}

function holdersOf({ states = {} }: StateNodeText): [string, readonly Holder[]][] {
  return Object.entries(states).flatMap(([name, state]) => [[name, state.meta?.holder ?? []] as [string, readonly Holder[]], ...holdersOf(state)]);
}

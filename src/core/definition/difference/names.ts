/**
 * How the things of a definition are called: in Chinese by their titles, in English by their ids; posts and units by their titles in both.
 * What was checked by another version of Kept may be of another shape: a thing without a title is called by its id.
 */
import { alike } from '../../bilingual.js';
import type { Definition, Title } from '../definition.js';
import type { Organization } from '../organization.js';
import { ownEntry } from '../own-entry.js';

export type NameOf = (id: string) => Title;

export interface Names {
  readonly event: NameOf;
  readonly state: NameOf;
  readonly fact: NameOf;
  readonly commitment: NameOf;
  readonly post: NameOf;
  readonly unit: NameOf;
}

export const NO_NAMES: Names = { event: alike, state: alike, fact: alike, commitment: alike, post: alike, unit: alike };

export function namesOf({ events, facts, commitments, statechart }: Definition, { posts, units }: Organization): Names {
  const states = new Map(stateTitlesIn(statechart));
  const inside = (things: unknown) => (id: string): Title => ({ zh: titleOf(entryOf(things, id))?.zh ?? id, en: id });
  return {
    event: inside(events),
    state: (id) => ({ zh: states.get(id)?.zh ?? id, en: id }),
    fact: inside(facts),
    commitment: inside(commitments),
    post: (id) => titleOf(entryOf(posts, id)) ?? alike(id),
    unit: (id) => titleOf(entryOf(units, id)) ?? titleOf(entryOf(facts, id)) ?? alike(id),
  };
}

export function organizationNamesOf({ posts, units }: Organization): Names {
  return { ...NO_NAMES, post: (id) => titleOf(entryOf(posts, id)) ?? alike(id), unit: (id) => titleOf(entryOf(units, id)) ?? alike(id) };
}

/** Head of a sentence about a thing with a title. */
export const titled = (id: string, entry: unknown): Title => ({ zh: titleOf(entry)?.zh ?? id, en: id });

export function isRecord(candidate: unknown): candidate is Readonly<Record<string, unknown>> {
  return typeof candidate === 'object' && candidate !== null && !Array.isArray(candidate);
}

export function isTitle(candidate: unknown): candidate is Title {
  return isRecord(candidate) && typeof candidate['zh'] === 'string' && typeof candidate['en'] === 'string';
}

function titleOf(entry: unknown): Title | undefined {
  const title = isRecord(entry) ? ownEntry(entry, 'title') : undefined;
  return isTitle(title) ? title : undefined;
}

function entryOf(things: unknown, id: string): unknown {
  return isRecord(things) ? ownEntry(things, id) : undefined;
}

function stateTitlesIn(chart: unknown): [string, Title | undefined][] {
  const states = isRecord(chart) ? chart['states'] : undefined;
  if (!isRecord(states)) return [];
  return Object.entries(states).flatMap(([name, state]) => [[name, titleOf(isRecord(state) ? state['meta'] : undefined)], ...stateTitlesIn(state)]);
}

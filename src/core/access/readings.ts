/**
 * Who reads which cases, as keys: a case has those that open it, a reader those that he holds, and he reads it where the two have one in
 * common. The database compares them, in the policies of every table that tells of a case.
 *
 *   complaint                every complaint
 *   complaint@operations     complaints that concern a unit
 *   #leader  #leader@north   what a post is asked or told, anywhere or at a unit
 *   /agent-7                 what somebody did, is asked or told by name
 *
 * An act on a task gives one to whoever acts and whoever it names, and to nobody else.
 * A case only gains keys: who had it goes on seeing what became of it.
 */
import type { ProcessVersion } from '../case/process-version.js';
import type { Transition } from '../case/transition.js';
import type { Recipient } from '../case/recipient.js';
import { ENGINE, type Actor, type HeldPost } from '../case/command.js';
import type { Definition } from '../definition/definition.js';
import type { Organization } from '../definition/organization.js';
import { companyOf, unitsUnder } from '../definition/unit-tree.js';
import { accessOf, type Reach } from './process-access.js';

const ofUnit = (process: string, unit: string): string => `${process}@${unit}`;
const ofPost = (post: string, unit: string | null): string => (unit === null ? `#${post}` : `#${post}@${unit}`);
const ofStaff = (staff: string): string => `/${staff}`;

/** The keys that a transition gives its case. */
export function readersOf({ process, facts: declared }: Definition, { document, events, tasksOpened, commitments, outbox }: Pick<Transition, 'document' | 'events' | 'tasksOpened' | 'commitments' | 'outbox'>): string[] {
  const keys = new Set([process]);
  const concerns = (unit: unknown): void => void (typeof unit === 'string' && keys.add(ofUnit(process, unit)));
  // A unit that takes no part is not one that the case is given to.
  for (const [name, { type, recused }] of Object.entries(declared)) if (type === 'unit' && !recused) concerns(document.snapshot.context.facts[name]);
  for (const { kind, staff, unit } of events) {
    if (staff === null || staff === ENGINE.staff) continue;
    keys.add(ofStaff(staff));
    // What somebody does with a task, such as to assist, is their own affair: it brings nobody of their unit in.
    if (kind !== 'task') concerns(unit);
  }
  for (const { answerable } of commitments) concerns(answerable);
  for (const task of tasksOpened) {
    keys.add(task.staff === null ? ofPost(task.post, task.unit) : ofStaff(task.staff));
    concerns(task.unit);
  }
  for (const { to } of outbox) for (const key of toldKeys(process, to)) keys.add(key);
  return [...keys].sort();
}

function toldKeys(process: string, to: Recipient): string[] {
  if ('staff' in to && to.staff !== null) return [ofStaff(to.staff)];
  if ('of' in to) return [];
  if ('post' in to) return [ofPost(to.post, to.unit)];
  return 'unit' in to && to.unit !== null ? [ofUnit(process, to.unit)] : [];
}

/** The keys that a reader holds, by the processes in force. */
export function readingsOf({ staff, posts, standsInFor = [] }: Actor, processes: Iterable<Published>): string[] {
  const inForce = [...processes];
  const keys = new Set([staff, ...standsInFor].map(ofStaff));
  for (const held of posts) for (const key of keysOfPost(held, inForce)) keys.add(key);
  return [...keys].sort();
}

/** Those of the posts by which their holder reads a case, by its keys; none where it is shown to them by name alone: copied, or of their past. */
export function postsThatRead(posts: readonly HeldPost[], processes: readonly Published[], readers: readonly string[]): HeldPost[] {
  return posts.filter((held) => keysOfPost(held, processes).some((key) => readers.includes(key)));
}

type Published = Pick<ProcessVersion, 'definition' | 'organization'>;

function keysOfPost(held: HeldPost, processes: readonly Published[]): string[] {
  const { post, unit } = held;
  const inProcesses = processes.flatMap(({ definition, organization }) => readIn(definition.process, organization, held, accessOf(definition).get(post)?.reads));
  return [ofPost(post, null), ofPost(post, unit), ...inProcesses];
}

function readIn(process: string, organization: Organization, { unit }: HeldPost, reads: Reach | undefined): string[] {
  if (reads === undefined || reads === 'own') return [];
  if (reads === 'part') return unitsUnder(organization, unit).map((one) => ofUnit(process, one));
  const company = companyOf(organization, unit);
  return company === null ? [process] : unitsUnder(organization, company).map((one) => ofUnit(process, one));
}

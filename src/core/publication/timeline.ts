/**
 * Which version holds when. Each version holds from an instant on; of those whose instant has come, the one published last is in force.
 * So a version supersedes all before it from its own instant on, those that were still to come included.
 */
import type { Instant } from '../calendar/instant.js';

export interface Dated {
  /** Counted in the order of publication. */
  readonly version: number;
  readonly from: Instant;
}

export type Standing = 'in-force' | 'coming' | 'past' | 'never';

/** The version in force at an instant; null where none has come. */
export function inForce<V extends Dated>(versions: readonly V[], at: Instant): V | null {
  return versions.reduce<V | null>((best, one) => (one.from <= at && (best === null || one.version > best.version) ? one : best), null);
}

/** Something that holds from an instant on, until the next of its timeline does. */
export interface Held<T> {
  readonly holds: T;
  readonly from: Instant;
}

/** Versions that hold at some time from an instant on, in order, each with the instant since when: that instant itself, or its own. */
export function holdingFrom<V extends Dated>(versions: readonly V[], at: Instant): Held<V>[] {
  const now = inForce(versions, at);
  const coming = versions.filter((one) => one.from > at && isInForceAtItsOwn(versions, one)).sort((a, b) => a.from - b.from);
  return [...(now === null ? [] : [{ holds: now, from: at }]), ...coming.map((holds) => ({ holds, from: holds.from }))];
}

/** Two timelines laid over each other: what holds of both, from each instant on at which either changes. */
export function overlay<A, B>(some: readonly Held<A>[], others: readonly Held<B>[]): Held<readonly [A, B]>[] {
  const instants = [...new Set([...some, ...others].map(({ from }) => from))].sort((a, b) => a - b);
  return instants.flatMap((from) => {
    const [one, other] = [at(some, from), at(others, from)];
    return one === undefined || other === undefined ? [] : [{ holds: [one.holds, other.holds] as const, from }];
  });
}

/** What holds at an instant, of a timeline in its order. */
export function at<T>(timeline: readonly Held<T>[], instant: Instant): Held<T> | undefined {
  return timeline.findLast(({ from }) => from <= instant);
}

/** A timeline without what only repeats the one before it. */
export function withoutRepeats<T>(timeline: readonly Held<T>[], isSame: (a: T, b: T) => boolean): Held<T>[] {
  return timeline.filter(({ holds }, n) => n === 0 || !isSame(timeline[n - 1]!.holds, holds));
}

/** How a version stands at an instant: in force, still to come, over, or superseded before it could hold. */
export function standingOf(versions: readonly Dated[], one: Dated, at: Instant): Standing {
  if (inForce(versions, at)?.version === one.version) return 'in-force';
  if (!isInForceAtItsOwn(versions, one)) return 'never';
  return one.from > at ? 'coming' : 'past';
}

function isInForceAtItsOwn(versions: readonly Dated[], one: Dated): boolean {
  return inForce(versions, one.from)?.version === one.version;
}

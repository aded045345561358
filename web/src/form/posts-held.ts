/** Which posts somebody holds at an instant. */
import type { Holding, Staff } from '../api/views.js';

/** A post by which somebody is asked; at any unit where none is named. */
export interface AskedPost {
  readonly post: string;
  readonly unit: string | null;
}

/** @param atMs since the epoch */
export function isHeldAt({ from, until, endedAt }: Holding, atMs: number): boolean {
  return endedAt === null && Date.parse(from) <= atMs && (until === null || Date.parse(until) > atMs);
}

export function holdsOneOf({ posts }: Staff, asked: readonly AskedPost[], atMs: number): boolean {
  return posts.some((held) => isHeldAt(held, atMs) && asked.some(({ post, unit }) => post === held.post && (unit === null || unit === held.unit)));
}

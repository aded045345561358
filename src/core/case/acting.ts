/** As whom somebody acts: by a post, and in the part of those who are absent. */
import type { Actor, HeldPost } from './command.js';

/** Whether the actor is this member of staff, or takes their part: for a time, or in a task. */
export function actsFor({ staff: own, standsInFor = [], passedOnBy = [] }: Pick<Actor, 'staff' | 'standsInFor' | 'passedOnBy'>, staff: string): boolean {
  return staff === own || standsInFor.includes(staff) || passedOnBy.includes(staff);
}

/** The post that the actor holds, at this unit where one is named; null where there is none. */
export function postAt({ posts }: Pick<Actor, 'posts'>, post: string, unit: string | null): HeldPost | null {
  return posts.find((held) => held.post === post && (unit === null || held.unit === unit)) ?? null;
}

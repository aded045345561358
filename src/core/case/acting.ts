/** As whom somebody acts: by a post, and in the part of those who are absent. */
import type { Actor, HeldPost } from './command.js';

/** Whether the actor is this member of staff, or takes their part. */
export function actsFor({ staff: own, standsInFor }: Pick<Actor, 'staff' | 'standsInFor'>, staff: string): boolean {
  return staff === own || (standsInFor?.includes(staff) ?? false);
}

/** The post that the actor holds, at this unit where one is named; null where there is none. */
export function postAt({ posts }: Pick<Actor, 'posts'>, post: string, unit: string | null): HeldPost | null {
  return posts.find((held) => held.post === post && (unit === null || held.unit === unit)) ?? null;
}

/** Posts that a route asks for, in whatever unit they are held. */
import type { TokenHolder } from '../../store/tokens.sql.js';
import { refused } from '../problem/refused.js';

/** Who looks after definitions, calendars, deliveries and webhooks of an organization (流程管理员). */
export const ADMINISTRATOR = 'administrator';

/** @throws Refused post_required */
export function requirePost({ posts }: TokenHolder, post: string): void {
  if (posts.some((held) => held.post === post)) return;
  throw refused('post_required', post, posts.map((held) => `${held.post} of ${held.unit}`).join(', ') || 'no post', 'hand it to a holder of that post');
}

/** Posts that the API itself asks for, beside those of the definitions. */
import type { TokenHolder } from '../../store/tokens.sql.js';
import { refused } from '../problem/refused.js';

/** Who looks after definitions, deliveries and webhooks of an organization (流程管理员). */
export const ADMINISTRATOR = 'administrator';

/** @throws Refused post_required */
export function requirePost({ posts }: TokenHolder, post: string): void {
  if (posts.some((held) => held.post === post)) return;
  const saw = posts.map((held) => held.post).join(', ') || 'no post';
  throw refused('post_required', post, saw, `ask a holder of the post ${post}`);
}

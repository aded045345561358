/** Posts that a route asks for, in whatever unit they are held. */
import { alike, joined, OR, titled, type Bilingual } from '../../core/bilingual.js';
import { ADMINISTRATOR } from '../../core/definition/administrator.js';
import type { Organization } from '../../core/definition/organization.js';
import type { TokenHolder } from '../../store/tokens.sql.js';
import { Refused } from '../problem/refused.js';

export { ADMINISTRATOR };

const POSTS = { [ADMINISTRATOR]: { zh: '流程管理员（administrator）', en: 'administrator' } } as const satisfies Record<string, Bilingual>;

/** @throws Refused post_required */
export function requirePost({ posts }: TokenHolder, post: keyof typeof POSTS): void {
  if (!posts.some((held) => held.post === post)) throw postRequired(posts, POSTS[post]);
}

/** Any one of these posts of the organization. @throws Refused post_required */
export function requireAnyPost({ posts }: TokenHolder, names: readonly string[], organization: Organization): void {
  if (posts.some((held) => names.includes(held.post))) return;
  throw postRequired(posts, joined(names.map((name) => titled(organization.posts[name]!.title, name)), OR));
}

function postRequired(posts: TokenHolder['posts'], expected: Bilingual): Refused {
  return new Refused('post_required', {
    expected,
    saw: posts.length === 0 ? { zh: '没有岗位', en: 'no post' } : alike(posts.map((held) => `${held.post}@${held.unit}`).join(', ')),
    remedy: { zh: '请交由有权岗位的人员办理', en: 'hand it to a holder of that post' },
  });
}

/** What somebody is told who may not. */
import { alike, AND, joined, NONE, OR, titled, type Bilingual } from '../../core/bilingual.js';
import { ACTS, WHO, whoMay, type Act } from '../../core/access/acts.js';
import type { Identity } from '../../core/access/identity.js';
import { ADMINISTRATOR } from '../../core/definition/administrator.js';
import type { Organization } from '../../core/definition/organization.js';
import { Refused } from '../problem/refused.js';
import type { Brought } from './identities.js';

const SEEN: Readonly<Record<Brought, Bilingual>> = {
  token: { zh: '未知、过期或已吊销的令牌', en: 'a token that is unknown, expired or revoked' },
  session: { zh: '已结束的会话', en: 'a session that has ended' },
};

export function unauthorized(brought: Brought | null): Refused {
  return new Refused('unauthorized', {
    expected: alike('Authorization: Bearer kept_…'),
    saw: brought === null ? { zh: '没有令牌', en: 'no bearer token' } : SEEN[brought],
    remedy: { zh: '请登录，或用 npx kept token make 生成令牌', en: 'sign in, or make a token with: npx kept token make' },
  });
}

export function crossSite(site: string): Refused {
  return new Refused('cross_site', {
    expected: { zh: '来自本系统页面的请求', en: 'a request from a page of this host' },
    saw: site === '' ? NONE : alike(site.slice(0, 100)),
    remedy: { zh: '请在本系统的页面中操作；程序请用令牌', en: 'act on a page of this host; a program uses a token' },
  });
}

export function secondFactorNeeded(): Refused {
  return new Refused('second_factor_needed', {
    expected: { zh: '已启用二次验证的账户', en: 'an account with a second factor' },
    saw: { zh: '尚未启用', en: 'none set up yet' },
    remedy: { zh: '请先在“我的账户”中启用二次验证', en: 'set one up first: /api/v1/session/second-factor' },
  });
}

export function codeOwed(): Refused {
  return new Refused('code_owed', {
    expected: { zh: '本次登录已通过二次验证', en: 'a session in which the second factor was shown' },
    saw: { zh: '尚未验证', en: 'that it was not' },
    remedy: { zh: '请先填写验证器上的验证码', en: 'show the code of your authenticator first: /api/v1/session/code' },
  });
}

/** Who lacks the post of the workflow administrator is told of the post; who is of another kind of staff, of the kinds that may. */
export function notPermitted(act: Act, caller: Identity): Refused {
  const who = whoMay(act);
  if (caller.acts !== null && !caller.acts.includes(act)) return notInScope(act, caller.acts);
  if (caller.kind === 'employee' && who.some((one) => one === ADMINISTRATOR)) return postRequired(caller.posts, WHO[ADMINISTRATOR]);
  return new Refused('not_permitted', {
    expected: joined(who.map((one) => WHO[one]), OR),
    saw: WHO[caller.kind],
    remedy: { zh: `“${ACTS[act].title.zh}”请交由有权的人员办理`, en: `hand it to who may ${ACTS[act].title.en}` },
  });
}

/** A token that was made for other acts. */
function notInScope(act: Act, acts: readonly Act[]): Refused {
  return new Refused('not_permitted', {
    expected: { zh: `可“${ACTS[act].title.zh}”的令牌`, en: `a token made to ${ACTS[act].title.en}` },
    saw: { zh: `只可“${joined(acts.map((one) => ACTS[one].title), AND).zh}”的令牌`, en: `one made to ${joined(acts.map((one) => ACTS[one].title), AND).en} and no more` },
    remedy: { zh: `请另行生成令牌：npx kept token make --only ${act}`, en: `make another: npx kept token make --only ${act}` },
  });
}

/** Any one of these posts of the organization. @throws Refused post_required */
export function requireAnyPost({ posts }: Identity, names: readonly string[], organization: Organization): void {
  if (posts.some((held) => names.includes(held.post))) return;
  throw postRequired(posts, joined(names.map((name) => titled(organization.posts[name]!.title, name)), OR));
}

function postRequired(posts: Identity['posts'], expected: Bilingual): Refused {
  return new Refused('post_required', {
    expected,
    saw: posts.length === 0 ? { zh: '没有岗位', en: 'no post' } : alike(posts.map((held) => `${held.post}@${held.unit}`).join(', ')),
    remedy: { zh: '请交由有权岗位的人员办理', en: 'hand it to a holder of that post' },
  });
}

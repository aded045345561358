/** What `kept token` says where it was asked for something that cannot be. */
import { WHO } from '../../core/access/acts.js';
import type { StaffKind } from '../../core/access/staff-kind.js';
import { alike, joined, oneOf, THEN, titled } from '../../core/bilingual.js';
import { quote } from '../../core/definition/problem.js';
import { didYouMean } from '../../core/definition/text/nearest-name.js';
import { A_PSEUDONYM } from '../../core/definition/pseudonym.js';
import type { Problem } from '../../core/problem.js';

export const noPseudonym = (staff: string): Problem => ({
  expected: A_PSEUDONYM,
  saw: alike(quote(staff)),
  remedy: { zh: '请另取代号，至多 64 个字符', en: 'take another, of at most 64 characters' },
});

const OF_EMPLOYEE_OR_PROGRAM = { zh: '在册一般工作人员或程序的代号', en: 'the pseudonym of an employee who is there, or of a program' };

export const isAdministrator = (staff: string, kind: StaffKind): Problem => ({
  expected: OF_EMPLOYEE_OR_PROGRAM,
  saw: titled(WHO[kind], staff),
  remedy: { zh: '三员管理员不任岗位，不用令牌；请另取代号', en: 'the three administrators hold no posts and use no tokens; take another' },
});

export const leftBefore = (staff: string): Problem => ({
  expected: OF_EMPLOYEE_OR_PROGRAM,
  saw: { zh: `已离开的 ${staff}`, en: `${staff}, who left` },
  remedy: { zh: '离开人员的代号不再用；请另取代号', en: 'pseudonyms of who left are not used again; take another' },
});

/** Without a name only one organization may have the posts. */
export const noSuchTenant = (tenant: string | undefined, known: readonly string[]): Problem => ({
  expected: { zh: `--tenant 为 ${oneOf(known).zh}`, en: `--tenant to be ${oneOf(known).en}` },
  saw: tenant === undefined ? { zh: '未指明，而有这些岗位的单位不止一个', en: 'none, and several have these posts' } : alike(quote(tenant)),
  remedy: (tenant === undefined ? null : didYouMean(tenant, known)) ?? { zh: '请指明其中之一', en: 'name one of them' },
});

export function nowhereHeld(posts: readonly string[], organizations: readonly { readonly organization: string; readonly posts: readonly string[] }[]): Problem {
  const each = joined(organizations.map((one) => titled(alike(one.organization), one.posts.join(', '))), THEN);
  return {
    expected: { zh: '某一单位都有的岗位', en: 'posts that one organization has' },
    saw: alike(posts.join(', ')),
    remedy: { zh: `各单位的岗位：${each.zh}；或以 --tenant 指明单位，查看其部门`, en: `each organization's posts: ${each.en}; or name one with --tenant to see its units` },
  };
}

export const noSuchPost = (text: string, posts: readonly string[], units: readonly string[]): Problem => ({
  expected: { zh: `岗位（${posts.join('、')}）@部门（${units.join('、')}）`, en: `a post (${posts.join(', ')}) at a unit (${units.join(', ')})` },
  saw: alike(quote(text)),
  remedy: { zh: `请写作 岗位@部门，如 ${posts[0]}@${units[0]}`, en: `write post@unit, such as ${posts[0]}@${units[0]}` },
});

export const noSuchAct = (text: string, known: readonly string[]): Problem => ({
  expected: { zh: `--only 为 ${oneOf(known).zh}`, en: `--only to be ${oneOf(known).en}` },
  saw: alike(quote(text)),
  remedy: didYouMean(text, known) ?? { zh: '各项操作见 docs/access.md', en: 'docs/access.md has the table of acts' },
});

export const noLifetime = (text: string, units: readonly string[]): Problem => ({
  expected: { zh: `以 ${units.join('、')} 计的期限`, en: `a term in ${units.join('s, ')}s` },
  saw: alike(quote(text)),
  remedy: { zh: '请写作 "24 hours"、"30 days" 等', en: 'write, for example, "24 hours" or "30 days"' },
});

export const NO_SUCH_TOKEN: Problem = {
  expected: { zh: '未吊销的令牌', en: 'a token that is not revoked' },
  saw: { zh: '没有此名的令牌', en: 'none of that name' },
  remedy: { zh: '请查看：npx kept token list', en: 'see: npx kept token list' },
};

/** `kept token make|list|revoke`: who may speak to the API, and as what. */
import { Command } from 'commander';
import type { DataSource } from 'typeorm';
import { ACTS, whoMay, type Act } from '../core/access/acts.js';
import { TERMINAL } from '../core/access/own-actors.js';
import { ADMINISTRATOR, postTitles } from '../core/definition/administrator.js';
import type { Organization } from '../core/definition/organization.js';
import { isPseudonym } from '../core/definition/pseudonym.js';
import type { HeldPost } from '../core/case/command.js';
import { parseTerm } from '../core/calendar/term.js';
import { findStaff } from '../store/people/staff.sql.js';
import { issueToken, listTokens, revokeToken } from '../store/tokens.sql.js';
import { publishedOrganizations } from './published-organization.js';
import { complain, print, Told, UsageError } from './told.js';
import { noLifetime, noPseudonym, nowhereHeld, noSuchAct, noSuchPost, noSuchTenant, NO_SUCH_TOKEN, isAdministrator, leftBefore } from './token/token-problems.js';
import { withDatabase } from './with-database.js';

/** Acts of programs, which act as employees. */
const PROGRAMS = (Object.keys(ACTS) as Act[]).filter((act) => whoMay(act).some((who) => who === 'employee' || who === ADMINISTRATOR));

const CLOCK_UNITS = new Set(['minute', 'hour', 'day', 'month', 'year']);

export function token(): Command {
  return new Command('token')
    .description('访问令牌 · API tokens, each bound to a person and posts')
    .addCommand(make())
    .addCommand(list())
    .addCommand(revoke());
}

function make(): Command {
  return new Command('make')
    .description('生成令牌，只显示一次 · make a token; it is shown once')
    .requiredOption('--staff <name>', '人员代号 pseudonym of the person')
    .requiredOption('--post <post@unit...>', '岗位@部门，可多个 posts held, such as agent@customer-service')
    .option('--only <act...>', `只用于这些操作（docs/access.md 的 act），不给则岗位所许的都可 for these acts alone, such as case.open; all that the posts allow where it is left out`)
    .option('--tenant <organization>', '单位，不给则取唯一有这些岗位者 organization; where it is left out, the only one that has these posts')
    .option('--for <term>', '有效期 how long it holds', '30 days')
    .option('--json', '输出 JSON')
    .action(async (options: { staff: string; post: string[]; only?: string[]; tenant?: string; for: string; json?: true }) => {
      if (!isPseudonym(options.staff)) throw new UsageError(noPseudonym(options.staff));
      const lifetime = lifetimeOf(options.for);
      const acts = options.only === undefined ? null : options.only.map(knownAct);
      await withDatabase(async (dataSource) => {
        const organization = await organizationOf(dataSource, options.tenant, options.post);
        const posts = options.post.map((text) => heldPost(text, organization));
        await requireMayHold(dataSource, organization.organization, options.staff);
        const { token, name, expiresAt } = await issueToken(dataSource, { tenant: organization.organization, staff: options.staff, posts, acts }, lifetime, TERMINAL);
        if (options.json) return print(JSON.stringify({ token, name, tenant: organization.organization, staff: options.staff, posts, acts, expiresAt }));
        print(token);
        complain(`${options.staff}: ${posts.map(({ post, unit }) => `${post}@${unit}`).join(', ')}${actsWords(acts)} · ${organization.organization} · 至 until ${expiresAt.toISOString()} · 吊销 revoke: npx kept token revoke ${name}`);
      });
    });
}

function list(): Command {
  return new Command('list')
    .description('有效令牌 · tokens in force')
    .option('--all', '包括过期和已吊销的 also those expired or revoked')
    .option('--json', '输出 JSON')
    .action(async ({ all, json }: { all?: true; json?: true }) => {
      await withDatabase(async (dataSource) => {
        const tokens = await listTokens(dataSource, all === true);
        if (json) return print(JSON.stringify(tokens));
        for (const { name, tenant, staff, posts, acts, expiresAt, revokedAt } of tokens) {
          const held = posts.map(({ post, unit }) => `${post}@${unit}`).join(', ');
          print(`${name}  ${tenant}  ${staff}  ${held}${actsWords(acts)}  ${revokedAt === null ? `至 until ${expiresAt.toISOString()}` : `已吊销 revoked ${revokedAt.toISOString()}`}`);
        }
      });
    });
}

function revoke(): Command {
  return new Command('revoke')
    .description('吊销令牌 · revoke a token, by its name in the list or by itself')
    .argument('<token>')
    .action(async (nameOrToken: string) => {
      await withDatabase(async (dataSource) => {
        const revoked = await revokeToken(dataSource, nameOrToken, TERMINAL);
        if (revoked === null) throw new Told(NO_SUCH_TOKEN);
        print(`已吊销 revoked ${revoked}`);
      });
    });
}

/** The organization named, else the only one, else the only one that has all these posts at these units. */
async function organizationOf(dataSource: DataSource, tenant: string | undefined, posts: readonly string[]): Promise<Organization> {
  const all = await publishedOrganizations(dataSource);
  const named = all.filter(({ organization }) => organization === tenant);
  const having = all.length === 1 ? all : all.filter((one) => posts.every((text) => heldIn(text, one) !== null));
  const [found, ...others] = tenant === undefined ? having : named;
  if (found !== undefined && others.length === 0) return found;
  if (tenant === undefined && others.length === 0) throw new UsageError(nowhereHeld(posts, all.map((one) => ({ organization: one.organization, posts: postsOf(one) }))));
  throw new UsageError(noSuchTenant(tenant, all.map(({ organization }) => organization)));
}

const actsWords = (acts: readonly string[] | null): string => (acts === null ? '' : ` · 只可 only ${acts.join(', ')}`);

/** A program under a pseudonym of its own, or an employee who is there. @throws Told */
async function requireMayHold(dataSource: DataSource, tenant: string, staff: string): Promise<void> {
  const row = await findStaff(dataSource.manager, tenant, staff);
  if (row !== null && row.leftAt !== null) throw new Told(leftBefore(staff));
  if (row !== null && row.kind !== 'employee') throw new Told(isAdministrator(staff, row.kind));
}

/** An act that a program may be made for: any of the table that needs somebody to be known. */
function knownAct(text: string): Act {
  const act = PROGRAMS.find((one) => one === text);
  if (act !== undefined) return act;
  throw new UsageError(noSuchAct(text, PROGRAMS));
}

function heldPost(text: string, organization: Organization): HeldPost {
  const held = heldIn(text, organization);
  if (held !== null) return held;
  throw new UsageError(noSuchPost(text, postsOf(organization), Object.keys(organization.units)));
}

/** 'agent@customer-service' where the organization has both. */
function heldIn(text: string, organization: Organization): HeldPost | null {
  const [post = '', unit = '', ...more] = text.split('@');
  return more.length === 0 && postsOf(organization).includes(post) && Object.hasOwn(organization.units, unit) ? { post, unit } : null;
}

/** Its own posts, and the administrator's, which every organization has. */
function postsOf(organization: Organization): string[] {
  return Object.keys(postTitles(organization));
}

/** The term as an interval of PostgreSQL; working time makes no sense for a token. */
function lifetimeOf(text: string): string {
  const term = parseTerm(text);
  if ('amount' in term && CLOCK_UNITS.has(term.unit)) return `${term.amount} ${term.unit}`;
  throw new UsageError(noLifetime(text, [...CLOCK_UNITS]));
}

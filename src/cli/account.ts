/**
 * `kept account make|link|reset|leave|list`: accounts as they are made and ended at the terminal of the host. The three administrators are looked after
 * here alone: who sits here has the database before him anyway, and whoever works in the console appoints and removes nobody who watches over it.
 */
import { Command, Option } from 'commander';
import type { DataSource, EntityManager } from 'typeorm';
import { alike, joined, OR, titled, type Bilingual } from '../core/bilingual.js';
import { STAFF_KINDS, type AdministratorKind } from '../core/access/staff-kind.js';
import { WHO } from '../core/access/acts.js';
import { TERMINAL, terminalOf } from '../core/access/own-actors.js';
import { quote } from '../core/definition/problem.js';
import { isPseudonym } from '../core/definition/pseudonym.js';
import { makeAccountLink } from '../store/people/account-links.sql.js';
import { accountOf, type Account } from '../store/people/accounts.sql.js';
import { enterAudit } from '../store/people/audit.sql.js';
import { listExternalIdentities, unlinkExternalIdentity } from '../store/people/external-identities.sql.js';
import { removeSecondFactor } from '../store/people/lost-factor.js';
import { addStaff, endStaff, listStaff, type StaffRow } from '../store/people/staff.sql.js';
import { tokensOf } from '../store/tokens.sql.js';
import { accountLink, hostUrl } from './account-link.js';
import { publishedOrganizations } from './published-organization.js';
import { complain, print, Told, UsageError } from './told.js';
import { noPseudonym } from './token/token-problems.js';
import { withDatabase } from './with-database.js';

interface MakeOptions {
  readonly staff: string;
  readonly name: string;
  readonly login?: string;
  readonly administrator?: AdministratorKind;
  readonly tenant?: string;
}

export function account(): Command {
  return new Command('account')
    .description('账户 · accounts by which people sign in')
    .addCommand(make())
    .addCommand(link())
    .addCommand(reset())
    .addCommand(leave())
    .addCommand(list());
}

const tenantOption = (): Option => new Option('--tenant <organization>', '单位，只有一个时可不给 organization; may be left out where there is one');

function make(): Command {
  return new Command('make')
    .description('添加人员和账户，给出开户链接 · add somebody with an account, and print the link that opens it')
    .requiredOption('--staff <name>', '人员代号 pseudonym of the person')
    .requiredOption('--name <name>', '姓名 the name, for colleagues')
    .option('--login <login>', '登录名，不给则同代号 what to sign in with; the pseudonym where left out')
    .addOption(new Option('--administrator <kind>', '三员之一：系统、安全、审计管理员 one of the three administrators').choices(STAFF_KINDS.filter((kind) => kind !== 'employee')))
    .addOption(tenantOption())
    .action(({ staff, name, login = staff, administrator, tenant }: MakeOptions) =>
      withDatabase(async (dataSource) => {
        if (!isPseudonym(staff)) throw new UsageError(noPseudonym(staff));
        const organization = await organizationOf(dataSource, tenant);
        const kind = administrator ?? 'employee';
        const secret = await dataSource.transaction(async (manager) => {
          if (kind !== 'employee') requireNoToken(staff, await tokensOf(manager, organization, staff));
          if (!(await addStaff(manager, organization, { staff, name, login: login.toLowerCase(), kind, addedBy: TERMINAL }))) throw new Told(taken(staff, login));
          await enterAudit(manager, terminalOf(organization), { kind: 'staff-added', subject: staff, details: { kind } });
          return (await makeAccountLink(manager, { tenant: organization, staff }, TERMINAL)).secret;
        });
        await tellLink(secret, `${staff} · ${WHO[kind].zh} ${WHO[kind].en} · ${organization}`);
      }));
}

function link(): Command {
  return new Command('link')
    .description('另给开户链接，忘记密码时用 · another link, for who forgot the password')
    .argument('<staff>', '人员代号 pseudonym')
    .addOption(tenantOption())
    .action((staff: string, { tenant }: { tenant?: string }) =>
      withDatabase(async (dataSource) => {
        const organization = await organizationOf(dataSource, tenant);
        const secret = await dataSource.transaction(async (manager) => {
          await accountAt(manager, organization, staff);
          await enterAudit(manager, terminalOf(organization), { kind: 'link-made', subject: staff });
          return (await makeAccountLink(manager, { tenant: organization, staff }, TERMINAL)).secret;
        });
        await tellLink(secret, `${staff} · ${organization}`);
      }));
}

function reset(): Command {
  return new Command('reset')
    .description('解除二次验证和外部身份关联，结束其会话，遗失验证器时用 · take off the second factor and the links of external identities, and end the sessions, for who lost the authenticator')
    .argument('<staff>', '人员代号 pseudonym')
    .addOption(tenantOption())
    .action((staff: string, { tenant }: { tenant?: string }) =>
      withDatabase(async (dataSource) => {
        const organization = await organizationOf(dataSource, tenant);
        await dataSource.transaction(async (manager) => {
          await removeSecondFactor(manager, await accountAt(manager, organization, staff), terminalOf(organization));
          for (const { identityId, issuer } of await listExternalIdentities(manager, organization, staff)) {
            await unlinkExternalIdentity(manager, organization, identityId, staff);
            await enterAudit(manager, terminalOf(organization), { kind: 'identity-unlinked', subject: staff, details: { identityId, issuer } });
          }
        });
        print(`已解除，请凭密码登录后重新启用 taken off; sign in by the password and set one up anew: ${staff} · ${organization}`);
      }));
}

function leave(): Command {
  return new Command('leave')
    .description('登记人员离开：任职、会话、账户、令牌一并终止 · enter that somebody leaves: posts, sessions, account and tokens end')
    .argument('<staff>', '人员代号 pseudonym')
    .addOption(tenantOption())
    .action((staff: string, { tenant }: { tenant?: string }) =>
      withDatabase(async (dataSource) => {
        const organization = await organizationOf(dataSource, tenant);
        await dataSource.transaction(async (manager) => {
          if (!(await endStaff(manager, organization, staff, TERMINAL))) throw new Told(unknown(staff, organization));
          await enterAudit(manager, terminalOf(organization), { kind: 'staff-left', subject: staff });
        });
        print(`已离开 left: ${staff} · ${organization}`);
      }));
}

const STATES: Readonly<Record<StaffRow['account'], Bilingual>> = {
  none: { zh: '无账户', en: 'no account' },
  invited: { zh: '未开户', en: 'not opened' },
  open: { zh: '已开户', en: 'open' },
  disabled: { zh: '已停用', en: 'disabled' },
};

function list(): Command {
  return new Command('list')
    .description('人员和账户 · staff and their accounts')
    .addOption(tenantOption())
    .action(({ tenant }: { tenant?: string }) =>
      withDatabase(async (dataSource) => {
        const organization = await organizationOf(dataSource, tenant);
        const rows = await listStaff(dataSource.manager, organization);
        for (const { staff, kind, name, login, account: state } of rows) print(`${staff}  ${name}  ${login ?? '-'}  ${WHO[kind].zh}  ${STATES[state].zh} ${STATES[state].en}`);
        if (rows.length === 0) print('没有人员 no staff');
      }));
}

async function tellLink(secret: string, whose: string): Promise<void> {
  print(accountLink(secret, await hostUrl()));
  complain(`${whose} · 48 小时内有效，只用一次 works once, for 48 hours`);
}

/** @throws Told where there is no account of somebody present */
async function accountAt(manager: EntityManager, organization: string, staff: string): Promise<Account> {
  const account = await accountOf(manager, organization, staff);
  if (account === null) throw new Told(unknown(staff, organization));
  return account;
}

async function organizationOf(dataSource: DataSource, tenant: string | undefined): Promise<string> {
  const names = (await publishedOrganizations(dataSource)).map(({ organization }) => organization);
  if (tenant === undefined && names.length === 1) return names[0]!;
  if (tenant !== undefined && names.includes(tenant)) return tenant;
  const known = joined(names.map(alike), OR);
  throw new UsageError({
    expected: { zh: `--tenant 为 ${known.zh}`, en: `--tenant to be ${known.en}` },
    saw: tenant === undefined ? { zh: '未指明', en: 'none' } : alike(quote(tenant)),
    remedy: { zh: '请指明其中之一', en: 'name one of them' },
  });
}

/** An administrator acts as one who signed in, never by a token; a program that has one goes on under another pseudonym. @throws Told */
function requireNoToken(staff: string, tokens: readonly string[]): void {
  if (tokens.length > 0) throw new Told(ofProgram(staff, tokens));
}

const ofProgram = (staff: string, tokens: readonly string[]) => ({
  expected: { zh: '没有有效令牌的代号', en: 'a pseudonym that no token in force is made for' },
  saw: titled(alike(staff), tokens.join(', ')),
  remedy: { zh: '请另取代号，或先吊销：npx kept token revoke', en: 'take another, or revoke first: npx kept token revoke' },
});

const taken = (staff: string, login: string) => ({
  expected: { zh: '未用过的代号和登录名', en: 'a pseudonym and a login that nobody has' },
  saw: alike(`${staff}, ${login}`),
  remedy: { zh: '请另取，或另给链接：npx kept account link', en: 'take others, or make another link: npx kept account link' },
});

const unknown = (staff: string, organization: string) => ({
  expected: { zh: `${organization} 在册人员的代号`, en: `the pseudonym of a member of staff of ${organization}` },
  saw: alike(quote(staff)),
  remedy: { zh: '请列出：npx kept account list', en: 'list them: npx kept account list' },
});

/**
 * `kept account make|link|list`: accounts as they are made at the terminal of the host. The three administrators are made here alone: who sits here
 * has the database before him anyway, and whoever works in the console appoints nobody to watch over it.
 */
import { Command, Option } from 'commander';
import type { DataSource } from 'typeorm';
import { alike, joined, OR, type Bilingual } from '../core/bilingual.js';
import { STAFF_KINDS, type AdministratorKind } from '../core/access/staff-kind.js';
import { WHO } from '../core/access/acts.js';
import { TERMINAL } from '../core/access/own-actors.js';
import { quote } from '../core/definition/problem.js';
import { isPseudonym } from '../core/definition/pseudonym.js';
import { makeAccountLink } from '../store/people/account-links.sql.js';
import { enterAudit } from '../store/people/audit.sql.js';
import { addStaff, findStaff, listStaff, type StaffRow } from '../store/people/staff.sql.js';
import { accountLink } from './account-link.js';
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
          if (!(await addStaff(manager, organization, { staff, name, login: login.toLowerCase(), kind, addedBy: TERMINAL }))) throw new Told(taken(staff, login));
          await enterAudit(manager, { tenant: organization, kind: 'staff-added', staff: TERMINAL, subject: staff, details: { kind } });
          return (await makeAccountLink(manager, { tenant: organization, staff }, TERMINAL)).secret;
        });
        tellLink(secret, `${staff} · ${WHO[kind].zh} ${WHO[kind].en} · ${organization}`);
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
          const row = await findStaff(manager, organization, staff);
          if (row === null || row.leftAt !== null || row.login === null) throw new Told(unknown(staff, organization));
          await enterAudit(manager, { tenant: organization, kind: 'link-made', staff: TERMINAL, subject: staff });
          return (await makeAccountLink(manager, { tenant: organization, staff }, TERMINAL)).secret;
        });
        tellLink(secret, `${staff} · ${organization}`);
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

function tellLink(secret: string, whose: string): void {
  print(accountLink(secret));
  complain(`${whose} · 48 小时内有效，只用一次 works once, for 48 hours`);
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

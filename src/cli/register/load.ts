/** `kept register load REGISTER FILE`: all lines of a file, or none where one is wrong. */
import { Command } from 'commander';
import type { DataSource } from 'typeorm';
import { lines } from '../../core/bilingual.js';
import type { Organization } from '../../core/definition/organization.js';
import { LeavingUnconfirmed, loadRegister, PeriodUnsettled, RegisterRefused } from '../../engine/recurrence/load-register.js';
import { publishedOrganizations } from '../published-organization.js';
import { print, Told, UsageError } from '../told.js';
import { withDatabase } from '../with-database.js';
import { registerLines } from './register-file.js';
import { lineWords, noSuchRegister, unconfirmed, unsettled } from './register-problems.js';

interface LoadOptions {
  readonly tenant?: string;
  readonly replace?: true;
  readonly yes?: true;
  readonly json?: true;
}

export function registerLoad(): Command {
  return new Command('load')
    .description('导入名册，整批有效或整批无效，重复导入无变化 · load subjects: all or none; the same again changes nothing')
    .argument('<register>', '名册 such as big-customers')
    .argument('<file>', '.csv 或 .jsonl：id, title, unit, since, until')
    .option('--tenant <organization>', '单位 organization; where it is left out, the only one that has the register')
    .option('--replace', '整册导入：未列入者今日离册 the whole register: whoever is not in the file leaves it today')
    .option('--yes', '已确认：半数以上对象离册 confirmed: more than half of the subjects leave')
    .option('--json', '输出 JSON')
    .action(async (register: string, file: string, options: LoadOptions) => {
      const brought = registerLines(file, options.replace === true);
      await withDatabase(async (dataSource) => {
        const organization = await organizationWith(dataSource, register, options.tenant);
        const loaded = await toldWithLines(file, () => loadRegister(dataSource, { tenant: organization.organization, organization, register, lines: brought, replaces: options.replace === true, confirmed: options.yes === true }));
        const { added, changed, unchanged, left, subjects } = loaded;
        print(options.json ? JSON.stringify(loaded) : `${organization.organization} ${register}: 新增 added ${added} · 变更 changed ${changed} · 不变 unchanged ${unchanged} · 离册 left ${left} · 现有 now ${subjects}`);
      });
    });
}

async function toldWithLines<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LeavingUnconfirmed) throw new Told(unconfirmed(file, error));
    if (error instanceof PeriodUnsettled) throw new Told(unsettled(error));
    if (!(error instanceof RegisterRefused)) throw error;
    throw new Told(lines(error.problems.map((problem) => lineWords(file, problem))));
  }
}

/** @throws UsageError where no organization, or more than one, has the register */
export async function organizationWith(dataSource: DataSource, register: string, tenant: string | undefined): Promise<Organization> {
  const organizations = await publishedOrganizations(dataSource);
  const having = organizations.filter((one) => Object.hasOwn(one.registers ?? {}, register) && (tenant === undefined || one.organization === tenant));
  if (having.length === 1) return having[0]!;
  throw new UsageError(noSuchRegister({ register, tenant }, organizations, having.length > 1));
}

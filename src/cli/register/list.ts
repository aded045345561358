/** `kept register list [REGISTER]`: the registers there are, or the subjects of one. */
import { Command } from 'commander';
import type { DataSource } from 'typeorm';
import { listRegisters, listSubjects, type ListedSubject } from '../../store/duties/register.sql.js';
import type { Key } from '../../store/keyset.js';
import { publishedOrganizations } from '../published-organization.js';
import { print } from '../told.js';
import { withDatabase } from '../with-database.js';
import { organizationWith } from './load.js';

const PAGE = 1_000;

export function registerList(): Command {
  return new Command('list')
    .description('名册及其对象 · the registers, or the subjects of one')
    .argument('[register]', '名册 such as big-customers')
    .option('--tenant <organization>', '单位 organization')
    .option('--unit <unit>', '责任部门 unit that answers')
    .option('--json', '输出 JSON，一行一个 JSON, one a line')
    .action(async (register: string | undefined, options: { tenant?: string; unit?: string; json?: true }) => {
      await withDatabase((dataSource) => (register === undefined ? tellRegisters(dataSource, options) : tellSubjects(dataSource, register, options)));
    });
}

async function tellRegisters(dataSource: DataSource, { tenant, json }: { tenant?: string; json?: true }): Promise<void> {
  for (const { organization, registers = {} } of await publishedOrganizations(dataSource)) {
    if (tenant !== undefined && organization !== tenant) continue;
    const loaded = new Map((await listRegisters(dataSource.manager, organization)).map((row) => [row.register, row]));
    for (const [register, { title }] of Object.entries(registers)) {
      const { subjects = 0, loadedAt = null } = loaded.get(register) ?? {};
      print(json ? JSON.stringify({ tenant: organization, register, subjects, loadedAt }) : `${organization}  ${register}  ${title.zh} ${title.en}  ${subjects}`);
    }
  }
}

async function tellSubjects(dataSource: DataSource, register: string, { tenant, unit, json }: { tenant?: string; unit?: string; json?: true }): Promise<void> {
  const { organization } = await organizationWith(dataSource, register, tenant);
  for (let after: Key | null = null, first = true; first || after !== null; first = false) {
    const page: { rows: readonly ListedSubject[]; next: Key | null } = await listSubjects(dataSource.manager, { tenant: organization, register, ...(unit !== undefined && { unit }) }, after, PAGE);
    for (const row of page.rows) print(json ? JSON.stringify(row) : `${row.subject}  ${row.title ?? ''}  ${row.unit}  ${row.since}${row.until === null ? '' : ` – ${row.until}`}`);
    after = page.next;
  }
}

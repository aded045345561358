/**
 * Every table that knows cases, as the catalogue has them, × everybody from whom a case is kept: how many of its rows the API's role sees under their
 * policies. All of them bring every key, so that nothing but recusal or the boundary of the organization stands between; and one brings none. A table without a row of
 * the case would prove nothing: it fails as not covered.
 */
import type { StaffKind } from '../../src/core/access/staff-kind.js';
import { readAs, type Reader } from '../../src/store/database.js';
import { OTHER_TENANT, TENANT, type TestApi } from '../support/api.js';
import { PROCESS, RECUSED_STAFF, RECUSED_UNIT, withAdministrator, type KnownCase } from './case-in-every-table.js';
import { catalogueRows } from './catalogue.js';
import type { Row } from './row.js';

const EVERY_KEY = [PROCESS, 'complaint'];
const WITHOUT_READING = 'one without a reading of it';

const KEPT_FROM: Readonly<Record<string, Reader>> = {
  'one who is recused by name': { tenant: TENANT, staff: RECUSED_STAFF, readings: EVERY_KEY },
  'one with a post in a recused unit': { tenant: TENANT, staff: 'other', posts: [{ post: 'leader', unit: 'manager-office' }, { post: 'handler', unit: RECUSED_UNIT }], readings: EVERY_KEY },
  'one of another organization': { tenant: OTHER_TENANT, staff: 'an', readings: EVERY_KEY },
  [WITHOUT_READING]: { tenant: TENANT, staff: 'other', readings: ['complaint'] },
  ...Object.fromEntries((['system', 'security', 'audit'] satisfies StaffKind[]).map((kind) => [`the ${kind} administrator`, { tenant: TENANT, staff: 'other', kind, readings: EVERY_KEY }])),
};

const BY_ITS_CHILD = 'table sub_case, by its child';

/** What somebody sees all the same: that there is a case, by its duties, its deliveries and what it was opened for (docs/access.md); the trail of all, as the audit administrator. */
const SEEN_ALL_THE_SAME: Readonly<Record<string, readonly string[]>> = {
  [WITHOUT_READING]: ['table delivery', 'table delivery_attempt', 'table duty', BY_ITS_CHILD],
  'the audit administrator': ['table audit_entry'],
};

/** Rows that tell of a case, by table. */
interface Telling {
  readonly table: string;
  readonly name: string;
  readonly where: string;
  readonly ids: readonly string[];
}

/** All that the database is asked. */
export async function databaseRows(api: TestApi, known: KnownCase): Promise<Row[]> {
  return [...(await catalogueRows(api)), ...(await rowsSeen(api, known)), ...(await idsSeen(api, known))];
}

/** Of every table that the API's role may read, whichever column knows a case: a row in which its id stands anywhere is a row of the case. */
async function idsSeen(api: TestApi, { caseId }: KnownCase): Promise<Row[]> {
  const tables = await withAdministrator(api, async (client) => (await client.query<{ table: string }>(
    `select c.relname as table from pg_class c where c.relnamespace = 'kept'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege('kept_api', c.oid, 'select') order by 1`)).rows);
  const rows: Row[] = [];
  for (const { table } of tables) {
    for (const [who, reader] of Object.entries(KEPT_FROM)) {
      const [{ count }] = (await readAs(api.dataSource, reader, (manager) => manager.query(`select count(*)::int as count from kept.${table} one where one::text like '%' || $1 || '%'`, [caseId]))) as [{ count: number }];
      const isSeen = [`table ${table}`, ...(table === 'sub_case' ? [BY_ITS_CHILD] : [])].some((name) => SEEN_ALL_THE_SAME[who]?.includes(name));
      rows.push({ name: `table ${table} · where ${who} finds the id of a case`, expected: isSeen ? 'some' : 'none', saw: count > 0 ? 'some' : 'none' });
    }
  }
  return rows;
}

/** @param only rows of this table alone */
export async function rowsSeen(api: TestApi, known: KnownCase, only?: string): Promise<Row[]> {
  const tellings = (await tellingsOf(api, known)).filter(({ table }) => only === undefined || table === only);
  const rows: Row[] = [];
  for (const one of tellings) {
    const there = await withAdministrator(api, async (client) => (await client.query<{ count: number }>(countOf(one), [one.ids])).rows[0]!.count);
    rows.push({ name: `${one.name} · rows of the case`, expected: 'some', saw: there > 0 ? 'some' : 'not covered' });
    for (const [who, reader] of Object.entries(KEPT_FROM)) {
      const seen = await readAs(api.dataSource, reader, async (manager) => (await manager.query<{ count: number }[]>(countOf(one), [one.ids]))[0]!.count);
      const expected = SEEN_ALL_THE_SAME[who]?.includes(one.name) ? 'some' : 'none';
      rows.push({ name: `${one.name} · what ${who} sees of a case`, expected, saw: seen > 0 ? 'some' : 'none' });
    }
  }
  return rows;
}

const countOf = ({ table, where }: Telling): string => `select count(*)::int as count from kept.${table} where ${where}`;

/** Those with a case_id that the API's role may read, and two that tell of a case in another way. */
async function tellingsOf(api: TestApi, { caseId, personIds }: KnownCase): Promise<Telling[]> {
  const tables = await withAdministrator(api, async (client) => (await client.query<{ table: string }>(
    `select c.relname as table from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'kept'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'case_id' and not a.attisdropped and has_table_privilege('kept_api', c.oid, 'select') order by 1`)).rows);
  return [
    ...tables.map(({ table }) => ({ table, name: `table ${table}`, where: 'case_id = any ($1::uuid[])', ids: [caseId] })),
    { table: 'sub_case', name: BY_ITS_CHILD, where: 'child_id = any ($1::uuid[])', ids: [caseId] },
    { table: 'person', name: 'table person', where: 'person_id = any ($1::uuid[])', ids: personIds },
  ];
}

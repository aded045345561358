import { caseInEveryTable, withAdministrator } from './case-in-every-table.js';
import { isPassed, startMatrix } from './matrix.js';
import { databaseRows } from './rows-seen.js';

const TENANT_POLICY = (table: string) => `alter table kept.${table} enable row level security, force row level security; create policy engine on kept.${table} to kept_engine using (true);
  create policy of_tenant on kept.${table} for select to kept_api using (tenant = kept.current_tenant()); grant select on kept.${table} to kept_api`;

/** Ways in which a migration to come could tell of a case beside its policies. */
const HOLES: Readonly<Record<string, readonly [string, string]>> = {
  'a table without policies': ['create table kept.hole (tenant text)', 'drop table kept.hole'],
  'a table that names the case in another column': [`create table kept.hole as select tenant, case_id as about from kept.case_file; ${TENANT_POLICY('hole')}`, 'drop table kept.hole'],
  'a table that holds it within JSON': [`create table kept.hole as select tenant, json_build_object('of', case_id) as told from kept.case_file; ${TENANT_POLICY('hole')}`, 'drop table kept.hole'],
  'a view, which goes by the rights of its owner': ['create view kept.hole as select tenant, number from kept.case_file', 'drop view kept.hole'],
  'a function with the rights of its owner': ["create function kept.hole() returns bigint language sql security definer return (select max(number) from kept.case_file)", 'drop function kept.hole()'],
};

test('whatever a migration adds that tells of a case beside its policies has a row that fails', async () => {
  const api = await startMatrix();
  try {
    const known = await caseInEveryTable(api, await api.as('an', ['agent@customer-service']));
    const failing = async () => (await databaseRows(api, known)).filter((row) => !isPassed(row)).map(({ name }) => name);
    expect(await failing()).toEqual([]);
    await withAdministrator(api, async (client) => {
      for (const [hole, [make, drop]] of Object.entries(HOLES)) {
        await client.query(make);
        expect([hole, (await failing()).length > 0]).toEqual([hole, true]);
        await client.query(drop);
      }
    });
  } finally {
    await api.stop();
  }
}, 900_000);

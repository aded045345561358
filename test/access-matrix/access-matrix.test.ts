import { caseInEveryTable, withAdministrator } from './case-in-every-table.js';
import { accessMatrix, isPassed, startMatrix } from './matrix.js';
import { rowsSeen } from './rows-seen.js';

test('every route lets in whom the table names and nobody else, and tells nobody else of a case', async () => {
  const rows = await accessMatrix();
  expect(rows.filter((row) => !isPassed(row))).toEqual([]);
  expect(rows.length).toBeGreaterThan(1_500);
}, 900_000);

const RESTRICTIVE = `
select p.tablename as "table", p.policyname as policy, format('create policy %I on kept.%I as restrictive for select to kept_api using (%s)', p.policyname, p.tablename, p.qual) as again
from pg_policies p join pg_class c on c.relname = p.tablename and c.relnamespace = 'kept'::regnamespace
where p.schemaname = 'kept' and p.permissive = 'RESTRICTIVE' and 'kept_api' = any (p.roles) and has_table_privilege('kept_api', c.oid, 'select') order by 1, 2`;

test('no policy that keeps a case from somebody can be dropped without a row that fails', async () => {
  const api = await startMatrix();
  try {
    const known = await caseInEveryTable(api, await api.as('an', ['agent@customer-service']));
    await withAdministrator(api, async (client) => {
      const { rows } = await client.query<{ table: string; policy: string; again: string }>(RESTRICTIVE);
      expect(rows.length).toBeGreaterThan(15);
      for (const { table, policy, again } of rows) {
        await client.query(`drop policy ${policy} on kept.${table}`);
        const failed = (await rowsSeen(api, known, table)).filter((row) => !isPassed(row));
        expect([table, policy, failed.length > 0]).toEqual([table, policy, true]);
        await client.query(again);
        expect((await rowsSeen(api, known, table)).filter((row) => !isPassed(row))).toEqual([]);
      }
    });
  } finally {
    await api.stop();
  }
}, 900_000);

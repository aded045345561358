import { Client } from 'pg';
import { migrate } from '../../src/store/migrations.js';
import { createDatabase } from '../support/database.js';

const TABLES = `
select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced, r.rolname as owner,
  (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
from pg_class c join pg_roles r on r.oid = c.relowner
where c.relnamespace = 'kept'::regnamespace and c.relkind = 'r' and c.relname <> 'migration' order by 1`;

async function asAdministrator<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

test('eight hosts that start at once on an empty database migrate it once', async () => {
  const database = await createDatabase();
  await Promise.all(Array.from({ length: 8 }, () => migrate(database.url)));
  const ran = await asAdministrator(database.url, (client) => client.query('select name from kept.migration'));
  expect(new Set(ran.rows.map(({ name }: { name: string }) => name)).size).toBe(ran.rowCount);
  await database.drop();
});

test('every table is owned by kept_owner, forces row-level security and has a policy', async () => {
  const database = await createDatabase();
  await migrate(database.url);
  const { rows } = await asAdministrator(database.url, (client) => client.query(TABLES));
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    expect(row).toMatchObject({ secured: true, forced: true, owner: 'kept_owner' });
    expect(row.policies).toBeGreaterThan(0);
  }
  await database.drop();
});

test('a database of a newer version is refused by an older host', async () => {
  const database = await createDatabase();
  await migrate(database.url);
  await asAdministrator(database.url, (client) =>
    client.query("insert into kept.migration (timestamp, name) values (9999999999999, 'Later9999999999999')"));
  await expect(migrate(database.url)).rejects.toThrow(/expected migrations up to .*, saw 'Later9999999999999' of a newer version/);
  await database.drop();
});

import pg from 'pg';
import { createDatabase } from '../support/database.js';

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a template is prepared once, however many ask at once, and each gets a database of its own', async () => {
  let migrations = 0;
  const migrate = async (url: string) => {
    migrations += 1;
    await query(url, 'create table promise (id int)');
  };
  const databases = await Promise.all(Array.from({ length: 5 }, () => createDatabase({ name: 'once', migrate })));
  expect(migrations).toBe(1);
  expect(new Set(databases.map(({ url }) => url)).size).toBe(5);
  await query(databases[0]!.url, 'insert into promise values (1)');
  expect(await query(databases[1]!.url, 'select * from promise')).toEqual([]);
  await Promise.all(databases.map((database) => database.drop()));
});

test('a migration that fails leaves no template behind', async () => {
  const fails = createDatabase({ name: 'fails', migrate: () => Promise.reject(new Error('no such column')) });
  await expect(fails).rejects.toThrow('no such column');
  const database = await createDatabase({ name: 'fails', migrate: async (url) => void (await query(url, 'create table t ()')) });
  expect(await query(database.url, "select to_regclass('t')::text as t")).toEqual([{ t: 't' }]);
  await database.drop();
});

test('a connection left open makes the drop fail and is named, and the database is gone all the same', async () => {
  const database = await createDatabase();
  const leaked = new pg.Client({ connectionString: database.url, application_name: 'forgotten pool' });
  leaked.on('error', () => undefined);
  await leaked.connect();
  await leaked.query('select 42');
  await expect(database.drop()).rejects.toThrow(/saw 1:\npid \d+, forgotten pool, idle, last statement: select 42/);
  await expect(query(database.url, 'select 1')).rejects.toThrow('does not exist');
});

test('a database counts in UTF-8', async () => {
  const database = await createDatabase();
  expect(await query(database.url, "select length('践诺') as length, current_setting('server_encoding') as encoding")).toEqual([
    { length: 2, encoding: 'UTF8' },
  ]);
  await database.drop();
});

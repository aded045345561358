import { userInfo } from 'node:os';
import pg from 'pg';
import { connect } from '../../src/store/database.js';
import { completeUrl } from '../../src/store/database-url.js';
import { createDatabase } from '../support/database.js';

const { PGUSER } = process.env;
beforeEach(() => {
  delete process.env.PGUSER;
});
afterEach(() => {
  if (PGUSER !== undefined) process.env.PGUSER = PGUSER;
});

const userOf = (text: string): string | undefined => new pg.Client({ connectionString: completeUrl(text) }).user;

test('an address that names no user means PGUSER, else the user of the system', () => {
  const addresses = ['postgres:///kept?host=/run/postgresql', 'postgresql://localhost/kept', 'postgres://localhost'];
  for (const address of addresses) expect([address, userOf(address)]).toEqual([address, userInfo().username]);
  process.env.PGUSER = 'of-the-environment';
  for (const address of addresses) expect([address, userOf(address)]).toEqual([address, 'of-the-environment']);
});

test('a user that is named stays, wherever the address has it', () => {
  for (const address of ['postgres://lin@localhost/kept', 'postgres:///kept?host=/tmp&user=lin']) expect([address, userOf(address)]).toEqual([address, 'lin']);
});

test('the folder of a socket and the name of the database stay as they were', () => {
  const { host, database } = new pg.Client({ connectionString: completeUrl('postgres:///kept?host=/run/postgresql') });
  expect([host, database]).toEqual(['/run/postgresql', 'kept']);
});

test.each(['kept', 'host=/tmp dbname=kept', 'mysql://localhost/kept', '//kept'])('%j is refused with what an address looks like, itself not printed', (text) => {
  expect(() => completeUrl(text)).toThrow(/^Expected DATABASE_URL to be an address such as postgres:\/\/user:password@host:5432\/database .*, saw another text/);
});

test('the pool connects as the user of the system where the address names none', async () => {
  const [database, name] = [await createDatabase(), userInfo().username];
  const administrator = new pg.Client(database.url);
  await administrator.connect();
  await administrator.query(`create role ${administrator.escapeIdentifier(name)} login password 'of-a-test'`);
  const { hostname, port, pathname } = new URL(database.url);
  const dataSource = await connect({ url: completeUrl(`postgres://${pathname}?host=${hostname}&port=${port}&password=of-a-test`), poolSize: 1, role: null });
  expect(await dataSource.query('select current_user as name')).toEqual([{ name }]);
  await dataSource.destroy();
  await administrator.query(`drop role ${administrator.escapeIdentifier(name)}`);
  await administrator.end();
  await database.drop();
});

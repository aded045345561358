/** What a host of an earlier version did, which knew fewer migrations. */
import pg from 'pg';
import { connect } from '../../src/store/database.js';
import { migrations } from '../../src/store/schema-versions.js';

/**
 * @param last name of the last migration that it knew; null for all of today
 * @param without names of earlier ones that it did not know: they came later from elsewhere
 */
export async function migrateUpTo(url: string, last: string | null, without: readonly string[] = []): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('create schema if not exists kept');
  await client.end();
  const dataSource = await connect({ url, poolSize: 1, role: null });
  if (last !== null) dataSource.migrations.splice(migrations.findIndex(({ name }) => name === last) + 1);
  dataSource.migrations.splice(0, Infinity, ...dataSource.migrations.filter(({ name }) => !without.includes(name!)));
  await dataSource.runMigrations({ transaction: 'each' });
  await dataSource.destroy();
}

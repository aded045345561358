/** Migrations, forward only, safe when several hosts start at once: the first takes the lock, the others find it done. */
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { connect } from './database.js';
import { migrations } from './schema-versions.js';

/** Any number, the same for ever: it names the lock of migrating hosts. */
const MIGRATION_LOCK = 7_305_441;
const VERSION_MIN = 150_000;

/** The schema that this version of Kept needs, by its last migration. */
export const NEEDED_SCHEMA = migrations.at(-1)!.name;

/** Brings the database to this version's schema; the url's user must own the database and may create roles. */
export async function migrate(url: string): Promise<void> {
  const guard = new Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const { rows } = await guard.query<{ version: number }>("select current_setting('server_version_num')::int as version");
    if (rows[0]!.version < VERSION_MIN) {
      throw new Error(`expected PostgreSQL 15 or newer, saw version ${rows[0]!.version / 10_000 | 0}; name a newer server in DATABASE_URL`);
    }
    await guard.query('create schema if not exists kept');
    const dataSource = await connect({ url, poolSize: 1, role: null });
    await runAll(dataSource).finally(() => dataSource.destroy());
  } finally {
    await guard.end();
  }
}

/** The schema that the database has, by the last of its migrations, in whatever order they came; null where it has none. */
export async function schemaOf(dataSource: DataSource): Promise<string | null> {
  const rows = await dataSource.query<{ name: string }[]>('select name from kept.migration order by timestamp desc limit 1');
  return rows[0]?.name ?? null;
}

async function runAll(dataSource: DataSource): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name));
  const ran = await dataSource.runMigrations({ transaction: 'each' });
  const rows = await dataSource.query<{ name: string }[]>('select name from kept.migration');
  const unknown = rows.map(({ name }) => name).find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new Error(`expected migrations up to ${NEEDED_SCHEMA}, saw '${unknown}' of a newer version (${ran.length} run now); start the newer version of Kept`);
  }
}

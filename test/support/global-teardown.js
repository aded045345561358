/** After all tests: stops the throw-away cluster; on a server of one's own, drops what this run made. */
import { rmSync } from 'node:fs';
import pg from 'pg';

export default async function globalTeardown() {
  const { compiledDir, desk, stopCluster } = globalThis.keptTestRun;
  desk.close();
  await stopCluster().catch(() => undefined); // A start that failed was told to the tests that asked for it.
  rmSync(compiledDir, { recursive: true, force: true });
  if (process.env.KEPT_TEST_DATABASE_URL) await dropDatabases(process.env.KEPT_TEST_DATABASE_URL);
}

/** @param {string} url */
async function dropDatabases(url) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const prefix = `kept_test_${process.env.KEPT_TEST_RUN}_`;
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [prefix]);
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
  } finally {
    await client.end();
  }
}

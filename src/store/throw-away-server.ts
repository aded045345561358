/**
 * Empty, migrated databases for a while: on an embedded server that is gone afterwards, or on DATABASE_URL's server, where
 * each database is dropped again.
 */
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { startEmbedded } from './embedded/start-embedded.js';
import { migrate } from './migrations.js';

export interface ThrowAwayServer {
  /** URL of a new database at this version's schema. */
  newDatabase(): Promise<string>;
  /** Removes all that was made; connections to it must be closed. */
  stop(): Promise<void>;
}

export async function startThrowAwayServer(databaseUrl: string | null): Promise<ThrowAwayServer> {
  const embedded = databaseUrl === null ? await startEmbedded({ throwAway: true }) : null;
  const serverUrl = embedded?.url ?? databaseUrl!;
  const made: string[] = [];
  return {
    async newDatabase() {
      const name = `kept_throw_away_${randomBytes(6).toString('hex')}`;
      await administrate(serverUrl, `create database ${name} encoding 'UTF8' template template0`);
      made.push(name);
      const url = new URL(serverUrl);
      url.pathname = `/${name}`;
      await migrate(url.href);
      return url.href;
    },
    async stop() {
      if (embedded !== null) return embedded.stop();
      for (const name of made) await administrate(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

async function administrate(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

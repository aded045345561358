/** A ground that was made before: an engine on its database, and nothing loaded beside what an engine needs. */
import type { DataSource } from 'typeorm';
import { Engine } from '../src/engine/engine.js';
import { createLogger } from '../src/engine/logger.js';
import type { WakeUps } from '../src/engine/wake-up/wake-ups.js';
import { connect } from '../src/store/database.js';
import { Vault } from '../src/store/vault.js';

/** A database with the complaint published and an engine on it; its loop is not started. */
export interface Ground {
  readonly url: string;
  readonly dataSource: DataSource;
  readonly engine: Engine;
  readonly tenant: string;
  close(): Promise<void>;
}

/** Opens what was published before, reading nothing but the database. */
export async function reopenGround(url: string, tenant: string, wakeUps?: WakeUps): Promise<Ground> {
  const dataSource = await connect({ url });
  const engine = new Engine({ dataSource, vault: new Vault(Buffer.alloc(32, 7)), logger: createLogger('error'), ...(wakeUps && { wakeUps }) });
  const close = async () => {
    await engine.stop();
    await dataSource.destroy();
  };
  return { url, dataSource, engine, tenant, close };
}

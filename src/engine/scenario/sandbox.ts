/** An engine on a sandbox database: its clock is moved by hand, and everything that is due on the way runs at its own instant. */
import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Instant } from '../../core/calendar/instant.js';
import { connect } from '../../store/database.js';
import { publishFirst, type FirstPublication } from '../../store/published.sql.js';
import { becomeSandbox, restartSandbox, setSandboxClock } from '../../store/sandbox.js';
import { nextTimer } from '../../store/load.sql.js';
import { withClient } from '../../store/database.js';
import { Vault } from '../../store/vault.js';
import { Engine } from '../engine.js';
import { createLogger } from '../logger.js';

export class Sandbox {
  private constructor(
    readonly dataSource: DataSource,
    readonly engine: Engine,
    private readonly url: string,
  ) {}

  /** @param url a migrated, empty database that becomes the sandbox's own */
  static async open(url: string, publication: FirstPublication, start: Instant): Promise<Sandbox> {
    await becomeSandbox(url, start);
    const dataSource = await connect({ url, poolSize: 4 });
    await publishFirst(dataSource, publication);
    const engine = new Engine({ dataSource, vault: new Vault(randomBytes(32)), logger: createLogger('silent') });
    return new Sandbox(dataSource, engine, url);
  }

  /** Begins anew at an instant, earlier ones included; cases of before are left where they are. */
  async restart(start: Instant): Promise<void> {
    await restartSandbox(this.url, start);
  }

  /** Moves the clock to an instant; timers on the way fire each at its own. */
  async advance(to: Instant): Promise<void> {
    for (;;) {
      const next = await withClient(this.dataSource, nextTimer);
      if (next === null || next > to) break;
      await setSandboxClock(this.url, next);
      await this.engine.sweep();
    }
    await setSandboxClock(this.url, to);
  }

  /** Moves the clock and runs nothing: the host was down. */
  async jump(to: Instant): Promise<void> {
    await setSandboxClock(this.url, to);
  }

  /** The next instant at which a timer fires; null where none is armed. */
  async nextTimer(): Promise<Instant | null> {
    return withClient(this.dataSource, nextTimer);
  }

  async close(): Promise<void> {
    await this.engine.stop();
    await this.dataSource.destroy();
  }
}

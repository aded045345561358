/** An engine on a sandbox database: its clock is moved by hand, and everything that is due on the way runs at its own instant. */
import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Instant } from '../../core/calendar/instant.js';
import { insertDraft } from '../../store/calendars.sql.js';
import { connect, withClient } from '../../store/database.js';
import { nextTimer } from '../../store/load.sql.js';
import { publishFirst, type FirstPublication } from '../../store/publish.sql.js';
import { SandboxClock } from '../../store/sandbox-clock.js';
import { Vault } from '../../store/vault.js';
import type { CalendarRefusal } from '../calendars/calendar-refusal.js';
import { publishCalendar } from '../calendars/publication.js';
import { Engine } from '../engine.js';
import { createLogger } from '../logger.js';

/** What is played begins at any instant, earlier ones than before included: all that is published holds by then. */
const ALWAYS: Instant = 0;

export class Sandbox {
  private constructor(
    readonly dataSource: DataSource,
    readonly engine: Engine,
    private readonly clock: SandboxClock,
    private readonly publication: FirstPublication,
    private readonly deadline: AbortSignal | undefined,
  ) {}

  #tenants = 0;

  /**
   * @param url a migrated, empty database that becomes the sandbox's own
   * @param deadline ends what is played when it is aborted; without one it takes as long as it takes
   */
  static async open(url: string, publication: FirstPublication, start: Instant, deadline?: AbortSignal): Promise<Sandbox> {
    const clock = await SandboxClock.install(url, start);
    const dataSource = await connect({ url, poolSize: 4 });
    await publishFirst(dataSource, publication, ALWAYS);
    const engine = new Engine({ dataSource, vault: new Vault(randomBytes(32)), logger: createLogger('silent') });
    return new Sandbox(dataSource, engine, clock, publication, deadline);
  }

  /** The same publication for a tenant of its own: what is published there later, no other sees. */
  async newTenant(): Promise<string> {
    this.#tenants += 1;
    const tenant = `${this.publication.tenant}-${this.#tenants}`;
    await publishFirst(this.dataSource, { ...this.publication, tenant }, ALWAYS);
    return tenant;
  }

  /** Publishes a holiday notice, drafted and published by two people, and counts anew what it moves. */
  async publishCalendar(tenant: string, notice: string): Promise<CalendarRefusal | null> {
    const draft = await insertDraft(this.dataSource, { tenant, source: notice, draftedBy: 'drafter' });
    const published = await publishCalendar(this.dataSource, this.engine.calendars, { tenant, draft, staff: 'publisher' });
    if ('refusal' in published) return published.refusal;
    while ((await this.engine.sweep()) > 0);
    return null;
  }

  /** Begins anew at an instant, earlier ones included; cases of before are left where they are. */
  restart(start: Instant): Promise<void> {
    return this.clock.restart(start);
  }

  /** Moves the clock to an instant; timers on the way fire each at its own. */
  async advance(to: Instant): Promise<void> {
    for (let next = await this.nextTimer(); next !== null && next <= to; next = await this.nextTimer()) {
      this.deadline?.throwIfAborted();
      await this.clock.set(next);
      await this.engine.sweep();
    }
    this.deadline?.throwIfAborted();
    await this.clock.set(to);
  }

  /** Moves the clock and runs nothing: the host was down. */
  jump(to: Instant): Promise<void> {
    return this.clock.set(to);
  }

  /** The next instant at which a timer fires; null where none is armed. */
  async nextTimer(): Promise<Instant | null> {
    return (await withClient(this.dataSource, nextTimer)).next;
  }

  async close(): Promise<void> {
    await this.engine.stop();
    await this.dataSource.destroy();
    await this.clock.close();
  }
}

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
import { startStopwatch } from '../stopwatch.js';

/** What is played has taken longer than it may. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

export class Sandbox {
  #elapsedMs = startStopwatch();
  /** Whose recurrences are moved on: that of the scenario under way. */
  #tenant: string;
  #tenants = 0;

  private constructor(
    readonly dataSource: DataSource,
    readonly engine: Engine,
    private readonly clock: SandboxClock,
    private readonly publication: FirstPublication,
    private readonly limitMs: number,
  ) {
    this.#tenant = publication.tenant;
  }

  /**
   * @param url a migrated, empty database that becomes the sandbox's own
   * @param limitMs how long each play may take that begins with a restart, by this machine's time
   */
  static async open(url: string, publication: FirstPublication, start: Instant, limitMs = Infinity): Promise<Sandbox> {
    const clock = await SandboxClock.install(url, start);
    const dataSource = await connect({ url, poolSize: 4 });
    await publishFirst(dataSource, publication);
    const engine = new Engine({ dataSource, vault: new Vault(randomBytes(32)), logger: createLogger('silent') });
    return new Sandbox(dataSource, engine, clock, publication, limitMs);
  }

  /** Publishes a holiday notice, drafted and published by two people, and counts anew what it moves. */
  async publishCalendar(tenant: string, notice: string): Promise<CalendarRefusal | null> {
    const draft = await insertDraft(this.dataSource, { tenant, source: notice, draftedBy: 'drafter', reason: 'scenario' });
    const published = await publishCalendar(this.dataSource, this.engine.calendars, { tenant, draft, staff: 'publisher' });
    if ('refusal' in published) return published.refusal;
    while ((await this.engine.sweep()) > 0);
    return null;
  }

  /** Begins anew at an instant, earlier ones included; cases of before are left where they are. */
  restart(start: Instant): Promise<void> {
    this.#elapsedMs = startStopwatch();
    return this.clock.restart(start);
  }

  /** The same publication for a tenant of its own, now: what is published or entered there, no other scenario sees. */
  async newTenant(): Promise<string> {
    this.#tenants += 1;
    this.#tenant = `${this.publication.tenant}-${this.#tenants}`;
    await publishFirst(this.dataSource, { ...this.publication, tenant: this.#tenant });
    return this.#tenant;
  }

  /** Moves the clock to an instant; timers and recurrences on the way come each at its own. @throws TookTooLong */
  async advance(to: Instant): Promise<void> {
    for (let next = await this.#next(); next !== null && next <= to; next = await this.#next()) {
      if (this.#elapsedMs() > this.limitMs) throw new TookTooLong();
      await this.clock.set(next);
      await this.engine.sweep();
    }
    await this.clock.set(to);
  }

  async #next(): Promise<Instant | null> {
    const nexts = [await this.recur(), await this.nextTimer()].filter((next) => next !== null);
    return nexts.length === 0 ? null : Math.min(...nexts);
  }

  /** Moves recurrences on until nothing is to be done; when something will be. */
  async recur(): Promise<Instant | null> {
    for (;;) {
      const round = await this.engine.round(this.#tenant);
      if (round === null || !round.moved) return round?.next ?? null;
    }
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

/**
 * The loop behind the commit: what was committed takes its place in the stream and becomes deliveries, deliveries go out, sub-cases are
 * opened and answer. It looks once a second, and at once when it is hinted at; a hint that is lost costs that second and nothing else.
 */
import type { DataSource } from 'typeorm';
import { withClient } from '../../store/database.js';
import { forwardPending } from '../../store/effects/pending.sql.js';
import { webhookOwners } from '../../store/effects/webhooks.sql.js';
import type { Vault } from '../../store/vault.js';
import type { Engine } from '../engine.js';
import type { Logger } from '../logger.js';
import { startStopwatch } from '../stopwatch.js';
import { TRIES } from './back-off.js';
import type { Channels } from './channels/channel.js';
import { DeliveryLanes } from './delivery-lanes.js';
import { SubCases } from './sub-cases.js';
import { OrganizationsInForce } from '../organizations-in-force.js';
import { PartiesOfStaff } from '../parties-of-staff.js';
import { TenantChannels } from './tenant-channels.js';

const POLL_MS = 1_000;
/** Commits told on in one transaction. */
const FORWARD_MAX = 50;
/** Attempts under way when the host stops have this long to end. */
const GRACE_MS = 3_000;

export interface EffectsOptions {
  readonly dataSource: DataSource;
  readonly vault: Vault;
  readonly engine: Engine;
  readonly channels: Channels;
  readonly logger: Logger;
}

export class EffectsLoop {
  readonly #lanes: DeliveryLanes;
  readonly #subCases: SubCases;
  readonly #tenantChannels: TenantChannels;
  readonly #parties: PartiesOfStaff;
  #running: Promise<void> = Promise.resolve();
  #stopping = false;
  /** A hint that came while the loop was at work. */
  #hinted = false;
  #wake: () => void = () => undefined;
  #sincePass: () => number = () => Infinity;

  constructor(private readonly options: EffectsOptions) {
    const { dataSource, vault, engine, logger } = options;
    this.#lanes = new DeliveryLanes(options);
    this.#subCases = new SubCases({ dataSource, vault, logger, submit: (submission) => engine.submit(submission) });
    this.#tenantChannels = new TenantChannels(new OrganizationsInForce(dataSource), logger);
    this.#parties = new PartiesOfStaff(dataSource);
  }

  start(): void {
    this.options.engine.wakeUps.hear('effects', () => this.hint());
    this.#running = this.#loop();
  }

  /** Something may be waiting. */
  hint(): void {
    this.#hinted = true;
    this.#wake();
  }

  /** Milliseconds since it last found its way through the database, or came a step on in a long pass; infinite where it never did. */
  get msSincePass(): number {
    return this.#sincePass();
  }

  /** Ends once the pass under way and the attempts of this host are over, or given up after three seconds. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#wake();
    await Promise.all([this.#running, this.#lanes.stop(GRACE_MS)]);
  }

  /** Does all that is due now, what follows from it included. */
  async run(): Promise<void> {
    do {
      await this.#forward();
      await this.#lanes.drain();
    } while ((await this.#subCases.run()) > 0);
  }

  async #loop(): Promise<void> {
    let failed = false;
    while (!this.#stopping) {
      this.#hinted = false;
      try {
        await this.#forward();
        await this.#lanes.start();
        while (!this.#stopping && (await this.#subCases.run()) > 0) this.#passed();
        this.#passed();
        failed = false;
      } catch (error) {
        // A first failure may be that of a database that is ending, which the host tells itself.
        this.options.logger[failed ? 'error' : 'debug']({ error: String(error) }, 'a pass of the effects failed; it is tried again');
        failed = true;
      }
      await this.#sleep();
    }
  }

  async #forward(): Promise<void> {
    const { dataSource } = this.options;
    const [channels, owners] = await Promise.all([this.#tenantChannels.all(), webhookOwners(dataSource)]);
    const ways = { channels, owners: await this.#parties.ofAll(owners) };
    const next = () => withClient(dataSource, (client) => forwardPending(client, FORWARD_MAX, ways, TRIES));
    while (!this.#stopping && (await next()).taken > 0) this.#passed();
  }

  #passed(): void {
    this.#sincePass = startStopwatch();
  }

  async #sleep(): Promise<void> {
    if (this.#stopping || this.#hinted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

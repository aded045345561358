/** What a flow does, as data: played by a host that is killed on the way, and by the one that carries on after it. */
import type { DataSource } from 'typeorm';
import type { SentCommand } from '../../../src/core/case/command.js';
import type { ProcessVersion } from '../../../src/core/case/process-version.js';
import { publishCalendar } from '../../../src/engine/calendars/publication.js';
import { Engine, type EngineOptions } from '../../../src/engine/engine.js';
import { createLogger } from '../../../src/engine/logger.js';
import { Drafts, type Saving } from '../../../src/engine/publication/drafts.js';
import type { PublishedProcesses } from '../../../src/engine/published-processes.js';
import type { Answer } from '../../../src/engine/submission.js';
import { insertDraft } from '../../../src/store/calendars.sql.js';
import { connect, withClient } from '../../../src/store/database.js';
import { publishFirst, type FirstPublication } from '../../../src/store/publish.sql.js';
import { Vault } from '../../../src/store/vault.js';

export type Act =
  | SubmitAct
  /** Sent at one moment, each to a case of its own. */
  | { readonly kind: 'together'; readonly acts: readonly SubmitAct[] }
  | { readonly kind: 'sweep' }
  | { readonly kind: 'draft-calendar'; readonly source: string; readonly by: string }
  | { readonly kind: 'publish-calendar'; readonly draft: number; readonly by: string }
  | { readonly kind: 'publish'; readonly publication: FirstPublication }
  | { readonly kind: 'save'; readonly saving: Saving }
  /** Publishes the draft that is open; one that was published before is left as it is. */
  | { readonly kind: 'publish-draft' };

export interface SubmitAct {
  readonly kind: 'submit';
  readonly tenant: string;
  /** A process, a case, or the place of a case among those that the flow has opened. */
  readonly to: { readonly process: string } | { readonly caseId: string } | { readonly nth: number };
  readonly command: SentCommand;
  readonly key: string;
}

/** The tenant of the test publication. */
export const TENANT = 'laizhou-gas';

/** The answer to the command with a key. */
export interface Answered {
  readonly key: string;
  readonly answer: Answer;
}

/** The same in every process, as the master key of a real deployment is. */
const MASTER_KEY = Buffer.alloc(32, 7);

/** Definitions as the first engine of this process built them: building takes longer than all else that a flow does. */
const built = new Map<string, Promise<ProcessVersion>>();

export interface PlayerOptions extends Partial<Pick<EngineOptions, 'wakeUps' | 'limits' | 'logger'>> {
  readonly knows: 'definitions' | 'nothing';
  readonly idleInTransactionMs?: number;
}

/** A host at work on one database. */
export class Player {
  readonly #drafts: Drafts;

  private constructor(
    readonly dataSource: DataSource,
    readonly engine: Engine,
  ) {
    this.#drafts = new Drafts({ dataSource, processes: engine.processes, serverUrl: '' });
  }

  /** @param knows the definitions of engines before, as one that has worked for a while does; else it reads and builds them */
  static async open(url: string, { knows, logger = createLogger('silent'), idleInTransactionMs, ...options }: PlayerOptions): Promise<Player> {
    const dataSource = await connect({ url, poolSize: 6, ...(idleInTransactionMs !== undefined && { idleInTransactionMs }) });
    const engine = new Engine({ dataSource, vault: new Vault(MASTER_KEY), logger, ...options });
    if (knows === 'definitions') await learnDefinitions(engine.processes);
    return new Player(dataSource, engine);
  }

  /** @param cases ids of the cases that `nth` counts; one that is opened is added */
  async play(act: Act, cases: string[], heard: (answered: Answered) => void): Promise<void> {
    if (act.kind === 'submit') await this.#submit(act, cases, heard);
    else if (act.kind === 'together') await Promise.all(act.acts.map((one) => this.#submit(one, cases, heard)));
    else if (act.kind === 'sweep') await this.engine.sweep();
    else if (act.kind === 'draft-calendar') await insertDraft(this.dataSource, { tenant: TENANT, source: act.source, draftedBy: act.by, reason: '通知已公布' });
    else if (act.kind === 'publish-calendar') await this.#publish(act);
    else if (act.kind === 'publish') await publishFirst(this.dataSource, act.publication);
    else if (act.kind === 'save') await this.#drafts.save({ tenant: TENANT, staff: 'author' }, act.saving);
    else await this.#publishDraft();
  }

  /** Sweeps until nothing is due: what a killed host had locked is free a moment after it died. */
  async sweepAll(): Promise<void> {
    while ((await withClient(this.dataSource, (client) => client.query('select from kept.timer where fires_at <= kept.now()'))).rowCount) {
      await this.engine.sweep();
    }
  }

  async close(): Promise<void> {
    await this.engine.stop();
    await this.dataSource.destroy();
  }

  async #publish({ draft, by }: Extract<Act, { kind: 'publish-calendar' }>): Promise<void> {
    const published = await publishCalendar(this.dataSource, this.engine.calendars, { tenant: TENANT, draft, staff: by });
    if ('refusal' in published) throw new Error(`expected the draft to be published, saw ${JSON.stringify(published.refusal)}; mend the flow`);
  }

  async #publishDraft(): Promise<void> {
    const [draft] = await this.dataSource.query<{ draft_id: string }[]>("select draft_id from kept.draft where tenant = $1 and state = 'open'", [TENANT]);
    if (draft !== undefined) await this.#drafts.publish({ tenant: TENANT, staff: 'publisher' }, draft.draft_id, { revision: 1, reason: null });
  }

  async #submit({ tenant, to, command, key }: SubmitAct, cases: string[], heard: (answered: Answered) => void): Promise<void> {
    const target = 'nth' in to ? { caseId: cases[to.nth]! } : to;
    const answer = await this.engine.submit({ tenant, to: target, command, idempotencyKey: key });
    if (answer.outcome === 'accepted' && !cases.includes(answer.case.caseId)) cases.push(answer.case.caseId);
    heard({ key, answer });
  }
}

async function learnDefinitions(processes: PublishedProcesses): Promise<void> {
  const read = processes.version.bind(processes);
  processes.version = (tenant, process, version) => {
    const name = `${tenant} ${process} ${version}`;
    const known = built.get(name) ?? read(tenant, process, version);
    built.set(name, known);
    return known;
  };
  for (const process of ['complaint', 'visit']) await processes.inForce(TENANT, process);
}

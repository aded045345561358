/**
 * A rehearsal: the scenarios of what is to be published, played through the real engine in a database that is thrown away. What came of
 * it is kept under the hash of all that was played, so the same is never played twice, by whichever host.
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DataSource } from 'typeorm';
import type { Bilingual } from '../../core/bilingual.js';
import { formatInstant } from '../../core/calendar/instant.js';
import type { Title } from '../../core/definition/definition.js';
import type { Organization } from '../../core/definition/organization.js';
import type { ScenarioFile } from '../../core/scenario/scenario.js';
import { keepRehearsal, keptRehearsal } from '../../store/drafts.sql.js';
import type { FirstPublication } from '../../store/publish.sql.js';
import { EmbeddedRefused } from '../../store/embedded/refusals.js';
import { startThrowAwayServer, type ThrowAwayServer } from '../../store/throw-away-server.js';
import type { Difference as Unmet } from '../scenario/expectations.js';
import { playScenario, type ScenarioResult } from '../scenario/play-scenario.js';
import { Sandbox } from '../scenario/sandbox.js';

/** Longer than scenarios of a process take by far; what takes longer does not end. */
const REHEARSAL_MS = 60_000;

/** All processes as they are to hold at one instant, and the scenarios to be played on them. */
export interface Stage {
  readonly publication: FirstPublication;
  readonly organization: Organization;
  readonly played: readonly { readonly process: string; readonly text: string; readonly file: ScenarioFile }[];
}

export interface RehearsedScenario {
  readonly process: string;
  readonly title: Title;
  readonly line: number;
  /** Null where all was as expected. */
  readonly failure: { readonly step: number; readonly line: number; readonly at: string; readonly differences: readonly Unmet[] } | null;
}

export interface Rehearsal {
  readonly scenarios: readonly RehearsedScenario[];
  /** Why they could not be played; null where they were. */
  readonly unplayed: Bilingual | null;
}

const NOTHING: Rehearsal = { scenarios: [], unplayed: null };
const NO_RIGHT_TO_CREATE = '42501';

export class Rehearsals {
  /** One at a time: a rehearsal keeps a processor busy. */
  #last: Promise<unknown> = Promise.resolve();

  /** @param serverUrl a server where databases may be made; where its user may not, one is started for the while */
  constructor(
    private readonly dataSource: DataSource,
    private readonly serverUrl: string,
    private readonly limitMs = REHEARSAL_MS,
  ) {}

  async of(tenant: string, stages: readonly Stage[]): Promise<Rehearsal> {
    const toPlay = stages.filter(({ played }) => played.length > 0);
    if (toPlay.length === 0) return NOTHING;
    const hash = hashOf(toPlay);
    const turn = this.#last.then(() => this.#keptOrPlayed(tenant, hash, toPlay));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #keptOrPlayed(tenant: string, hash: string, stages: readonly Stage[]): Promise<Rehearsal> {
    const kept = await keptRehearsal(this.dataSource, tenant, hash);
    if (kept !== null) return kept as Rehearsal;
    const limit: Limit = { ms: this.limitMs, signal: AbortSignal.timeout(this.limitMs) };
    try {
      const scenarios = await onThrowAwayServer(this.serverUrl, (server) => playStages(server, stages, limit));
      if (!limit.signal.aborted) await keepRehearsal(this.dataSource, tenant, hash, { scenarios, unplayed: null } satisfies Rehearsal);
      return { scenarios, unplayed: null };
    } catch (error) {
      if (!(error instanceof EmbeddedRefused)) throw error;
      return { scenarios: [], unplayed: error.words };
    }
  }
}

function hashOf(stages: readonly Stage[]): string {
  const content = stages.map(({ publication, played }) => [publication.definitions.map(({ process, hash }) => [process, hash]), played.map(({ process, text }) => [process, text])]);
  return createHash('sha256').update(canonicalize(content)!).digest('hex');
}

async function onThrowAwayServer<T>(serverUrl: string, work: (server: ThrowAwayServer) => Promise<T>): Promise<T> {
  try {
    return await withServer(serverUrl, work);
  } catch (error) {
    if ((error as { code?: unknown }).code !== NO_RIGHT_TO_CREATE) throw error;
    return withServer(null, work);
  }
}

async function withServer<T>(url: string | null, work: (server: ThrowAwayServer) => Promise<T>): Promise<T> {
  const server = await startThrowAwayServer(url);
  return work(server).finally(() => server.stop());
}

/** How long it may take, and the signal that it took longer. */
interface Limit {
  readonly ms: number;
  readonly signal: AbortSignal;
}

async function playStages(server: ThrowAwayServer, stages: readonly Stage[], limit: Limit): Promise<RehearsedScenario[]> {
  const rehearsed: RehearsedScenario[] = [];
  for (const stage of stages) {
    const sandbox = await Sandbox.open(await server.newDatabase(), stage.publication, 0, limit.signal);
    await playAll(sandbox, stage, rehearsed, limit).finally(() => sandbox.close());
    if (limit.signal.aborted) break;
  }
  return rehearsed;
}

async function playAll(sandbox: Sandbox, { publication: { tenant }, organization, played }: Stage, rehearsed: RehearsedScenario[], { ms, signal }: Limit): Promise<void> {
  const { zone } = organization;
  for (const { process, file } of played) {
    for (const scenario of file.scenarios) {
      try {
        rehearsed.push(rehearsedOf(process, zone, await playScenario({ sandbox, tenant, organization, file }, scenario)));
      } catch (error) {
        if (!signal.aborted) throw error;
        const { title, line } = scenario;
        const endless = { what: { zh: '用时', en: 'time' }, expected: { zh: `${ms / 1_000} 秒内演完`, en: `an end within ${ms / 1_000} seconds` }, saw: { zh: '未演完', en: 'none' } };
        rehearsed.push({ process, title, line, failure: { step: 1, line, at: formatInstant(scenario.steps[0]!.at, zone), differences: [endless] } });
        return;
      }
    }
  }
}

function rehearsedOf(process: string, zone: string, { scenario: { title, line }, failure }: ScenarioResult): RehearsedScenario {
  if (failure === null) return { process, title, line, failure: null };
  const { step, number, differences } = failure;
  return { process, title, line, failure: { step: number, line: step.line, at: formatInstant(step.at, zone), differences } };
}

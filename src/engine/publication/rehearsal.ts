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
import { sentences, type Problem } from '../../core/problem.js';
import type { Scenario, ScenarioFile } from '../../core/scenario/scenario.js';
import { keepRehearsal, keptRehearsal } from '../../store/drafts.sql.js';
import type { FirstPublication } from '../../store/publish.sql.js';
import { EmbeddedRefused } from '../../store/embedded/refusals.js';
import { startThrowAwayServer, type ThrowAwayServer } from '../../store/throw-away-server.js';
import type { Difference as Unmet } from '../scenario/expectations.js';
import { playScenario, type ScenarioResult } from '../scenario/play-scenario.js';
import { Sandbox, TookTooLong } from '../scenario/sandbox.js';

/** Longer than a scenario takes by far, on a slow machine too. */
const SCENARIO_MS = 60_000;

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
  readonly unplayed: Problem | null;
}

/** A scenario took too long: whether it ever ends, or the host has too much to do, nobody can say, so it is not called wrong. */
class Endless extends Error {
  override readonly name = 'Endless';

  constructor(readonly problem: Problem) {
    super(sentences(problem).en);
  }
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
    private readonly scenarioMs = SCENARIO_MS,
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
    try {
      const scenarios = await onThrowAwayServer(this.serverUrl, (server) => playStages(server, stages, this.scenarioMs));
      await keepRehearsal(this.dataSource, tenant, hash, { scenarios, unplayed: null } satisfies Rehearsal);
      return { scenarios, unplayed: null };
    } catch (error) {
      if (error instanceof EmbeddedRefused) return { scenarios: [], unplayed: noDatabase(error.words) };
      if (error instanceof Endless) return { scenarios: [], unplayed: error.problem };
      throw error;
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

async function playStages(server: ThrowAwayServer, stages: readonly Stage[], scenarioMs: number): Promise<RehearsedScenario[]> {
  const rehearsed: RehearsedScenario[] = [];
  for (const stage of stages) {
    const sandbox = await Sandbox.open(await server.newDatabase(), stage.publication, 0, scenarioMs);
    rehearsed.push(...await playAll(sandbox, stage, scenarioMs).finally(() => sandbox.close()));
  }
  return rehearsed;
}

async function playAll(sandbox: Sandbox, { publication: { tenant }, organization, played }: Stage, scenarioMs: number): Promise<RehearsedScenario[]> {
  const rehearsed: RehearsedScenario[] = [];
  for (const { process, file } of played) {
    for (const scenario of file.scenarios) {
      try {
        rehearsed.push(rehearsedOf(process, organization.zone, await playScenario({ sandbox, tenant, organization, file }, scenario)));
      } catch (error) {
        throw error instanceof TookTooLong ? new Endless(notEnded(process, scenario, scenarioMs)) : error;
      }
    }
  }
  return rehearsed;
}

function rehearsedOf(process: string, zone: string, { scenario: { title, line }, failure }: ScenarioResult): RehearsedScenario {
  if (failure === null) return { process, title, line, failure: null };
  const { step, number, differences } = failure;
  return { process, title, line, failure: { step: number, line: step.line, at: formatInstant(step.at, zone), differences } };
}

function noDatabase(why: Bilingual): Problem {
  return {
    expected: { zh: '可供演练场景的数据库', en: 'a database to play the scenarios in' },
    saw: why,
    remedy: { zh: '请为 DATABASE_URL 的用户授予建库权限（createdb）', en: 'grant createdb to the user of DATABASE_URL' },
  };
}

function notEnded(process: string, { title, line }: Scenario, ms: number): Problem {
  return {
    expected: { zh: `每个场景 ${ms / 1_000} 秒内演完`, en: `each scenario to end within ${ms / 1_000} seconds` },
    saw: { zh: `“${title.zh}”（${process}.scenarios.yaml:${line}）未演完`, en: `"${title.en}" (${process}.scenarios.yaml:${line}) that goes on` },
    remedy: { zh: '主机可能正忙：请稍后再试；若总是同一场景，请看其定时器是否不断重设', en: 'the host may be busy: try again later, and if it is always the same scenario, see whether its timers go on without end' },
  };
}

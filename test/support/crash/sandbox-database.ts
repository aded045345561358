/** Databases whose clock stands where a flow wants it, with what the flow's engines find there. */
import pg from 'pg';
import type { Answer } from '../../../src/engine/submission.js';
import { connect } from '../../../src/store/database.js';
import { migrate } from '../../../src/store/migrations.js';
import { publishFirst } from '../../../src/store/publish.sql.js';
import { SandboxClock } from '../../../src/store/sandbox-clock.js';
import { createDatabase, type TestDatabase } from '../database.js';
import { testPublication } from '../publication.js';
import { Player } from './acts.js';
import { actsOf, type CrashFlow } from './flows.js';

/** Empty but for its schema, on a clock that stands still. */
export function unpublishedDatabase(at: string): Promise<TestDatabase> {
  return createDatabase({ name: `unpublished ${at}`, migrate: async (url) => (await stoppedClock(url, at)).close() });
}

async function stoppedClock(url: string, at: string): Promise<SandboxClock> {
  await migrate(url);
  return SandboxClock.install(url, Date.parse(at));
}


/** One database for many engines; the cases that each finds there. */
export interface Stage {
  readonly database: TestDatabase;
  readonly cases: readonly (readonly string[])[];
}

/** Plays what comes before a flow for each of the engines numbered, and moves the clock to where the flow begins. */
export async function setStage({ flow, opens, at, before }: CrashFlow, engines: readonly number[]): Promise<Stage> {
  const database = await createDatabase({ name: `published ${opens}`, migrate: (url) => preparePublished(url, opens) });
  const player = await Player.open(database.url, { knows: 'definitions' });
  const cases = await Promise.all(engines.map(async (n) => {
    const opened: string[] = [];
    for (const act of actsOf(before, n)) await player.play(act, opened, ({ answer }) => expectAccepted(flow, answer));
    return opened;
  }));
  await player.close();
  await moveClock(database.url, at);
  return { database, cases };
}

function expectAccepted(flow: string, answer: Answer): void {
  if (answer.outcome === 'rejected') throw new Error(`expected the stage of '${flow}' to be set, saw ${JSON.stringify(answer.refusal)}; mend the flow`);
}

async function preparePublished(url: string, at: string): Promise<void> {
  const clock = await stoppedClock(url, at);
  const dataSource = await connect({ url, poolSize: 1 });
  await publishFirst(dataSource, testPublication());
  await dataSource.destroy();
  await clock.close();
}

async function moveClock(url: string, at: string): Promise<void> {
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query('update kept.sandbox_clock set instant = $1', [at]);
  await owner.end();
}

/** Whether a host does its work, asked of the work itself: it takes commands, its database answers with the schema it needs, its timer loop turns. */
import type { DataSource } from 'typeorm';
import { NEEDED_SCHEMA, schemaOf } from '../store/migrations.js';
import type { Engine } from './engine.js';
import { within } from './within.js';

const ANSWER_MS = 2_000;
/** A turn a second is usual; a sweep of many cases may take some. */
const TURN_MS = 5_000;

/** What a host lacks. */
export interface Shortcoming {
  readonly path: 'commands' | 'database' | 'schema' | 'timers';
  readonly expected: string;
  readonly saw: string;
}

/** Everything that is lacking; empty for a host that is ready. */
export async function shortcomings(dataSource: DataSource, engine: Engine): Promise<Shortcoming[]> {
  return [...ofCommands(engine), ...(await ofDatabase(dataSource)), ...ofTimers(engine)];
}

function ofCommands({ isStopping }: Engine): Shortcoming[] {
  return isStopping ? [{ path: 'commands', expected: 'a host that takes commands', saw: 'one that is stopping' }] : [];
}

async function ofDatabase(dataSource: DataSource): Promise<Shortcoming[]> {
  try {
    const schema = await within(ANSWER_MS, schemaOf(dataSource));
    return schema === NEEDED_SCHEMA ? [] : [{ path: 'schema', expected: NEEDED_SCHEMA, saw: schema ?? 'none' }];
  } catch {
    return [{ path: 'database', expected: `an answer within ${ANSWER_MS} ms`, saw: 'none; the log of the host says why' }];
  }
}

function ofTimers({ msSinceTurn }: Engine): Shortcoming[] {
  if (msSinceTurn <= TURN_MS) return [];
  const saw = msSinceTurn === Infinity ? 'none since the start' : `the last ${Math.floor(msSinceTurn / 1_000)} s ago`;
  return [{ path: 'timers', expected: `a turn of the timer loop within ${TURN_MS / 1_000} s`, saw }];
}

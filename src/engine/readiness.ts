/** Whether a host does its work, asked of the work itself: it takes commands, its database answers with the schema it needs, its timer loop turns. */
import type { DataSource } from 'typeorm';
import { alike, NONE } from '../core/bilingual.js';
import type { FieldProblem } from '../core/case/rejection.js';
import { NEEDED_SCHEMA, schemaOf } from '../store/migrations.js';
import type { Engine } from './engine.js';
import { within } from './within.js';

const ANSWER_MS = 2_000;
/** A turn a second is usual; a sweep of many cases may take some. */
const TURN_MS = 5_000;

/** What a host lacks. */
export interface Shortcoming extends FieldProblem {
  readonly path: 'commands' | 'database' | 'schema' | 'timers';
}

/** Everything that is lacking; empty for a host that is ready. */
export async function shortcomings(dataSource: DataSource, engine: Engine): Promise<Shortcoming[]> {
  return [...ofCommands(engine), ...(await ofDatabase(dataSource)), ...ofTimers(engine)];
}

function ofCommands({ isStopping }: Engine): Shortcoming[] {
  return isStopping ? [{ path: 'commands', expected: { zh: '受理命令的主机', en: 'a host that takes commands' }, saw: { zh: '正在停止的主机', en: 'one that is stopping' } }] : [];
}

async function ofDatabase(dataSource: DataSource): Promise<Shortcoming[]> {
  try {
    const schema = await within(ANSWER_MS, schemaOf(dataSource));
    return schema === NEEDED_SCHEMA ? [] : [{ path: 'schema', expected: alike(NEEDED_SCHEMA), saw: schema === null ? NONE : alike(schema) }];
  } catch {
    return [{
      path: 'database',
      expected: { zh: `${ANSWER_MS} 毫秒内答复`, en: `an answer within ${ANSWER_MS} ms` },
      saw: { zh: '没有答复，主机日志说明原因', en: 'none; the log of the host says why' },
    }];
  }
}

function ofTimers({ msSinceTurn }: Engine): Shortcoming[] {
  if (msSinceTurn <= TURN_MS) return [];
  const [within, ago] = [TURN_MS / 1_000, Math.floor(msSinceTurn / 1_000)];
  return [{
    path: 'timers',
    expected: { zh: `${within} 秒内处理过一轮定时器`, en: `a turn of the timer loop within ${within} s` },
    saw: msSinceTurn === Infinity ? { zh: '启动以来没有', en: 'none since the start' } : { zh: `最近一轮在 ${ago} 秒前`, en: `the last ${ago} s ago` },
  }];
}

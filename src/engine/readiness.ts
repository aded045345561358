/** Whether a host does its work, asked of the work itself: it takes commands, its database answers with the schema it needs, its loops turn. */
import type { DataSource } from 'typeorm';
import { alike, NONE, type Bilingual } from '../core/bilingual.js';
import type { FieldProblem } from '../core/case/rejection.js';
import { NEEDED_SCHEMA, schemaOf } from '../store/migrations.js';
import { ANSWER_MS } from './database-answers.js';
import type { EffectsLoop } from './effects/effects-loop.js';
import type { Engine } from './engine.js';
import { within } from './within.js';

/** A turn a second is usual; a sweep of many cases may take some. */
const TURN_MS = 5_000;
/** A round a second is usual; at the end of a period one takes as long as there are recurrences to close. */
const ROUND_MS = 30_000;
/** A pass a second is usual; each step of a long one counts. */
const PASS_MS = 10_000;

/** What a host lacks. */
export interface Shortcoming extends FieldProblem {
  readonly path: 'commands' | 'database' | 'schema' | 'timers' | 'recurrences' | 'effects';
}

/** Everything that is lacking; empty for a host that is ready. */
export async function shortcomings(dataSource: DataSource, engine: Engine, effects: EffectsLoop): Promise<Shortcoming[]> {
  return [...ofCommands(engine), ...(await ofDatabase(dataSource)), ...ofTimers(engine), ...ofRecurrences(engine), ...ofEffects(effects)];
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
  return lateTurn('timers', msSinceTurn, TURN_MS, (seconds) => ({ zh: `${seconds} 秒内处理过一轮定时器`, en: `a turn of the timer loop within ${seconds} s` }));
}

function ofRecurrences({ msSinceRound }: Engine): Shortcoming[] {
  return lateTurn('recurrences', msSinceRound, ROUND_MS, (seconds) => ({ zh: `${seconds} 秒内处理过一轮周期任务`, en: `a round of the recurrences within ${seconds} s` }));
}

function ofEffects({ msSincePass }: EffectsLoop): Shortcoming[] {
  return lateTurn('effects', msSincePass, PASS_MS, (seconds) => ({ zh: `${seconds} 秒内处理过一轮外部动作`, en: `a pass of the effects within ${seconds} s` }));
}

function lateTurn(path: Shortcoming['path'], ms: number, mostMs: number, expected: (seconds: number) => Bilingual): Shortcoming[] {
  if (ms <= mostMs) return [];
  const ago = Math.floor(ms / 1_000);
  const saw = ms === Infinity ? { zh: '启动以来没有', en: 'none since the start' } : { zh: `最近一轮在 ${ago} 秒前`, en: `the last ${ago} s ago` };
  return [{ path, expected: expected(mostMs / 1_000), saw }];
}

/**
 * A round looks at every recurrence and moves each on by one step, a short transaction. Hosts may do so side by side: a period
 * is moved on by whoever holds its lock.
 *
 *   R1  A round costs what is to be done, not what waits: periods are looked at, never the duties in them.
 *   R2  A recurrence that cannot be moved on is told in the log and tried again; the others go on.
 *   R3  A register too large for its rule is not dealt out: its periods wait until one of the two is mended, and are then caught up with.
 */
import { dateAt, type Instant } from '../../core/calendar/instant.js';
import { dateOf, dayOf } from '../../core/calendar/time/calendar-date.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { nextStep, type RecurrenceStanding, type RecurrenceStep } from '../../core/recurrence/next-step.js';
import { dutyLoadProblem } from '../../core/recurrence/duty-load.js';
import { calendarsInForce } from '../../store/calendars.sql.js';
import { withClient, type Client } from '../../store/database.js';
import { versionOfPeriod } from '../../store/duties/period.sql.js';
import { registeredCount } from '../../store/duties/register.sql.js';
import { enrolChanged } from '../../store/duties/rolling.sql.js';
import { standingOf, type RecurrentProcess } from '../../store/duties/standing.sql.js';
import type { Flow } from '../flow.js';
import { CLOSE_LIMITS, closeChunk, settleChunk, type CloseLimits } from './close-period.js';
import { FILL_CHUNK, fillChunk, openPeriod, passOver } from './open-period.js';
import type { RecurrentProcesses } from './recurrent-processes.js';

export interface RoundLimits {
  readonly fill: number;
  readonly close: CloseLimits;
}

export interface RoundOptions extends RoundLimits {
  /** Null for the recurrences of all tenants. */
  readonly tenant: string | null;
}

export const ROUND_LIMITS: RoundLimits = { fill: FILL_CHUNK, close: CLOSE_LIMITS };

export interface Round {
  /** Whether any step was taken, so that another round is due at once. */
  readonly moved: boolean;
  readonly now: Instant;
  /** When something will be to do by itself; null where nothing will. */
  readonly next: Instant | null;
}

/** Null where nothing recurs, or nothing could be looked at. */
export async function runRound(flow: Flow, processes: RecurrentProcesses, { tenant, ...limits }: RoundOptions): Promise<Round | null> {
  return withClient(flow.dataSource, async (client) => {
    const rounds: Round[] = [];
    const recurrent = (await processes.all(client)).filter((one) => tenant === null || one.tenant === tenant);
    for (const one of recurrent) {
      const stepped = await stepOn(flow, client, one, limits);
      if (stepped !== null) rounds.push(stepped);
    }
    if (rounds.length === 0) return null;
    const nexts = rounds.flatMap(({ next }) => (next === null ? [] : [next]));
    return { now: Math.max(...rounds.map(({ now }) => now)), moved: rounds.some(({ moved }) => moved), next: nexts.length === 0 ? null : Math.min(...nexts) };
  });
}

/** R2: null where it failed. */
async function stepOn(flow: Flow, client: Client, one: RecurrentProcess, limits: RoundLimits): Promise<Round | null> {
  try {
    const process = await flow.processes.version(one.tenant, one.process, one.version);
    const { definition: { recurrence }, organization: { zone } } = process;
    const standing = await standingOf(client, one, recurrence!.register, recurrence!.basis === 'rolling');
    const step = nextStep(recurrence!, zone, standing);
    if (step.do === 'wait') return { moved: false, now: standing.now, next: step.until };
    const moved = await inTransaction(flow, client, () => take(flow, client, { ...one, current: process, standing, step, limits }));
    return { moved, now: standing.now, next: null };
  } catch (error) {
    flow.logger.error({ tenant: one.tenant, process: one.process, error: String(error) }, 'a recurrence could not be moved on; it is tried again');
    return null;
  }
}

interface Taken extends RecurrentProcess {
  readonly current: ProcessVersion;
  readonly standing: RecurrenceStanding;
  readonly step: Exclude<RecurrenceStep, { do: 'wait' }>;
  readonly limits: RoundLimits;
}

async function take(flow: Flow, client: Client, taken: Taken): Promise<boolean> {
  const { tenant, process, version, current, standing, step, limits } = taken;
  if (step.do === 'enrol') {
    const { register, starts } = current.definition.recurrence!;
    const { zone } = current.organization;
    const published = dateAt(zone, standing.publishedAt);
    await enrolChanged(client, { tenant, process, register, zone, notBefore: dateOf(Math.max(dayOf(starts), dayOf(published))) });
    return true;
  }
  if ('period' in step) {
    const opened = { tenant, process: current, definitionVersion: version, calendars: flow.calendars.of(tenant), period: step.period };
    if (step.do === 'pass-over') await passOver(client, opened);
    else if (await isTooMuch(flow, client, taken)) return false;
    else await openPeriod(client, opened, standing.now);
    return true;
  }
  // A period goes by the version that it was opened with.
  const opened = await versionOfPeriod(client, tenant, step.periodId);
  const pinned = await flow.processes.version(tenant, process, opened);
  if (step.do === 'fill') return fillChunk(client, pinned, flow.calendars.of(tenant), { tenant, periodId: step.periodId }, limits.fill);
  if (step.do === 'settle') return settleChunk(client, pinned, tenant, step.periodId, standing.registerRevision, limits.close.waiting);
  return closeChunk(client, pinned, tenant, step.periodId, limits.close);
}

/** R3 */
async function isTooMuch({ logger }: Flow, client: Client, { tenant, process, current }: Taken): Promise<boolean> {
  const { register, rule } = current.definition.recurrence!;
  const problem = dutyLoadProblem(process, rule, register, await registeredCount(client, tenant, register));
  if (problem === null) return false;
  logger.error({ tenant, process, register, ...problem }, 'a period is not opened: the register is too large for its rule');
  return true;
}

async function inTransaction<T>({ calendars }: Flow, client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await calendars.learn(client, await calendarsInForce(client));
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/**
 * A round looks at every recurrence and moves each on by one step, a short transaction. Hosts may do so side by side: a period
 * is moved on by whoever holds its lock.
 *
 *   R1  A round costs what is to be done, not what waits: periods are looked at, never the duties in them.
 *   R2  A recurrence that cannot be moved on is told in the log, once, and tried again; the others go on. Without a database nothing can.
 *   R3  A register too large for its rule is not dealt out: its periods wait until one of the two is mended, and are then caught up with.
 *   R4  A period is opened with the version in force at that moment: under the lock that publications wait for, as a case is.
 */
import { dateAt, type Instant } from '../../core/calendar/instant.js';
import { dateOf, dayOf } from '../../core/calendar/time/calendar-date.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { nextStep, type RecurrenceStanding, type RecurrenceStep } from '../../core/recurrence/next-step.js';
import { dutyLoadProblem } from '../../core/recurrence/duty-load.js';
import { sentence } from '../../core/problem.js';
import { calendarsInForce } from '../../store/calendars.sql.js';
import { withClient, type Client } from '../../store/database.js';
import { versionOfPeriod } from '../../store/duties/period.sql.js';
import { registeredCount } from '../../store/duties/register.sql.js';
import { enrolChanged } from '../../store/duties/rolling.sql.js';
import { standingOf, type RecurrentProcess } from '../../store/duties/standing.sql.js';
import { openings } from '../../store/load.sql.js';
import type { Flow } from '../flow.js';
import { CLOSE_LIMITS, closeChunk, settleChunk, type CloseLimits } from './close-period.js';
import { handOnBegun } from './hand-on.js';
import { Hindrances } from './hindrances.js';
import { FILL_CHUNK, fillChunk, openPeriod, passOver, type Moved } from './open-period.js';
import { RecurrentProcesses } from './recurrent-processes.js';

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

/** What a host remembers from one round to the next; nothing that it could not do without. */
export interface RoundMemory {
  readonly processes: RecurrentProcesses;
  readonly hindrances: Hindrances;
}

export function newRoundMemory(): RoundMemory {
  return { processes: new RecurrentProcesses(), hindrances: new Hindrances() };
}

/** Null where nothing recurs, or nothing could be looked at. */
export async function runRound(flow: Flow, memory: RoundMemory, { tenant, ...limits }: RoundOptions): Promise<Round | null> {
  return withClient(flow.dataSource, async (client) => {
    const rounds: Round[] = [];
    const recurrent = (await memory.processes.all(client)).filter((one) => tenant === null || one.tenant === tenant);
    for (const one of recurrent) {
      const stepped = await stepOn(flow, client, one, { ...limits, hindrances: memory.hindrances });
      if (stepped !== null) rounds.push(stepped);
    }
    if (rounds.length === 0) return null;
    const nexts = rounds.flatMap(({ next }) => (next === null ? [] : [next]));
    return { now: Math.max(...rounds.map(({ now }) => now)), moved: rounds.some(({ moved }) => moved), next: nexts.length === 0 ? null : Math.min(...nexts) };
  });
}

/** R2: null where it failed. */
async function stepOn(flow: Flow, client: Client, one: RecurrentProcess, { hindrances, ...limits }: RoundLimits & Pick<RoundMemory, 'hindrances'>): Promise<Round | null> {
  try {
    const process = await flow.processes.version(one.tenant, one.process, one.version);
    const { definition: { recurrence }, organization: { zone } } = process;
    const standing = await standingOf(client, one, recurrence!.register, recurrence!.basis === 'rolling');
    const step = nextStep(recurrence!, zone, standing);
    const tooMuch = step.do === 'open' ? await tooMuchOf(client, one, process) : null;
    if (tooMuch === null) hindrances.clear(one);
    else hindrances.tell(flow.logger, one, tooMuch);
    if (step.do === 'wait' || tooMuch !== null) return { moved: false, now: standing.now, next: step.do === 'wait' ? step.until : null };
    if (step.do === 'settle' && (await handOnBegun(flow, one.tenant, step.periodId)) > 0) return { moved: true, now: standing.now, next: null };
    const entries = await inTransaction(flow, client, () => take(flow, client, { ...one, current: process, standing, step, limits }));
    if (entries !== null) flow.entered(entries);
    return { moved: entries !== null, now: standing.now, next: null };
  } catch (error) {
    await client.query('select').catch(() => Promise.reject(error));
    hindrances.tell(flow.logger, one, String(error));
    return null;
  }
}

interface Taken extends RecurrentProcess {
  readonly current: ProcessVersion;
  readonly standing: RecurrenceStanding;
  readonly step: Exclude<RecurrenceStep, { do: 'wait' }>;
  readonly limits: RoundLimits;
}

async function take(flow: Flow, client: Client, taken: Taken): Promise<Moved> {
  const { tenant, process, version, current, standing, step, limits } = taken;
  if (step.do === 'enrol') {
    const { register, starts } = current.definition.recurrence!;
    const { zone } = current.organization;
    const began = dateAt(zone, standing.since);
    await enrolChanged(client, { tenant, process, register, zone, notBefore: dateOf(Math.max(dayOf(starts), dayOf(began))) });
    return [];
  }
  if ('period' in step) {
    const opened = { tenant, process: current, definitionVersion: version, calendars: flow.calendars.of(tenant), period: step.period };
    // R4: where another version came meanwhile, the next round opens it.
    const [now] = await openings(client, [{ tenant, process }]);
    if (now!.version !== version) return [];
    if (step.do === 'pass-over') return passOver(client, opened);
    await openPeriod(client, opened, now!.receivedAt);
    return [];
  }
  // A period goes by the version that it was opened with.
  const opened = await versionOfPeriod(client, tenant, step.periodId);
  const pinned = await flow.processes.version(tenant, process, opened);
  if (step.do === 'fill') return fillChunk(client, pinned, flow.calendars.of(tenant), { tenant, periodId: step.periodId }, limits.fill);
  if (step.do === 'settle') return settleChunk(client, pinned, tenant, step.periodId, standing.registerRevision, limits.close.waiting);
  return closeChunk(client, pinned, tenant, step.periodId, limits.close);
}

/** R3: why a period is not opened; null where it is. */
async function tooMuchOf(client: Client, { tenant, process }: RecurrentProcess, { definition }: ProcessVersion): Promise<string | null> {
  const { register, rule } = definition.recurrence!;
  const problem = dutyLoadProblem(process, rule, register, await registeredCount(client, tenant, register));
  return problem === null ? null : sentence(problem, 'en');
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

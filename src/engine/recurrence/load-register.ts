/**
 * Loads a register: all of its lines or none, and the same lines again change nothing. Duties follow by themselves, in the next round.
 *
 * A period is settled with the register as it stood at its end. So nothing is loaded over what was loaded before the end of a period
 * until a host has settled it, which takes a moment.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { dateAt } from '../../core/calendar/instant.js';
import type { FieldProblem } from '../../core/case/rejection.js';
import type { Organization, Register } from '../../core/definition/organization.js';
import { dutyLoadProblem } from '../../core/recurrence/duty-load.js';
import { readRegisterLine, type RegisterLine } from '../../core/recurrence/register-line.js';
import { withClient, type Client } from '../../store/database.js';
import { beginLoad, endedUnsettled, endLoad, endSubjects, registeredNames, upsertSubjects, type LoadPlace } from '../../store/duties/register.sql.js';
import { PublishedProcesses } from '../published-processes.js';
import { GROUND_MOVED, groundOf, hasMoved, REGISTER_ENDS, type LoadGround } from './load-ground.js';
import { RecurrentProcesses } from './recurrent-processes.js';

const CHUNK = 5_000;
const PROBLEMS_MAX = 100;
const ASKS_EVERY_MS = 250;
const PATIENCE_MS = 10_000;

/** A line as it was read, with its number in its file or list. */
export interface BroughtLine {
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A line that has no fields to be read: it is told among the mistakes of the others. */
export interface UnreadLine {
  readonly line: number;
  readonly problem: FieldProblem;
}

export interface LineProblem extends FieldProblem {
  readonly line: number;
}

export interface RegisterLoad {
  readonly tenant: string;
  readonly organization: Organization;
  readonly register: string;
  readonly lines: AsyncIterable<BroughtLine | UnreadLine> | Iterable<BroughtLine>;
  /** Whether it is the whole register: whoever is not among the lines leaves it today. */
  readonly replaces: boolean;
  /** Whether somebody has said that more than half of the register is to leave it. */
  readonly confirmed?: boolean;
  /** How long it waits for a period that has ended to be settled. */
  readonly patienceMs?: number;
}

export interface LoadedRegister {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly left: number;
  /** How many the register has now. */
  readonly subjects: number;
}

/** Thrown inside the transaction, so that nothing of a load with mistakes stays. */
export class RegisterRefused extends Error {
  override readonly name = 'RegisterRefused';

  constructor(readonly problems: readonly LineProblem[]) {
    super(problems.map(({ line, path, expected, saw, remedy }) => `line ${line}, ${path}: expected ${expected.en}, saw ${saw.en}${remedy === undefined ? '' : `; ${remedy.en}`}`).join('\n'));
  }
}

/** Thrown inside the transaction as well: a whole register that lets more than half of the subjects go is a mistake more often than not. */
export class LeavingUnconfirmed extends Error {
  override readonly name = 'LeavingUnconfirmed';

  constructor(
    readonly left: number,
    readonly before: number,
  ) {
    super(`${left} of ${before} subjects would leave the register`);
  }
}

/** Thrown before a line is read: a period that has ended waits for a host. */
export class PeriodUnsettled extends Error {
  override readonly name = 'PeriodUnsettled';

  constructor(readonly period: string) {
    super(`the period ${period} has ended and is not settled with the register`);
  }
}

/** @throws RegisterRefused with the mistakes of its lines, or with what the load would ask for too much; LeavingUnconfirmed; PeriodUnsettled */
export async function loadRegister(dataSource: DataSource, load: RegisterLoad): Promise<LoadedRegister> {
  const rules = await rulesOver(dataSource, load);
  const ground = await groundOf(dataSource, load.tenant, load.organization);
  for (let waitedMs = 0; ; waitedMs += ASKS_EVERY_MS) {
    const loaded = await loadSettled(dataSource, load, rules, ground);
    if (typeof loaded !== 'string') return loaded;
    if (waitedMs >= (load.patienceMs ?? PATIENCE_MS)) throw new PeriodUnsettled(loaded);
    await delay(ASKS_EVERY_MS);
  }
}

/** The name of a period that has to be settled first, where there is one: no line is read then. */
async function loadSettled(dataSource: DataSource, load: RegisterLoad, rules: readonly RuleOver[], ground: LoadGround): Promise<LoadedRegister | string> {
  return withClient(dataSource, async (client) => {
    await client.query('begin');
    try {
      const place = await placeOf(client, load);
      const unsettled = await endedUnsettled(client, place, rules.map(({ process }) => process));
      const loaded = unsettled ?? (await loadLines(client, { ...load, organization: ground.organization }, place));
      if (typeof loaded !== 'string') requireBearable(load, rules, loaded.subjects);
      if (await hasMoved(client, load.tenant, ground)) throw new RegisterRefused([{ line: 1, path: load.register, ...GROUND_MOVED }]);
      await client.query('commit');
      return loaded;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  });
}

async function placeOf(client: Client, { tenant, register, organization }: RegisterLoad): Promise<LoadPlace> {
  const revision = await beginLoad(client, tenant, register);
  const { rows: [clock] } = await client.query<{ now: Date }>('select kept.now() as now');
  return { tenant, register, revision, at: clock!.now, today: dateAt(organization.zone, clock!.now.getTime()) };
}

async function loadLines(client: Client, load: RegisterLoad, place: LoadPlace): Promise<LoadedRegister> {
  const register = load.organization.registers![load.register];
  if (register === undefined) throw new RegisterRefused([{ line: 1, path: load.register, ...REGISTER_ENDS }]);
  const before = load.replaces ? await registeredNames(client, place) : [];
  const counts = { added: 0, changed: 0 };
  const seen = new Map<string, number>();
  for await (const chunk of checkedChunks(load, register, seen)) {
    const written = await upsertSubjects(client, place, chunk);
    counts.added += written.added;
    counts.changed += written.changed;
  }
  const gone = before.filter((subject) => !seen.has(subject));
  if (gone.length * 2 > before.length && !load.confirmed) throw new LeavingUnconfirmed(gone.length, before.length);
  const left = gone.length === 0 ? 0 : await endSubjects(client, place, gone);
  const subjects = await endLoad(client, place, counts.added + counts.changed + left > 0);
  return { ...counts, unchanged: seen.size - counts.added - counts.changed, left, subjects };
}

/** Lines in chunks to be written. Nothing more is given after a mistake; the rest is read for further ones. */
async function* checkedChunks({ organization, lines }: RegisterLoad, register: Register, seen: Map<string, number>): AsyncGenerator<RegisterLine[]> {
  const problems: LineProblem[] = [];
  let chunk: RegisterLine[] = [];
  for await (const brought of lines) {
    const { line } = brought;
    const read = 'problem' in brought ? [brought.problem] : readRegisterLine(brought.fields, organization, register);
    if (!('subject' in read)) problems.push(...read.map((one) => ({ line, ...one })));
    else if (seen.has(read.subject)) problems.push(twice(line, read.subject, seen.get(read.subject)!));
    else {
      seen.set(read.subject, line);
      chunk.push(read);
    }
    if (problems.length >= PROBLEMS_MAX) break;
    if (chunk.length < CHUNK) continue;
    if (problems.length === 0) yield chunk;
    chunk = [];
  }
  if (problems.length > 0) throw new RegisterRefused(problems.slice(0, PROBLEMS_MAX));
  if (chunk.length > 0) yield chunk;
}

const twice = (line: number, subject: string, first: number): LineProblem => ({
  line, path: 'id',
  expected: { zh: '每个对象一次', en: 'each subject once' },
  saw: { zh: `${subject} 重复，首次在第 ${first} 行`, en: `${subject} again, first on line ${first}` },
});

interface RuleOver {
  readonly process: string;
  readonly rule: string;
}

/** What recurs over the register, by the versions in force. */
async function rulesOver(dataSource: DataSource, { tenant, register }: RegisterLoad): Promise<RuleOver[]> {
  const recurrent = await withClient(dataSource, (client) => new RecurrentProcesses().all(client));
  const processes = new PublishedProcesses(dataSource);
  const rules: RuleOver[] = [];
  for (const { process, version } of recurrent.filter((one) => one.tenant === tenant)) {
    const { recurrence } = (await processes.version(tenant, process, version)).definition;
    if (recurrence!.register === register) rules.push({ process, rule: recurrence!.rule });
  }
  return rules;
}

/** It must stay within its bound with the subjects that there are now. */
function requireBearable({ register }: RegisterLoad, rules: readonly RuleOver[], subjects: number): void {
  for (const { process, rule } of rules) {
    const problem = dutyLoadProblem(process, rule, register, subjects);
    if (problem !== null) throw new RegisterRefused([{ line: subjects, path: register, ...problem }]);
  }
}

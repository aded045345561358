/** Two engines on one database, commands and sweeps at one moment: everything is done once, in one order. */
import { audit } from '../support/auditor.js';
import { actsOf, CRASH_FLOWS, send } from '../support/crash/flows.js';
import { Player, type Act, type Answered, type SubmitAct } from '../support/crash/acts.js';
import { setStage, type Stage } from '../support/crash/sandbox-database.js';
import { withClient } from '../../src/store/database.js';

const SWEPT_MANY = 500;
const DUE = '2026-09-29T17:30:00+08:00';
const MORNING = '2026-09-24T10:00:00+08:00';

const opened = CRASH_FLOWS.find(({ flow }) => flow.includes('withdrawn'))!;
const visited = CRASH_FLOWS.find(({ flow }) => flow.includes('a visit is extended'))!;
const told = send('agent', 'customer-told', { told: '已致歉' }, { key: 'told' });
const unfounded = send('agent', 'judge', { founded: false, grounds: '约定时间未到' }, { key: 'judged' });

let stage: Stage;
let engines: Player[];

async function begin(before: readonly Act[], { at = MORNING, cases = 1 } = {}): Promise<void> {
  stage = await setStage({ ...opened, before, at }, Array.from({ length: cases }, (_, n) => 10_000 + n));
  engines = await Promise.all([1, 2].map(() => Player.open(stage.database.url, { knows: 'definitions' })));
}

afterEach(async () => {
  await Promise.all(engines.map((engine) => engine.close()));
  expect(await audit(stage.database.url)).toEqual([]);
  await stage.database.drop();
});

/** Sends each act to one engine or the other, all at one moment. */
async function atOnce(acts: readonly SubmitAct[]): Promise<Answered[]> {
  const answers: Answered[] = [];
  await Promise.all(acts.map((act, n) => engines[n % 2]!.play(act, [...stage.cases[0]!], (answered) => answers.push(answered))));
  return answers;
}

async function rows<T extends object>(sql: string): Promise<T[]> {
  return withClient(engines[0]!.dataSource, async (client) => (await client.query<T & Record<string, unknown>>(sql)).rows as T[]);
}

const accepted = (answers: readonly Answered[]) => answers.flatMap(({ answer }) => (answer.outcome === 'accepted' ? [answer] : []));

test('sixteen commands at once on one case are done in one order, and each is acknowledged once', async () => {
  await begin(visited.before);
  const acts = Array.from({ length: 16 }, (_, n) => actsOf([send('agent', 'asked', {}, { key: `question ${n}` })], 10_000)[0] as SubmitAct);
  const answers = accepted(await atOnce(acts));
  expect(answers.map(({ case: { revision } }) => revision).sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, n) => n + 2));
  expect(answers.every(({ repeated }) => !repeated)).toBe(true);
  expect(await rows('select count(*)::int as count from kept.case_event')).toEqual([{ count: 17 }]);
});

test('one key sent to both engines at once has one effect and the same answer twice', async () => {
  for (let round = 0; round < 10; round += 1) {
    await begin(opened.before);
    const answers = accepted(await atOnce([unfounded, unfounded]));
    expect(answers.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
    expect(answers[0]!.case).toEqual(answers[1]!.case);
    expect(await rows("select count(*)::int as count from kept.case_event where type = 'judge'")).toEqual([{ count: 1 }]);
    if (round < 9) await endRound();
  }
});

test('one key that opens a case, sent to both engines at once, opens one', async () => {
  for (let round = 0; round < 10; round += 1) {
    await begin([]);
    const [open] = actsOf(opened.before, 10_000) as [SubmitAct];
    const answers = accepted(await atOnce([open, open, open, open]));
    expect(answers.map(({ repeated }) => repeated).sort()).toEqual([false, true, true, true]);
    expect(new Set(answers.map(({ case: { caseId } }) => caseId)).size).toBe(1);
    expect(await rows('select count(*)::int as count from kept.case_file')).toEqual([{ count: 1 }]);
    if (round < 9) await endRound();
  }
});

async function endRound(): Promise<void> {
  await Promise.all(engines.map((engine) => engine.close()));
  expect(await audit(stage.database.url)).toEqual([]);
  await stage.database.drop();
}

test('two openings at once by a customer who is not known yet make one person', async () => {
  await begin([]);
  const [open] = actsOf(opened.before, 10_000) as [SubmitAct];
  expect(accepted(await atOnce([{ ...open, key: 'first' }, { ...open, key: 'second' }]))).toHaveLength(2);
  expect(await rows('select count(*)::int as count from kept.person')).toEqual([{ count: 1 }]);
});

test('a command at due beats the sweep, whichever comes first', async () => {
  await begin([...opened.before, unfounded], { at: DUE });
  const [answers] = await Promise.all([atOnce([told]), engines[0]!.engine.sweep(), engines[1]!.engine.sweep()]);
  expect(accepted(answers)).toHaveLength(1);
  expect(await rows("select kind from kept.ledger_entry where case_id is not null order by entry_id")).toEqual([{ kind: 'opened' }, { kind: 'met' }]);
});

test('a command after due is late, whether the sweep comes before it or not', async () => {
  await begin([...opened.before, unfounded], { at: '2026-09-29T17:30:00.001+08:00' });
  const [answers] = await Promise.all([atOnce([told]), engines[0]!.engine.sweep(), engines[1]!.engine.sweep()]);
  expect(accepted(answers)).toHaveLength(1);
  expect(await rows("select kind from kept.ledger_entry where case_id is not null order by entry_id")).toEqual([{ kind: 'opened' }, { kind: 'breached' }, { kind: 'fulfilled-late' }]);
});

test('two engines that sweep five hundred due cases end each once', async () => {
  await begin(opened.before, { at: '2026-09-30T09:00:00+08:00', cases: SWEPT_MANY });
  await Promise.all(engines.map((engine) => engine.sweepAll()));
  expect(await rows("select kind, count(*)::int as count from kept.ledger_entry where case_id is not null group by kind order by kind"))
    .toEqual([{ kind: 'breached', count: SWEPT_MANY }, { kind: 'opened', count: SWEPT_MANY }]);
  expect(await rows("select kind, count(*)::int as count from kept.outbox_message group by kind order by kind"))
    .toEqual([{ kind: 'breach', count: SWEPT_MANY }, { kind: 'warning', count: SWEPT_MANY }]);
});

test('a sweep leaves a case that somebody else decides to them, and takes it once it is free', async () => {
  await begin(opened.before, { at: '2026-09-30T09:00:00+08:00' });
  await withClient(engines[0]!.dataSource, async (client) => {
    await client.query('begin');
    await client.query('select from kept.case_snapshot for update');
    expect(await engines[1]!.engine.sweep()).toBe(0);
    await client.query('rollback');
  });
  expect(await engines[1]!.engine.sweep()).toBe(1);
});

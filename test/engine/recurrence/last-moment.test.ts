/** Visits entered in the last moment, while several hosts close the period: on time is what was received at or before due, whoever commits first. */
import pg from 'pg';
import { audit } from '../../support/auditor.js';
import { batchesThatDiffer } from '../../support/duties/batch-roots.js';
import { DutyStage, local } from '../../support/duties/duty-stage.js';
import { roundFlow } from '../../support/duties/round-flow.js';
import { newRoundMemory, runRound } from '../../../src/engine/recurrence/recurrence-round.js';

const SUBJECTS = 240;
const DUE = local('2026-07-01T00:00');

let stage: DutyStage;
beforeEach(async () => {
  stage = await DutyStage.open('2026-06-29T08:00');
  await stage.load(SUBJECTS);
  await stage.recur();
});
afterEach(() => stage.close());

/** Rounds of another host, until the period is closed. */
async function closeInSmallChunks(): Promise<void> {
  const flow = roundFlow(stage.dataSource);
  const memory = newRoundMemory();
  for (;;) {
    await runRound(flow, memory, { tenant: null, fill: 50, close: { waiting: 7, begun: 3 } });
    const [{ open }] = (await stage.dataSource.query("select count(*)::int as open from kept.duty_period where period = '2026-H1' and state <> 'closed'")) as [{ open: number }];
    if (open === 0) return;
  }
}

test('each visit counts by its receipt, none is missed twice, and what was begun and not done is missed', async () => {
  const begun = Array.from({ length: 160 }, (_, n) => `s${n + 1}`);
  const cases = new Map(await Promise.all(begun.map(async (subject) => {
    const answer = await stage.begin(subject);
    if (answer.outcome === 'rejected') throw new Error(JSON.stringify(answer.refusal));
    return [subject, answer.case.caseId] as const;
  })));
  await stage.clock.set(DUE);
  const visits = begun.slice(0, 120).map((subject) => stage.visit(subject, cases.get(subject)!));
  await visits[0];
  await stage.clock.set(DUE + 1);
  const late = begun.slice(120, 140).map((subject) => stage.visit(subject, cases.get(subject)!));
  await Promise.all([closeInSmallChunks(), closeInSmallChunks(), ...visits, ...late]);
  for (const answer of await Promise.all([...visits, ...late])) expect(answer.outcome).toBe('accepted');
  const [inTime] = (await stage.dataSource.query('select count(*)::int as count from kept.case_event where type = $1 and received_at <= $2', ['visited', new Date(DUE)])) as [{ count: number }];
  expect(inTime.count).toBeGreaterThan(0);
  expect(await stage.counts()).toMatchObject({ '2026-H1': { done: inTime.count, 'done-late': 140 - inTime.count, missed: SUBJECTS - 140 } });
  expect(await audit(stage.database.url)).toEqual([]);
  expect(await batchesThatDiffer(stage.database.url)).toEqual([]);
});

test('a duty whose case a command holds is not closed under it: what was received in time may not be committed yet', async () => {
  const answer = await stage.begin('s1');
  if (answer.outcome === 'rejected') throw new Error(JSON.stringify(answer.refusal));
  const command = new pg.Client(stage.database.url);
  await command.connect();
  await command.query('begin');
  await command.query('select from kept.case_snapshot where case_id = $1 for update', [answer.case.caseId]);
  await stage.clock.set(DUE + 1);
  await stage.recur();
  expect(await stage.counts()).toMatchObject({ '2026-H1': { begun: 1, missed: SUBJECTS - 1 } });
  expect(await stage.dataSource.query("select state from kept.duty_period where period = '2026-H1'")).toEqual([{ state: 'open' }]);
  await command.query('commit');
  await command.end();
  await stage.recur();
  expect(await stage.counts()).toMatchObject({ '2026-H1': { missed: SUBJECTS } });
  expect(await stage.dataSource.query("select state from kept.duty_period where period = '2026-H1'")).toEqual([{ state: 'closed' }]);
});

test('of many who begin one duty at once, one does, and with its key again gets the same answer', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => stage.begin('s1')));
  expect(answers.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1);
  expect(answers.flatMap((answer) => (answer.outcome === 'rejected' ? [answer.refusal.reason] : []))).toEqual(Array(11).fill('duty_begun'));
  const [first, again] = [await stage.begin('s2', { key: 'k' }), await stage.begin('s2', { key: 'k' })];
  expect(again).toEqual({ ...first, repeated: true });
});

test('a period that is being opened takes nothing yet', async () => {
  await stage.at('2026-07-02T00:00');
  const flow = roundFlow(stage.dataSource);
  const memory = newRoundMemory();
  const round = () => runRound(flow, memory, { tenant: null, fill: 100, close: { waiting: 500, begun: 3 } });
  await round();
  await round();
  await round();
  await round();
  expect(await stage.counts()).toMatchObject({ '2026-H1': { missed: SUBJECTS }, '2026-H2': { waiting: 100 } });
  expect(await stage.begin('s3', { period: '2026-H2' })).toMatchObject({ outcome: 'rejected', refusal: { reason: 'duties_opening' } });
  await stage.recur();
  expect(await stage.begin('s3', { period: '2026-H2' })).toMatchObject({ outcome: 'accepted' });
});

/** Who left a register and is of it again before the period has ended is owed its duty again, as a further one that the ledger opens and closes. */
import { audit } from '../../support/auditor.js';
import { batchesThatDiffer } from '../../support/duties/batch-roots.js';
import { DutyStage, local } from '../../support/duties/duty-stage.js';
import { roundFlow } from '../../support/duties/round-flow.js';
import { newRoundMemory, runRound } from '../../../src/engine/recurrence/recurrence-round.js';

const SUBJECTS = 60;

let stage: DutyStage;
afterEach(async () => {
  expect(await audit(stage.database.url)).toEqual([]);
  expect(await batchesThatDiffer(stage.database.url)).toEqual([]);
  await stage.close();
});

async function leftByMistake(): Promise<void> {
  await stage.load(SUBJECTS);
  await stage.recur();
  await stage.load(5, {}, true);
  await stage.recur();
  expect(await stage.counts()).toMatchObject({ '2026-H1': { left: SUBJECTS - 5, waiting: 5 } });
}

async function visited(subject: string): Promise<string> {
  const answer = await stage.begin(subject);
  if (answer.outcome === 'rejected') throw new Error(JSON.stringify(answer.refusal));
  return (await stage.visit(subject, answer.case.caseId)).outcome;
}

test('a register loaded whole again after a mistake owes every duty of the period, each begun, done or missed once', async () => {
  stage = await DutyStage.open('2026-03-02T08:00');
  await leftByMistake();
  expect(await stage.begin('s30')).toMatchObject({ outcome: 'rejected', refusal: { reason: 'duty_closed' } });
  await stage.load(SUBJECTS, {}, true);
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-H1': { left: SUBJECTS - 5, waiting: SUBJECTS } });
  expect(await visited('s30')).toBe('accepted');
  await stage.load(5, {}, true);
  await stage.recur();
  await stage.load(SUBJECTS - 1, {}, true);
  await stage.recur();
  await stage.at('2026-07-01T00:00:01');
  await stage.recur();
  expect(await stage.ledger()).toEqual([
    'duties-opened 2026-H1 60', 'duties-left 2026-H1 55', 'duties-opened 2026-H1 55', 'duties-done 2026-H1 1',
    'duties-left 2026-H1 54', 'duties-opened 2026-H1 53', 'duties-missed 2026-H1 58', 'duties-opened 2026-H2 59',
  ]);
});

test('planned weeks of those who are back lie ahead', async () => {
  stage = await DutyStage.open('2026-03-02T08:00');
  await leftByMistake();
  await stage.at('2026-05-12T08:00');
  await stage.load(SUBJECTS);
  await stage.recur();
  expect(await stage.dataSource.query("select min(week)::text as week from kept.duty where state = 'waiting' and ordinal > 60")).toEqual([{ week: '2026-05-11' }]);
});

test('who is back after the period has ended owes nothing for it, and whose leaving was called off never left', async () => {
  stage = await DutyStage.open('2026-06-29T08:00');
  await leftByMistake();
  await stage.load(1, { until: '2026-07-15' });
  await stage.recur();
  await stage.at('2026-07-01T00:00:01');
  await stage.load(SUBJECTS);
  await stage.recur();
  expect(await stage.counts()).toMatchObject({ '2026-H1': { left: SUBJECTS - 5, missed: 5 }, '2026-H2': { waiting: SUBJECTS } });
  expect(await stage.dataSource.query("select added_at < '2026-06-30' as before from kept.register_subject where subject = 's1'")).toEqual([{ before: true }]);
});

test('a register taken apart and put together again on both sides of the end owes as it stood at the end: what comes after it waits for a host', async () => {
  stage = await DutyStage.open('2026-06-30T20:00');
  await stage.load(SUBJECTS);
  await stage.recur();
  await stage.load(5, {}, true);
  await stage.recur();
  await stage.load(SUBJECTS);
  await stage.at('2026-07-01T00:00:01');
  const one = [{ line: 1, fields: { id: 's1', title: '客户1', unit: 'marketing' } }];
  await expect(stage.loadLines(one, true, 0)).rejects.toMatchObject({ name: 'PeriodUnsettled', period: '2026-H1' });
  const waiting = stage.loadLines(one, true);
  await stage.recur();
  expect(await waiting).toMatchObject({ left: SUBJECTS - 1, subjects: 1 });
  await stage.load(SUBJECTS);
  await stage.recur();
  expect(await stage.counts()).toMatchObject({ '2026-H1': { left: SUBJECTS - 5, missed: SUBJECTS } });
});

test('of rolling periods the one that was left is owed again, to its own end', async () => {
  stage = await DutyStage.open('2026-03-02T08:00', { basis: 'rolling', spread: null });
  await stage.load(3);
  await stage.recur();
  await stage.at('2026-04-02T08:00');
  await stage.load(2, {}, true);
  await stage.recur();
  await stage.at('2026-05-02T08:00');
  await stage.load(3);
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-03-02': { left: 1, waiting: 3 } });
  await stage.load(2, {}, true);
  await stage.recur();
  await stage.at('2026-09-20T08:00');
  await stage.load(3);
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-03-02': { left: 2, missed: 2 }, '2026-09-02': { waiting: 2 }, '2026-09-20': { waiting: 1 } });
});

test('loads that take away and bring back race with hosts that settle, fill and close: everybody of the register at the end owes once', async () => {
  stage = await DutyStage.open('2026-06-30T20:00');
  await stage.load(SUBJECTS);
  await stage.recur();
  let loading = true;
  const flow = roundFlow(stage.dataSource);
  const host = async () => {
    const memory = newRoundMemory();
    while (loading) await runRound(flow, memory, { tenant: null, fill: 7, close: { waiting: 5, begun: 3 } });
  };
  const loads = async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      await stage.load(5 + turn, {}, true);
      await stage.load(SUBJECTS, {}, true);
    }
    // Whoever is let go and taken back after the end is owed as he stood at it.
    await stage.clock.set(local('2026-07-01T00:00:01'));
    await stage.load(5, {}, true);
    await stage.load(SUBJECTS, {}, true);
    loading = false;
  };
  await Promise.all([host(), host(), loads()]);
  await stage.recur();
  const rows = await stage.dataSource.query("select count(*)::int as missed from kept.duty d join kept.duty_period p using (tenant, period_id) where p.period = '2026-H1' and d.state = 'missed'");
  expect(rows).toEqual([{ missed: SUBJECTS }]);
});

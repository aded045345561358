import { audit } from '../../support/auditor.js';
import { batchesThatDiffer } from '../../support/duties/batch-roots.js';
import { DutyStage } from '../../support/duties/duty-stage.js';

let stage: DutyStage;
beforeEach(async () => {
  stage = await DutyStage.open('2026-03-02T08:00', { basis: 'rolling', spread: null });
});
afterEach(async () => {
  expect(await audit(stage.database.url)).toEqual([]);
  expect(await batchesThatDiffer(stage.database.url)).toEqual([]);
  await stage.close();
});

async function visitNow(subject: string): Promise<void> {
  const answer = await stage.begin(subject);
  if (answer.outcome === 'rejected') throw new Error(JSON.stringify(answer.refusal));
  expect((await stage.visit(subject, answer.case.caseId)).outcome).toBe('accepted');
  await stage.recur();
}

test('the first period begins when a subject becomes known, each next one the day after it was done', async () => {
  await stage.load(2);
  expect(new Date((await stage.recur())!).toISOString()).toBe('2026-09-01T16:00:00.001Z');
  expect(await stage.counts()).toEqual({ '2026-03-02': { waiting: 2 } });
  await stage.at('2026-05-10T09:00');
  await visitNow('s1');
  await stage.at('2026-05-11T00:00');
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-03-02': { done: 1, waiting: 1 }, '2026-05-11': { waiting: 1 } });
  expect(await stage.begin('s1')).toMatchObject({ outcome: 'accepted' });
});

test('the period after a missed one begins where that one ended, over a standstill too, each in the order of time', async () => {
  await stage.load(1);
  await stage.recur();
  await stage.at('2027-10-01T08:00');
  await stage.recur();
  expect(await stage.ledger()).toEqual([
    'duties-opened 2026-03-02 1', 'duties-missed 2026-03-02 1', 'duties-opened 2026-09-02 1', 'duties-missed 2026-09-02 1',
    'duties-opened 2027-03-02 1', 'duties-missed 2027-03-02 1', 'duties-opened 2027-09-02 1',
  ]);
});

test('a visit at the midnight that ends the period is in time; who left has no further one', async () => {
  await stage.load(2);
  await stage.recur();
  const answer = await stage.begin('s1');
  if (answer.outcome === 'rejected') throw new Error(JSON.stringify(answer.refusal));
  await stage.at('2026-09-01T12:00');
  await stage.load(1, {}, true);
  await stage.at('2026-09-02T00:00');
  await stage.visit('s1', answer.case.caseId);
  await stage.at('2026-09-02T00:00:01');
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-03-02': { done: 1, left: 1 } });
  await stage.at('2026-09-03T00:00');
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-03-02': { done: 1, left: 1 }, '2026-09-03': { waiting: 1 } });
});

test('who leaves with the end of the period has missed it, and has no further one', async () => {
  await stage.load(1);
  await stage.recur();
  await stage.at('2026-09-02T00:00');
  await stage.loadLines([], true);
  await stage.at('2026-09-04T08:00');
  await stage.recur();
  expect(await stage.ledger()).toEqual(['duties-opened 2026-03-02 1', 'duties-missed 2026-03-02 1']);
});

test('several who become known on one day share its period, in further batches', async () => {
  await stage.load(2);
  await stage.recur();
  await stage.load(5);
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-03-02': { waiting: 5 } });
  expect(await stage.ledger()).toEqual(['duties-opened 2026-03-02 5']);
});

/** Who leaves a register, on a day that was announced before or while a visit is begun, is owed nothing any more. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { audit } from '../../support/auditor.js';
import { batchesThatDiffer } from '../../support/duties/batch-roots.js';
import { DutyStage, local, TENANT } from '../../support/duties/duty-stage.js';

let stage: DutyStage;
afterEach(async () => {
  expect(await audit(stage.database.url)).toEqual([]);
  expect(await batchesThatDiffer(stage.database.url)).toEqual([]);
  await stage.close();
});

const UNITS = ['marketing', 'customer-service', 'company-office'];
const customer = (n: number, until?: string) => ({ line: n, fields: { id: `s${n}`, title: `客户${n}`, unit: UNITS[(n - 1) % 3], since: '2026-01-01', until } });

async function begun(subject: string): Promise<string> {
  const answer = await stage.begin(subject);
  if (answer.outcome === 'rejected') throw new Error(JSON.stringify(answer.refusal));
  return answer.case.caseId;
}

async function calledOff(caseId: string): Promise<void> {
  const actor = { staff: 'liaison-of-marketing', posts: [{ post: 'liaison', unit: 'marketing' }] };
  const answer = await stage.engine.submit({ tenant: TENANT, to: { caseId }, idempotencyKey: randomUUID(), command: { kind: 'send', event: 'call-off', actor, arrivedAt: 0, form: { why_not: '客户已销户' } } });
  expect(answer).toMatchObject({ outcome: 'accepted' });
}

/** Until somebody waits for the lock on a table that the holder has. */
async function waitsFor(holder: pg.Client, table: string): Promise<void> {
  for (;;) {
    const { rowCount } = await holder.query('select from pg_locks where relation = $1::regclass and not granted', [`kept.${table}`]);
    if (rowCount! > 0) return;
  }
}

test('a waiting duty is left on the announced day, without another load, and one that is begun when the period ends', async () => {
  stage = await DutyStage.open('2026-03-02T08:00');
  await stage.loadLines([customer(1, '2026-05-01'), customer(2, '2026-05-01'), customer(3, '2026-06-10'), customer(4)]);
  expect(await stage.recur()).toBe(local('2026-05-01T00:00'));
  await begun('s2');
  expect(await stage.counts()).toEqual({ '2026-H1': { begun: 1, waiting: 3 } });
  await stage.at('2026-05-01T00:00');
  expect(await stage.recur()).toBe(local('2026-06-10T00:00'));
  expect(await stage.counts()).toEqual({ '2026-H1': { begun: 1, left: 1, waiting: 2 } });
  expect(await stage.begin('s1')).toMatchObject({ outcome: 'rejected', refusal: { reason: 'duty_closed' } });
  await stage.at('2026-07-01T00:00:01');
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-H1': { left: 3, missed: 1 }, '2026-H2': { waiting: 1 } });
  expect(await stage.ledger()).toEqual(['duties-opened 2026-H1 4', 'duties-left 2026-H1 1', 'duties-missed 2026-H1 1', 'duties-left 2026-H1 2', 'duties-opened 2026-H2 1']);
});

test('a leaving that was called off, or put off, is none', async () => {
  stage = await DutyStage.open('2026-03-02T08:00');
  await stage.loadLines([customer(1, '2026-05-01'), customer(2, '2026-05-01')]);
  await stage.recur();
  await stage.loadLines([customer(1), customer(2, '2026-05-20')]);
  expect(await stage.recur()).toBe(local('2026-05-20T00:00'));
  await stage.at('2026-05-20T09:00');
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-H1': { left: 1, waiting: 1 } });
});

test('of rolling periods the one under way is left on the announced day, whenever it began', async () => {
  stage = await DutyStage.open('2026-03-02T08:00', { basis: 'rolling', spread: null });
  await stage.loadLines([customer(1, '2026-05-01')]);
  await stage.recur();
  await stage.at('2026-03-05T08:00');
  await stage.loadLines([customer(2, '2026-05-01'), customer(3)]);
  await stage.recur();
  await stage.at('2026-05-02T08:00');
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-03-02': { left: 1 }, '2026-03-05': { left: 1, waiting: 1 } });
});

test('a visit that is called off after its customer left is left, each time that the customer is back and leaves again', async () => {
  stage = await DutyStage.open('2026-03-02T08:00');
  await stage.loadLines([customer(1), customer(4)]);
  await stage.recur();
  const [first, second] = [await begun('s1'), await begun('s4')];
  await stage.loadLines([customer(1, '2026-03-02')]);
  await stage.recur();
  await calledOff(first);
  await calledOff(second);
  expect(await stage.counts()).toEqual({ '2026-H1': { left: 1, waiting: 1 } });
  expect(await stage.begin('s1')).toMatchObject({ outcome: 'rejected', refusal: { reason: 'duty_closed' } });
  await stage.loadLines([customer(1)]);
  await stage.recur();
  const again = await begun('s1');
  await stage.loadLines([customer(1, '2026-03-02')]);
  await calledOff(again);
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-H1': { left: 2, waiting: 1 } });
  expect(await stage.ledger()).toEqual(['duties-opened 2026-H1 2', 'duties-left 2026-H1 1', 'duties-opened 2026-H1 1', 'duties-left 2026-H1 1']);
});

test('a visit that is called off at the moment in which its customer leaves is left: what a command holds is settled after it', async () => {
  stage = await DutyStage.open('2026-03-02T08:00');
  await stage.loadLines([customer(1), customer(4)]);
  await stage.recur();
  const caseId = await begun('s1');
  const holder = new pg.Client(stage.database.url);
  await holder.connect();
  await holder.query('begin');
  await holder.query('lock table kept.case_event in share mode');
  const callingOff = calledOff(caseId);
  await waitsFor(holder, 'case_event');
  await stage.loadLines([customer(1, '2026-03-02')]);
  await stage.recur();
  await holder.query('commit');
  await holder.end();
  await callingOff;
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-H1': { left: 1, waiting: 1 } });
  expect(await stage.ledger()).toEqual(['duties-opened 2026-H1 2', 'duties-left 2026-H1 1']);
});

test('nobody begins a visit to who has left, before the duties are settled with it', async () => {
  stage = await DutyStage.open('2026-03-02T08:00');
  await stage.loadLines([customer(1, '2026-04-01')]);
  await stage.recur();
  await stage.at('2026-04-01T08:00');
  expect(await stage.begin('s1')).toMatchObject({ outcome: 'rejected', refusal: { reason: 'duty_closed', saw: { en: 's1 in 2026-H1: Left the register (left)' } } });
});

test('a visit entered after the end, to who had left before it, is nobody’s breach', async () => {
  stage = await DutyStage.open('2026-06-01T08:00');
  await stage.loadLines([customer(1, '2026-06-20')]);
  await stage.recur();
  const caseId = await begun('s1');
  await stage.at('2026-07-01T00:00:01');
  expect((await stage.visit('s1', caseId)).outcome).toBe('accepted');
  await stage.recur();
  expect(await stage.counts()).toMatchObject({ '2026-H1': { left: 1 } });
  expect(await stage.ledger()).toEqual(['duties-opened 2026-H1 1', 'duties-left 2026-H1 1', 'duties-opened 2026-H2 0']);
});

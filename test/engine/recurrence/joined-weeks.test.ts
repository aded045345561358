/** Who joins is planned for the week with the fewest subjects of the unit as its duties stand: whatever was handed on or called off before. */
import { randomUUID } from 'node:crypto';
import { audit } from '../../support/auditor.js';
import { batchesThatDiffer } from '../../support/duties/batch-roots.js';
import { DutyStage, TENANT } from '../../support/duties/duty-stage.js';

const WEEKS = ['2026-05-25', '2026-06-01', '2026-06-08', '2026-06-15', '2026-06-22', '2026-06-29'];

let stage: DutyStage;
beforeEach(async () => {
  stage = await DutyStage.open('2026-05-27T08:00');
});
afterEach(async () => {
  expect(await audit(stage.database.url)).toEqual([]);
  expect(await batchesThatDiffer(stage.database.url)).toEqual([]);
  await stage.close();
});

async function load(subjects: readonly number[], unit: string, until?: string): Promise<void> {
  await stage.loadLines(subjects.map((n, index) => ({ line: index + 1, fields: { id: `s${n}`, title: `客户${n}`, unit, since: '2026-01-01', until } })));
  await stage.recur();
}

async function begun(subject: string, unit: string): Promise<string> {
  const answer = await stage.begin(subject, { unit });
  if (answer.outcome === 'rejected') throw new Error(JSON.stringify(answer.refusal));
  return answer.case.caseId;
}

async function callOff(caseId: string, unit: string): Promise<void> {
  const actor = { staff: `liaison-of-${unit}`, posts: [{ post: 'liaison', unit }] };
  const answer = await stage.engine.submit({ tenant: TENANT, to: { caseId }, idempotencyKey: randomUUID(), command: { kind: 'send', event: 'call-off', actor, arrivedAt: 0, form: { why_not: '客户已销户' } } });
  expect(answer).toMatchObject({ outcome: 'accepted' });
}

/** How many of a unit are planned for each of the weeks. */
async function planned(unit: string): Promise<number[]> {
  const rows = await stage.dataSource.query<{ week: string; n: number }[]>("select week::text as week, count(*)::int as n from kept.duty where unit = $1 and state <> 'left' group by 1", [unit]);
  return WEEKS.map((week) => rows.find((row) => row.week === week)?.n ?? 0);
}

test('weeks of the new unit are even where what was begun was handed to it, called off there, and left', async () => {
  await load([1, 2, 3, 4, 5, 6, 7], 'marketing');
  const cases = [await begun('s1', 'marketing'), await begun('s7', 'marketing')];
  await load([1, 7], 'customer-service');
  for (const caseId of cases) await callOff(caseId, 'customer-service');
  await load([1, 7], 'customer-service', '2026-05-27');
  await load([11, 12, 13, 14, 15, 16, 17, 18], 'customer-service');
  expect(await planned('customer-service')).toEqual([2, 2, 1, 1, 1, 1]);
});

test('the week that was taken along is the new unit’s, and open again with the old one', async () => {
  await load([1, 2, 3, 4, 5, 6], 'marketing');
  await begun('s3', 'marketing');
  await load([3], 'customer-service');
  await load([11], 'marketing');
  await load([12, 13, 14, 15, 16], 'customer-service');
  expect([await planned('marketing'), await planned('customer-service')]).toEqual([Array(6).fill(1), Array(6).fill(1)]);
});

test('the week of a visit that is called off after its customer left is filled first', async () => {
  await load([1, 2, 3, 4, 5, 6], 'marketing');
  const caseId = await begun('s3', 'marketing');
  await load([3], 'marketing', '2026-05-27');
  await callOff(caseId, 'marketing');
  await load([11], 'marketing');
  expect(await planned('marketing')).toEqual(Array(6).fill(1));
});

test('what was done keeps its week', async () => {
  await load([1, 2, 3, 4, 5, 6], 'marketing');
  expect(await stage.visit('s1', await begun('s1', 'marketing'))).toMatchObject({ outcome: 'accepted' });
  await load([11], 'marketing');
  await load([12], 'marketing');
  expect(await planned('marketing')).toEqual([2, 2, 1, 1, 1, 1]);
});

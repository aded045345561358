/** A visit that is begun, and whose customer is handed to another unit, goes on there. */
import { randomUUID } from 'node:crypto';
import { audit } from '../../support/auditor.js';
import { batchesThatDiffer } from '../../support/duties/batch-roots.js';
import { DutyStage, PROCESS, TENANT } from '../../support/duties/duty-stage.js';

let stage: DutyStage;
beforeEach(async () => {
  stage = await DutyStage.open('2026-03-02T08:00');
  await stage.load(4);
  await stage.recur();
});
afterEach(async () => {
  expect(await audit(stage.database.url)).toEqual([]);
  expect(await batchesThatDiffer(stage.database.url)).toEqual([]);
  await stage.close();
});

const caseOf = async (subject: string): Promise<string> => {
  const answer = await stage.begin(subject);
  if (answer.outcome === 'rejected') throw new Error(JSON.stringify(answer.refusal));
  return answer.case.caseId;
};
/** s1 is of marketing. */
const handTo = async (unit: string): Promise<void> => {
  await stage.loadLines([{ line: 1, fields: { id: 's1', title: '客户1', unit, since: '2026-01-01' } }]);
  await stage.recur();
};
const visitBy = async (unit: string, caseId: string) => {
  const answer = await stage.engine.submit({
    tenant: TENANT, to: { caseId }, idempotencyKey: randomUUID(),
    command: { kind: 'send', event: 'visited', actor: { staff: `liaison-of-${unit}`, posts: [{ post: 'liaison', unit }] }, arrivedAt: 0, form: { visited_on: '2026-03-02', findings: '平稳', open_needs: false } },
  });
  return answer.outcome === 'rejected' ? answer.refusal.reason : answer.outcome;
};
const DUTY = "select d.unit, d.opened_unit, d.state from kept.duty d join kept.duty_period p using (tenant, period_id) where p.period = '2026-H1' and d.subject = 's1'";

test('the new liaison goes on with it, the old one no longer, and the duty is done by the new unit', async () => {
  const caseId = await caseOf('s1');
  await handTo('customer-service');
  expect(await stage.dataSource.query('select kind, type, staff, form from kept.case_event where case_id = $1 order by sequence desc limit 1', [caseId]))
    .toEqual([{ kind: 'handed-over', type: 'team', staff: null, form: { team: 'customer-service' } }]);
  expect(await stage.dataSource.query('select unit, closed_at is null as open from kept.task where case_id = $1 order by opened', [caseId])).toEqual([{ unit: 'marketing', open: false }, { unit: 'customer-service', open: true }]);
  expect(await visitBy('marketing', caseId)).toBe('post_required');
  expect(await visitBy('customer-service', caseId)).toBe('accepted');
  expect(await stage.dataSource.query(DUTY)).toEqual([{ unit: 'customer-service', opened_unit: 'marketing', state: 'done' }]);
});

test('handed there and back it is where it was, and a miss is of the unit that had it last', async () => {
  const caseId = await caseOf('s1');
  await handTo('customer-service');
  await handTo('marketing');
  await handTo('company-office');
  expect((await stage.dataSource.query("select kind from kept.case_event where case_id = $1 and kind = 'handed-over'", [caseId]))).toHaveLength(3);
  await stage.at('2026-07-01T00:00:01');
  await stage.recur();
  expect(await stage.dataSource.query(DUTY)).toEqual([{ unit: 'company-office', opened_unit: 'marketing', state: 'missed' }]);
});

test('what is done stays with the unit that did it', async () => {
  const caseId = await caseOf('s1');
  expect(await visitBy('marketing', caseId)).toBe('accepted');
  await handTo('customer-service');
  expect(await stage.dataSource.query(DUTY)).toEqual([{ unit: 'marketing', opened_unit: null, state: 'done' }]);
});

test('beginnings that race with the hand-over are handed on all the same', async () => {
  await stage.load(60);
  await stage.recur();
  const all = (unit: string) => Array.from({ length: 60 }, (_, n) => ({ line: n + 1, fields: { id: `s${n + 1}`, title: `客户${n + 1}`, unit, since: '2026-01-01' } }));
  await Promise.all([...Array.from({ length: 60 }, (_, n) => stage.begin(`s${n + 1}`)), stage.loadLines(all('company-office')).then(() => stage.recur())]);
  await stage.recur();
  const left = await stage.dataSource.query(
    `select d.subject, d.unit, s.document::json #>> '{snapshot,context,facts,team}' as team from kept.duty d left join kept.case_snapshot s using (tenant, case_id)
     join kept.duty_period p using (tenant, period_id) where p.process = $1 and (d.unit <> 'company-office' or s.document is not null and s.document::json #>> '{snapshot,context,facts,team}' <> 'company-office')`, [PROCESS]);
  expect(left).toEqual([]);
});

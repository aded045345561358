/** A person is erased whose cases fulfilled duties: the salts of the rows are gone, and the roots of the ledger can be computed all the same. */
import { erasePerson } from '../../../src/store/erasures/erase-person.sql.js';
import { audit } from '../../support/auditor.js';
import { batchesThatDiffer } from '../../support/duties/batch-roots.js';
import { DutyStage, local, TENANT } from '../../support/duties/duty-stage.js';

let stage: DutyStage;
beforeEach(async () => {
  stage = await DutyStage.open('2026-06-29T08:00');
  await stage.load(9);
  await stage.recur();
});
afterEach(() => stage.close());

async function visitedBy(subject: string): Promise<string> {
  const answer = await stage.begin(subject);
  if (answer.outcome === 'rejected') throw new Error(JSON.stringify(answer.refusal));
  return answer.case.caseId;
}

const erase = async (caseId: string) => {
  const [{ person_id }] = (await stage.dataSource.query('select person_id from kept.person_data where case_id = $1 limit 1', [caseId])) as [{ person_id: string }];
  return stage.dataSource.transaction((manager) => erasePerson(manager, TENANT, person_id));
};

test('of a duty done in time and of one done late, while the others keep their salts', async () => {
  const [early, late] = [await visitedBy('s1'), await visitedBy('s2')];
  expect((await stage.visit('s1', early)).outcome).toBe('accepted');
  await stage.clock.set(local('2026-07-01T08:00'));
  await stage.recur();
  expect((await stage.visit('s2', late)).outcome).toBe('accepted');
  await stage.recur();
  expect(await stage.counts()).toMatchObject({ '2026-H1': { done: 1, 'done-late': 1, missed: 7 } });
  expect(await batchesThatDiffer(stage.database.url)).toEqual([]);
  const ledger = () => stage.dataSource.query('select * from kept.ledger_entry order by entry_id');
  const before = await ledger();
  for (const caseId of [early, late]) expect(await erase(caseId)).toMatchObject({ cases: 1, duties: 1 });
  expect(await stage.dataSource.query("select subject, octet_length(salt) as salt, (select string_agg(key, ' ' order by key) from json_object_keys(row_hashes) key) as hashes from kept.duty where period_id = (select min(period_id) from kept.duty_period) and subject in ('s1', 's2', 's3') order by 1")).toEqual([
    { subject: 's1', salt: 0, hashes: 'done opened' }, { subject: 's2', salt: 0, hashes: 'closed done opened' }, { subject: 's3', salt: 16, hashes: null },
  ]);
  expect(await ledger()).toEqual(before);
  expect(await batchesThatDiffer(stage.database.url)).toEqual([]);
  expect(await audit(stage.database.url)).toEqual([]);
  await expect(stage.dataSource.query("update kept.duty set salt = '\\x01', row_hashes = null where row_hashes is not null")).rejects.toThrow(/expected what was erased from duty to stay so/);
});

/** A recurrence whose definition is published again: each period goes by the version that was in force when it was opened. */
import { Drafts } from '../../../src/engine/publication/drafts.js';
import type { Definition } from '../../../src/core/definition/definition.js';
import { expansionOf } from '../../../src/engine/workflow-files.js';
import { writePublication } from '../../../src/store/publish.sql.js';
import { definitionVersion } from '../../../src/store/published.sql.js';
import { audit } from '../../support/auditor.js';
import { batchesThatDiffer } from '../../support/duties/batch-roots.js';
import { DutyStage, local, PROCESS, TENANT } from '../../support/duties/duty-stage.js';

let stage: DutyStage;
beforeEach(async () => {
  stage = await DutyStage.open('2026-03-02T08:00');
  await stage.load(2);
});
afterEach(async () => {
  expect(await audit(stage.database.url)).toEqual([]);
  expect(await batchesThatDiffer(stage.database.url)).toEqual([]);
  await stage.close();
});

/** A second version that is the same but for its spread, from an instant on. */
async function publishWithoutSpread(from: string): Promise<void> {
  const { source, scenarios, expanded } = (await definitionVersion(stage.dataSource, TENANT, PROCESS, 1))!;
  const { definition } = JSON.parse(expanded!) as { definition: Definition };
  const next = expansionOf({ definition: { ...definition, recurrence: { ...definition.recurrence!, spread: null } }, organization: stage.organization });
  await writePublication(stage.dataSource, {
    tenant: TENANT, at: local('2026-03-02T08:00'), writtenBy: 'lin', publishedBy: 'wei', reason: null, draftId: null, organizations: [],
    definitions: [{ process: PROCESS, version: 2, source, scenarios, organizationVersion: 1, from: local(from), ...next }],
  });
}

const periods = (): Promise<unknown[]> => stage.dataSource.query('select period, definition_version as version, state from kept.duty_period order by first_day');

test('a version that holds from the end of a period on opens the next, and the one before is closed by its own', async () => {
  await publishWithoutSpread('2026-07-01T00:00');
  await stage.recur();
  expect(await periods()).toEqual([{ period: '2026-H1', version: 1, state: 'open' }]);
  await stage.at('2026-07-01T00:00:00.001');
  await stage.recur();
  expect(await periods()).toEqual([{ period: '2026-H1', version: 1, state: 'closed' }, { period: '2026-H2', version: 2, state: 'open' }]);
  const weeks = await stage.dataSource.query<{ planned: boolean }[]>('select week is not null as planned from kept.duty d join kept.duty_period p using (tenant, period_id) order by p.first_day, d.ordinal');
  expect(weeks.map(({ planned }) => planned)).toEqual([true, true, false, false]);
});

test('a duty of an earlier version is begun with the version in force, and done', async () => {
  await stage.recur();
  await publishWithoutSpread('2026-04-01T00:00');
  await stage.at('2026-04-02T09:00');
  const begun = await stage.begin('s1');
  expect(begun).toMatchObject({ outcome: 'accepted', case: { definitionVersion: 2 } });
  if (begun.outcome === 'accepted') await stage.visit('s1', begun.case.caseId);
  expect(await stage.counts()).toEqual({ '2026-H1': { done: 1, waiting: 1 } });
});

test.each([
  ['another register', 'register: big-customers', 'register: others', 'recurrence.register'],
  ['another basis', 'spread: weeks ', 'basis: rolling #', 'recurrence.basis'],
])('a draft over %s is at fault: open periods go by it', async (_what, from, to, path) => {
  const drafts = new Drafts({ dataSource: stage.dataSource, processes: stage.engine.processes, serverUrl: stage.database.url });
  const { source, scenarios } = (await definitionVersion(stage.dataSource, TENANT, PROCESS, 1))!;
  expect(source).toContain(from);
  const saved = await drafts.save({ tenant: TENANT, staff: 'lin' }, { kind: 'definition', subject: PROCESS, text: source.replace(from, to), scenarios, reason: '改' });
  if (saved.outcome === 'refused') throw new Error(JSON.stringify(saved.refusal));
  const published = await drafts.publish({ tenant: TENANT, staff: 'wei' }, saved.value, { revision: 1, reason: null });
  expect(published).toMatchObject({ outcome: 'refused', refusal: { reason: 'draft_at_fault' } });
  if (published.outcome === 'refused') expect(published.refusal.fields!.map((field) => field.path)).toContainEqual(expect.stringMatching(new RegExp(`^${PROCESS}\\.yaml:\\d+:\\d+ ${path}$`)));
});

test('a draft in which nothing recurs any more is at fault', async () => {
  const drafts = new Drafts({ dataSource: stage.dataSource, processes: stage.engine.processes, serverUrl: stage.database.url });
  const { source } = (await definitionVersion(stage.dataSource, TENANT, PROCESS, 1))!;
  const text = source.replace(/^recurrence:\n(?: .*\n)+/m, '');
  const saved = await drafts.save({ tenant: TENANT, staff: 'lin' }, { kind: 'definition', subject: PROCESS, text, scenarios: null, reason: '不再走访' });
  if (saved.outcome === 'refused') throw new Error(JSON.stringify(saved.refusal));
  const read = await drafts.read(TENANT, saved.value, { rehearsed: false });
  if (read.outcome === 'refused') throw new Error(JSON.stringify(read.refusal));
  expect(read.value.now!.examination.problems).toMatchObject([{ path: 'recurrence', code: 'recurrence_changed', saw: { zh: '无', en: 'none' } }]);
});

import { ENGINE } from '../../../src/core/case/command.js';
import { withClient } from '../../../src/store/database.js';
import { sealedValues } from '../../../src/store/sealed-values.sql.js';
import { claimSubCases } from '../../../src/store/effects/sub-cases.sql.js';
import { audit } from '../../support/auditor.js';
import { openStage, TENANT, type Stage } from '../../support/effects/stage.js';

const CALLER = { name: '测试用户', phone: '13800001234' };

interface Row {
  readonly case_id: string;
  readonly child_id: string;
  readonly state: string;
  readonly end_state: string | null;
  readonly reason: string | null;
  readonly depth: number;
}

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({ processes: ['repair', 'revisit', 'endless'], sandboxAt: '2026-03-02T09:00:00+08:00' });
});
afterEach(() => stage.close());

const subCases = () => stage.rows<Row>('select case_id, child_id, state, end_state, reason, depth from kept.sub_case order by depth');
const stateOf = async (caseId: string) => (await stage.rows<{ state: string }>('select state from kept.case_file where case_id = $1', [caseId]))[0]?.state ?? null;
const lastEvent = async (caseId: string) => (await stage.rows<Record<string, unknown>>('select type, staff, post from kept.case_event where case_id = $1 order by sequence desc limit 1', [caseId]))[0];

/** A repair that is done: its call is asked for. */
async function doneRepair(form: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { caseId } = await stage.open('repair', { caller: CALLER, ...form });
  await stage.send(caseId, 'done');
  return caseId;
}

async function openedCall(form: Readonly<Record<string, unknown>> = {}): Promise<{ repair: string; call: string }> {
  const repair = await doneRepair(form);
  await stage.effects.run();
  return { repair, call: (await subCases())[0]!.child_id };
}

test('a case opens another after its commit, with what it hands on; personal values are sealed anew', async () => {
  const { repair, call } = await openedCall({ address: '测试路1号', floor: 7 });
  expect(await subCases()).toMatchObject([{ case_id: repair, state: 'open', depth: 1 }]);
  expect(await stateOf(call)).toBe('calling');
  const [opened] = await stage.rows<{ form: unknown; staff: string; post: string }>('select form, staff, post from kept.case_event where case_id = $1', [call]);
  expect(opened).toEqual({ staff: ENGINE.staff, post: 'engine', form: { occasion: 'high', storey: 7, customer: '1.customer', place: '1.place' } });
  const rows = await withClient(stage.dataSource, (client) => sealedValues(client, TENANT, call, ['1.customer', '1.place']));
  expect(Object.fromEntries(await stage.vault.open(rows))).toEqual({ '1.customer': CALLER, '1.place': '测试路1号' });
  // The same person as in the parent, so that erasing them erases both.
  expect(await stage.rows('select distinct person_id from kept.person_data')).toHaveLength(1);
  expect(JSON.stringify(await stage.rows('select form from kept.sub_case'))).not.toMatch(/测试|1380/);
});

test('a host that stops turns away others, and opens what a case has asked for all the same', async () => {
  await doneRepair();
  stage.engine.refuseCommands();
  await stage.effects.run();
  expect(await subCases()).toMatchObject([{ state: 'open', reason: null }]);
  const command = { kind: 'open', actor: { staff: 'agent-1', posts: [] }, arrivedAt: 0, form: {} } as const;
  expect(await stage.engine.submit({ tenant: TENANT, to: { process: 'repair' }, command, idempotencyKey: 'from outside' }))
    .toMatchObject({ outcome: 'rejected', refusal: { reason: 'stopping' } });
});

test('what is not known is not handed on', async () => {
  const { call } = await openedCall();
  expect(await stage.rows('select form from kept.case_event where case_id = $1', [call])).toEqual([{ form: { occasion: 'low', customer: '1.customer' } }]);
});

test.each([
  ['reached', 'satisfied', 'heard', 'closed'],
  ['lost', 'unreached', 'not-reached', 'working'],
])('the end of the other case answers with its event: %s', async (event, endState, answer, state) => {
  const { repair, call } = await openedCall();
  await stage.send(call, event);
  expect(await subCases()).toMatchObject([{ state: 'to-answer', end_state: endState }]);
  await stage.effects.run();
  expect(await subCases()).toMatchObject([{ state: 'answered', end_state: endState, reason: null }]);
  expect(await stateOf(repair)).toBe(state);
  expect(await lastEvent(repair)).toEqual({ type: answer, staff: ENGINE.staff, post: 'engine' });
});

test('an end that answers nothing ends in silence', async () => {
  const { repair, call } = await openedCall();
  await stage.send(call, 'dropped');
  await stage.effects.run();
  expect(await subCases()).toMatchObject([{ state: 'ended', end_state: 'given-up' }]);
  expect(await stateOf(repair)).toBe('awaiting-call');
});

test('an answer that comes too late does no harm', async () => {
  const { repair, call } = await openedCall();
  await stage.send(repair, 'close');
  await stage.send(call, 'reached');
  await stage.effects.run();
  expect(await subCases()).toMatchObject([{ state: 'ended', reason: 'case_ended' }]);
  expect(await stateOf(repair)).toBe('closed');
  expect(await lastEvent(repair)).toMatchObject({ type: 'close' });
});

test('nobody but the engine sends the engine\'s events', async () => {
  const { repair } = await openedCall();
  expect(await stage.send(repair, 'not-reached')).toMatchObject({ outcome: 'rejected', refusal: { reason: 'post_required' } });
});

test('a host that ends after the opening or the answer, before it is marked, leaves nothing done twice', async () => {
  const repair = await doneRepair({ address: '测试路1号' });
  await stage.effects.run();
  await stage.rows("update kept.sub_case set state = 'to-open', next_attempt_at = kept.now()");
  await stage.effects.run();
  expect(await stage.rows("select case_id from kept.case_file where process = 'revisit'")).toHaveLength(1);
  expect(await subCases()).toMatchObject([{ state: 'open' }]);
  const [{ child_id: call }] = await subCases() as [Row];
  await stage.send(call, 'lost');
  await stage.effects.run();
  await stage.rows("update kept.sub_case set state = 'to-answer', next_attempt_at = kept.now()");
  await stage.effects.run();
  expect(await stage.rows("select sequence from kept.case_event where case_id = $1 and type = 'not-reached'", [repair])).toHaveLength(1);
  expect(await audit(stage.url)).toEqual([]);
});

test('an opening that is tried again after the person was erased is the opening that was', async () => {
  await openedCall();
  await stage.rows('update kept.person set wrapped_key = null, blind_index = null, erased_at = kept.now()');
  await stage.rows("update kept.sub_case set state = 'to-open', next_attempt_at = kept.now()");
  await stage.effects.run();
  expect(await subCases()).toMatchObject([{ state: 'open' }]);
  expect(await stage.rows("select case_id from kept.case_file where process = 'revisit'")).toHaveLength(1);
});

test('a case that ends before its opening is marked is answered all the same', async () => {
  await doneRepair();
  const [claimed] = await withClient(stage.dataSource, (client) => claimSubCases(client, 1));
  await stage.engine.submit({
    tenant: TENANT, to: { process: 'revisit', opensAs: claimed!.childId }, idempotencyKey: `sub-case ${claimed!.parentId} 2 0`,
    command: { kind: 'open', actor: ENGINE, arrivedAt: claimed!.claimedAt.getTime(), form: { occasion: 'low', customer: CALLER } },
  });
  await stage.send(claimed!.childId, 'reached');
  expect(await subCases()).toMatchObject([{ state: 'to-answer', end_state: 'satisfied' }]);
  await stage.effects.run();
  expect(await subCases()).toMatchObject([{ state: 'answered' }]);
});

test('two hosts open each case once', async () => {
  const other = await stage.anotherHost();
  await Promise.all(Array.from({ length: 20 }, () => doneRepair()));
  await Promise.all([stage.effects.run(), other.effects.run(), stage.effects.run()]);
  expect(await stage.rows("select case_id from kept.case_file where process = 'revisit'")).toHaveLength(20);
  expect((await subCases()).map(({ state }) => state)).toEqual(Array(20).fill('open'));
});

test('a case that cannot be opened says why, and stops nobody', async () => {
  const repair = await doneRepair({ floor: 500 });
  await stage.effects.run();
  expect(await subCases()).toMatchObject([{ state: 'refused', reason: 'form_invalid' }]);
  expect(await stateOf(repair)).toBe('awaiting-call');
});

test('an answer to a case that is held waits until it is released', async () => {
  const { repair, call } = await openedCall();
  await stage.rows("update kept.case_snapshot set held = 'for the test' where case_id = $1", [repair]);
  await stage.send(call, 'reached');
  await stage.effects.run();
  expect(await subCases()).toMatchObject([{ state: 'to-answer', reason: 'case_held' }]);
  await stage.rows('update kept.case_snapshot set held = null where case_id = $1', [repair]);
  await stage.clock!.set(Date.parse('2026-03-02T09:00:02+08:00'));
  await stage.effects.run();
  expect(await subCases()).toMatchObject([{ state: 'answered' }]);
});

test('cases that open one another without end stop at the eighth', async () => {
  await stage.open('endless', {});
  await stage.effects.run();
  const made = await subCases();
  expect(made.map(({ depth, state, reason }) => [depth, state, reason])).toEqual([
    ...Array.from({ length: 8 }, (_, n) => [n + 1, 'open', null]), [9, 'refused', 'too_deep'],
  ]);
});

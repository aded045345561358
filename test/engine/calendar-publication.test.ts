/** A holiday notice is published by a second person: every host decides by it from that instant, and what runs is counted anew, once. */
import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { publishCalendar, type Publication } from '../../src/engine/calendars/publication.js';
import { Engine } from '../../src/engine/engine.js';
import { createLogger } from '../../src/engine/logger.js';
import { Sandbox } from '../../src/engine/scenario/sandbox.js';
import type { CalendarRefusal } from '../../src/engine/calendars/calendar-refusal.js';
import { calendarsInForce, insertDraft } from '../../src/store/calendars.sql.js';
import { connect, withClient } from '../../src/store/database.js';
import { Vault } from '../../src/store/vault.js';
import { audit } from '../support/auditor.js';
import type { TestDatabase } from '../support/database.js';
import { INVENTED_CORRECTION, INVENTED_NOTICE, INVENTED_SOURCE } from '../support/invented-notice.js';
import { keptDatabase } from '../support/kept-database.js';
import { testPublication } from '../support/publication.js';

const at = (local: string): number => Date.parse(`${local}+08:00`);
const publication = testPublication();
const { tenant } = publication;
const AGENT = { staff: 'agent-1', posts: [{ post: 'agent', unit: 'customer-service' }] };
const HANDLER = { staff: 'handler-1', posts: [{ post: 'handler', unit: 'operations' }] };
const COMPLAINT = { disclosure: 'anonymous', content: '噪声', requested: '停工' };

let database: TestDatabase;
let sandbox: Sandbox;
let second: { dataSource: DataSource; engine: Engine };

beforeEach(async () => {
  database = await keptDatabase();
  sandbox = await Sandbox.open(database.url, publication, at('2026-12-28T10:00'));
  await sandbox.jump(at('2026-12-30T10:00'));
  const dataSource = await connect({ url: database.url, poolSize: 3 });
  second = { dataSource, engine: new Engine({ dataSource, vault: new Vault(Buffer.alloc(32, 1)), logger: createLogger('silent') }) };
});
afterEach(async () => {
  await second.engine.stop();
  await second.dataSource.destroy();
  await sandbox.close();
  const broken = await audit(database.url);
  await database.drop();
  expect(broken).toEqual([]);
});

let keys = 0;
const key = (): string => `key ${(keys += 1)}`;

async function open(process = 'complaint', form: object = COMPLAINT, engine = sandbox.engine): Promise<string> {
  const answer = await engine.submit({ tenant, to: { process }, command: { kind: 'open', actor: AGENT, form: { ...form }, arrivedAt: 0 }, idempotencyKey: key() });
  if (answer.outcome === 'rejected') throw new Error(JSON.stringify(answer.refusal));
  return answer.case.caseId;
}

async function send(caseId: string, event: string, form: object, actor = AGENT): Promise<void> {
  const answer = await sandbox.engine.submit({ tenant, to: { caseId }, command: { kind: 'send', actor, event, form: { ...form }, arrivedAt: 0 }, idempotencyKey: key() });
  if (answer.outcome === 'rejected') throw new Error(JSON.stringify(answer.refusal));
}

const rows = <T>(sql: string, values: unknown[] = []): Promise<T[]> => sandbox.dataSource.query<T[]>(sql, values);

/** Due and state of a promise, as its row has them. */
async function promise(caseId: string, commitment = 'reply'): Promise<string> {
  const [row] = await rows<{ told: string }>(
    `select concat_ws(' ', state, to_char(due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'), case when provisional then '暂定' end) as told
     from kept.commitment where case_id = $1 and commitment = $2 order by occurrence desc limit 1`, [caseId, commitment]);
  return row!.told;
}

const entries = (caseId: string) => rows<{ kind: string; cause: string | null }>(
  `select kind, leaf::json->>'cause' as cause from kept.ledger_entry where case_id = $1 order by entry_id`, [caseId]);

function draft(source: string, draftedBy = 'drafter'): Promise<number> {
  return insertDraft(sandbox.dataSource, { tenant, source, draftedBy, reason: '通知已公布' });
}

async function publish(number: number, staff = 'publisher', on: { dataSource: DataSource; engine: Engine } = sandbox): Promise<Publication> {
  const published = await publishCalendar(on.dataSource, on.engine.calendars, { tenant, draft: number, staff });
  if ('refusal' in published) throw new Error(JSON.stringify(published.refusal));
  return published;
}

async function refusalOf(number: number, staff: string): Promise<CalendarRefusal | null> {
  const published = await publishCalendar(sandbox.dataSource, sandbox.engine.calendars, { tenant, draft: number, staff });
  return 'refusal' in published ? published.refusal : null;
}

async function recountAll(...engines: Engine[]): Promise<void> {
  while ((await Promise.all(engines.map((engine) => engine.sweep()))).some((moved) => moved > 0));
}

test('a deadline that was provisional over New Year moves with the notice, and says why', async () => {
  const caseId = await open();
  expect(await promise(caseId)).toBe('running 2027-01-04 17:30 暂定');
  const number = await draft(INVENTED_NOTICE);
  await sandbox.advance(at('2026-12-31T09:00'));
  expect(await publish(number)).toEqual({ version: 'china-2027-1', repeated: false });
  await recountAll(sandbox.engine);
  expect(await promise(caseId)).toBe('running 2027-01-05 17:30');
  expect(await entries(caseId)).toEqual([{ kind: 'opened', cause: null }, { kind: 're-projected', cause: 'calendar china-2027-1' }]);
  const calendars = sandbox.engine.calendars.of(tenant);
  expect(calendars.inForce.overrides['2027-01-04']).toMatchObject({ kind: 'rest', source: INVENTED_SOURCE });
  await sandbox.advance(at('2027-01-05T17:31'));
  expect((await entries(caseId)).at(-1)).toEqual({ kind: 'breached', cause: null });
});

test('the version is in the ledger with its hash, its notice and both people', async () => {
  await publish(await draft(INVENTED_NOTICE));
  const [entry] = await rows<{ leaf: string; case_id: string | null }>("select leaf, case_id from kept.ledger_entry where kind = 'calendar-published' and entry_key = 'china-2027-1'");
  const [{ hash }] = await rows<{ hash: string }>("select hash from kept.calendar_version where version = 'china-2027-1'") as [{ hash: string }];
  expect(entry!.case_id).toBeNull();
  expect(JSON.parse(entry!.leaf)).toEqual({
    v: 1, kind: 'calendar-published', tenant, version: 'china-2027-1', base: 'china-2026.2', coveredTo: '2027-12-31', hash,
    notice: { year: 2027, kind: 'notice', number: '测试用〔2026〕1号（虚构）', url: 'https://example.org/invented-notice-2027' },
    draftedBy: 'drafter', publishedBy: 'publisher', at: '2026-12-30T02:00:00.000Z',
  });
});

test('four eyes: who drafted does not publish, nor whoever stands in for them; a draft is published once', async () => {
  const number = await draft(INVENTED_NOTICE, 'zhao');
  expect(await refusalOf(number, 'zhao')).toMatchObject({ reason: 'four_eyes' });
  expect(await publishCalendar(sandbox.dataSource, sandbox.engine.calendars, { tenant, draft: number, staff: 'qian', standsInFor: ['zhao'] })).toMatchObject({ refusal: { reason: 'four_eyes' } });
  expect(await publish(number, 'qian')).toEqual({ version: 'china-2027-1', repeated: false });
  expect(await publish(number, 'sun')).toEqual({ version: 'china-2027-1', repeated: true });
  expect(await refusalOf(number + 1, 'qian')).toMatchObject({ reason: 'unknown_calendar_draft' });
});

test('a draft is held against what is in force when it is published', async () => {
  const [one, other] = [await draft(INVENTED_NOTICE), await draft(INVENTED_NOTICE)];
  await publish(one);
  const refusal = await refusalOf(other, 'publisher');
  expect(refusal).toMatchObject({ reason: 'notice_unsound', saw: { zh: '1 处错误', en: '1 mistakes' } });
  expect(refusal!.fields).toEqual([{ path: '2:7 year', expected: { zh: expect.stringContaining('2028') as unknown, en: expect.stringContaining("2028, the year after the last that is covered") as unknown }, saw: { zh: '2027', en: '2027' }, remedy: expect.objectContaining({ en: expect.stringContaining("add 'kind: supplement'") as unknown }) as unknown }]);
  expect(await rows('select version from kept.calendar_version')).toEqual([{ version: 'china-2027-1' }]);
});

test('two publications of one draft at once, on two hosts, make one version', async () => {
  const number = await draft(INVENTED_NOTICE);
  const published = await Promise.all([publish(number, 'qian'), publish(number, 'sun', second), publish(number, 'li'), publish(number, 'zhou', second)]);
  expect(published.map(({ repeated }) => repeated).sort()).toEqual([false, true, true, true]);
  expect(await rows('select count(*)::int as count from kept.calendar_version')).toEqual([{ count: 1 }]);
});

test('what is past stays: a deadline that passed, an outcome, a case that has ended', async () => {
  const [late, answered] = [await open(), await open()];
  await send(answered, 'judge', { founded: false, grounds: '无' });
  await send(answered, 'customer-told', { told: '已答复' });
  await sandbox.advance(at('2027-01-04T18:00'));
  const before = await rows('select * from kept.commitment order by case_id');
  await publish(await draft(INVENTED_NOTICE));
  await recountAll(sandbox.engine);
  expect(await rows('select * from kept.commitment order by case_id')).toEqual(before);
  expect([await promise(late), await promise(answered)]).toEqual(['breached 2027-01-04 17:30 暂定', 'met 2027-01-04 17:30 暂定']);
  expect(await rows('select listed, finished_at is not null as finished from kept.calendar_recount')).toEqual([{ listed: 0, finished: true }]);
});

test('a deadline that fell due before the publication and was not decided yet breaches at its own instant', async () => {
  const caseId = await open();
  const number = await draft(INVENTED_NOTICE);
  await sandbox.jump(at('2027-01-04T18:00'));
  await publish(number);
  await recountAll(sandbox.engine);
  expect(await promise(caseId)).toBe('breached 2027-01-04 17:30 暂定');
});

test('a deadline that falls due after the publication does not breach before it is counted anew', async () => {
  const caseId = await open();
  const number = await draft(INVENTED_NOTICE);
  await sandbox.jump(at('2026-12-31T09:00'));
  await publish(number);
  await sandbox.jump(at('2027-01-04T18:00'));
  await recountAll(sandbox.engine);
  expect(await promise(caseId)).toBe('running 2027-01-05 17:30');
  expect((await entries(caseId)).map(({ kind }) => kind)).toEqual(['opened', 're-projected']);
});

test('a suspended deadline takes the calendar when it resumes', async () => {
  const caseId = await open();
  await send(caseId, 'judge', { founded: true, grounds: '属实' });
  await send(caseId, 'determine', { department: 'operations', handler: 'handler-1' });
  await send(caseId, 'ask-customer', { question: '何时' }, HANDLER);
  expect(await promise(caseId)).toMatch(/^paused/);
  await publish(await draft(INVENTED_NOTICE));
  await recountAll(sandbox.engine);
  await sandbox.advance(at('2027-01-01T09:00'));
  await send(caseId, 'customer-answered', { answer: '明天' });
  expect(await promise(caseId)).toBe('running 2027-01-06 17:30');
  expect((await entries(caseId)).map(({ kind }) => kind)).toEqual(['opened', 'suspended', 'resumed']);
});

test('another host decides by the new calendar from its next command on, without being told', async () => {
  await open('complaint', COMPLAINT, second.engine);
  await publish(await draft(INVENTED_NOTICE));
  expect(second.engine.calendars.of(tenant).inForce.version).toBe('china-2026.2');
  const caseId = await open('complaint', COMPLAINT, second.engine);
  expect(await promise(caseId)).toBe('running 2027-01-05 17:30');
  expect(second.engine.calendars.of(tenant).inForce.version).toBe('china-2027-1');
  expect((await entries(caseId)).map(({ kind }) => kind)).toEqual(['opened']);
});

test('two hosts share the recount: each case once; a case whose deadline ends before the first changed day is not listed', async () => {
  const first = await open();
  const cases = [first, ...(await Promise.all(Array.from({ length: 449 }, () => open())))];
  await sandbox.restart(at('2026-12-28T10:00'));
  const untouched = await open();
  await publish(await draft(INVENTED_NOTICE));
  await recountAll(sandbox.engine, second.engine);
  expect(await rows("select count(*)::int as entries, count(distinct case_id)::int as cases from kept.ledger_entry where kind = 're-projected'"))
    .toEqual([{ entries: cases.length, cases: cases.length }]);
  expect(await rows('select listed, finished_at is not null as finished from kept.calendar_recount')).toEqual([{ listed: cases.length, finished: true }]);
  expect(await rows("select count(*)::int as count from kept.commitment where provisional or due_at not in ('2027-01-05T09:30:00Z', '2026-12-30T09:30:00Z')")).toEqual([{ count: 0 }]);
  expect(await rows('select revision from kept.case_snapshot where case_id = $1', [untouched])).toEqual([{ revision: 1 }]);
});

test('a publication waits for those who decide, and holds back those to come', async () => {
  const number = await draft(INVENTED_NOTICE);
  const caseId = await open();
  let published: Promise<Publication> | null = null;
  let told: Promise<void> | null = null;
  await withClient(second.dataSource, async (client) => {
    await client.query('begin');
    await calendarsInForce(client);
    let done = false;
    published = publish(number).then((one) => ((done = true), one));
    await delay(150);
    told = send(caseId, 'judge', { founded: false, grounds: '无' });
    await delay(150);
    expect(done).toBe(false);
    expect(await rows('select sequence from kept.case_event')).toHaveLength(1);
    await sandbox.jump(at('2026-12-30T10:00:01'));
    await client.query('commit');
  });
  await Promise.all([published, told]);
  // What waited behind the publication was received after it, and counted by it.
  expect(await rows('select kind from kept.case_event order by sequence')).toEqual([{ kind: 'opened' }, { kind: 'recount' }, { kind: 'event' }]);
  expect(await rows("select e.kind from kept.case_event e join kept.calendar_version v using (tenant) where e.received_at >= v.published_at order by e.sequence"))
    .toEqual([{ kind: 'recount' }, { kind: 'event' }]);
});

test('where somebody reads for long, nothing is published and nothing stands still', async () => {
  const number = await draft(INVENTED_NOTICE);
  await withClient(second.dataSource, async (client) => {
    await client.query('begin');
    await calendarsInForce(client);
    expect(await refusalOf(number, 'publisher')).toMatchObject({ reason: 'publication_busy' });
    await open();
    await client.query('rollback');
  });
  expect(await publish(number)).toEqual({ version: 'china-2027-1', repeated: false });
});

test('a correction moves again what the notice had moved, and the explanation of each keeps its own version', async () => {
  const caseId = await open();
  await publish(await draft(INVENTED_NOTICE));
  await recountAll(sandbox.engine);
  await sandbox.advance(at('2027-01-02T09:00'));
  expect(await publish(await draft(INVENTED_CORRECTION))).toMatchObject({ version: 'china-2027-2' });
  await recountAll(sandbox.engine);
  expect(await promise(caseId)).toBe('running 2027-01-06 17:30');
  expect(await rows("select leaf::json->>'calendar' as calendar from kept.ledger_entry where case_id is not null order by entry_id"))
    .toEqual(['china-2026.2', 'china-2027-1', 'china-2027-2'].map((calendar) => ({ calendar })));
});

test('a host that starts anew finds what was published and what is left to do', async () => {
  const caseId = await open();
  await publish(await draft(INVENTED_NOTICE));
  await second.engine.sweep();
  expect(await promise(caseId)).toBe('running 2027-01-05 17:30');
});

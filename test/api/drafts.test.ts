/** Drafts over HTTP: saved by one administrator, published by another. */
import { readFileSync } from 'node:fs';
import { OTHER_TENANT, startApi, TENANT, type Answer, type Caller, type TestApi } from '../support/api.js';

const TEXT = readFileSync(`workflows/${TENANT}/complaint.yaml`, 'utf8');
const SCENARIOS = readFileSync(`workflows/${TENANT}/complaint.scenarios.yaml`, 'utf8');
const REHEARSAL_MS = 300_000;

let api: TestApi;
let [lin, wei, agent, stranger] = [] as unknown as [Caller, Caller, Caller, Caller];
beforeAll(async () => {
  api = await startApi();
  lin = await api.as('lin', ['administrator@customer-service']);
  wei = await api.as('wei', ['administrator@manager-office', 'leader@manager-office']);
  agent = await api.as('an', ['agent@customer-service']);
  stranger = await api.as('zhao', ['administrator@customer-service'], OTHER_TENANT);
});
afterAll(() => api.stop());

/** A text with words replaced that must be there. */
function edited(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`expected the words in the text, saw none: ${from}`);
  return text.replace(from, to);
}

const save = (caller: Caller, text: string, more: object = {}): Promise<Answer> =>
  caller.post('drafts', { kind: 'definition', subject: 'complaint', text, reason: '按新规修改', ...more });

/** Nothing of one test is left open for the next. */
afterEach(async () => {
  const { body } = await lin.get('drafts?state=open');
  for (const { draftId } of body.items) await lin.post(`drafts/${draftId}/discard`, { reason: '测试结束' });
});

describe('a draft', () => {
  test('is kept as it was written, revision by revision, with who, when and why', async () => {
    const [first, second] = [`# 注释照存\n${TEXT}`, edited(TEXT, 'warn: 75%', 'warn: 60%   # 提前预警')];
    const saved = await save(lin, first, { scenarios: SCENARIOS });
    expect([saved.status, saved.headers.get('location')]).toEqual([201, `/api/v1/drafts/${saved.body.draftId}`]);
    const again = await save(wei, second, { reason: '再提前', expectedRevision: 1 });
    expect(again.body).toMatchObject({ draftId: saved.body.draftId, revision: 2, author: 'wei', base: 1, latest: 1, state: 'open', text: second, scenarios: SCENARIOS, rehearsal: null });
    expect(again.body.history).toMatchObject([{ revision: 1, author: 'lin', reason: '按新规修改' }, { revision: 2, author: 'wei', reason: '再提前' }]);
    const one = await wei.get(`drafts/${saved.body.draftId}/revisions/1`);
    expect(one.body).toMatchObject({ revision: 1, author: 'lin', text: first, scenarios: SCENARIOS });
    for (const none of ['none', '0', '1.5', '99999999999']) {
      expect(await wei.get(`drafts/${saved.body.draftId}/revisions/${none}`)).toMatchObject({ status: 400, body: { reason: 'invalid_request', saw: none } });
    }
    expect((await lin.get('drafts?state=open')).body.items).toMatchObject([{ draftId: saved.body.draftId, kind: 'definition', subject: 'complaint', revision: 2, author: 'wei' }]);
  });

  test('is one of its subject at a time, and a revision that somebody did not see is not written over', async () => {
    await save(lin, TEXT);
    const late = await save(wei, TEXT, { expectedRevision: 0 });
    expect([late.status, late.body.reason]).toEqual([409, 'draft_moved_on']);
    const unaware = await save(wei, `${TEXT}# 另一份\n`);
    expect([unaware.status, unaware.body.reason, unaware.body.saw]).toEqual([409, 'draft_moved_on', '未指明；最新为 lin 的第 1 次修订']);
    expect((await save(lin, TEXT)).body.revision).toBe(2);
    expect((await save(wei, TEXT, { expectedRevision: 2 })).body.revision).toBe(3);
    expect((await lin.get('drafts?state=open')).body.items).toHaveLength(1);
  });

  test('that passes the check shows what it changes in the words of the domain and line by line, and what its scenarios give', async () => {
    const { body: { draftId } } = await save(lin, edited(TEXT, 'within: 2 workdays', 'within: 5 workdays'), { scenarios: SCENARIOS });
    const { body } = await wei.get(`drafts/${draftId}`);
    expect(body.problems).toEqual([]);
    expect(body.differences).toMatchObject([{ path: 'commitments.reply.within.term', kind: 'commitment.term', before: { amount: 2 }, after: { amount: 5 }, says: { zh: '2个工作日内答复：2→5个工作日', en: 'reply: 2 → 5 working days' } }]);
    expect(body.textDifferences).toHaveLength(1);
    expect(body.textDifferences[0]).toMatchObject({ file: 'complaint.yaml', unified: expect.stringMatching(/--- published\/complaint\.yaml[\s\S]*\n-    within: 2 workdays\n\+    within: 5 workdays\n/) });
    expect(body.rehearsal.failed).toBeGreaterThan(3);
    expect(body.rehearsal.scenarios[0]).toMatchObject({ process: 'complaint', title: { en: 'The eight steps in time' }, failure: { step: 1, differences: [{ what: 'reply 到期', expected: '2026-09-29T17:30:00+08:00' }] } });
    const refused = await wei.post(`drafts/${draftId}/publish`, { revision: 1 });
    expect([refused.status, refused.body.reason]).toEqual([422, 'scenarios_failed']);
    expect(refused.body.fields[0]).toMatchObject({ path: expect.stringMatching(/^complaint\.scenarios\.yaml:\d+$/), title: '按期办结的八步投诉' });
    const english = await wei.get(`drafts/${draftId}`, { headers: { 'accept-language': 'en' } });
    expect(english.body.rehearsal.scenarios[0].failure.differences[0].what).toBe('due of reply');
  }, REHEARSAL_MS);

  test('at fault shows every mistake at its place, of its scenarios too, and is not published', async () => {
    const { body } = await save(lin, edited(TEXT, 'clause: T17', 'clause: T99'), { scenarios: SCENARIOS });
    expect(body).toMatchObject({ problems: [{ file: 'complaint.yaml', path: 'commitments.reply.clause', line: expect.any(Number) }], differences: [], rehearsal: null });
    const english = await wei.get(`drafts/${body.draftId}`, { headers: { 'accept-language': 'en' } });
    expect([body, english.body].map(({ problems: [one] }) => one.expected)).toEqual([expect.stringMatching(/[\u4e00-\u9fff]/), expect.stringMatching(/^[\x20-\x7e]+$/)]);
    const refused = await wei.post(`drafts/${body.draftId}/publish`, { revision: 1 });
    expect([refused.status, refused.body.reason]).toEqual([422, 'draft_at_fault']);
    expect(refused.body.fields[0].path).toMatch(/^complaint\.yaml:\d+:\d+ commitments\.reply\.clause$/);
    expect(refused.body).toMatchObject({ saw: '1 处错误', fields: [{ saw: body.problems[0].saw, remedy: body.problems[0].remedy }] });
    expect((await save(lin, TEXT, { scenarios: edited(SCENARIOS, 'by: agent, open', 'by: nobody, open') })).body.problems).toMatchObject([{ file: 'complaint.scenarios.yaml' }]);
    expect((await save(lin, edited(TEXT, 'process: complaint', 'process: other'))).body.problems).toMatchObject([{ file: 'complaint.yaml', path: 'process', code: 'another_name' }]);
  });

  test('whose scenarios are left out keeps them, and one that deletes or rewrites them says so', async () => {
    const text = `${TEXT}# 一条注释\n`;
    const kept = await save(lin, text);
    expect(kept.body).toMatchObject({ scenarios: SCENARIOS, differences: [] });
    const { body: { rehearsal } } = await wei.get(`drafts/${kept.body.draftId}`);
    const count = SCENARIOS.match(/^ {2}- title/gm)!.length;
    expect([rehearsal.failed, rehearsal.passed]).toEqual([0, count]);
    const says = async (scenarios: string | null) => (await save(lin, text, { scenarios })).body.differences.map((one: { says: unknown }) => one.says);
    expect(await says(null)).toEqual([{ zh: `场景：${count}→0个`, en: `scenarios: ${count} → 0` }]);
    expect((await save(lin, text)).body.scenarios).toBeNull();
    expect(await says(`${SCENARIOS}# 注\n`)).toEqual([{ zh: `场景：${count}个，内容有变`, en: `scenarios: ${count}, in another text` }]);
  }, REHEARSAL_MS);

  test('that changes nothing, was closed, or was reviewed in another revision is refused', async () => {
    const { body: { draftId } } = await save(lin, TEXT, { scenarios: SCENARIOS });
    const reason = async (body: object) => (await wei.post(`drafts/${draftId}/publish`, body)).body.reason;
    expect(await reason({ revision: 1 })).toBe('nothing_changed');
    await save(lin, edited(TEXT, 'warn: 75%', 'warn: 60%'));
    expect(await reason({ revision: 1 })).toBe('draft_moved_on');
    expect((await wei.post(`drafts/${draftId}/publish`, { revision: 3 })).body).toMatchObject({ reason: 'unknown_draft', expected: '草稿的修订，1 至 2', saw: '3' });
    expect((await save(lin, TEXT, { expectedRevision: 3 })).body).toMatchObject({ reason: 'unknown_draft', expected: '草稿的修订，1 至 2', saw: '3' });
    const past = (await wei.post(`drafts/${draftId}/publish`, { revision: 2, from: '2020-01-01T00:00:00Z' })).body;
    expect(past).toMatchObject({ reason: 'from_in_the_past', expected: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+08:00 或以后的时间$/), saw: '2020-01-01T08:00:00+08:00' });
    const discarded = await lin.post(`drafts/${draftId}/discard`, { reason: '不再需要' });
    expect(discarded.body).toMatchObject({ state: 'discarded', closedBy: 'lin', closingReason: '不再需要', differences: [], latest: null });
    expect(await reason({ revision: 2 })).toBe('draft_closed');
    expect((await lin.post(`drafts/${draftId}/discard`, { reason: '再废' })).body.reason).toBe('draft_closed');
  });

  test('is not published by the author of its last revision, whoever wrote the others', async () => {
    const { body: { draftId } } = await save(wei, edited(TEXT, 'warn: 75%', 'warn: 70%'));
    await save(lin, edited(TEXT, 'warn: 75%', 'warn: 65%'), { expectedRevision: 1 });
    const refused = await lin.post(`drafts/${draftId}/publish`, { revision: 2 });
    expect([refused.status, refused.body.reason]).toEqual([403, 'four_eyes']);
  });

  test('is the affair of administrators of its own organization', async () => {
    const { body: { draftId } } = await save(lin, TEXT);
    for (const answer of [await agent.get('drafts'), await save(agent, TEXT), await agent.get(`drafts/${draftId}`), await agent.post(`drafts/${draftId}/publish`, { revision: 1 })]) {
      expect([answer.status, answer.body.reason]).toEqual([403, 'post_required']);
    }
    for (const answer of [await stranger.get(`drafts/${draftId}`), await stranger.get(`drafts/${draftId}/revisions/1`), await stranger.post(`drafts/${draftId}/publish`, { revision: 1 }), await stranger.post(`drafts/${draftId}/discard`, { reason: '无' })]) {
      expect([answer.status, answer.body.reason]).toEqual([404, 'unknown_draft']);
    }
    expect((await stranger.get('drafts')).body.items).toEqual([]);
  });

  test('names a process where it is of a definition, and nothing where it is of the organization', async () => {
    for (const body of [{ kind: 'definition', text: TEXT, reason: '无' }, { kind: 'organization', subject: 'complaint', text: '', reason: '无' }, { kind: 'calendar', text: '', reason: '无' }, { kind: 'definition', subject: 'A b', text: '', reason: '无' }, { kind: 'definition', subject: 'complaint', text: TEXT, reason: ' \u3000\t' }]) {
      expect((await lin.post('drafts', body)).body.reason).toBe('invalid_request');
    }
    expect((await lin.get('drafts/17')).status).toBe(400);
    expect((await lin.get('drafts/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});

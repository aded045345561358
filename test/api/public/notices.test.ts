/** What anyone may read: cases in the states that their process names, with the facts that it names and no more. */
import { publicFacts } from '../../../src/api/public/public-facts.js';
import type { CaseDocument } from '../../../src/core/case/case-document.js';
import { OTHER_TENANT, startApi, type Caller, type TestApi } from '../../support/api.js';
import { uncheckedProcessOf } from '../../support/small-process.js';
import { ANONYMOUS, somebody, type Somebody } from '../../support/the-public.js';

let api: TestApi;
let someone: Somebody;
let dispatcher: Caller, agent: Caller;
beforeAll(async () => {
  api = await startApi({ sandboxAt: '2026-10-12T09:00:00+08:00' });
  someone = somebody(api);
  dispatcher = await api.as('du', ['dispatcher@operations']);
  agent = await api.as('an', ['agent@customer-service']);
});
afterAll(() => api.stop());

const PLANNED = { emergency: false, place: '文化路1号至9号', reason: '管道检修', affected: 120, planned_start: '2026-10-16T08:00:00+08:00' };

async function planned(form: Readonly<Record<string, unknown>> = PLANNED): Promise<string> {
  const { status, body } = await dispatcher.post('cases', { process: 'outage', form });
  expect(status).toBe(201);
  return body.caseId as string;
}

test('a stop of supply is read by anyone while it is to come or goes on, and no longer', async () => {
  const caseId = await planned();
  const list = async () => (await someone.get('/notices')).body.items;
  expect(await list()).toEqual([{
    process: 'outage', title: { zh: '停气与恢复供气', en: 'Stop and restoration of supply' }, state: { state: 'to-be-told', title: { zh: '待通知客户', en: 'Customers to be told' }, within: null },
    openedAt: expect.stringMatching(/^2026-10-12T09:00/),
    facts: [
      { fact: 'place', title: { zh: '停气范围', en: 'Streets and buildings concerned' }, shown: 'clear', value: '文化路1号至9号' },
      { fact: 'reason', title: { zh: '停气原因', en: 'Why the supply is stopped' }, shown: 'clear', value: '管道检修' },
      { fact: 'emergency', title: { zh: '紧急事故', en: 'Emergency' }, shown: 'clear', value: false },
      { fact: 'planned_start', title: { zh: '计划停气时间', en: 'Planned start of the stop' }, shown: 'clear', value: '2026-10-16T08:00:00+08:00' },
    ],
  }]);
  await agent.post(`cases/${caseId}/events`, { event: 'customers-told', form: { told_by: '短信，全部120户' } });
  expect((await list())[0].state.state).toBe('told');
  expect(JSON.stringify(await list())).not.toMatch(/短信|120|du|caseId/);
  await dispatcher.post(`cases/${caseId}/events`, { event: 'cancel-stop', form: { why_cancelled: '不必检修' } });
  expect(await list()).toEqual([]);
});

test('a case of a process that lists nothing is never there, nor one of another organization', async () => {
  await someone.post('cases', { process: 'complaint', form: ANONYMOUS });
  const elsewhere = await api.as('du', ['dispatcher@operations'], OTHER_TENANT);
  await elsewhere.post('cases', { process: 'outage', form: { ...PLANNED, place: '烟台路' } });
  expect((await someone.get('/notices')).body.items).toEqual([]);
});

test('the newest stands first, page by page, and a cursor serves its own list alone', async () => {
  for (const place of ['甲路', '乙路', '丙路']) await planned({ ...PLANNED, place });
  const places = ({ items }: { items: { facts: { value: unknown }[] }[] }) => items.map(({ facts }) => facts[0]!.value);
  const { body: first } = await someone.get('/notices?limit=2');
  expect(places(first)).toEqual(['丙路', '乙路']);
  const { body: second } = await someone.get(`/notices?limit=2&cursor=${first.next}`);
  expect([places(second), second.next]).toEqual([['甲路'], null]);
  expect((await someone.get(`/notices?cursor=${first.next}`, OTHER_TENANT)).body.reason).toBe('bad_cursor');
});

test('a personal fact is never listed, nor a person or a member of staff followed, whatever a definition in force says of another version', () => {
  const facts = { place: 'text', content: { type: 'text', personal: true }, caller: 'person', handler: 'staff' } as const;
  const process = uncheckedProcessOf({ facts, events: ['done'], statechart: { initial: 'open', states: { open: { on: { done: 'ended' } }, ended: 'final' } } });
  const document = { snapshot: { context: { facts: { place: '甲路', content: '1.content', caller: '1.caller', handler: 'lin' } } } } as unknown as CaseDocument;
  const names = Object.keys(facts);
  const opened = new Map<string, unknown>([['1.content', '内容'], ['1.caller', { name: '张三丰' }]]);
  expect(publicFacts(process, document, names, null).map(({ fact }) => fact)).toEqual(['place']);
  expect(publicFacts(process, document, names, opened).map(({ fact, value }) => [fact, value])).toEqual([['place', '甲路'], ['content', '内容']]);
  expect(publicFacts(process, document, ['toString', '__proto__', 'nothing'], opened)).toEqual([]);
});

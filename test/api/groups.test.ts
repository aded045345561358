/** A group of companies in regions: each post reads and decides what is of its company, its region or the group, and nothing besides. */
import { setTimeout as delay } from 'node:timers/promises';
import { startApi, type Caller, type TestApi } from '../support/api.js';
import { readEvents } from '../support/effects/event-reader.js';

const AODE = 'aode-gas';
const COMPANIES = ['jia', 'yi', 'bing'] as const;
type Company = (typeof COMPANIES)[number];

let api: TestApi;
const agents = {} as Record<Company, Caller>;
const leaders = {} as Record<Company, Caller>;
const cases = {} as Record<Company, string>;
let first: Caller, second: Caller, group: Caller;

beforeAll(async () => {
  api = await startApi({ sandboxAt: '2026-10-12T15:00:00+08:00', others: [AODE] });
  for (const company of COMPANIES) {
    agents[company] = await api.as(`an-${company}`, [`agent@${company}-service`], AODE);
    leaders[company] = await api.as(`lei-${company}`, [`leader@${company}-office`], AODE);
    cases[company] = await open(agents[company], { company, disclosure: 'confidential', caller: { name: '测试用户', phone: '13800001234' }, content: '换表后气费异常', requested: '核对' });
  }
  first = await api.as('du-1', ['supervisor@first-region-safety'], AODE);
  second = await api.as('du-2', ['supervisor@second-region-safety'], AODE);
  group = await api.as('du', ['supervisor@group-safety'], AODE);
});
afterAll(() => api.stop());

async function open(caller: Caller, form: Readonly<Record<string, unknown>>): Promise<string> {
  const { status, body } = await caller.post('cases', { process: 'complaint', form });
  if (status !== 201) throw new Error(`expected a case, saw ${JSON.stringify(body)}`);
  return body.caseId as string;
}
const send = (caller: Caller, caseId: string, event: string, form: Readonly<Record<string, unknown>> = {}) => caller.post(`cases/${caseId}/events`, { event, form });

/** The companies whose complaint stands in a list. */
async function seenIn(caller: Caller, list: string): Promise<Company[]> {
  const { body } = await caller.get(`${list}?limit=200`);
  const ids = new Set(body.items.map(({ caseId }: { caseId: string }) => caseId));
  return COMPANIES.filter((company) => ids.has(cases[company]));
}

async function readById(caller: Caller): Promise<Company[]> {
  const statuses = await Promise.all(COMPANIES.map(async (company) => (await caller.get(`cases/${cases[company]}`)).status));
  return COMPANIES.filter((_, n) => statuses[n] === 200);
}

const REACHES = (): (readonly [string, Caller, readonly Company[]])[] => [
  ['the agent of company A', agents.jia, ['jia']], ['the agent of company B', agents.yi, ['yi']], ['the agent of company C', agents.bing, ['bing']],
  ['the leader of company A', leaders.jia, ['jia']],
  ['the supervisor of the first region', first, ['jia', 'yi']], ['the supervisor of the second region', second, ['bing']],
  ['the supervisor of the group', group, ['jia', 'yi', 'bing']],
];

test('an agent sees the complaints of the own company, a supervisor those of the region, the group\'s all: by id, in lists and among what is due', async () => {
  for (const [who, caller, companies] of REACHES()) {
    expect([who, await readById(caller)]).toEqual([who, companies]);
    for (const list of ['cases', 'commitments']) expect([who, list, await seenIn(caller, list)]).toEqual([who, list, companies]);
  }
});

test('a task at the service centre is that of its own agents; who supervises has none', async () => {
  for (const company of COMPANIES) expect(await seenIn(agents[company], 'tasks')).toEqual([company]);
  for (const caller of [first, second, group]) expect(await seenIn(caller, 'tasks')).toEqual([]);
});

test('nobody acts on a complaint of another company, or records one for it; the case answers as one that is not there', async () => {
  expect((await send(agents.jia, cases.yi, 'judge', { taken: true, grounds: '属实' })).body).toMatchObject({ status: 404, reason: 'unknown_case' });
  expect((await agents.jia.post(`cases/${cases.yi}/tasks`, { act: 'take', state: 'recorded' })).body.reason).toBe('unknown_case');
  expect((await agents.jia.post('cases', { process: 'complaint', form: { company: 'yi', disclosure: 'anonymous', content: '气压低', requested: '检修' } })).body.reason).toBe('requirement_unmet');
});

test('who asked for confidence is shown, masked, to the service centre of the company, and to nobody who leads or supervises', async () => {
  const callerIn = async (reader: Caller) => JSON.stringify((await reader.get(`cases/${cases.jia}`)).body);
  expect(await callerIn(agents.jia)).toContain('138****1234');
  for (const reader of [leaders.jia, first, group]) expect(await callerIn(reader)).not.toContain('1234');
});

test('the opinion of a department of company A is a task of its leader alone, who alone decides on it', async () => {
  const [wu, caseId] = [await api.as('wu', ['handler@jia-repair'], AODE), cases.jia];
  expect((await send(agents.jia, caseId, 'judge', { taken: true, grounds: '有换表记录' })).status).toBe(200);
  expect((await send(agents.jia, caseId, 'determine', { department: 'repair', handler: 'wu' })).status).toBe(200);
  expect((await send(wu, caseId, 'propose', { opinion: '更正底数并退费' })).status).toBe(200);
  expect(await seenIn(leaders.jia, 'tasks')).toEqual(['jia']);
  for (const other of [leaders.yi, leaders.bing]) {
    expect(await seenIn(other, 'tasks')).toEqual([]);
    expect((await send(other, caseId, 'approve')).body.reason).toBe('unknown_case');
  }
  expect((await send(first, caseId, 'approve')).body.reason).toBe('post_required');
  expect((await send(leaders.jia, caseId, 'approve')).status).toBe(200);
});

test('where the leader of company A must stand aside, the region decides, and no leader of another company or region', async () => {
  const caseId = await open(agents.jia, { company: 'jia', disclosure: 'anonymous', content: '负责人推诿', requested: '处理', complained_of: 'lei-jia' });
  const [wu, region] = [await api.as('wu', ['handler@jia-repair'], AODE), await api.as('da', ['leader@first-region-safety'], AODE)];
  expect((await leaders.jia.get(`cases/${caseId}`)).status).toBe(404);
  await send(agents.jia, caseId, 'judge', { taken: true, grounds: '属实' });
  await send(agents.jia, caseId, 'determine', { department: 'repair', handler: 'wu' });
  expect((await send(agents.jia, caseId, 'refer', { referral: '被投诉人是公司负责人' })).status).toBe(200);
  await send(wu, caseId, 'propose', { opinion: '致歉并整改' });
  const asked = async (caller: Caller) => (await caller.get('tasks')).body.items.some((task: { caseId: string }) => task.caseId === caseId);
  expect(await Promise.all([leaders.jia, leaders.yi, region].map(asked))).toEqual([false, false, true]);
  expect((await send(region, caseId, 'approve')).status).toBe(200);
});

test('breaches, the notices of them and the stream of events reach no further', async () => {
  const streams = await Promise.all([agents.jia, first, second, group].map((caller) => readEvents(`${api.url}/api/v1/events`, { authorization: `Bearer ${caller.token}` })));
  await api.clock!.set(Date.parse('2026-10-19T17:30:00.001+08:00'));
  while ((await api.engine.sweep()) > 0);
  await api.effects.run();
  for (const [who, caller, companies] of REACHES()) expect([who, await seenIn(caller, 'breaches')]).toEqual([who, companies]);
  expect(await Promise.all([agents.yi, agents.bing, leaders.yi, first, second].map((caller) => seenIn(caller, 'notices')))).toEqual([['yi'], ['bing'], [], [], []]);
  const told = (n: number) => COMPANIES.filter((company) => streams[n]!.events.some(({ event, data }) => event === 'breach' && data.caseId === cases[company]));
  while (told(3).length < COMPANIES.length) await delay(50);
  await delay(300);
  expect([told(0), told(1), told(2)]).toEqual([['jia'], ['jia', 'yi'], ['bing']]);
  for (const stream of streams) stream.close();
});

test('who has a complaint of another company copied reads it and does no more: the own post hands out no task of it, brings in nobody, opens no customer', async () => {
  const caseId = await open(agents.jia, { company: 'jia', disclosure: 'named', caller: { name: '测试用户', phone: '13800001234' }, content: '表计异常', requested: '核对' });
  await api.as('jing', ['handler@jia-repair'], AODE);
  await send(agents.jia, caseId, 'judge', { taken: true, grounds: '属实' });
  await send(agents.jia, caseId, 'determine', { department: 'repair', handler: 'jing' });
  for (const to of ['an-yi', 'du-2']) expect((await agents.jia.post(`cases/${caseId}/tasks`, { act: 'copy', to, reason: '知悉' })).status).toBe(200);
  const { body } = await agents.yi.get(`cases/${caseId}`);
  expect([body.tasks[0].acts, body.acts.map(({ act }: { act: string }) => act)]).toEqual([[], ['stand-aside']]);
  for (const asked of [{ act: 'give', state: 'investigating', to: 'jing', reason: '请办' }, { act: 'assist', to: 'lei-yi', reason: '请协办' }, { act: 'copy', to: 'lei-yi', reason: '知悉' }]) {
    expect([asked.act, (await agents.yi.post(`cases/${caseId}/tasks`, asked)).body.reason]).toEqual([asked.act, 'task_act_not_allowed']);
  }
  expect((await second.get(`cases/${caseId}`)).body.mayOpen).toBe(false);
  expect((await second.post(`cases/${caseId}/persons/open`, { reason: '回访' })).body.reason).toBe('opening_refused');
  expect((await first.post(`cases/${caseId}/persons/open`, { reason: '回访' })).body.persons[0].value.phone).toBe('13800001234');
  expect((await agents.jia.post(`cases/${caseId}/tasks`, { act: 'give', state: 'investigating', to: 'jing', reason: '请办' })).status).toBe(200);
});

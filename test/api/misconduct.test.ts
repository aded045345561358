/** A report of misconduct is looked into outside the unit that it concerns: whoever holds a post there, or below, finds no trace of it. */
import { startApi, type Caller, type TestApi } from '../support/api.js';
import { signedIn } from '../support/people.js';
import { readEvents } from '../support/effects/event-reader.js';
import { startReceiver, type Receiver } from '../support/effects/receiver.js';

const HEATING = 'heating-group';
const CONCEALED = { disclosure: 'confidential', reporter: { name: '测试用户', phone: '13800001234' }, kind: 'concealed', content: '投诉未登记也未上报', concerned_unit: 'second-heating' };

let api: TestApi;
let receiver: Receiver;
let portal: Caller, chief: Caller, investigator: Caller, officeChief: Caller, administrator: Caller;
const staff = (name: string, ...posts: string[]): Promise<Caller> => api.as(name, posts, HEATING);

beforeAll(async () => {
  [api, receiver] = await Promise.all([startApi({ sandboxAt: '2026-11-16T09:00:00+08:00', others: [HEATING] }), startReceiver()]);
  portal = await staff('portal', 'portal@public-entrance');
  chief = await staff('ji', 'chief@discipline');
  investigator = await staff('cha', 'investigator@discipline');
  officeChief = await staff('zong', 'chief@general-office');
  administrator = await staff('guan', 'administrator@service-centre');
  await administrator.post('webhooks', { url: receiver.url, kinds: ['notify'] });
});
afterAll(() => Promise.all([api.stop(), receiver.close()]));

async function open(caller: Caller, process: string, form: Readonly<Record<string, unknown>>): Promise<{ caseId: string; number: number }> {
  const { status, body } = await caller.post('cases', { process, form });
  if (status !== 201) throw new Error(`expected a case, saw ${JSON.stringify(body)}`);
  return { caseId: body.caseId, number: body.number };
}
const report = (form: Readonly<Record<string, unknown>> = CONCEALED) => open(portal, 'misconduct-report', form);
const send = (caller: Caller, caseId: string, event: string, form: Readonly<Record<string, unknown>> = {}) => caller.post(`cases/${caseId}/events`, { event, form });

const LISTS = ['cases', 'tasks', 'commitments', 'breaches', 'notices', 'assistance'];

/** The lists in which a case stands, and `id` where it is read by its id. */
async function foundIn(caller: Caller, { caseId, number }: { caseId: string; number: number }): Promise<string[]> {
  const found = (await caller.get(`cases/${caseId}`)).status === 404 ? [] : ['id'];
  for (const list of [...LISTS, `cases?number=${number}`]) {
    const { status, body } = await caller.get(list);
    expect([list, status]).toEqual([list, 200]);
    if (JSON.stringify(body).includes(caseId)) found.push(list);
  }
  return found;
}

/** What happened until now as a reader's stream tells it. */
async function streamOf(caller: Caller): Promise<string> {
  await api.effects.run();
  const reader = await readEvents(`${api.url}/api/v1/events`, { authorization: `Bearer ${caller.token}`, 'last-event-id': '0' });
  const marker = (await report({ ...CONCEALED, disclosure: 'anonymous', reporter: undefined, concerned_unit: 'first-heating' })).caseId;
  await api.effects.run();
  while (!reader.events.some(({ data }) => data.caseId === marker)) await reader.next();
  reader.close();
  return JSON.stringify(reader.events);
}

test('the discipline office has the report, its opener follows it, and nobody else of the group finds it', async () => {
  const one = await report();
  expect(await foundIn(chief, one)).toEqual(['id', 'cases', 'tasks', 'notices', `cases?number=${one.number}`]);
  expect(await foundIn(investigator, one)).toEqual(['id', 'cases', 'notices', `cases?number=${one.number}`]);
  expect(await foundIn(portal, one)).toEqual(['id', 'cases', `cases?number=${one.number}`]);
  for (const other of [officeChief, administrator, await staff('kef', 'agent@service-centre'), await staff('ling', 'leader@service-centre')]) expect(await foundIn(other, one)).toEqual([]);
});

test('whoever holds a post in the unit concerned or below it finds no trace of the report, also with a post in the office that has it', async () => {
  const one = await report();
  const concerned = [
    await staff('a', 'leader@second-heating'), await staff('b', 'agent@second-heating-service'), await staff('c', 'handler@second-heating-repair'),
    await staff('d', 'investigator@discipline', 'handler@second-heating-repair'), await staff('e', 'chief@discipline', 'leader@second-heating'),
  ];
  for (const caller of concerned) {
    expect(await foundIn(caller, one)).toEqual([]);
    expect((await send(caller, one.caseId, 'assign', { investigator: 'cha' })).body).toMatchObject({ status: 404, reason: 'unknown_case' });
    expect((await caller.post(`cases/${one.caseId}/persons/open`, { facts: ['reporter'], reason: '核对举报情况' })).body.reason).toBe('unknown_case');
  }
  expect(await streamOf(concerned[4]!)).not.toContain(one.caseId);
  expect(await streamOf(chief)).toContain(one.caseId);
});

test('what the office hands to somebody of the unit concerned, as a copy or for assistance, reaches nobody', async () => {
  const one = await report();
  const person = await signedIn(api, { staff: 'bei', posts: ['handler@second-heating-repair'], tenant: HEATING });
  await send(chief, one.caseId, 'assign', { investigator: 'cha' });
  for (const act of ['copy', 'assist']) await investigator.post(`cases/${one.caseId}/tasks`, { act, to: 'bei', reason: '请知悉' });
  expect((await person.get(`cases/${one.caseId}`)).body.reason).toBe('unknown_case');
  for (const list of LISTS) expect(JSON.stringify((await person.get(list)).body)).not.toContain(one.caseId);
});

test('an administrator of the unit concerned finds no delivery of it, as another administrator does', async () => {
  const one = await report();
  await api.effects.run();
  const deliveries = async (caller: Caller) => JSON.stringify((await caller.get('deliveries?state=sent&limit=200')).body);
  expect(await deliveries(administrator)).toContain(one.caseId);
  expect(await deliveries(await staff('guan-2', 'administrator@second-heating-service'))).not.toContain(one.caseId);
});

test('nobody of the unit concerned records the report, and the refusal leaves nothing', async () => {
  const { body } = await (await staff('b', 'agent@second-heating-service')).post('cases', { process: 'misconduct-report', form: CONCEALED });
  expect(body).toMatchObject({ status: 403, reason: 'recused' });
});

test('a report that concerns the discipline office is with the general manager\'s office, and those of the discipline office find no trace', async () => {
  const one = await report({ disclosure: 'anonymous', kind: 'destroyed', content: '举报信被销毁', concerned_unit: 'discipline' });
  expect(await foundIn(officeChief, one)).toEqual(['id', 'cases', 'tasks', 'notices', `cases?number=${one.number}`]);
  for (const caller of [chief, investigator]) expect(await foundIn(caller, one)).toEqual([]);
  const theirs = await report({ disclosure: 'anonymous', kind: 'concealed', content: '投诉被压下', concerned_unit: 'general-office' });
  expect(await foundIn(officeChief, theirs)).toEqual([]);
  expect(await foundIn(chief, theirs)).toContain('tasks');
});

test('the member of staff who is reported finds no trace, wherever the post is held', async () => {
  const one = await report({ ...CONCEALED, concerned_staff: 'cha' });
  expect(await foundIn(investigator, one)).toEqual([]);
  expect((await send(chief, one.caseId, 'assign', { investigator: 'cha' })).body.reason).toBe('names_recused');
});

test('nobody of the unit concerned is given a copy or asked for assistance, by whatever post they are known', async () => {
  const one = await report();
  await staff('b-clerk', 'agent@second-heating-service');
  await signedIn(api, { staff: 'b-person', posts: ['agent@second-heating-service'], tenant: HEATING });
  const ask = (act: string, to: string) => chief.post(`cases/${one.caseId}/tasks`, { act, to, reason: '知悉' });
  for (const to of ['b-clerk', 'b-person']) expect((await ask('copy', to)).body).toMatchObject({ status: 403, reason: 'task_act_not_allowed' });
  expect((await ask('assist', 'b-person')).body.reason).toBe('task_act_not_allowed');
  expect((await ask('copy', 'zong')).status).toBe(200);
  const { body } = await (await staff('b-other', 'agent@second-heating-service')).post(`cases/${one.caseId}/tasks`, { act: 'copy', to: 'b-clerk', reason: '知悉' });
  expect(body.reason).toBe('unknown_case');
});

test('who had the report loses sight of it as soon as the own office is found concerned', async () => {
  const one = await report();
  expect((await send(chief, one.caseId, 'assign', { investigator: 'cha' })).status).toBe(200);
  expect((await send(investigator, one.caseId, 'widen', { concerned_unit: 'discipline' })).status).toBe(200);
  for (const caller of [chief, investigator]) expect(await foundIn(caller, one)).toEqual([]);
  expect(await foundIn(officeChief, one)).toContain('tasks');
});

test('who reports in confidence is shown, masked, to the investigator of the case alone', async () => {
  const one = await report();
  const shown = async (caller: Caller) => JSON.stringify((await caller.get(`cases/${one.caseId}`)).body).includes('138****1234');
  expect(await Promise.all([chief, investigator, portal].map(shown))).toEqual([false, false, false]);
  await send(chief, one.caseId, 'assign', { investigator: 'cha' });
  expect(await Promise.all([chief, investigator, await staff('cha-2', 'investigator@discipline')].map(shown))).toEqual([false, true, false]);
});

test('an agent who took a complaint for another company follows it; agents of a third department do not, and who complains in confidence is shown to the group\'s centre alone', async () => {
  const [first, third] = [await staff('jie', 'agent@first-heating-service'), await staff('er', 'agent@first-heating-repair')];
  const [leader, centre] = [await staff('ling-2', 'leader@second-heating-repair'), await staff('kef', 'agent@service-centre')];
  const caller = { name: '测试用户', phone: '13800001234' };
  const own = await open(centre, 'complaint', { disclosure: 'confidential', caller, content: '室温不达标', requested: '整改', thanked: true, department: 'second-heating-repair' });
  const taken = await open(first, 'complaint', { disclosure: 'confidential', caller, content: '室温不达标', requested: '整改', thanked: true, department: 'second-heating-repair' });
  expect(await foundIn(first, own)).toEqual([]);
  expect(await foundIn(third, own)).toEqual([]);
  expect(await foundIn(first, taken)).toContain('id');
  expect(await foundIn(leader, taken)).toContain('tasks');
  const shown = async (reader: Caller) => JSON.stringify((await reader.get(`cases/${taken.caseId}`)).body).includes('138****1234');
  expect(await Promise.all([centre, first, leader].map(shown))).toEqual([true, false, false]);
});

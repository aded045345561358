import { openComplaint, startApi, type Caller, type TestApi } from '../support/api.js';

let api: TestApi;
let agent: Caller;
beforeEach(async () => {
  api = await startApi();
  agent = await api.as('an', ['agent@customer-service']);
});
afterEach(() => api.stop());

interface Item {
  readonly caseId: string;
  readonly number: number;
}

async function pages(caller: Caller, path: string, between: () => Promise<unknown> = async () => undefined): Promise<Item[][]> {
  const found: Item[][] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { status, body } = await caller.get(`${path}${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
    expect(status).toBe(200);
    found.push(body.items);
    cursor = body.next;
    await between();
  }
  return found;
}

const many = (n: number) => Promise.all(Array.from({ length: n }, () => openComplaint(agent)));

test('paging loses no case and doubles none while others arrive', async () => {
  const before = await many(25);
  const found = (await pages(agent, 'cases?limit=4', () => many(3))).flat();
  const ids = found.map(({ caseId }) => caseId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(before));
  expect(found.map(({ number }) => number)).toEqual([...found.map(({ number }) => number)].sort((a, b) => b - a));
});

test('tasks and deadlines are paged as safely, the oldest and the soonest first', async () => {
  const before = await many(9);
  for (const path of ['tasks?limit=2', 'commitments?limit=2']) {
    const ids = (await pages(agent, path, () => many(1))).flat().map(({ caseId }) => caseId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(before));
  }
});

test('a page is as long as asked, and the last one says so', async () => {
  await many(4);
  expect((await pages(agent, 'cases?limit=2')).map(({ length }) => length)).toEqual([2, 2]);
  expect((await agent.get('cases?limit=4')).body.next).toBeNull();
  expect((await agent.get('cases')).body.items).toHaveLength(4);
});

test('a cursor serves the list and the filters it was given for, no others', async () => {
  await many(3);
  const { body } = await agent.get('cases?limit=1&status=active');
  expect((await agent.get(`cases?limit=2&status=active&cursor=${body.next}`)).status).toBe(200);
  expect((await agent.get(`cases?limit=1&cursor=${body.next}`)).body.reason).toBe('bad_cursor');
  expect((await agent.get(`tasks?cursor=${body.next}`)).body.reason).toBe('bad_cursor');
});

test('cases are listed by state, process, status, number, post and unit of a task, and deadline', async () => {
  const [first, second, third] = [await openComplaint(agent), await openComplaint(agent), await openComplaint(agent)];
  await agent.post(`cases/${second}/events`, { event: 'judge', form: { founded: true, grounds: '属实' } });
  await agent.post(`cases/${second}/events`, { event: 'determine', form: { department: 'operations', handler: 'hao' } });
  await agent.post(`cases/${third}/events`, { event: 'withdraw', form: { wish: '误会' } });
  const ids = async (query: string) => (await agent.get(`cases?${query}`)).body.items.map(({ caseId }: Item) => caseId);
  expect(await ids('state=recorded')).toEqual([first]);
  expect(await ids('state=handling')).toEqual([second]);
  expect(await ids('state=in-hand')).toEqual([second, first]);
  expect(await ids('state=in-hand&limit=1&status=active')).toEqual([second]);
  expect(await ids('process=complaint')).toEqual([third, second, first]);
  expect(await ids('status=ended')).toEqual([third]);
  expect(await ids('post=agent')).toEqual([first]);
  expect(await ids('post=agent&unit=customer-service')).toEqual([first]);
  expect(await ids('post=handler&unit=operations')).toEqual([second]);
  expect(await ids('post=handler&unit=customer-service')).toEqual([]);
  expect(await ids('unit=operations')).toEqual([second]);
  expect(await ids('dueBefore=2100-01-01T00:00:00Z')).toEqual([second, first]);
  expect(await ids('dueBefore=2020-01-01T00:00:00Z')).toEqual([]);
  const { number } = (await agent.get(`cases/${first}`)).body;
  expect(await ids(`number=${number}`)).toEqual([first]);
});

test.each([
  ['cases?state=decidng', 'state', /处理中（in-hand）.*待领导批示（deciding）.* 之一$/],
  ['cases?state=where-it-was', 'state', /部门办理（handling）/],
  ['cases?post=king', 'post', /客服坐席（agent）、受理负责人（handler）/],
  ['cases?unit=palace', 'unit', /customer-service/],
  ['cases?process=visit', 'process', /^投诉处理（complaint）、停气与恢复供气（outage） 之一$/],
  ['commitments?process=visit', 'process', /^投诉处理（complaint）、停气与恢复供气（outage） 之一$/],
  ['commitments?state=late', 'state', /running.*breached/],
  ['breaches?process=visit', 'process', /^投诉处理（complaint）、停气与恢复供气（outage） 之一$/],
  ['tasks?__proto__=1', '__proto__', /没有这一项/],
  ['tasks?constructor=1', 'constructor', /没有这一项/],
  ['tasks?post=agent', 'post', /^limit、cursor 之一（没有名为 post 的项）$/],
])('%s is refused by the name at fault, with those there are', async (path, name, expected) => {
  const { status, body } = await agent.get(path);
  expect(status).toBe(400);
  expect(body).toMatchObject({ reason: 'invalid_request', fields: [{ path: name, expected: expect.stringMatching(expected) }] });
});

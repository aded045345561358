/** What was told reaches those it was told to, and nobody else. */
import { ANONYMOUS, openComplaint, OTHER_TENANT, startApi, TENANT, type Caller, type TestApi } from '../support/api.js';

let api: TestApi;
let agent: Caller;
beforeEach(async () => {
  api = await startApi({ sandboxAt: '2026-09-28T10:00:00+08:00' });
  agent = await api.as('an', ['agent@customer-service']);
});
afterEach(() => api.stop());

async function passTo(instant: string): Promise<void> {
  await api.clock!.set(Date.parse(instant));
  while ((await api.engine.sweep()) > 0);
}

/** A complaint that waits for the handler named. */
async function inHandOf(handler: string, form: Record<string, unknown> = ANONYMOUS): Promise<string> {
  const caseId = await openComplaint(agent, form);
  await agent.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: true, grounds: '属实' } });
  await agent.post(`cases/${caseId}/events`, { event: 'determine', form: { department: 'operations', handler } });
  return caseId;
}

interface Notice {
  readonly kind: string;
  readonly caseId: string;
}

const told = async (caller: Caller, caseId: string): Promise<string[]> =>
  (await caller.get('notices?limit=200')).body.items.filter((item: Notice) => item.caseId === caseId).map(({ kind }: Notice) => kind);

const WARNED = '2026-09-30T14:00:00+08:00';
const PAST_DUE = '2026-09-30T17:30:00.001+08:00';

test('the warning of a complaint reaches the handler who is named, in that unit, and no other', async () => {
  const caseId = await inHandOf('hao');
  await passTo(WARNED);
  expect(await told(await api.as('hao', ['handler@operations']), caseId)).toEqual(['warning']);
  expect(await told(await api.as('bo', ['handler@operations']), caseId)).toEqual([]);
  expect(await told(await api.as('hao', ['handler@customer-service']), caseId)).toEqual([]);
  expect(await told(await api.as('hao', ['leader@operations']), caseId)).toEqual([]);
  expect(await told(agent, caseId)).toEqual([]);
});

test('what a post does in any unit is told to it in any unit; a breach to whoever holds a post in the unit that answers', async () => {
  const caseId = await openComplaint(agent);
  await passTo(PAST_DUE);
  expect(await told(agent, caseId)).toEqual(['breach', 'warning']);
  expect(await told(await api.as('bo', ['agent@operations']), caseId)).toEqual(['warning']);
  expect(await told(await api.as('lin', ['leader@customer-service']), caseId)).toEqual(['breach']);
  expect(await told(await api.as('lin', ['leader@manager-office']), caseId)).toEqual([]);
});

test('a notice tells when, what of, by when, in both languages', async () => {
  const caseId = await inHandOf('hao');
  await passTo(WARNED);
  const { body } = await (await api.as('hao', ['handler@operations'])).get('notices');
  expect(body.items).toEqual([{
    at: WARNED, kind: 'warning', kindTitle: { zh: '预警', en: 'Warning' }, caseId, number: 1, process: 'complaint',
    title: { zh: '投诉处理', en: 'Complaint handling' }, commitment: 'reply', commitmentTitle: { zh: '2个工作日内答复', en: 'Reply in 2 working days' },
    message: { zh: '2个工作日内答复', en: 'Reply in 2 working days' }, due: '2026-09-30T17:30:00+08:00', post: 'handler', unit: 'operations',
  }]);
});

test('whoever is recused from a case is told nothing of it, whatever post they hold', async () => {
  const [caseId, other] = [await openComplaint(agent, { ...ANONYMOUS, complained_of: 'ren' }), await openComplaint(agent)];
  await passTo(PAST_DUE);
  const recused = await api.as('ren', ['agent@customer-service']);
  expect([await told(recused, caseId), await told(agent, caseId)]).toEqual([[], ['breach', 'warning']]);
  expect(await told(recused, other)).toEqual(['breach', 'warning']);
});

test('another tenant is told nothing', async () => {
  await openComplaint(agent);
  await passTo(PAST_DUE);
  const there = await api.as('an', ['agent@customer-service', 'leader@manager-office'], OTHER_TENANT);
  expect((await there.get('notices')).body).toEqual({ items: [], next: null });
});

test('a member of staff named by a fact is told by name; a message to the customer is nobody\'s', async () => {
  const caseId = await openComplaint(agent);
  await tell(caseId, [{ fact: 'handler', staff: 'hao' }, { fact: 'caller' }, { unit: null }, { fact: 'handler', staff: null }]);
  expect(await told(await api.as('hao', ['leader@manager-office']), caseId)).toEqual(['notify']);
  expect(await told(await api.as('bo', ['handler@operations']), caseId)).toEqual([]);
  expect(await told(agent, caseId)).toEqual([]);
});

test('notices are paged, the newest first, none lost and none doubled, those told twice by two posts in two', async () => {
  const posts = await api.as('an', ['agent@customer-service', 'leader@customer-service']);
  const cases = await Promise.all(Array.from({ length: 7 }, () => openComplaint(agent)));
  await passTo(PAST_DUE);
  const seen: (Notice & { at: string })[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body } = await posts.get(`notices?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`);
    seen.push(...body.items);
    cursor = body.next;
  }
  expect(seen).toHaveLength(14);
  expect(new Set(seen.map(({ caseId, kind }) => `${caseId} ${kind}`)).size).toBe(14);
  expect(new Set(seen.map(({ caseId }) => caseId))).toEqual(new Set(cases));
  expect(seen.map(({ at }) => at)).toEqual(seen.map(({ at }) => at).sort().reverse());
  expect((await posts.get('notices?cursor=bm90aGluZw')).body.reason).toBe('bad_cursor');
});

/** Messages of the opening, as a definition that notifies them would leave. */
async function tell(caseId: string, recipients: readonly object[]): Promise<void> {
  await api.dataSource.query(
    `insert into kept.outbox_message (tenant, case_id, sequence, part, kind, recipient, message, written_at)
     select $1, $2, 1, n - 1, 'notify', r, '{"zh":"到","en":"here"}', kept.now() from json_array_elements($3::json) with ordinality as t (r, n)`,
    [TENANT, caseId, JSON.stringify(recipients)],
  );
}

import { connect } from 'node:net';
import { ANONYMOUS, ask, openComplaint, startApi, type Answer, type Caller, type TestApi } from '../support/api.js';

let api: TestApi;
let agent: Caller;
let caseId: string;

beforeAll(async () => {
  api = await startApi();
  agent = await api.as('an', ['agent@customer-service']);
  caseId = await openComplaint(agent);
});
afterAll(() => api.stop());

const json = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST', body, headers: { authorization: `Bearer ${agent.token}`, 'content-type': 'application/json', ...headers },
});

/** Each way to be refused, with the status and reason it gets. */
const REFUSALS: readonly (readonly [string, number, string, () => Promise<Answer>])[] = [
  ['no token', 401, 'unauthorized', () => ask(api.url, '/api/v1/cases')],
  ['a token that nobody issued', 401, 'unauthorized', () => ask(api.url, '/api/v1/cases', { headers: { authorization: `Bearer kept_${'a'.repeat(43)}` } })],
  ['another scheme', 401, 'unauthorized', () => ask(api.url, '/api/v1/cases', { headers: { authorization: 'Basic YTpi' } })],
  ['an unknown address', 404, 'unknown_route', () => agent.get('nothing')],
  ['another method', 405, 'wrong_method', () => ask(api.url, '/api/v1/tasks', { method: 'DELETE' })],
  ['an id that is no UUID', 400, 'invalid_request', () => agent.get('cases/17')],
  ['a case that is not there', 404, 'unknown_case', () => agent.get('cases/00000000-0000-4000-8000-000000000000')],
  ['a process that is not there', 404, 'unknown_process', () => agent.get('definitions/nothing')],
  ['a process of a strange name', 404, 'unknown_process', () => agent.get('definitions/__proto__')],
  ['opening an unknown process', 404, 'unknown_process', () => agent.post('cases', { process: 'constructor', form: {} })],
  ['broken JSON', 400, 'malformed_request', () => ask(api.url, '/api/v1/cases', json('{"process":'))],
  ['a list as body', 400, 'malformed_request', () => ask(api.url, '/api/v1/cases', json('[]'))],
  ['a body nested deeper than anything needs', 400, 'malformed_request', () => ask(api.url, '/api/v1/cases', json(`{"form":${'['.repeat(9000)}${']'.repeat(9000)}}`))],
  ['a name that reaches for the prototype', 400, 'malformed_request', () => ask(api.url, '/api/v1/cases', json('{"process":"complaint","form":{"__proto__":{"x":1}}}'))],
  ['a name that every object inherits', 400, 'malformed_request', () => ask(api.url, '/api/v1/cases', json('{"process":"complaint","form":{"constructor":"x"}}'))],
  ['U+0000 in a text', 400, 'malformed_request', () => agent.post('cases', { process: 'complaint', form: { ...ANONYMOUS, content: 'a\0b' } })],
  ['half a character in a text', 400, 'malformed_request', () => ask(api.url, '/api/v1/cases', json('{"process":"complaint","form":{"content":"\\ud800"}}'))],
  ['a number that no double holds', 400, 'malformed_request', () => ask(api.url, '/api/v1/cases', json('{"process":"complaint","form":{"n":1e999}}'))],
  ['another content type', 415, 'wrong_content_type', () => ask(api.url, '/api/v1/cases', json('a=b', { 'content-type': 'application/x-www-form-urlencoded' }))],
  ['an unknown character set', 415, 'wrong_content_type', () => ask(api.url, '/api/v1/cases', json('{}', { 'content-type': 'application/json; charset=latin1' }))],
  ['a body beyond 256 kB', 413, 'too_large', () => agent.post('cases', { process: 'complaint', form: { ...ANONYMOUS, content: 'x'.repeat(270_000) } })],
  ['an address beyond its length', 414, 'url_too_long', () => agent.get(`cases?state=${'x'.repeat(5_000)}`)],
  ['an address that is not well encoded', 400, 'malformed_request', () => agent.get('definitions/%E0%A4%A')],
  ['a field too many', 400, 'invalid_request', () => agent.post('cases', { process: 'complaint', form: ANONYMOUS, actor: { staff: 'lin' } })],
  ['a field of another type', 400, 'invalid_request', () => agent.post('cases', { process: 7, form: 'x' })],
  ['an instant without its offset', 400, 'invalid_request', () => agent.post(`cases/${caseId}/events`, { event: 'judge', form: {}, happenedAt: '2026-09-30T10:00' })],
  ['a revision that is none', 400, 'invalid_request', () => agent.post(`cases/${caseId}/events`, { event: 'judge', form: {}, expectedRevision: 1.5 })],
  ['an idempotency key of spaces', 400, 'invalid_request', () => agent.post('cases', { process: 'complaint', form: ANONYMOUS }, { headers: { 'idempotency-key': 'a b' } })],
  ['a query that no list takes', 400, 'invalid_request', () => agent.get('cases?colour=red')],
  ['a page too long', 400, 'invalid_request', () => agent.get('cases?limit=201')],
  ['a page that is no number', 400, 'invalid_request', () => agent.get('cases?limit=many')],
  ['a query given twice', 400, 'invalid_request', () => agent.get('cases?state=a&state=b')],
  ['a cursor that nobody gave', 400, 'bad_cursor', () => agent.get('cases?cursor=bm90aGluZw')],
  ['a form that misses what is required', 422, 'form_invalid', () => agent.post('cases', { process: 'complaint', form: {} })],
  ['a form with a field that no fact has', 422, 'form_invalid', () => agent.post('cases', { process: 'complaint', form: { ...ANONYMOUS, colour: 'red' } })],
  ['a requirement that does not hold', 422, 'requirement_unmet', () => agent.post('cases', { process: 'complaint', form: { ...ANONYMOUS, disclosure: 'named' } })],
  ['an event that the process does not know', 404, 'unknown_event', () => agent.post(`cases/${caseId}/events`, { event: 'xstate.init' })],
  ['an event that the state does not take', 409, 'event_not_accepted', () => agent.post(`cases/${caseId}/events`, { event: 'feedback', form: { feedback: '好', satisfied: true } })],
  ['an event of another post', 403, 'post_required', () => agent.post(`cases/${caseId}/events`, { event: 'approve' })],
  ['a revision that has passed', 409, 'revision_conflict', () => agent.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: true, grounds: '无' }, expectedRevision: 9 })],
  ['a time of happening where none is taken', 422, 'happened_not_allowed', () => agent.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: true, grounds: '无' }, happenedAt: '2026-09-30T10:00:00+08:00' })],
  ['an extension that is no term', 400, 'invalid_request', () => agent.post(`cases/${caseId}/extensions`, { commitment: 'reply', by: 'soon', reason: '无' })],
  ['an extension of an unknown commitment', 404, 'unknown_commitment', () => agent.post(`cases/${caseId}/extensions`, { commitment: 'toString', by: '1 workday', reason: '无' })],
  ['an extension that the definition does not grant', 422, 'extension_not_allowed', () => agent.post(`cases/${caseId}/extensions`, { commitment: 'reply', by: '1 workday', reason: '无' })],
  ['a problem that there is not', 404, 'unknown_problem', () => ask(api.url, '/api/problems/nothing')],
];

/** Two English words in a row make a phrase; a command, a header and what was sent are none. */
const ENGLISH = /[a-z]{2,} [a-z]{2,}/;
const COMMAND = /npx kept [a-z ]+|Authorization: Bearer/g;

test.each(REFUSALS)('%s is answered %i %s, in words that help', async (_title, status, reason, request) => {
  const { status: saw, headers, body } = await request();
  expect([saw, body.reason]).toEqual([status, reason]);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({ type: `/api/problems/${reason}`, status, title: expect.stringMatching(/[\u4e00-\u9fff]/), instance: expect.stringMatching(/^urn:uuid:/) });
  for (const words of [body.expected, body.saw, body.remedy, body.detail]) expect(words).toMatch(/\S/);
  const told = [body, ...(body.fields ?? [])].flatMap(({ expected, saw, remedy = '' }) => [expected, saw, remedy]).join('\n');
  expect(told.replaceAll(COMMAND, '')).not.toMatch(ENGLISH);
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:|\.js:|at Object\./);
});

test('a problem speaks English to those who ask for it first', async () => {
  const title = async (language: string) => (await agent.get('nothing', { headers: { 'accept-language': language } })).body.title;
  expect(await title('en-GB,zh;q=0.8')).toBe('There is nothing at this address');
  expect(await title('en;q=0.5, zh;q=0.9')).toBe('没有这个地址');
  expect(await title('fr')).toBe('没有这个地址');
});

test('what to do is said in the language that is asked for', async () => {
  const judged = (language: string) => agent.post(`cases/${caseId}/events`, { event: 'approve', form: {} }, { headers: { 'accept-language': language } });
  const [zh, en] = [(await judged('zh-CN')).body, (await judged('en')).body];
  expect(zh).toMatchObject({ reason: 'post_required', remedy: '请交由有权岗位的人员办理' });
  expect(zh.detail).toBe(`应为：${zh.expected}；实为：${zh.saw}。${zh.remedy}`);
  expect(en).toMatchObject({ remedy: 'hand the case to a holder of that post', detail: `expected ${en.expected}, saw ${en.saw}; ${en.remedy}` });
});

test('posts and departments are told by the titles that people know', async () => {
  const approve = (language: string) => agent.post(`cases/${caseId}/events`, { event: 'approve', form: {} }, { headers: { 'accept-language': language } });
  expect((await approve('zh')).body).toMatchObject({ expected: '分管领导（leader）', saw: '客户服务部（customer-service）的客服坐席（agent）' });
  expect((await approve('en')).body).toMatchObject({ expected: 'Leader in charge (leader)', saw: 'Service agent (agent) of Customer service (customer-service)' });
  const leader = await api.as('lin', ['leader@manager-office']);
  expect((await leader.post(`cases/${caseId}/events`, { event: 'approve', form: {} })).body).toMatchObject({ reason: 'event_not_accepted', expected: '“已登记（recorded）”状态可办理的事件', saw: '批准方案（approve）' });
});

test('a named holder is told with the department and the person that the case names', async () => {
  const other = await openComplaint(agent);
  await agent.post(`cases/${other}/events`, { event: 'judge', form: { founded: true, grounds: '属实' } });
  await agent.post(`cases/${other}/events`, { event: 'determine', form: { department: 'operations', handler: 'hao' } });
  const { body } = await agent.post(`cases/${other}/events`, { event: 'find-cause', form: { cause: '漏报' } });
  expect(body.expected).toBe('运行管理部（operations）的受理负责人（handler），限受理负责人本人');
});

test.each([
  ['revision', { event: 'judge', form: {}, revision: 1 }, 'expectedRevision'],
  ['happened', { event: 'judge', form: {}, happened: '2026-09-30T10:00:00+08:00' }, 'happenedAt'],
  ['evnt', { evnt: 'judge', event: 'judge', form: {} }, 'event'],
])('the field %s is asked whether another was meant', async (path, sent, meant) => {
  const asked = async (language: string) => (await agent.post(`cases/${caseId}/events`, sent, { headers: { 'accept-language': language } })).body;
  const [zh, en] = [await asked('zh'), await asked('en')];
  expect(zh.fields).toEqual([{ path, expected: `event、form、happenedAt、expectedRevision 之一（没有名为 ${path} 的项）`, saw: path, remedy: `是否应为“${meant}”？` }]);
  expect(zh.remedy).toBe(`是否应为“${meant}”？`);
  expect(en.fields).toEqual([{ path, expected: `one of event, form, happenedAt, expectedRevision (there is no ${path})`, saw: path, remedy: `did you mean '${meant}'?` }]);
});

test('events, commitments, queries and form fields of a wrong name get the near one as well', async () => {
  expect((await agent.post(`cases/${caseId}/events`, { event: 'jugde', form: {} })).body.remedy).toBe('是否应为“judge”？');
  expect((await agent.post(`cases/${caseId}/extensions`, { commitment: 'replay', by: '1 workday', reason: '无' })).body.remedy).toBe('是否应为“reply”？');
  expect((await agent.get('cases?due=2026-10-12')).body.remedy).toBe('是否应为“dueBefore”？');
  expect((await agent.get('cases?state=decidng')).body.remedy).toBe('是否应为“deciding”？');
  expect((await agent.post('cases', { process: 'complaint', form: { ...ANONYMOUS, contents: 'x' } })).body.fields).toMatchObject([{ path: 'contents', remedy: '是否应为“content”？' }]);
});

test.each([
  ['cases?limit=x', 'limit', '"x"'],
  ['cases?limit=1e2', 'limit', '"1e2"'],
  ['cases?number=99999999999999999999', 'number', '"99999999999999999999"'],
])('%s is told what was sent, not what was made of it', async (path, field, saw) => {
  expect((await agent.get(path)).body.fields).toMatchObject([{ path: field, expected: expect.stringMatching(/的整数$/), saw }]);
});

test('a term beyond counting is told as it was written', async () => {
  const { body } = await agent.post(`cases/${caseId}/extensions`, { commitment: 'reply', by: '99999999999999999999 days', reason: '无' });
  expect(body.fields).toMatchObject([{ path: 'by', expected: '1 至 1830 天，约五年以内', saw: '"99999999999999999999 days"' }]);
});

test('the words of a definition tell why its requirement does not hold', async () => {
  const { body } = await agent.post('cases', { process: 'complaint', form: { ...ANONYMOUS, disclosure: 'named' } });
  expect(body).toMatchObject({ detail: expect.stringMatching(/实名或保密投诉须填写投诉人/), expected: expect.stringMatching(/实名或保密投诉须填写投诉人/) });
});

test('the fields of a form at fault are named one by one', async () => {
  const { body } = await agent.post('cases', { process: 'complaint', form: { disclosure: 'loud', caller: { phone: 7 } } });
  expect(body.fields.map(({ path }: { path: string }) => path).sort()).toEqual(['caller.phone', 'content', 'disclosure', 'requested']);
});

test('a body nested too deep is told what nests too deep, and where', async () => {
  const { body } = await ask(api.url, '/api/v1/cases', json(`{"form":${'{"a":'.repeat(40)}1${'}'.repeat(40)}}`));
  expect(body.expected).toBe('列表和对象至多嵌套 32 层');
  expect(body.saw).toMatch(/^第 33 层的对象，在第 164 字节：….*\{"a":\{$/);
});

test('a wrong method is told the right ones, a missing token its scheme', async () => {
  expect((await ask(api.url, '/api/v1/cases', { method: 'PATCH' })).headers.get('allow')).toBe('GET, POST');
  expect((await ask(api.url, '/api/v1/cases')).headers.get('www-authenticate')).toMatch(/^Bearer/);
});

test('every kind of problem is explained where its type points to', async () => {
  const { body: kinds } = await ask(api.url, '/api/problems');
  expect(kinds.length).toBeGreaterThan(30);
  const { body } = await ask(api.url, '/api/problems/four_eyes');
  expect(body).toMatchObject({ code: 'four_eyes', status: 403 });
});

test('a name that was bound to this machine from outside is not served', async () => {
  const answer = await raw('GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 421 /);
  expect(answer).toMatch(/"reason":"wrong_host"/);
  expect(await raw('GET /healthz HTTP/1.1\r\nHost: localhost:3000\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /);
});

test('bytes that are no HTTP, and headers without end, get a problem too', async () => {
  expect(await raw('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [\s\S]*malformed_request/);
  expect(await raw(`GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 [\s\S]*headers_too_large/);
});

function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

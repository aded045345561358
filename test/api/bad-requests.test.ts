import { Agent, request } from 'node:http';
import fc from 'fast-check';
import { ANONYMOUS, openComplaint, startApi, type Caller, type TestApi } from '../support/api.js';

const REQUESTS = 5_000;
const SEED = 20_261_122;
const AT_ONCE = 16;
/** Far more than any answer takes: a request without one is a hang. */
const ANSWER_MS = 20_000;
const TEST_MS = 600_000;

let api: TestApi;
let agent: Caller;
let caseId: string;
const keepAlive = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

beforeAll(async () => {
  api = await startApi();
  agent = await api.as('an', ['agent@customer-service', 'administrator@manager-office']);
  caseId = await openComplaint(agent, { ...ANONYMOUS, complained_of: 'hao' });
});
afterAll(async () => {
  keepAlive.destroy();
  await api.stop();
});

interface BadRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | null;
}

const ODD_TEXTS = ['', ' ', '\0', '\ud800', '__proto__', 'constructor', 'toString', "' or 1=1 --", '../../etc/passwd', '{{7*7}}', '\u202e', '💥'.repeat(50), 'x'.repeat(3_000), '-1', '1e309', 'NaN', 'null', 'xstate.done.state.flow', '2026-02-30T25:61:00Z', '9'.repeat(40)];
const oddText = fc.oneof(fc.constantFrom(...ODD_TEXTS), fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }));
const oddValue = fc.oneof(oddText, fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(null, [], {}, 0, -0, 1e308, 2 ** 53, true));
const fieldName = fc.oneof(fc.constantFrom('process', 'form', 'event', 'commitment', 'by', 'reason', 'customer', 'happenedAt', 'expectedRevision', 'text', 'actor', 'staff'), oddText);
const rarely = <T>(arbitrary: fc.Arbitrary<T>, otherwise: T) => fc.oneof({ weight: 6, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });

/** Forms that are never taken: each holds a field or a choice that there is not. */
const oddForm = fc.oneof(
  oddValue.filter((value) => typeof value !== 'object' || value === null || Array.isArray(value)),
  fc.dictionary(fc.oneof(fc.constantFrom('content', 'requested', 'caller', 'founded', 'grounds'), oddText), oddValue).map((form) => ({ ...form, disclosure: 'loud', colour: 'red' })),
  fc.constantFrom({ disclosure: 'named', content: '噪声', requested: '停工' }, { ...ANONYMOUS, content: 'a\0b' }, { ...ANONYMOUS, content: '\ud800' }),
);
/** Well-formed commands that the case or the caller's posts do not allow. */
const REFUSED_COMMANDS: readonly object[] = [
  { event: 'feedback', form: { feedback: '好', satisfied: true } },
  { event: 'approve', form: {} },
  { event: 'judge', form: { founded: true, grounds: '无' }, expectedRevision: 99 },
  { event: 'judge', form: { founded: true, grounds: '无' }, happenedAt: '2026-09-30T10:00:00+08:00' },
  { event: 'customer-told', form: { told: '已答复' }, happenedAt: '2999-09-30T10:00:00+08:00' },
];
const event = fc.oneof(fc.constantFrom('judge', 'approve', 'customer-told', 'determine'), oddText);
const opening = fc.record({ process: rarely(oddValue, 'complaint'), form: oddForm });
const sending = fc.oneof(fc.constantFrom(...REFUSED_COMMANDS), fc.record({ event, form: oddForm, expectedRevision: oddValue, happenedAt: oddText }, { requiredKeys: ['event', 'form'] }));
const extending = fc.record({ commitment: rarely(oddText, 'reply'), by: fc.oneof(fc.constantFrom('2 workdays', '0 days', '999999 years'), oddText), reason: rarely(oddText, '缺件'), customer: rarely(oddValue, 'told') });
const hooking = fc.record({ url: fc.oneof(oddText, fc.constantFrom('https://user:pass@example.com/', 'file:///etc/passwd', 'javascript:1')), kinds: fc.oneof(oddValue, fc.constantFrom(['breach'], ['notify', 'breach'])) });
const checking = fc.record({ text: fc.oneof(oddText, fc.constantFrom('process: complaint', '{'.repeat(999), 'a: &x [*x]', '- '.repeat(500), 'statechart: { initial: a }')) });
const noticing = fc.record({ text: fc.oneof(oddText, fc.constantFrom('year: 2027', 'year: 1e400', '{"year":2027,"number":"1","url":"https://e.org","holidays":[{"holiday":"spring","rest":"2027-01-01..9999-12-31"}]}', 'holidays: [[[]]]')) });
/** Never saved: the reason is missing. */
const drafting = fc.record({ kind: fc.oneof(fc.constantFrom('definition', 'organization', 'calendar'), oddText), subject: rarely(oddValue, 'complaint'), text: oddValue, scenarios: oddValue, base: oddValue, expectedRevision: oddValue, reason: fc.constantFrom('', null, 7) }, { requiredKeys: ['kind', 'text'] });
const publishing = fc.record({ revision: rarely(oddValue, 1), from: oddText, reason: oddValue }, { requiredKeys: ['revision'] });
const NO_DRAFT = '00000000-0000-4000-8000-000000000000';
const query = fc.array(fc.tuple(fc.oneof(fc.constantFrom('limit', 'cursor', 'state', 'process', 'dueBefore', 'from', 'to', 'status', 'post', 'unit', 'number'), oddText), oddText), { minLength: 1, maxLength: 3 })
  .map((pairs) => `?${pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')}`);
const segment = fc.oneof(oddText.map(encode), fc.constantFrom('%', '%zz', '%00', '%c0%af', '..', ';', '00000000-0000-4000-8000-000000000000'));

const json = (bodies: fc.Arbitrary<object>) => fc.oneof(
  { weight: 12, arbitrary: bodies.map((one) => JSON.stringify(one)) as fc.Arbitrary<BadRequest['body']> },
  { weight: 1, arbitrary: fc.dictionary(fieldName, oddValue).map((one) => JSON.stringify(one)) },
  { weight: 1, arbitrary: oddText },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: fc.integer({ min: 20, max: 3_000 }).map((depth) => `${'{"form":'.repeat(depth)}1${'}'.repeat(depth)}`) },
  { weight: 1, arbitrary: fc.constantFrom(null, JSON.stringify({ process: 'complaint', form: { content: 'x'.repeat(300_000) } })) },
);
const posting = (path: string, bodies: fc.Arbitrary<object>) => fc.record({ method: rarely(fc.constantFrom('PUT', 'DELETE', 'PATCH'), 'POST'), path: fc.constant(path), body: json(bodies) });
const getting = fc.record({
  method: rarely(fc.constantFrom('POST', 'PUT', 'DELETE'), 'GET'),
  path: fc.tuple(fc.constantFrom('cases', 'tasks', 'commitments', 'breaches', 'definitions', 'deliveries', 'webhooks', 'cases/CASE', 'definitions/complaint', 'definitions/complaint/text', 'drafts', `drafts/${NO_DRAFT}`, `drafts/${NO_DRAFT}/revisions/1`, 'calendars', 'calendars/drafts', 'calendars/in-force/days', 'calendars/drafts/1/preview'), rarely(segment, ''), rarely(query, ''), query)
    .map(([first, more, asked, other]) => `/api/v1/${first}${more === '' ? '' : `/${more}`}${asked === '' && first !== 'definitions' ? other : asked}`),
  body: fc.constant(null as BadRequest['body']),
});
const headers = rarely(fc.record({
  'content-type': fc.constantFrom('application/json; charset=utf-8', 'application/json; charset=utf-7', 'text/plain', 'multipart/form-data', ''),
  'idempotency-key': fc.oneof(fc.constantFrom('k', ' ', 'ü', 'x'.repeat(300)), fc.string({ maxLength: 20 })),
  'accept-language': fc.constantFrom('en', 'zh', ';;q=', 'en;q=2', ','),
  'content-encoding': fc.constantFrom('gzip', 'identity', 'br', 'lzma'),
  authorization: fc.constantFrom('Bearer', 'Bearer x', `Bearer kept_${'A'.repeat(43)}`, 'Basic', 'bearer  '),
  host: fc.constantFrom('evil.example', 'localhost', '127.0.0.1:1', '[::1]', ''),
}, { requiredKeys: [] }) as fc.Arbitrary<Readonly<Record<string, string>>>, {});
const badRequest: fc.Arbitrary<BadRequest> = fc.tuple(
  fc.oneof(posting('/api/v1/cases', opening), posting('/api/v1/cases/CASE/events', sending), posting('/api/v1/cases/CASE/extensions', extending), posting('/api/v1/definitions/check', checking), posting('/api/v1/webhooks', hooking), posting('/api/v1/deliveries/CASE/retry', hooking), posting('/api/v1/calendars/check', noticing), posting('/api/v1/calendars/drafts', noticing), posting('/api/v1/calendars/drafts/1/publication', noticing), posting('/api/v1/drafts', drafting), posting(`/api/v1/drafts/${NO_DRAFT}/publish`, publishing), posting(`/api/v1/drafts/${NO_DRAFT}/discard`, publishing), getting),
  headers,
).map(([asked, given]) => ({ ...asked, headers: given }));

function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, ""));
}

test(`${REQUESTS} bad requests are each refused or answered, none by an error of ours, and nothing is written but what was refused`, async () => {
  const before = await rowCounts();
  const [{ entries }] = await api.dataSource.query('select max(audit_id) as entries from kept.audit_entry');
  const requests = fc.sample(badRequest, { seed: SEED, numRuns: REQUESTS });
  const statuses = new Map<number, number>();
  const wrong: string[] = [];
  const queue = requests.entries();
  const worker = async (): Promise<void> => {
    for (const [n, bad] of queue) {
      const { status, text, type } = await send(bad);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const isProblem = type.startsWith('application/problem+json') && (JSON.parse(text) as { status: number }).status === status;
      const isAnswer = status === 200 && (bad.method === 'GET' || /^\/api\/v1\/(definitions|calendars)\/check$/.test(bad.path));
      if (status >= 500 || !(isAnswer || isProblem)) wrong.push(`#${n} ${bad.method} ${bad.path.slice(0, 100)} ${String(bad.body).slice(0, 200)} -> ${status} ${text.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(wrong).toEqual([]);
  expect({ ...(await rowCounts()), audit_entry: before['audit_entry'] }).toEqual(before);
  expect(await api.dataSource.query('select distinct kind from kept.audit_entry where audit_id > $1', [entries])).toEqual([{ kind: 'access-refused' }]);
  // The requests go deep enough to matter: each of these refusals is met.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 405, 409, 413, 415, 421, 422]));
}, TEST_MS);

function send({ method, path: template, headers: given, body: sent }: BadRequest): Promise<{ status: number; text: string; type: string }> {
  const { hostname, port } = new URL(api.url);
  const all = { authorization: `Bearer ${agent.token}`, 'content-type': 'application/json', ...ascii(given), ...(sent !== null && { 'content-length': String(Buffer.byteLength(sent)) }) };
  return new Promise((resolve, reject) => {
    const asked = request({ agent: keepAlive, hostname, port, method, path: template.replace('CASE', caseId), headers: all }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, text, type: response.headers['content-type'] ?? '' }));
    });
    asked.setTimeout(ANSWER_MS, () => asked.destroy(new Error(`expected an answer to ${method} ${template.slice(0, 200)} ${String(sent).slice(0, 300)}, saw none`)));
    asked.on('error', reject);
    asked.end(sent ?? undefined);
  });
}

/** What a client can put into a header at all. */
function ascii(given: BadRequest['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?')]));
}

async function rowCounts(): Promise<Record<string, number>> {
  const tables = await api.dataSource.query<{ name: string }[]>("select tablename as name from pg_tables where schemaname = 'kept' and tablename <> 'migration' order by 1");
  const counts = await Promise.all(tables.map(async ({ name }) => {
    const rows = await api.dataSource.query<{ n: number }[]>(`select count(*)::int as n from kept.${name}`);
    return [name, rows[0]!.n] as const;
  }));
  return Object.fromEntries(counts);
}

/** Whoever is of another organization, recused by name or by a unit, stands in for one who is, or is not among its readers learns nothing of a case: by its own address, in any list, or by what they send. */
import { ask, OTHER_TENANT, TENANT, type Answer, type TestApi } from '../support/api.js';
import { PDF } from '../support/files.js';
import { OWN_PAGE } from '../support/people.js';
import { deputyOf } from './askers.js';
import { RECUSED_STAFF, RECUSED_UNIT, type KnownCase } from './case-in-every-table.js';
import { pathOf, type Route } from './route.js';
import type { Row } from './row.js';

/** Posts by which somebody reads every case, and administers. */
const EVERY_POST = ['agent@customer-service', 'leader@manager-office', 'supervisor@manager-office', 'administrator@manager-office'];

/** A body that is a Buffer goes as a file. */
type Ask = (method: string, path: string, body?: object) => Promise<Answer>;

const STREAM = '/api/v1/events';
/** The first events of the stream come at once, and a stream has no end. */
const STREAM_READ_MS = 700;

/** What tells the workflow administrator that there is a case, and no more (docs/access.md). */
const TELL_THAT_IT_IS_THERE: readonly string[] = ['/api/v1/deliveries/{id}'];

const AS_A_FILE = { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment; filename="a.pdf"' };

/** What is sent to a case of which the sender is to learn nothing. */
const SENT: readonly (readonly [string, object])[] = [
  ['events', { event: 'answered', form: {} }],
  ['extensions', { commitment: 'answer', by: '1 workday', reason: '无', customer: 'told' }],
  ['persons/open', { reason: '联系客户' }],
  ...['sign', 'take', 'put-back'].map((act) => ['tasks', { act, state: 'open' }] as const),
  ...['pass-on', 'give'].map((act) => ['tasks', { act, state: 'open', to: 'an', reason: '请接办' }] as const),
  ['tasks', { act: 'return', state: 'open', reason: '退回' }],
  ...['copy', 'assist'].map((act) => ['tasks', { act, to: 'an', reason: '知悉' }] as const),
  ...['stand-aside', 'contribute'].map((act) => ['tasks', { act, reason: '知悉' }] as const),
];

/** Who may ask to erase the person of a case that they do not read: the administrator, where not recused (docs/privacy.md). */
const MAY_ASK_TO_ERASE = 'one of whom the case asks nothing';

async function othersOf(api: TestApi): Promise<Readonly<Record<string, Ask>>> {
  const program = async (staff: string, posts: readonly string[], tenant = TENANT): Promise<Ask> => asking(api, { authorization: `Bearer ${(await api.as(staff, posts, tenant)).token}` });
  const deputy = await deputyOf(api, { staff: 'absent-1', posts: [...EVERY_POST, `handler@${RECUSED_UNIT}`] }, 'deputy-1');
  return {
    'another organization': await program('an', EVERY_POST, OTHER_TENANT),
    'one who is recused': await program(RECUSED_STAFF, EVERY_POST),
    'one of a recused unit': await program('matrix-8', [...EVERY_POST, `handler@${RECUSED_UNIT}`]),
    'a deputy of one of a recused unit': asking(api, { cookie: `__Host-kept=${deputy.secret}`, ...OWN_PAGE }),
    [MAY_ASK_TO_ERASE]: await program('matrix-9', ['dispatcher@manager-office', 'portal@customer-service', 'administrator@manager-office']),
  };
}

function asking({ url }: TestApi, headers: Readonly<Record<string, string>>): Ask {
  return (method, path, body) => path === STREAM ? streamOf(url, headers) : ask(url, path, {
    method, headers: { ...headers, ...(body instanceof Buffer ? AS_A_FILE : body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: body instanceof Buffer ? body : JSON.stringify(body) }),
  } as RequestInit);
}

/** All that the stream has told, from its beginning, as one text. */
async function streamOf(url: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const controller = new AbortController();
  const response = await fetch(`${url}${STREAM}`, { headers: { ...headers, 'last-event-id': '0' }, signal: controller.signal });
  let text = '';
  const end = setTimeout(() => controller.abort(), STREAM_READ_MS);
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) text += Buffer.from(chunk).toString();
  } catch (error) {
    if (!controller.signal.aborted) throw error;
  } finally {
    clearTimeout(end);
  }
  return { status: response.status, headers: response.headers, body: text };
}

export async function whatOthersSee(api: TestApi, routes: readonly Route[], known: KnownCase): Promise<Row[]> {
  const others = await othersOf(api);
  const reader = asking(api, { authorization: `Bearer ${(await api.as('reader-1', EVERY_POST)).token}` });
  const shown = [`/api/v1/cases/${known.caseId}`, '/api/v1/cases', STREAM, `/api/v1/deliveries/${known.deliveryId}`];
  const rows = await Promise.all(shown.map(async (path): Promise<Row> => ({ name: `GET ${path.replace(/[0-9a-f-]{36}/, '{id}')} · what its own organization sees`, expected: 'the case', saw: tells((await reader('GET', path)).body, known) })));
  const ofOthers = await Promise.all(Object.entries(others).map(async ([who, asks]) => [...(await inReads(routes, who, asks, known)), ...(await byWhatIsSent(who, asks, known))]));
  return [...rows, ...ofOthers.flat()];
}

async function inReads(routes: readonly Route[], who: string, asks: Ask, known: KnownCase): Promise<Row[]> {
  const rows: Row[] = [];
  for (const route of routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/api/v1/') && path !== STREAM)) {
    const path = pathOf({ path: route.path.replace('{attachmentId}', known.attachmentId).replace('deliveries/{id}', `deliveries/${known.deliveryId}`) }, known.caseId);
    const isThere = who === MAY_ASK_TO_ERASE && TELL_THAT_IT_IS_THERE.includes(route.path);
    rows.push({ name: `GET ${route.path} · what ${who} sees of a case`, expected: isThere ? 'the case' : 'nothing', saw: tells((await asks('GET', path)).body, known) });
  }
  rows.push({ name: `GET ${STREAM} · what ${who} sees of a case`, expected: 'nothing', saw: tells((await asks('GET', STREAM)).body, known) });
  return rows;
}

async function byWhatIsSent(who: string, asks: Ask, { caseId, number, attachmentId }: KnownCase): Promise<Row[]> {
  const rows: Row[] = [];
  const file = `attachments/${attachmentId}`;
  const toCase: readonly (readonly [string, string, object?])[] = [
    ...SENT.map(([path, body]) => ['POST', path, body] as const),
    ['GET', 'attachments'], ['GET', file], ['POST', 'attachments', PDF], ['DELETE', file, { reason: '误传' }],
  ];
  for (const [method, path, body] of toCase) {
    const { status, body: answered } = await asks(method, `/api/v1/cases/${caseId}/${path}`, body);
    const what = body !== undefined && 'act' in body ? ` ${(body as { act: string }).act}` : '';
    rows.push({ name: `${method} /api/v1/cases/{id}/${path.replace(attachmentId, '{attachmentId}')}${what} · ${who}`, expected: '404 unknown_case', saw: `${status} ${answered.reason as string}` });
  }
  if (who === MAY_ASK_TO_ERASE) return rows;
  for (const meant of [{ caseId }, { number }]) {
    const { status, body } = await asks('POST', '/api/v1/erasures', { ...meant, fact: 'caller', reason: '本人申请删除' });
    rows.push({ name: `POST /api/v1/erasures by ${Object.keys(meant).join()} · ${who}`, expected: '404 unknown_case', saw: `${status} ${body.reason as string}` });
  }
  return rows;
}

/** A refusal repeats the address that was asked for, and no more. Numbers are of one case in all organizations. */
function tells(body: unknown, { caseId, number, attachmentId }: KnownCase): 'the case' | 'nothing' {
  const isRefusal = typeof body === 'object' && body !== null && 'status' in body && 'reason' in body && 'instance' in body;
  const text = JSON.stringify(body);
  return !isRefusal && (isNumbered(body, number) || [caseId, attachmentId, '%PDF'].some((one) => text.includes(one))) ? 'the case' : 'nothing';
}

/** Whether anything in an answer says that it is of the case of this number. */
function isNumbered(body: unknown, number: number): boolean {
  if (typeof body !== 'object' || body === null) return false;
  return Object.entries(body).some(([name, value]) => (name === 'number' && value === number) || isNumbered(value, number));
}

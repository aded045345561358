/**
 * Every route × everybody who may ask, as the running API answers: made of the routes of its document and of the table of acts, so that a new
 * route is among it by itself. Beside it the tables of the database, each with its policies.
 */
import { randomUUID } from 'node:crypto';
import { ACTS, may, whoMay, type Act } from '../../src/core/access/acts.js';
import { STAFF_KINDS, type StaffKind } from '../../src/core/access/staff-kind.js';
import { ask, openComplaint, OTHER_TENANT, startApi, TENANT, type Answer, type TestApi } from '../support/api.js';
import { attach, PDF } from '../support/files.js';
import { OWN_PAGE, signedIn } from '../support/people.js';

export interface Row {
  readonly name: string;
  readonly expected: string;
  readonly saw: string;
}

export const isPassed = ({ expected, saw }: Row): boolean => expected === saw;

interface Route {
  readonly method: string;
  readonly path: string;
  readonly act: Act;
}

/** Somebody, and what the table knows of them; null for a caller who is nobody. */
interface Asker {
  readonly name: string;
  readonly known: { readonly kind: StaffKind; readonly posts: readonly { post: string; unit: string }[] } | null;
  readonly headers: Readonly<Record<string, string>>;
}

const RECUSED = 'agent-2';
/** Recused from the case, though they hold every post. */
const EVERY_POST = ['agent@customer-service', 'handler@operations', 'leader@manager-office', 'supervisor@manager-office', 'administrator@manager-office'];

export async function accessMatrix(): Promise<Row[]> {
  const api = await startApi();
  try {
    const owner = await api.as('an', ['agent@customer-service']);
    const caseId = await openComplaint(owner, { disclosure: 'anonymous', content: '态度', requested: '道歉', complained_of: RECUSED });
    const routes = await routesOf(api);
    const askers = await askersOf(api);
    const rows: Row[] = [];
    for (const route of routes) for (const asker of askers) rows.push(await whetherLetIn(api, route, asker, caseId));
    rows.push(...(await whatOthersSee(api, routes, caseId)), ...(await policiesOf(api)), ...unusedActs(routes));
    return rows;
  } finally {
    await api.stop();
  }
}

async function routesOf(api: TestApi): Promise<Route[]> {
  const { body } = await ask(api.url, '/api/openapi.json');
  return Object.entries(body.paths as Record<string, Record<string, { 'x-act': Act }>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, act: operation['x-act'] })));
}

async function askersOf(api: TestApi): Promise<Asker[]> {
  const bearer = async (staff: string, posts: readonly string[]): Promise<Asker> => ({
    name: posts.length === 0 ? 'a program without posts' : `a program as ${posts.join(', ')}`,
    known: { kind: 'employee', posts: posts.map((text) => ({ post: text.split('@')[0]!, unit: text.split('@')[1]! })) },
    headers: { authorization: `Bearer ${(await api.as(staff, posts)).token}` },
  });
  const people = STAFF_KINDS.map(async (kind): Promise<Asker> => {
    const { secret } = await signedIn(api, { staff: `matrix-${kind}`, kind });
    return { name: `a signed-in ${kind}`, known: { kind, posts: [] }, headers: { cookie: `__Host-kept=${secret}`, ...OWN_PAGE } };
  });
  return [
    { name: 'nobody', known: null, headers: {} },
    await bearer('matrix-1', []), await bearer('matrix-2', ['agent@customer-service']), await bearer('matrix-3', ['administrator@manager-office']),
    ...(await Promise.all(people)),
  ];
}

/** Answers by which the guard turns somebody away. */
const TURNED_AWAY: readonly string[] = ['unauthorized', 'not_permitted', 'second_factor_needed', 'code_owed'];

async function whetherLetIn(api: TestApi, route: Route, asker: Asker, caseId: string): Promise<Row> {
  const isOpen = whoMay(route.act).includes('anyone');
  const expected = isOpen || (asker.known !== null && may(route.act, asker.known)) ? 'let in' : 'turned away';
  const { status, body } = await request(api, route, caseId, asker.headers);
  const isPost = body?.reason === 'post_required' && (ACTS[route.act].who as readonly string[]).includes('administrator');
  const saw = status === 500 ? `error ${status}` : TURNED_AWAY.includes(body?.reason) || isPost ? 'turned away' : 'let in';
  return { name: `${route.method} ${route.path} · ${asker.name}`, expected, saw };
}

/** Values for the places of a path: of a case where it names one, else of nothing that there is. */
function pathOf({ path }: Route, caseId: string): string {
  return path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => (name === 'process' ? 'complaint' : name === 'organization' ? TENANT : path.includes('/cases/') ? caseId : name === 'id' || name === 'draft' ? randomUUID() : 'none'));
}

/** A body of nothing: whoever is let in is told of its fields, and nothing is done. Signing out would end the asker's own session. */
async function request(api: TestApi, route: Route, caseId: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const { method } = route;
  const hasBody = method !== 'GET' && method !== 'DELETE';
  const isSignOut = method === 'DELETE' && route.path.endsWith('/session');
  const controller = new AbortController();
  const init = {
    method: isSignOut ? 'GET' : method, signal: controller.signal,
    headers: { ...headers, ...(hasBody && { 'content-type': 'application/json' }) }, ...(hasBody && { body: '{"nothing":1}' }),
  };
  if (!route.path.endsWith('/events') || method !== 'GET') return ask(api.url, pathOf(route, caseId), init);
  // A stream does not end by itself.
  const response = await fetch(`${api.url}${route.path}`, init);
  const body = response.status === 200 ? '' : await response.json();
  controller.abort();
  return { status: response.status, headers: response.headers, body };
}

/** Whoever is of another organization, recused, or not among its readers learns nothing of the case, by its own address or in any list. */
async function whatOthersSee(api: TestApi, routes: readonly Route[], caseId: string): Promise<Row[]> {
  const others = {
    'another organization': await api.as('an', EVERY_POST, OTHER_TENANT), 'one who is recused': await api.as(RECUSED, EVERY_POST),
    'one of whom the case asks nothing': await api.as('matrix-9', ['handler@operations', 'portal@customer-service', 'administrator@manager-office']),
  };
  const owner = await api.as('an', EVERY_POST);
  const { attachmentId } = (await attach(api, owner, caseId, PDF)).body as { attachmentId: string };
  const rows: Row[] = [];
  for (const route of routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/api/v1/') && !path.endsWith('/events'))) {
    const path = pathOf({ ...route, path: route.path.replace('{attachmentId}', attachmentId) }, caseId);
    for (const [who, caller] of Object.entries(others)) {
      const { body } = await ask(api.url, path, { headers: { authorization: `Bearer ${caller.token}` } });
      rows.push({ name: `GET ${route.path} · what ${who} sees of a case`, expected: 'nothing', saw: tells(body, caseId) || tells(body, attachmentId) || tells(body, '%PDF') ? 'the case' : 'nothing' });
    }
  }
  const { body } = await owner.get(`cases/${caseId}`);
  rows.push({ name: 'GET /api/v1/cases/{id} · what its own organization sees', expected: 'the case', saw: tells(body, caseId) ? 'the case' : 'nothing' });
  for (const [who, caller] of Object.entries(others)) {
    for (const [act, sent] of [['events', { event: 'judge', form: { founded: true, grounds: '无' } }], ['extensions', { commitment: 'reply', by: '1 workday', reason: '无' }], ['persons/open', { reason: '联系客户' }]] as const) {
      const { status } = await caller.post(`cases/${caseId}/${act}`, sent);
      rows.push({ name: `POST /api/v1/cases/{id}/${act} · ${who}`, expected: '404', saw: String(status) });
    }
    const path = `cases/${caseId}/attachments`;
    const removal = await caller.post(`${path}/${attachmentId}`, { reason: '无' }, { method: 'DELETE' });
    const answers = { [`GET ${path}`]: await caller.get(path), [`GET ${path}/{attachmentId}`]: await caller.get(`${path}/${attachmentId}`), [`POST ${path}`]: await attach(api, caller, caseId, PDF), [`DELETE ${path}/{attachmentId}`]: removal };
    for (const [name, { status, body }] of Object.entries(answers)) rows.push({ name: `${name.replace(caseId, '{id}')} · ${who}`, expected: '404 unknown_case', saw: `${status} ${body.reason as string}` });
  }
  return rows;
}

/** A refusal repeats the address that was asked for, and no more. */
function tells(body: unknown, caseId: string): boolean {
  const isRefusal = typeof body === 'object' && body !== null && 'reason' in body;
  return !isRefusal && JSON.stringify(body).includes(caseId);
}

/** Tables of TypeORM itself, which hold nothing of anybody. */
const NOBODYS = new Set(['migration']);

async function policiesOf(api: TestApi): Promise<Row[]> {
  const tables = await api.dataSource.query<{ name: string; secured: boolean; policies: number }[]>(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as secured,
      (select count(*)::int from pg_policies p where p.schemaname = 'kept' and p.tablename = c.relname) as policies
    from pg_class c where c.relnamespace = 'kept'::regnamespace and c.relkind = 'r' order by 1`);
  return tables.filter(({ name }) => !NOBODYS.has(name)).map(({ name, secured, policies }) => ({
    name: `table ${name}`, expected: 'row-level security, forced, with policies', saw: secured && policies > 0 ? 'row-level security, forced, with policies' : `secured ${secured}, ${policies} policies`,
  }));
}

/** A row of the table that no route is would promise what nobody can do. */
function unusedActs(routes: readonly Route[]): Row[] {
  const used = new Set(routes.map(({ act }) => act));
  return (Object.keys(ACTS) as Act[]).map((act) => ({ name: `act ${act}`, expected: 'a route', saw: used.has(act) ? 'a route' : 'none' }));
}

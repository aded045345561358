/**
 * Every route × everybody who may ask, as the running API answers: made of the routes of its document and of what people decided of each
 * (route-acts.ts), so that a new route is among it by itself. Beside it what a case shows to those from whom it is kept, by each route and in each table of the database.
 */
import { ACTS, may, whoMay, type Act } from '../../src/core/access/acts.js';
import { ask, startApi, type Answer, type TestApi } from '../support/api.js';
import { askersOf, type Asker } from './askers.js';
import { exampleBody, NOTHING, REAL_BODIES, type Document, type Operation } from './bodies.js';
import { caseInEveryTable } from './case-in-every-table.js';
import { ROUTES_OF_ACTS } from './route-acts.js';
import { nameOf, pathOf, type Route } from './route.js';
import { isPassed, type Row } from './row.js';
import { databaseRows } from './rows-seen.js';
import { whatOthersSee } from './what-others-see.js';

export { isPassed, type Row };

export async function startMatrix(): Promise<TestApi> {
  return startApi({ definitions: ['test/access-matrix/inquiry.yaml'] });
}

export async function accessMatrix(): Promise<Row[]> {
  const api = await startMatrix();
  try {
    const owner = await api.as('an', ['agent@customer-service']);
    const known = await caseInEveryTable(api, owner);
    const routes = await routesOf(api);
    const askers = await askersOf(api);
    const rows: Row[] = [];
    for (const route of routes) rows.push(...(await Promise.all(askers.map((asker) => whetherLetIn(api, route, asker, known.caseId)))));
    rows.push(...(await whatOthersSee(api, routes, known)), ...(await databaseRows(api, known)), ...actsDecided(routes));
    return rows;
  } finally {
    await api.stop();
  }
}

async function routesOf(api: TestApi): Promise<Route[]> {
  const document = (await ask(api.url, '/api/openapi.json')).body as Document;
  const decided = new Map(Object.entries(ROUTES_OF_ACTS).flatMap(([act, names]) => names.map((name) => [name, act as Act] as const)));
  return Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([verb, operation]: [string, Operation]) => {
    const method = verb.toUpperCase();
    return { method, path, act: decided.get(`${method} ${path}`) ?? null, annotated: operation['x-act'], example: exampleBody(document, operation) };
  }));
}

/** Answers by which the guard turns somebody away. */
const TURNED_AWAY: readonly string[] = ['unauthorized', 'not_permitted', 'second_factor_needed', 'code_owed'];

async function whetherLetIn(api: TestApi, route: Route, asker: Asker, caseId: string): Promise<Row> {
  const { act } = route;
  const isLetIn = act !== null && (whoMay(act).includes('anyone') || (asker.known !== null && may(act, asker.known)));
  const { status, body } = await request(api, route, caseId, asker.headers, isLetIn);
  const isPost = body?.reason === 'post_required' && act !== null && (ACTS[act].who as readonly string[]).includes('administrator');
  const saw = status === 500 ? `error ${status}` : TURNED_AWAY.includes(body?.reason) || isPost ? 'turned away' : 'let in';
  return { name: `${nameOf(route)} · ${asker.name}`, expected: isLetIn ? 'let in' : 'turned away', saw };
}

/** Its body is the file itself. */
const A_FILE = 'POST /api/v1/cases/{id}/attachments';

/**
 * Whoever is to be turned away sends what would be done; whoever is let in, unless there is a body for everybody, sends nothing, is told of the fields, and nothing is done.
 * Signing out would end the asker's own session.
 */
async function request(api: TestApi, route: Route, caseId: string, headers: Readonly<Record<string, string>>, isLetIn: boolean): Promise<Answer> {
  const { method } = route;
  const hasBody = method !== 'GET' && method !== 'DELETE';
  const isFile = nameOf(route) === A_FILE;
  const body = REAL_BODIES[nameOf(route)]?.(caseId) ?? (isLetIn ? null : route.example) ?? NOTHING;
  const isSignOut = method === 'DELETE' && route.path.endsWith('/session');
  const controller = new AbortController();
  const init = {
    method: isSignOut ? 'GET' : method, signal: controller.signal,
    headers: { ...headers, ...(hasBody && { 'content-type': isFile ? 'application/octet-stream' : 'application/json' }) }, ...(hasBody && { body: isFile ? 'a file' : JSON.stringify(body) }),
  };
  if (!route.path.endsWith('/events') || method !== 'GET') return ask(api.url, pathOf(route, caseId), init);
  // A stream does not end by itself.
  const response = await fetch(`${api.url}${route.path}`, init);
  const answered = response.status === 200 ? '' : await response.json();
  controller.abort();
  return { status: response.status, headers: response.headers, body: answered };
}

/** Each route is the act that people decided, each that they decided is a route, and no act promises what nobody can do. */
function actsDecided(routes: readonly Route[]): Row[] {
  const names = new Set(routes.map(nameOf));
  return [
    ...routes.map((route) => ({ name: `${nameOf(route)} · its act`, expected: route.act ?? 'one in route-acts.ts', saw: route.annotated })),
    ...Object.entries(ROUTES_OF_ACTS).flatMap(([act, listed]) => [
      { name: `act ${act}`, expected: 'a route', saw: listed.length > 0 ? 'a route' : 'none' },
      ...listed.filter((name) => !names.has(name)).map((name) => ({ name: `${name} · in route-acts.ts`, expected: 'a route', saw: 'none' })),
    ]),
  ];
}

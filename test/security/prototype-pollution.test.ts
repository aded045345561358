/** Names that reach for the prototype of all objects are refused wherever they come in. */
import { openComplaint, startApi, type TestApi } from '../support/api.js';
import { askAs, askersOf, letIn, type Askers } from '../support/security/askers.js';
import { bodyOf, changes, isStream, pathOf, routesOf, type Route } from '../support/security/routes.js';

const NAMES = ['__proto__', 'constructor', 'prototype'] as const;

let api: TestApi;
let askers: Askers;
let routes: readonly Route[];
beforeAll(async () => {
  api = await startApi();
  askers = await askersOf(api, 'polluter');
  routes = await routesOf(api);
});
afterAll(() => api.stop());
afterEach(() => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** JSON text: an object literal would set the prototype instead of holding the name. */
function withName(body: Readonly<Record<string, unknown>>, name: string): string {
  return JSON.stringify({ ...body, NAME: { polluted: true } }).replace('"NAME"', JSON.stringify(name));
}

test('in the body of every route, at its top and deep inside', async () => {
  const taken: string[] = [];
  for (const route of routes.filter((one) => changes(one) && !one.takesFile)) {
    for (const name of NAMES) {
      const sample = bodyOf(route);
      for (const body of [withName(sample, name), `{"form":${withName({}, name)}}`, `{"a":[{"b":${withName({}, name)}}]}`, withName(sample, name).replace(name, `\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${name.slice(1)}`)]) {
        const answer = await askAs(api.url, letIn(askers, route.act)[0]!, route, { body });
        if (answer.status !== 400 || answer.body.reason !== 'malformed_request') taken.push(`${route.name} ${body.slice(-60)}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 100)}`);
      }
    }
  }
  expect(taken).toEqual([]);
});

test('in the query of every route, bare and in brackets', async () => {
  const taken: string[] = [];
  for (const route of routes.filter((one) => !isStream(one) && one.path.startsWith('/api/v1/'))) {
    for (const name of NAMES) {
      const answer = await askAs(api.url, letIn(askers, route.act)[0]!, route, { path: `${pathOf(route)}?${name}=1`, ...(route.takesFile && { headers: { 'content-type': 'application/octet-stream' } }) });
      if (answer.status !== 400 || answer.body.fields?.[0]?.path !== name) taken.push(`${route.name}?${name}: ${answer.status}`);
    }
  }
  for (const query of NAMES.flatMap((name) => [`${name}[polluted]=1`, `a[${name}][polluted]=1`, `process[${name}]=1`])) {
    const { status } = await askAs(api.url, askers.employee, routes.find(({ name }) => name === 'GET /api/v1/cases')!, { path: `/api/v1/cases?${query}` });
    if (status !== 400) taken.push(`GET /api/v1/cases?${query}: ${status}`);
  }
  expect(taken).toEqual([]);
});

test('in the form of a case, in a person, in a register, and as the name of an event, a process, a post', async () => {
  const agent = await api.as('an', ['agent@customer-service']);
  const caseId = await openComplaint(agent);
  for (const name of NAMES) {
    const person = `{"disclosure":"named","caller":{"name":"王一","phone":"13800001234","${name}":{"polluted":true}},"content":"噪声","requested":"停工"}`;
    const bodies: readonly (readonly [string, string])[] = [
      ['cases', `{"process":"complaint","form":${person}}`], ['cases', `{"process":"${name}","form":{}}`], [`cases/${caseId}/events`, `{"event":"${name}","form":{}}`], [`cases/${caseId}/events`, `{"event":"judge","form":{"${name}":1,"founded":true,"grounds":"属实"}}`],
      [`cases/${caseId}/extensions`, `{"commitment":"${name}","by":"1 workday","reason":"无"}`], [`cases/${caseId}/tasks`, `{"act":"take","state":"${name}"}`], ['registers/meters/subjects', `{"subjects":[{"${name}":1}]}`],
    ];
    for (const [path, body] of bodies) {
      const answer = await fetch(`${api.url}/api/v1/${path}`, { method: 'POST', body, headers: { authorization: `Bearer ${agent.token}`, 'content-type': 'application/json' } });
      expect([path, body, Math.floor(answer.status / 100)]).toEqual([path, body, 4]);
    }
    for (const path of [`definitions/${name}`, `registers/${name}/subjects`, `cases?process=${name}`, `duties?process=${name}`, `notices?cursor=${name}`]) {
      expect([path, Math.floor((await agent.get(path)).status / 100)]).toEqual([path, 4]);
    }
  }
});

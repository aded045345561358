/** Going straight to an address: without a session, with one that is not in force, by another way of writing the address. */
import { readFileSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { whoMay } from '../../src/core/access/acts.js';
import { ask, openComplaint, startApi, type TestApi } from '../support/api.js';
import { browserOf, signedIn, type Browser } from '../support/people.js';
import { askAs } from '../support/security/askers.js';
import { bodyOf, pathOf, routesOf, type Route } from '../support/security/routes.js';

let api: TestApi;
let guarded: readonly Route[];
let caseId: string;
beforeAll(async () => {
  api = await startApi({ console: 'dist/web' });
  guarded = (await routesOf(api)).filter(({ act }) => !whoMay(act).includes('anyone'));
  caseId = await openComplaint(await api.as('an', ['agent@customer-service']));
});
afterAll(() => api.stop());

/** Everything that a route asks for, and a case that there is. */
function asked(who: Browser | null, route: Route) {
  const path = pathOf(route, { id: caseId, caseId });
  return askAs(api.url, who, route, { path, ...(route.body !== null && { body: bodyOf(route) }), ...(route.takesFile && { headers: { 'content-type': 'application/octet-stream' } }) });
}

test('every route that is not for anyone answers 401 to nobody, to a secret that was made up, and to a session that has ended', async () => {
  const ended = await signedIn(api, { staff: 'gone', posts: ['agent@customer-service'] });
  await ended.send('DELETE', 'session');
  const letIn: string[] = [];
  for (const route of guarded) {
    for (const [name, who] of Object.entries({ nobody: null, 'made up': browserOf(api.url, 'A'.repeat(43)), ended })) {
      const { status, body } = await asked(who, route);
      if (status !== 401 || body.reason !== 'unauthorized') letIn.push(`${route.name} · ${name}: ${status}`);
    }
  }
  expect(letIn).toEqual([]);
  expect(guarded.length).toBeGreaterThan(60);
});

test('no other way of writing an address, and no other method, goes around the guard', async () => {
  const ways = ['/API/V1/cases', '/api/v1/cases/', '//api/v1/cases', '/api//v1/cases', '/api/v1/./cases', '/api/v1/x/../cases', '/api/v1/%63ases', '/api/v1/cases%2f', '/api/v1/cases;a=1', '/api/v1/cases?', '/api/v1/cases%00', '/api/docs/../v1/cases', '/assets/../api/v1/cases', `/api/v1/cases/${caseId.toUpperCase()}`, `/api/v1/cases/${caseId}.json`];
  for (const path of ways) {
    const { status, text } = await raw('GET', path);
    expect([path, text.includes('"items"') || text.includes('"history"'), status]).toEqual([path, false, expect.any(Number)]);
    expect([path, [400, 401, 404]]).toEqual([path, expect.arrayContaining([status])]);
  }
  for (const method of ['HEAD', 'OPTIONS', 'TRACE', 'PATCH', 'PROPFIND']) expect([method, [400, 401, 404, 405]]).toEqual([method, expect.arrayContaining([(await raw(method, '/api/v1/cases')).status])]);
  const pretending = { 'x-http-method-override': 'DELETE', 'x-original-url': '/api/v1/cases', 'x-rewrite-url': '/api/v1/cases', 'x-forwarded-user': 'an', 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'localhost' };
  expect((await raw('GET', '/api/v1/cases', pretending)).status).toBe(401);
  expect((await raw('GET', '/healthz', pretending)).text).not.toContain('"items"');
});

test('files of the console hold no data, and nothing beside them is served', async () => {
  const files = readdirSync('dist/web', { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => `${one.parentPath}/${one.name}`);
  const personal = /1[3-9]\d{9}|kept_[A-Za-z0-9_-]{43}|whsec_|PRIVATE KEY|postgres(ql)?:\/\/\w+:/;
  expect(files.filter((path) => personal.test(readFileSync(path, 'utf8')))).toEqual([]);
  for (const path of ['/index.html/../../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/.env', '/.git/config', '/assets/', '/assets/..%5c..%5cpackage.json', '/package.json', '/migrations', '/dist/web/index.html', '/index.html%00.js', '/assets/index.js.map']) {
    const { status, text } = await raw('GET', path);
    expect([path, text.includes('"dependencies"') || text.includes('[core]'), [400, 404].includes(status)]).toEqual([path, false, true]);
  }
});

test('what anyone may see tells nothing of cases, staff or settings', async () => {
  for (const path of ['/healthz', '/readyz', '/metrics', '/api/openapi.json', '/api/docs', '/api/problems', '/api/v1/organizations', '/api/v1/sign-in/oidc']) {
    const { status, body } = await ask(api.url, path);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    expect([path, [200, 503].includes(status)]).toEqual([path, true]);
    expect([path, text.includes(caseId), /postgres(ql)?:\/\/|\/tmp\/|node_modules|"staff":"/.test(text)]).toEqual([path, false, false]);
  }
});

/** As it stands, without the tidying that fetch does. */
function raw(method: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => resolve({ status: response.statusCode!, text }));
    }).on('error', reject).end();
  });
}

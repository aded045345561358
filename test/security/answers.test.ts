/** What every answer says to browsers and caches, and where it may not lead. */
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../../src/api/create-api.js';
import { createLogger } from '../../src/engine/logger.js';
import { AttachmentFolder } from '../../src/store/attachments/attachment-folder.js';
import { Vault } from '../../src/store/vault.js';
import { ask, startApi, type TestApi } from '../support/api.js';
import { signIn, signedIn } from '../support/people.js';
import { askAs, askersOf, letIn, type Askers } from '../support/security/askers.js';
import { bodyOf, isStream, pathOf, routesOf, type Route } from '../support/security/routes.js';

let api: TestApi;
let askers: Askers;
let routes: readonly Route[];
beforeAll(async () => {
  api = await startApi({ console: 'dist/web' });
  askers = await askersOf(api, 'reader');
  routes = await routesOf(api);
});
afterAll(() => api.stop());

/** What a policy allows, by its directives. */
function policyOf(headers: Headers): Readonly<Record<string, readonly string[]>> {
  const text = headers.get('content-security-policy') ?? '';
  return Object.fromEntries(text.split(';').filter((part) => part.trim() !== '').map((part) => [part.trim().split(/\s+/)[0]!, part.trim().split(/\s+/).slice(1)]));
}

const wrongWith = (headers: Headers): string[] => {
  const policy = policyOf(headers);
  const faults: string[] = [];
  if (policy['default-src']?.join() !== "'none'") faults.push('default-src');
  if (policy['script-src'] !== undefined && policy['script-src'].join() !== "'self'") faults.push('script-src');
  if (policy['sandbox'] === undefined && (policy['frame-ancestors']?.join() !== "'none'" || policy['base-uri']?.join() !== "'none'")) faults.push('frame-ancestors, base-uri');
  if (headers.get('x-content-type-options') !== 'nosniff') faults.push('nosniff');
  if (headers.get('referrer-policy') !== 'no-referrer') faults.push('referrer-policy');
  if (!/camera=\(\).*geolocation=\(\).*microphone=\(\)/.test(headers.get('permissions-policy') ?? '')) faults.push('permissions-policy');
  if (headers.get('cross-origin-opener-policy') !== 'same-origin' || headers.get('cross-origin-resource-policy') !== 'same-origin') faults.push('cross-origin');
  if (headers.get('x-powered-by') !== null || headers.get('server') !== null) faults.push('names itself');
  if ([...headers.keys()].some((name) => name.startsWith('access-control-'))) faults.push('lets other sites read');
  return faults;
};

test('every route, page and refusal forbids foreign scripts, frames, guessing of types, referrers and devices, and no other site reads it', async () => {
  const faults: string[] = [];
  for (const route of routes.filter((one) => !isStream(one) && one.name !== 'DELETE /api/v1/session')) {
    for (const who of [letIn(askers, route.act)[0]!, null]) {
      const { headers } = await askAs(api.url, who, route, { ...(route.body !== null && { body: bodyOf(route) }), headers: { origin: api.url, ...(route.takesFile && { 'content-type': 'application/octet-stream' }) } });
      faults.push(...wrongWith(headers).map((fault) => `${route.name} ${who === null ? '· nobody' : ''}: ${fault}`));
    }
  }
  for (const path of ['/', '/index.html', '/api/docs', '/api/openapi.json', '/nowhere', '/api/v1/nowhere', '/%zz']) {
    const { headers } = await ask(api.url, path);
    faults.push(...wrongWith(headers).map((fault) => `${path}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('what the API answers is kept by nobody, refused or not', async () => {
  const kept: string[] = [];
  for (const route of routes.filter((one) => one.path.startsWith('/api/v1/') && !isStream(one) && one.name !== 'DELETE /api/v1/session')) {
    for (const who of [letIn(askers, route.act)[0]!, null]) {
      const { headers } = await askAs(api.url, who, route, { path: pathOf(route), ...(route.body !== null && { body: bodyOf(route) }) });
      if (!/\bno-store\b/.test(headers.get('cache-control') ?? '') || headers.get('etag') !== null || headers.get('last-modified') !== null) kept.push(`${route.name}: ${headers.get('cache-control')}`);
    }
  }
  expect(kept).toEqual([]);
  expect((await ask(api.url, '/index.html')).headers.get('cache-control')).toBe('no-store');
});

test('other sites are let in by no preflight, and see no answer', async () => {
  for (const method of ['OPTIONS', 'GET', 'POST']) {
    const { status, headers } = await ask(api.url, '/api/v1/cases', { method, headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });
    expect([method, status >= 400, [...headers.keys()].filter((name) => name.startsWith('access-control-'))]).toEqual([method, true, []]);
  }
});

test('the cookie of a session goes to this host alone, over https, to no script, and with nothing that another site sends', async () => {
  await signedIn(api, { staff: 'cookie-1' });
  const [cookie] = (await signIn(api, 'cookie-1')).headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-kept=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
});

test.each([['asks browsers to come by https alone', 'https://kept.example', 'max-age=31536000; includeSubDomains'], ['asks nothing of the kind', 'http://kept.example:3000', null]])('a host %s where it is reached by %s', async (_asks, origin, expected) => {
  const folder = await AttachmentFolder.open(mkdtempSync(join(tmpdir(), 'kept-attachments-')), 'test');
  const channels = { privateWebhooks: true, smtpUrl: null, mailFrom: 'kept@localhost', smsGateway: null, sentFolder: tmpdir() };
  const app = await createApi({ url: api.databaseUrl, vault: new Vault(Buffer.alloc(32, 7)), channels, attachments: folder, logger: createLogger('silent'), origin: new URL(origin) });
  const server = app.getHttpServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { headers } = await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, '/api/v1/session');
  await app.close();
  expect(headers.get('strict-transport-security')).toBe(expected);
});

test('signing in leads to a path of this host alone', async () => {
  for (const to of ['//evil.example', '/\\evil.example', 'https://evil.example', '/.//evil.example', '/%5cevil.example/..//evil.example', '\\\\evil.example', 'javascript:alert(1)', '/\t/evil.example', '/\n/evil.example', 'data:text/html,x', '@evil.example', '', '/x/..//evil.example', ' //evil.example']) {
    const { status, headers, body } = await ask(api.url, `/api/v1/sign-in/oidc/begin?to=${encodeURIComponent(to)}`, { redirect: 'manual', headers: { accept: 'application/json' } });
    expect([to, status, body.fields?.[0]?.path, headers.get('location')]).toEqual([to, 400, 'to', null]);
  }
});

test('an address with a host of its own, or of another, is answered by no redirect', async () => {
  for (const path of ['//evil.example/', '//evil.example/..', '/assets', '/api/docs', '/index.html/', '/%2f%2fevil.example', '/\\evil.example']) {
    const { headers, status } = await ask(api.url, path, { redirect: 'manual' });
    expect([path, status < 300 || status >= 400 || new URL(headers.get('location')!, api.url).origin === api.url]).toEqual([path, true]);
  }
});

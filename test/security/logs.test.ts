/** What is logged: one JSON object a line, whatever was sent, and nothing of anybody in it. */
import { Writable } from 'node:stream';
import pg from 'pg';
import { createLogger } from '../../src/engine/logger.js';
import { ask, startApi, type TestApi } from '../support/api.js';
import { PASSWORD } from '../support/people.js';
import { askAs, askersOf, letIn, type Askers } from '../support/security/askers.js';
import { bodyOf, isStream, pathOf, routesOf } from '../support/security/routes.js';

const MARK = '王小二 13912345678';
const INJECTED = `${MARK}\r\n{"level":60,"msg":"forged"}\n\u2028\u001b[2J`;

let api: TestApi;
let askers: Askers;
let text = '';
beforeAll(async () => {
  const to = new Writable({ write: (chunk: Buffer, _encoding, done) => ((text += chunk.toString('utf8')), done()) });
  api = await startApi({ logger: createLogger('trace', to) });
  askers = await askersOf(api, 'logged');
});
afterAll(() => api.stop());

const written = (): string[] => text.split('\n').filter((line) => line !== '');

function expectClean(): void {
  for (const line of written()) {
    expect(() => JSON.parse(line) as unknown).not.toThrow();
    expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), time: expect.any(Number), msg: expect.any(String) });
    expect(line).not.toMatch(/[\r\u001b]|forged|王小二|13912345678/);
    for (const secret of [PASSWORD, ...Object.values(askers).map((one) => one.secret)]) expect(line).not.toContain(secret);
  }
}

test('lines that are sent in names, texts, ids, filters and headers neither break a line of the log nor stand in it', async () => {
  for (const route of (await routesOf(api)).filter((one) => !isStream(one) && one.name !== 'DELETE /api/v1/session')) {
    const body = route.body === null ? undefined : Object.fromEntries(Object.entries(bodyOf(route)).map(([name, value]) => [name, typeof value === 'string' ? INJECTED : value]));
    const places = Object.fromEntries([...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name!, INJECTED]));
    const headers = { 'user-agent': MARK.replace(/\P{ASCII}/gu, '?'), 'x-forwarded-for': '13912345678', referer: 'https://13912345678.example/', ...(route.takesFile && { 'content-type': 'application/octet-stream' }) };
    await askAs(api.url, letIn(askers, route.act)[0]!, route, { ...(body !== undefined && { body }), headers });
    await askAs(api.url, letIn(askers, route.act)[0]!, route, { path: `${pathOf(route, places)}?process=${encodeURIComponent(INJECTED)}`, ...(body !== undefined && { body }), headers });
  }
  expectClean();
});

test('an error of ours is one line under the number that its sender is told, without the row that failed', async () => {
  const owner = new pg.Client(api.databaseUrl);
  await owner.connect();
  await owner.query("alter table kept.staff add constraint staff_unlucky check (name not like '%王小二%')");
  await owner.end();
  const { status, body } = await askers.security.send('POST', 'staff', { staff: 'unlucky', name: MARK, login: 'unlucky' });
  expect([status, body.reason]).toEqual([500, 'internal']);
  expect(JSON.stringify(body)).not.toMatch(/staff_unlucky|constraint|at .*\.ts|select|insert/i);
  const told = written().filter((line) => line.includes((body.instance as string).replace('urn:uuid:', '')));
  expect(told).toHaveLength(1);
  expect(JSON.parse(told[0]!)).toMatchObject({ level: 50, reason: 'internal', error: expect.stringContaining('staff_unlucky') });
  expectClean();
});

test('a refusal that repeats what was sent repeats it as text', async () => {
  const { status, headers, body } = await ask(api.url, `/api/v1/nowhere/${encodeURIComponent('<script>alert(1)</script>')}`, { headers: { accept: 'text/html' } });
  expect([status, headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([404, 'application/problem+json; charset=utf-8', 'nosniff']);
  expect(body.saw).not.toContain('<script>');
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, startApi, type TestApi } from '../support/api.js';

let api: TestApi;
const folder = mkdtempSync(join(tmpdir(), 'kept-console-'));
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>console</title>');
  writeFileSync(join(folder, 'assets/app-1a2b3c4d.js'), 'export {};');
  writeFileSync(join(folder, '.made-of'), 'a mark of the build');
  api = await startApi({ console: folder });
});
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true });
});

test.each(['/', '/index.html'])('%s is the page, asked for anew each time, under the strict policy of the host', async (path) => {
  const { status, headers, body } = await ask(api.url, path);
  expect([status, body]).toEqual([200, '<!doctype html><title>console</title>']);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none';script-src 'self';/);
});

test('what is named by its content is kept for good', async () => {
  const { status, headers } = await ask(api.url, '/assets/app-1a2b3c4d.js');
  expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  expect(headers.get('content-type')).toMatch(/^text\/javascript/);
});

test.each(['/nothing', '/api/nothing', '/assets/gone.js', '/.made-of', '/assets', '/..%2fpackage.json', '/%2e%2e/package.json'])('%s is no file of it: the API answers that there is nothing', async (path) => {
  expect(await ask(api.url, path)).toMatchObject({ status: 404, body: { reason: 'unknown_route' } });
});

test('what the host answers of itself stays as it is', async () => {
  expect((await ask(api.url, '/healthz')).status).toBe(200);
  expect(await ask(api.url, '/api/v1/tasks')).toMatchObject({ status: 401, body: { reason: 'unauthorized' } });
  expect(await ask(api.url, '/api/v1/tasks', { method: 'PATCH' })).toMatchObject({ status: 405, body: { reason: 'wrong_method' } });
  expect((await ask(api.url, '/', { method: 'POST' })).status).toBe(404);
});

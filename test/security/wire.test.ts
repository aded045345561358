/** Requests that are written so that two readers read them differently, or that are too much. */
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { ask, startApi, type Caller, type TestApi } from '../support/api.js';
import { attach, download, PDF } from '../support/files.js';
import { askAs, askersOf, letIn } from '../support/security/askers.js';
import { bodyOf, routesOf } from '../support/security/routes.js';

/** Far more than an answer takes. */
const ANSWER_MS = 10_000;

let api: TestApi;
let agent: Caller;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('an', ['agent@customer-service']);
});
afterAll(() => api.stop());

/** Bytes as they stand, and all that comes back until the host closes or has nothing more to say. */
function spoken(bytes: string | Buffer, quietMs = 400): Promise<string> {
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(bytes));
    let text = '';
    let quiet = setTimeout(() => socket.destroy(), ANSWER_MS);
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
      clearTimeout(quiet);
      quiet = setTimeout(() => socket.destroy(), quietMs);
    });
    socket.on('close', () => (clearTimeout(quiet), resolve(text)));
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' || error.code === 'EPIPE' ? undefined : reject(error)));
  });
}

const statuses = (text: string): number[] => [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
const SMUGGLED = 'GET /api/problems HTTP/1.1\r\nHost: localhost\r\n\r\n';
const posting = (headers: string, body: string): string => `POST /api/v1/cases HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}\r\n\r\n${body}`;

test('without anything odd, two requests on one connection are two answers', async () => {
  expect(statuses(await spoken(`${posting('Content-Length: 2', '{}')}${SMUGGLED}`))).toEqual([401, 200]);
});

test.each([
  ['a length and chunks', 'Content-Length: 6\r\nTransfer-Encoding: chunked', `0\r\n\r\n${SMUGGLED}`],
  ['chunks and a length', 'Transfer-Encoding: chunked\r\nContent-Length: 4', `5c\r\n${SMUGGLED}\r\n0\r\n\r\n`],
  ['two lengths', 'Content-Length: 2\r\nContent-Length: 60', `{}${SMUGGLED}`],
  ['a list of lengths', 'Content-Length: 2, 60', `{}${SMUGGLED}`],
  ['a length with a sign', 'Content-Length: +2', `{}${SMUGGLED}`],
  ['a length in hexadecimal', 'Content-Length: 0x2', `{}${SMUGGLED}`],
  ['a length below nought', 'Content-Length: -1', `{}${SMUGGLED}`],
  ['a blank before the colon', 'Content-Length : 2', `{}${SMUGGLED}`],
  ['an encoding that is nearly chunks', 'Transfer-Encoding: xchunked', `0\r\n\r\n${SMUGGLED}`],
  ['chunks that are not the last encoding', 'Transfer-Encoding: chunked, identity', `0\r\n\r\n${SMUGGLED}`],
  ['chunks named twice', 'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity', `0\r\n\r\n${SMUGGLED}`],
  ['a chunk whose length is none', 'Transfer-Encoding: chunked', `zz\r\n{}\r\n0\r\n\r\n${SMUGGLED}`],
  ['a chunk that is longer than it says', 'Transfer-Encoding: chunked', `1\r\n{}\r\n0\r\n\r\n${SMUGGLED}`],
  ['a header that is folded', 'X-A: 1\r\n Content-Length: 2', SMUGGLED],
  ['a bare line feed between headers', 'X-A: 1\nX-B: 2', SMUGGLED],
  ['a bare carriage return in a header', 'X-A: 1\rContent-Length: 2', SMUGGLED],
  ['a NUL in a header', 'X-A: 1\0', SMUGGLED],
])('%s: nothing behind it is taken for a request of its own', async (_what, headers, body) => {
  const answered = statuses(await spoken(posting(headers, body)));
  expect(answered).not.toContain(200);
  expect(answered.slice(0, 1)).toEqual([expect.any(Number)]);
  expect(answered[0]).toBeGreaterThanOrEqual(400);
  expect(answered[0]).toBeLessThan(500);
});

test.each([['no HTTP', 'hello\r\n\r\n'], ['a greeting of TLS', Buffer.from('16030100a5010000a10303', 'hex')], ['no host', 'GET /api/v1/cases HTTP/1.1\r\n\r\n'], ['HTTP/1.0 without a host', 'GET /healthz HTTP/1.0\r\n\r\n'], ['another host', 'GET /healthz HTTP/1.1\r\nHost: evil.example\r\n\r\n'], ['the address of another host', 'GET http://evil.example/api/v1/cases HTTP/1.1\r\nHost: localhost\r\n\r\n'], ['two hosts', 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n'], ['the health of another host', 'GET http://evil.example/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n'], ['a proxy that is asked for', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n']])('%s is refused and leads nowhere', async (_what, bytes) => {
  const answer = await spoken(bytes);
  for (const rule of [/^x-content-type-options: nosniff\r$/im, /^content-security-policy: default-src 'none'/im]) expect(rule.test(answer)).toBe(/^content-type:/im.test(answer));
  expect(answer.replace(/^HTTP\/1\.1 4\d\d.*$/ms, '')).toBe('');
});

test('headers beyond 16 kB are refused, in one or in many', async () => {
  for (const headers of [`X-A: ${'a'.repeat(20_000)}`, Array.from({ length: 3_000 }, (_none, n) => `X-${n}: 1`).join('\r\n')]) {
    expect(statuses(await spoken(`GET /api/v1/cases HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n\r\n`))).toEqual([431]);
  }
});

test('a body that is too large is refused on every route: by its length before it comes, and unpacked', async () => {
  const askers = await askersOf(api, 'large');
  const large = 'x'.repeat(300_000);
  for (const route of (await routesOf(api)).filter(({ body }) => body !== null)) {
    const { status } = await askAs(api.url, letIn(askers, route.act)[0]!, route, { body: { ...bodyOf(route), large } });
    expect([route.name, status]).toEqual([route.name, 413]);
  }
  expect(statuses(await spoken(`POST /api/v1/cases HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 10000000000\r\n\r\n{`))).toEqual([413]);
  const packed = gzipSync(`{"form":"${'0'.repeat(50_000_000)}"}`);
  expect(packed.length).toBeLessThan(256 * 1024);
  const answer = await fetch(`${api.url}/api/v1/cases`, { method: 'POST', body: packed, headers: { authorization: `Bearer ${agent.token}`, 'content-type': 'application/json', 'content-encoding': 'gzip' } });
  expect(answer.status).toBe(413);
});

test('a body is at most 32 levels deep, and measured before it is read', async () => {
  const nested = (depth: number, open: string, close: string): string => `{"form":${open.repeat(depth)}1${close.repeat(depth)}}`;
  for (const text of [nested(32, '{"a":', '}'), nested(32, '[', ']'), nested(60_000, '[', ']'), `{"form":${'['.repeat(200_000)}`]) {
    const { status, body } = await ask(api.url, '/api/v1/cases', { method: 'POST', body: text, headers: { authorization: `Bearer ${agent.token}`, 'content-type': 'application/json' } });
    expect([text.length, status, body.reason]).toEqual([text.length, 400, 'malformed_request']);
  }
});

test('a body is UTF-8 and nothing else: in other bytes its depth would be measured wrongly', async () => {
  const deep = Buffer.from(`{"\u2200":1,"form":${'['.repeat(3_000)}${']'.repeat(3_000)}}`, 'utf16le');
  for (const [charset, body] of [['utf-16le', deep], ['utf-16', deep], ['utf-32le', deep], ['"utf-16be"', deep.swap16()], ['utf-7', Buffer.from('{"form":+AFsAWw-}')], ['gbk', Buffer.from('{}')]] as const) {
    const { status, body: { reason } } = await ask(api.url, '/api/v1/cases', { method: 'POST', body, headers: { authorization: `Bearer ${agent.token}`, 'content-type': `application/json; charset=${charset}` } });
    expect([charset, status, reason]).toEqual([charset, 415, 'wrong_content_type']);
  }
  const { status } = await ask(api.url, '/api/v1/cases', { method: 'POST', body: '{}', headers: { authorization: `Bearer ${agent.token}`, 'content-type': 'application/json; charset=UTF-8' } });
  expect(status).toBe(400);
});

test('a name of a file puts no header into the answer and leads nowhere', async () => {
  const { body: { caseId } } = await agent.post('cases', { process: 'complaint', form: { disclosure: 'anonymous', content: '噪声', requested: '停工' } });
  for (const [n, name] of ['a\r\nSet-Cookie: planted=1\r\n\r\n<script>.pdf', '../../../etc/passwd.pdf', '..\\..\\windows.pdf', '"; filename=evil.html; x=".pdf', '\u202efdp.exe.pdf', 'a\0.pdf', '/etc/passwd', '.pdf', 'CON.pdf'].entries()) {
    const { status, body } = await attach(api, agent, caseId, Buffer.from(PDF.toString().replace('1.4', `1.${n}`)), { name });
    expect([name, [201, 200, 400, 422].includes(status)]).toEqual([name, true]);
    if (status > 201) continue;
    const { headers } = await download(api, agent, `cases/${caseId}/attachments/${body.attachmentId as string}`);
    expect([name, headers.get('set-cookie')]).toEqual([name, null]);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9%._~!$&+^`|-]*$/);
    expect(decodeURIComponent(headers.get('content-disposition')!)).not.toMatch(/[\r\n\0\u202e/\\]/);
  }
});

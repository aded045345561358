import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { text } from 'node:stream/consumers';
import express from 'express';
import { bodyInTime } from '../../src/api/intake/body-in-time.js';

const LATE_MS = 200;
let server: Server;
beforeAll(async () => {
  const app = express();
  app.use(bodyInTime(LATE_MS), (incoming, response) => {
    void text(incoming).then((body) => response.send(body), () => undefined);
  });
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Sends half of a body, and the rest after a while. */
async function sendSlowly(path: string, restAfterMs: number): Promise<{ status: number; body: string }> {
  const sending = request({ port: (server.address() as AddressInfo).port, method: 'POST', path, headers: { 'content-length': 8, 'accept-language': 'en' } });
  sending.on('error', () => undefined);
  sending.write('half');
  setTimeout(() => sending.end('half'), restAfterMs);
  const [answer] = (await once(sending, 'response')) as [IncomingMessage];
  return { status: answer.statusCode!, body: await text(answer) };
}

test('a body that does not come whole in time is told so', async () => {
  const { status, body } = await sendSlowly('/api/v1/cases', 4 * LATE_MS);
  expect([status, JSON.parse(body)]).toEqual([408, expect.objectContaining({ reason: 'request_timeout' })]);
});

test('one that comes in time is read, and a file has longer', async () => {
  expect(await sendSlowly('/api/v1/cases', LATE_MS / 4)).toEqual({ status: 200, body: 'halfhalf' });
  expect(await sendSlowly('/api/v1/cases/17/attachments', 2 * LATE_MS)).toEqual({ status: 200, body: 'halfhalf' });
});

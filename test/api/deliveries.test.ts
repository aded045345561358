import { startApi, TENANT, OTHER_TENANT, openComplaint, ANONYMOUS, type Caller, type TestApi } from '../support/api.js';
import { startReceiver, status, type Receiver } from '../support/effects/receiver.js';

let api: TestApi;
let receiver: Receiver;
let agent: Caller, administrator: Caller;

beforeEach(async () => {
  [api, receiver] = await Promise.all([startApi({ sandboxAt: '2026-09-24T15:00:00+08:00' }), startReceiver()]);
  agent = await api.as('an', ['agent@customer-service']);
  administrator = await api.as('guan', ['administrator@manager-office']);
});
afterEach(() => Promise.all([api.stop(), receiver.close()]));

const add = (caller: Caller, body: object = {}) => caller.post('webhooks', { url: receiver.url, kinds: ['breach'], ...body });

/** A complaint that is not answered in time, told to whoever asked. */
async function breach(form: Readonly<Record<string, unknown>> = ANONYMOUS): Promise<string> {
  const caseId = await openComplaint(agent, form);
  await api.clock!.set(Date.parse('2026-09-29T17:30:00.001+08:00'));
  await api.engine.sweep();
  await api.effects.run();
  return caseId;
}

/** Lets every try go by. */
async function untilDead(): Promise<void> {
  for (let hours = 0; hours < 14; hours += 1) {
    await api.clock!.set(Date.parse('2026-09-30T08:00:00+08:00') + hours * 7_200_000);
    await api.effects.run();
  }
}

test('a webhook is added with a secret that is shown once, listed without it, and removed', async () => {
  const added = await add(administrator);
  expect(added.status).toBe(201);
  expect(added.body).toMatchObject({ url: receiver.url, kinds: ['breach'], addedBy: 'guan', secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/) });
  const { secret, ...shown } = added.body;
  expect((await administrator.get('webhooks')).body).toEqual({ items: [shown] });
  const removal = () => fetch(`${api.url}/api/v1/webhooks/${shown.webhookId}`, { method: 'DELETE', headers: { authorization: `Bearer ${administrator.token}` } });
  expect((await removal()).status).toBe(204);
  expect((await removal()).status).toBe(404);
  expect((await administrator.get('webhooks')).body).toEqual({ items: [] });
});

test.each([
  ['ftp', { url: 'ftp://example.com/' }, 422], ['a password', { url: 'https://user:pass@example.com/' }, 422], ['no address', { url: 'example' }, 422],
  ['no kinds', { kinds: [] }, 400], ['an unknown kind', { kinds: ['gossip'] }, 400], ['a kind twice', { kinds: ['breach', 'breach'] }, 400], ['more than is asked', { secret: 'x' }, 400],
])('a webhook with %s is refused', async (_what, body, code) => {
  expect((await add(administrator, body)).status).toBe(code);
});

test('an address that says itself that it lies in this host or a private network is refused at once, unless the host allows it', async () => {
  const closed = await startApi({ privateWebhooks: false });
  const caller = await closed.as('guan', ['administrator@manager-office']);
  for (const host of ['127.0.0.1', '127.1', '0x7f000001', '10.0.0.8', '192.168.1.1', '169.254.169.254', '0.0.0.0', '[::1]', '[fe80::1]', '[::ffff:127.0.0.1]', 'localhost', 'kept.localhost', 'LOCALHOST.']) {
    const { status: code, body } = await add(caller, { url: `http://${host}:8080/kept` });
    expect([host, code, body.reason, body.remedy]).toEqual([host, 422, 'webhook_refused', expect.stringContaining('KEPT_WEBHOOK_PRIVATE=1')]);
  }
  for (const host of ['93.184.216.34', '[2606:2800:220:1::1]', 'example.com', 'localhost.example.com']) expect([host, (await add(caller, { url: `https://${host}/kept` })).status]).toEqual([host, 201]);
  await closed.stop();
  expect((await add(administrator, { url: 'http://127.0.0.1:8080/' })).status).toBe(201);
});

test('at most twenty webhooks stand at once', async () => {
  for (let n = 0; n < 20; n += 1) expect((await add(administrator)).status).toBe(201);
  expect((await add(administrator)).body.reason).toBe('webhook_refused');
});

test('only an administrator sees and changes webhooks and deliveries', async () => {
  const id = '0f0e3a52-1f5c-4a4e-9a3d-6f0a3a1f8f11';
  for (const answer of [await add(agent), await agent.get('webhooks'), await agent.get('deliveries'), await agent.get(`deliveries/${id}`), await agent.post(`deliveries/${id}/retry`)]) {
    expect([answer.status, answer.body.reason]).toEqual([403, 'post_required']);
  }
});

test('a dead letter is listed with its reason, shown with its log, and sent again', async () => {
  await add(administrator);
  receiver.answer = status(503);
  const caseId = await breach();
  expect((await administrator.get('deliveries?state=pending')).body.items).toMatchObject([{ caseId, state: 'pending', attempts: 1, reason: 'not_accepted' }]);
  await untilDead();
  const { items } = (await administrator.get('deliveries')).body;
  expect(items).toMatchObject([{
    caseId, state: 'dead', channel: 'webhook', kind: 'breach', process: 'complaint', commitment: 'reply', attempts: 12,
    reason: 'not_accepted', reasonTitle: { zh: '对方未接受' }, message: { en: 'Reply in 2 working days' }, nextAttemptAt: null,
  }]);
  const { deliveryId } = items[0];
  expect((await administrator.get(`deliveries/${deliveryId}`)).body.log).toHaveLength(12);
  receiver.answer = status(204);
  const retried = await administrator.post(`deliveries/${deliveryId}/retry`);
  expect([retried.status, retried.body.state, retried.body.retriedBy]).toEqual([200, 'pending', 'guan']);
  await api.effects.run();
  const { body } = await administrator.get(`deliveries/${deliveryId}`);
  expect(body).toMatchObject({ state: 'sent', attempts: 13, reason: null });
  expect(body.log.at(-1)).toMatchObject({ attempt: 13, outcome: 'sent', status: 204 });
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([deliveryId]));
  expect((await administrator.post(`deliveries/${deliveryId}/retry`)).body.reason).toBe('delivery_not_ended');
});

test('deliveries are listed by page and channel, an unknown one is told as such', async () => {
  for (let n = 0; n < 3; n += 1) await add(administrator);
  await breach();
  const first = (await administrator.get('deliveries?state=sent&limit=2')).body;
  const second = (await administrator.get(`deliveries?state=sent&limit=2&cursor=${first.next}`)).body;
  expect(new Set([...first.items, ...second.items].map(({ deliveryId }) => deliveryId)).size).toBe(3);
  expect(second.next).toBeNull();
  expect((await administrator.get('deliveries?state=sent&channel=sms')).body.items).toEqual([]);
  expect((await administrator.get('deliveries/0f0e3a52-1f5c-4a4e-9a3d-6f0a3a1f8f11')).body.reason).toBe('unknown_delivery');
  expect((await administrator.get('deliveries/17')).body.reason).toBe('invalid_request');
});

test('an administrator of another organization, or one who is named in the case, sees and sends nothing of it', async () => {
  const colleague = await api.as('li', ['administrator@manager-office']);
  await add(colleague);
  receiver.answer = status(500);
  await breach({ ...ANONYMOUS, complained_of: 'guan' });
  await untilDead();
  const other = await api.as('guan', ['administrator@manager-office'], OTHER_TENANT);
  const [{ deliveryId }] = (await colleague.get('deliveries')).body.items;
  for (const caller of [administrator, other]) {
    expect((await caller.get('deliveries')).body.items).toEqual([]);
    expect((await caller.get(`deliveries/${deliveryId}`)).status).toBe(404);
    expect((await caller.post(`deliveries/${deliveryId}/retry`)).status).toBe(404);
  }
  expect((await other.get('webhooks')).body.items).toEqual([]);
  const [{ webhookId }] = (await colleague.get('webhooks')).body.items;
  const removal = await fetch(`${api.url}/api/v1/webhooks/${webhookId}`, { method: 'DELETE', headers: { authorization: `Bearer ${other.token}` } });
  expect(removal.status).toBe(404);
  const [{ tenant }] = await api.dataSource.query<[{ tenant: string }]>('select tenant from kept.webhook');
  expect(tenant).toBe(TENANT);
});

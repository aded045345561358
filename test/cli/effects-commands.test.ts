import { ANONYMOUS, openComplaint, startApi, type TestApi } from '../support/api.js';
import { kept } from '../support/kept-command.js';
import { startReceiver, status, type Receiver } from '../support/effects/receiver.js';

let api: TestApi;
let receiver: Receiver;
let env: Record<string, string>;
beforeAll(async () => {
  [api, receiver] = await Promise.all([startApi({ sandboxAt: '2026-09-24T15:00:00+08:00', others: ['dazu-power'] }), startReceiver()]);
  const { token } = await api.as('guan', ['administrator@manager-office']);
  env = { KEPT_URL: api.url, KEPT_TOKEN: token };
});
afterAll(() => Promise.all([api.stop(), receiver.close()]));

const run = async (...args: string[]) => kept(args, { env });

test('webhooks are added, listed and removed; the secret stands alone on standard output', async () => {
  const added = await run('webhook', 'add', receiver.url, '--kind', 'breach', 'warning');
  expect(added.stdout).toMatch(/^whsec_\S{44}\n$/);
  const [id] = added.stderr.split('  ');
  const listed = await run('webhook', 'list');
  expect(listed.stdout).toBe(`${id}  breach, warning  ${receiver.url}  guan\n`);
  expect((await run('webhook', 'remove', id!)).stdout).toBe('已移除\n');
  expect(await run('webhook', 'remove', id!)).toMatchObject({ code: 1, stderr: expect.stringContaining('没有这个回调地址') });
  expect((await run('webhook', 'list', '--lang', 'en')).stdout).toBe('no webhooks\n');
});

test('a dead letter is listed, shown with its log, and sent again', async () => {
  await run('webhook', 'add', receiver.url);
  receiver.answer = status(503);
  await openComplaint(await api.as('an', ['agent@customer-service']), ANONYMOUS);
  await api.clock!.set(Date.parse('2026-09-29T17:30:00.001+08:00'));
  await api.engine.sweep();
  for (let hours = 0; hours < 26; hours += 2) {
    await api.effects.run();
    await api.clock!.set(Date.parse('2026-09-30T08:00:00+08:00') + hours * 3_600_000);
  }
  const { stdout } = await run('delivery', 'list');
  expect(stdout).toMatch(/^未送达 回调 · 事项 \d+ 投诉处理 · 2个工作日内答复 · 已试 12 次 · 对方未接受 {2}[0-9a-f-]{36}\n$/);
  const id = stdout.trim().split('  ').at(-1)!;
  expect((await run('delivery', 'show', id, '--lang', 'en')).stdout).toMatch(/Log\n {2}1\. 2026-09-29 17:30 failed 503 The receiver did not accept it · \d+ ms\n[^]* {2}12\. /);
  receiver.answer = status(204);
  expect((await run('delivery', 'retry', id)).stdout).toMatch(/^待送达 回调/);
  await api.effects.run();
  expect(JSON.parse((await run('delivery', 'list', '--state', 'sent', '--json')).stdout).items).toMatchObject([{ deliveryId: id, state: 'sent', retriedBy: 'guan' }]);
  expect(await run('delivery', 'retry', id)).toMatchObject({ code: 1, stderr: expect.stringContaining('应为：未送达（dead）或无从送达（unreachable）的投递；实为：已送达（sent）') });
});

test('a delivery of missed duties is told by their period and number, in both languages', async () => {
  const { token } = await api.as('guan', ['administrator@manager-office'], 'dazu-power');
  const dazu = (...args: string[]) => kept(args, { env: { KEPT_URL: api.url, KEPT_TOKEN: token } });
  const officer = await api.as('ou', ['marketing@marketing'], 'dazu-power');
  await officer.post('registers/big-customers/subjects', { subjects: ['c1', 'c2'].map((id) => ({ id, title: id, unit: 'marketing', since: '2026-01-01' })) });
  const settle = async () => {
    while ((await api.engine.round())?.moved);
  };
  await settle();
  await dazu('webhook', 'add', receiver.url, '--kind', 'breach');
  await api.clock!.set(Date.parse('2027-01-01T00:00:00.001+08:00'));
  await settle();
  await api.effects.run();
  const { stdout } = await dazu('delivery', 'list', '--state', 'sent');
  expect(stdout).toMatch(/^已送达 回调 · 大客户走访 · 每半年走访一次 · 2026-H2 违诺 2 项 · 已试 1 次 {2}[0-9a-f-]{36}\n$/);
  const shown = await dazu('delivery', 'show', stdout.trim().split('  ').at(-1)!, '--lang', 'en');
  expect(shown.stdout).toMatch(/^sent webhook · Visit to a big customer · A visit every half-year · 2 missed in 2026-H2 · 1 attempts {2}/);
});

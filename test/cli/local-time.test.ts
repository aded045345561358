/** Times at the terminal: without an offset they are the organization's own, as those that the terminal shows. */
import { startApi, type TestApi } from '../support/api.js';
import { kept } from '../support/kept-command.js';

const STOP = ['emergency=false', 'place=文化路', 'reason=检修', 'affected=12'];

let api: TestApi;
let env: Record<string, string>;
beforeAll(async () => {
  api = await startApi({ sandboxAt: '2026-11-30T10:00:00+08:00' });
  const { token } = await api.as('diao', ['dispatcher@operations', 'administrator@customer-service']);
  env = { KEPT_URL: api.url, KEPT_TOKEN: token };
});
afterAll(() => api.stop());

const run = (...args: string[]) => kept(args, { env });

test('a form takes a local time, in pairs and in JSON, and an instant with its offset as before', async () => {
  const paired = await run('case', 'open', 'outage', ...STOP, 'planned_start=2026-12-03T09:00');
  expect(paired).toMatchObject({ code: 0, stdout: expect.stringMatching(/停气前48小时通知客户[^\n]*到期 2026-12-01 09:00/) });
  const form = { emergency: false, place: '文化路', reason: '检修', affected: 12 };
  const whole = (planned: string) => run('case', 'open', 'outage', '--form', JSON.stringify({ ...form, planned_start: planned }));
  expect((await whole('2026-12-03T09:00:30')).stdout).toMatch(/到期 2026-12-01 09:00/);
  expect((await whole('2026-12-03T09:00:00Z')).stdout).toMatch(/到期 2026-12-01 17:00/);
  expect(await run('case', 'open', 'outage')).toMatchObject({ code: 2, stderr: expect.stringMatching(/planned_start {2}计划停气时间：时刻，当地时间，如 2026-09-30T10:00/) });
});

test('a time that does not exist goes as it is, and the host says what is wrong with it', async () => {
  expect(await run('case', 'open', 'outage', ...STOP, 'planned_start=2026-02-30T09:00')).toMatchObject({ code: 1, stderr: expect.stringMatching(/2026-02-30T09:00/) });
});

test('a list is asked, and a draft published, by a local time', async () => {
  await run('case', 'open', 'outage', ...STOP, 'planned_start=2026-12-05T09:00');
  expect((await run('case', 'list', '--process', 'outage', '--due-before', '2026-12-03T09:00')).stdout).not.toMatch(/到期 2026-12-03 09:00/);
  expect((await run('case', 'list', '--process', 'outage', '--due-before', '2026-12-03T09:01')).stdout).toMatch(/到期 2026-12-03 09:00/);
  const { token } = await api.as('lin', ['administrator@manager-office']);
  const saved = await kept(['draft', 'save', 'workflows/laizhou-gas/outage.yaml', '--reason', '试', '--json'], { env: { ...env, KEPT_TOKEN: token } });
  const { draftId } = JSON.parse(saved.stdout);
  expect(await run('draft', 'publish', draftId, '--revision', '1', '--from', '2026-11-30T09:59')).toMatchObject({ code: 1, stderr: expect.stringMatching(/应为：2026-11-30T10:00:00\+08:00 或以后的时间；实为：2026-11-30T09:59:00\+08:00/) });
});

test('what was seen of a number is shown as a number, not as a text', async () => {
  expect(await run('case', 'open', 'outage', 'emergency=false', 'place=文化路', 'reason=检修', 'affected=-1', 'planned_start=2026-12-05T09:00')).toMatchObject({ code: 1, stderr: expect.stringMatching(/应为 不小于 0，实为 -1\n/) });
});

/** The way of a holiday notice at a terminal, against a host of the tests. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openComplaint, startApi, type TestApi } from '../support/api.js';
import { INVENTED_NOTICE } from '../support/invented-notice.js';
import { kept } from '../support/kept-command.js';

const NOTICE = 'test/support/invented-notice.yaml';
let folder: string;
let api: TestApi;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kept-notice-'));
  api = await startApi({ sandboxAt: '2026-12-30T10:00:00+08:00' });
});
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true });
});

async function as(staff: string): Promise<(...args: string[]) => ReturnType<typeof kept>> {
  const { token } = await api.as(staff, ['administrator@manager-office']);
  return (...args) => kept(['calendar', ...args], { env: { KEPT_URL: api.url, KEPT_TOKEN: token } });
}

test('without a host a notice is checked against the built-in calendar: every mistake at its place, exit 1', async () => {
  expect(await kept(['calendar', 'check', NOTICE])).toEqual({ code: 0, stdout: `${NOTICE}：正确\n`, stderr: '' });
  const path = join(folder, 'notice.yaml');
  writeFileSync(path, INVENTED_NOTICE.replace('2027-05-08', '2027-05-07').replace(', work: [2027-01-09]', ''));
  const { code, stderr } = await kept(['calendar', 'check', path]);
  expect([code, stderr]).toEqual([1, expect.stringMatching(/notice\.yaml:9:61 holidays\.3\.work\.0: 应为：落在周末的补班日；实为：2027-05-07，不是周末。.*\n1 处错误/)]);
  writeFileSync(path, INVENTED_NOTICE.replace(', work: [2027-01-09]', ''));
  expect(await kept(['calendar', 'check', path])).toMatchObject({ code: 0, stderr: expect.stringContaining('法定为13天，请核对原文') });
  expect(await kept(['calendar', 'check', join(folder, 'none.yaml')])).toMatchObject({ code: 1, stderr: expect.stringContaining('应为：文件；实为：无。') });
});

test('drafted, previewed, published by another administrator, and listed', async () => {
  await openComplaint(await api.as('an', ['agent@customer-service']));
  const [zhao, qian] = [await as('zhao'), await as('qian')];
  expect(await zhao('draft', NOTICE, '--reason', '通知已公布')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^草稿 1；预览：npx kept calendar preview 1；/) });
  const { stdout: preview } = await zhao('preview', '1', '--lang', 'en');
  expect(preview.split('\n').slice(0, 2)).toEqual(['china-2026.2 → china-2027-1', '1 cases concerned; 1 deadlines move, 0 stay and are no longer provisional']);
  expect(preview).toMatch(/\n {2}1 {2}Reply in 2 working days {2}2027-01-04 17:30 → 2027-01-05 17:30\n {4}2027-01-04 off {2}New Year's Day {2}\[测试用/);
  expect(await zhao('publish', '1')).toMatchObject({ code: 1, stderr: expect.stringContaining('四眼原则') });
  expect(await zhao('draft', NOTICE)).toMatchObject({ code: 2 });
  expect(await zhao('draft', NOTICE, '--reason', '误录')).toMatchObject({ code: 0 });
  expect(await qian('discard', '2', '--reason', '误录')).toEqual({ code: 0, stdout: '已废弃\n', stderr: '' });
  expect(await zhao('publish', 'one')).toMatchObject({ code: 2 });
  expect(await qian('publish', '1')).toMatchObject({ code: 0, stdout: expect.stringContaining('已发布 china-2027-1') });
  expect((await qian('list')).stdout).toMatch(/^china-2027-1（现行） · 放假安排至 2027-12-31 · 测试用〔2026〕1号（虚构） \S+ · zhao 录入，qian 于 2026-12-30 10:00 发布 · 重新推算中\nchina-2026\.2 · /);
  expect((await qian('list', '--year', '2027')).stdout).toContain('  2027-01-09 上班  元旦调休补班  [测试用');
  expect(await qian('check', NOTICE)).toMatchObject({ code: 1, stderr: expect.stringContaining("实为：2027。补充通知请加 'kind: supplement'") });
  expect(await qian('check', NOTICE, '--lang', 'en')).toMatchObject({ code: 1, stderr: expect.stringContaining("saw 2027, add 'kind: supplement'") });
  expect(await qian('preview', 'one')).toMatchObject({ code: 2, stderr: expect.stringContaining("应为：草稿的编号；实为：'one'") });
});

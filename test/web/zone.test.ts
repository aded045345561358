import type { Page } from 'playwright-core';
import { openComplaint, TENANT } from '../support/api.js';
import { choose, openAdministrator, startConsole, type TestConsole } from '../support/browser/console.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';
import { addPerson } from '../support/people.js';

describeInBrowser('a browser in another zone than the organization', (chromium) => {
  let host: TestConsole;
  let security: Page;
  beforeAll(async () => {
    host = await startConsole(chromium, {}, 'America/New_York');
    security = await openAdministrator(host, 'security-1', 'security');
    await addPerson(host.api, { staff: 'clerk-1' });
    await security.getByRole('link', { name: '人员和任职' }).click();
  });
  afterAll(() => host.stop());

  const row = () => security.getByRole('row').filter({ hasText: 'clerk-1' });

  test('a post that is granted until a date and hour ends then by the clocks of the organization, and Enter in the date grants nothing yet', async () => {
    await row().getByRole('button', { name: '授予岗位' }).click();
    await choose(security, security.getByLabel('岗位', { exact: true }), '客服坐席');
    await choose(security, security.getByLabel('部门', { exact: true }), '客户服务部');
    await security.getByLabel('终止').fill('2099-12-20 08:00');
    await security.getByLabel('终止').press('Enter');
    await security.getByLabel('开始').fill('2099-03-08 02:30');
    await security.getByLabel('开始').press('Enter');
    expect(await host.api.dataSource.query('select * from kept.holding')).toEqual([]);
    await security.getByRole('dialog').getByRole('button', { name: '授予岗位' }).click();
    await row().getByText('至 2099-12-20 08:00').waitFor();
    await row().getByText('自 2099-03-08 02:30 起').waitFor();
    const held = await host.api.dataSource.query('select from_at as "from", until_at as until from kept.holding');
    expect(held).toEqual([{ from: new Date('2099-03-07T18:30:00Z'), until: new Date('2099-12-20T00:00:00Z') }]);
  });

  test('when something happened is told by those clocks as well, and its picker opens at their day', async () => {
    const at = await openComplaint(await host.api.as('an', ['agent@customer-service']));
    const agent = await host.signIn({ staff: 'agent-1', posts: ['agent@customer-service'] });
    await agent.goto(new URL(`/#/cases/${at}`, agent.url()).href);
    await agent.getByRole('button', { name: '判断是否成立' }).click();
    await agent.getByRole('radio', { name: '否', exact: true }).check();
    await agent.getByRole('textbox', { name: '判断理由' }).fill('证据不足');
    await agent.getByRole('button', { name: '提交', exact: true }).click();
    await agent.getByRole('button', { name: '答复客户' }).click();
    const shanghai = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
    const [{ opened }] = await host.api.dataSource.query('select opened_at as opened from kept.case_file where tenant = $1', [TENANT]);
    const happened = Math.floor(opened.getTime() / 60_000) * 60_000 + 60_000;
    const drawer = agent.getByRole('dialog', { name: '答复客户' });
    await drawer.getByLabel('实际发生时间').click();
    expect(await agent.locator('.ant-picker-cell-today').first().getAttribute('title')).toBe(shanghai(Date.now()).slice(0, 10));
    await drawer.getByLabel('实际发生时间').fill(shanghai(happened));
    await drawer.getByLabel('实际发生时间').press('Enter');
    await drawer.getByRole('textbox', { name: '答复内容' }).fill('已说明');
    await new Promise((done) => setTimeout(done, Math.max(0, happened - Date.now() + 500)));
    await drawer.getByRole('button', { name: '提交', exact: true }).click();
    await agent.locator('.ant-timeline').getByText(`实际发生 ${shanghai(happened)}`).waitFor();
  });
});

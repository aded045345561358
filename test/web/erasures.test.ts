import type { Page } from 'playwright-core';
import { openComplaint } from '../support/api.js';
import { startConsole, type TestConsole } from '../support/browser/console.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';
import { signedIn } from '../support/people.js';

describeInBrowser('erasing a person in the browser', (chromium) => {
  let host: TestConsole;
  let administrator: Page, security: Page;
  let caseId = '';
  beforeAll(async () => {
    host = await startConsole(chromium);
    const agent = await host.api.as('an', ['agent@customer-service']);
    caseId = await openComplaint(agent, { disclosure: 'named', caller: { name: '周某', phone: '13800001234' }, content: '抢修后路面未恢复', requested: '恢复路面' });
    await agent.post(`cases/${caseId}/events`, { event: 'withdraw', form: { wish: '误会' } });
    administrator = await host.signIn({ staff: 'admin-1', posts: ['administrator@manager-office', 'agent@customer-service'] });
    // The session of a second factor is handed over: browsers take such a cookie of localhost, which counts as secure.
    const { secret } = await signedIn(host.api, { staff: 'security-1', kind: 'security' });
    security = await host.window();
    await security.context().addCookies([{ name: '__Host-kept', value: secret, url: 'https://localhost', secure: true, httpOnly: true }]);
    await security.reload();
  });
  afterAll(() => host.stop());

  const askFor = async (reason: string): Promise<void> => {
    await administrator.getByRole('button', { name: '申请删除' }).click();
    const drawer = administrator.getByRole('dialog', { name: '申请删除' });
    await drawer.getByLabel('事项编号').fill('1');
    await drawer.getByLabel('理由').fill(reason);
    await drawer.getByRole('button', { name: '申请删除' }).click();
  };

  test('the administrator asks by the number of a case, and is told of a reason that names the person', async () => {
    await administrator.getByRole('link', { name: '删除个人信息' }).click();
    await askFor('周某本人申请');
    await administrator.getByText('不含客户姓名、电话、地址的理由').waitFor();
    const drawer = administrator.getByRole('dialog', { name: '申请删除' });
    await drawer.getByLabel('理由').fill('本人申请');
    await drawer.getByRole('button', { name: '申请删除' }).click();
    await drawer.waitFor({ state: 'hidden' });
    const row = administrator.getByRole('row').filter({ hasText: '投诉处理 1 号' });
    await row.getByText('待批准').waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
  });

  test('the security administrator refuses with a reason, not without', async () => {
    await security.getByRole('link', { name: '删除个人信息' }).click();
    const row = security.getByRole('row').filter({ hasText: '投诉处理 1 号' });
    await row.getByText('1 个事项、4 条信息').waitFor();
    await row.getByRole('button', { name: '不同意' }).click();
    const dialog = security.getByRole('dialog', { name: '不同意删除' });
    await dialog.getByRole('button', { name: '不同意' }).click();
    await dialog.getByText('必填').waitFor();
    await dialog.getByLabel('理由').fill('身份未核实');
    await dialog.getByRole('button', { name: '不同意' }).click();
    await row.getByText('身份未核实').waitFor();
  });

  test('asked again and confirmed, the person is gone from the case', async () => {
    await askFor('本人申请，身份已核实');
    await security.reload();
    const row = security.getByRole('row').filter({ hasText: '身份已核实' });
    await row.getByRole('button', { name: '同意删除' }).click();
    await security.getByRole('tooltip').getByText('涉及 1 个事项、4 条信息，不可恢复').waitFor();
    await security.getByRole('tooltip').getByRole('button', { name: '同意删除' }).click();
    await row.getByText('已删除').waitFor();
    await administrator.goto(new URL(`/#/cases/${caseId}`, administrator.url()).href);
    await administrator.getByRole('heading', { name: '投诉处理 1 号' }).waitFor();
    expect(await administrator.locator('dl').filter({ hasText: '投诉人' }).getByText('（已删除）').count()).toBe(1);
    expect(await administrator.content()).not.toMatch(/周|1380000/);
  });
});

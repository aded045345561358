import type { Page } from 'playwright-core';
import { TENANT } from '../support/api.js';
import { openAdministrator, startConsole, type TestConsole } from '../support/browser/console.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';
import { CLIENT, TestProvider } from '../support/oidc/provider.js';
import { addPerson, PASSWORD } from '../support/people.js';

describeInBrowser('identities of a provider in the browser', (chromium) => {
  let host: TestConsole;
  let provider: TestProvider;
  let clerk: Page;
  beforeAll(async () => {
    provider = await TestProvider.reserved();
    host = await startConsole(chromium, { oidc: { ...CLIENT, issuer: new URL(provider.issuer), organization: TENANT, title: { zh: '集团统一登录', en: 'Group sign-on' }, secondFactorAcr: [] } });
    await provider.open(`${host.api.url.replace('127.0.0.1', 'localhost')}/api/v1/sign-in/oidc/callback`);
    clerk = await host.signIn({ staff: 'clerk-1', posts: ['agent@customer-service'] });
  });
  afterAll(async () => {
    await host.stop();
    await provider.close();
  });

  const card = (page: Page) => page.locator('.ant-card').filter({ has: page.getByRole('heading', { name: '统一身份' }) });

  test('one that is linked to nobody is told its subject and what to do, also after the page is loaded anew', async () => {
    provider.person = { subject: 'subject-1' };
    const page = await host.window();
    await page.getByRole('link', { name: '集团统一登录' }).click();
    for (let look = 0; look < 2; look += 1) {
      await page.getByText('subject-1').waitFor();
      await page.getByText('或用密码登录后在“我的账户”中自行绑定').waitFor();
      await page.reload();
    }
  });

  test('its owner links it with the password, not without, signs in by it then, and takes it off', async () => {
    await clerk.getByRole('link', { name: '我的账户' }).click();
    await card(clerk).getByText('尚未绑定').waitFor();
    await card(clerk).getByLabel('当前密码').fill('not the password at all');
    await card(clerk).getByRole('button', { name: '绑定集团统一登录' }).click();
    await card(clerk).getByText('当前密码不正确').waitFor();
    await card(clerk).getByLabel('当前密码').fill(PASSWORD);
    await card(clerk).getByRole('button', { name: '绑定集团统一登录' }).click();
    await card(clerk).getByText('subject-1').waitFor();
    const page = await host.window();
    await page.getByRole('link', { name: '集团统一登录' }).click();
    await page.getByRole('heading', { name: '工作台' }).waitFor();
    await card(clerk).getByRole('button', { name: '解绑：subject-1' }).click();
    await clerk.getByRole('tooltip').getByRole('button', { name: '解绑' }).click();
    await card(clerk).getByText('尚未绑定').waitFor();
  });

  test('the security administrator links one to somebody by the subject, and takes it off', async () => {
    await addPerson(host.api, { staff: 'clerk-2' });
    const security = await openAdministrator(host, 'security-1', 'security');
    await security.getByRole('link', { name: '人员和任职' }).click();
    await security.getByRole('row').filter({ hasText: 'clerk-2' }).getByRole('button', { name: '统一身份' }).click();
    const dialog = security.getByRole('dialog', { name: '姓名 clerk-2 的统一身份' });
    await dialog.getByLabel('身份标识').fill('subject-2');
    await dialog.getByRole('button', { name: '绑定', exact: true }).click();
    await dialog.getByRole('button', { name: '解绑：subject-2' }).click();
    await dialog.getByText('尚未绑定').waitFor();
  });

  test('whoever turns back at the provider is told just that', async () => {
    provider.person = { subject: 'subject-3', turnsBack: true };
    const page = await host.window();
    await page.getByRole('link', { name: '集团统一登录' }).click();
    await page.getByText('已放弃登录').waitFor();
    expect(await page.content()).not.toMatch(/access_denied|不能采信/);
  });
});

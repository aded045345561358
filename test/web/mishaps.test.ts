import type { Page } from 'playwright-core';
import { endSessions } from '../../src/store/people/sessions.sql.js';
import { openComplaint, TENANT } from '../support/api.js';
import { enter, startConsole, type TestConsole } from '../support/browser/console.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';
import { PASSWORD } from '../support/people.js';

describeInBrowser('mishaps while somebody works', (chromium) => {
  let host: TestConsole;
  let page: Page;
  beforeAll(async () => {
    host = await startConsole(chromium);
    await openComplaint(await host.api.as('an', ['agent@customer-service']));
    page = await host.signIn({ staff: 'agent-1', posts: ['agent@customer-service'] });
    await page.getByRole('link', { name: '判断投诉是否成立' }).click();
    await page.getByRole('button', { name: '判断是否成立' }).click();
    await page.getByRole('radio', { name: '否', exact: true }).check();
    await page.getByRole('textbox', { name: '判断理由' }).fill('证据不足');
  });
  afterAll(() => host.stop());

  const drawer = () => page.getByRole('dialog', { name: '判断是否成立' });
  const typed = () => drawer().getByRole('textbox', { name: '判断理由' }).inputValue();

  test('a session that ends leads to signing in, and back to what was typed', async () => {
    await endSessions(host.api.dataSource, { tenant: TENANT, staff: 'agent-1' }, { allBut: null }, 'agent-1');
    await drawer().getByRole('button', { name: '提交' }).click();
    await page.getByText('会话已结束').first().waitFor();
    expect(await page.content()).not.toMatch(/Bearer|kept token/);
    const again = page.getByRole('dialog', { name: '请重新登录' });
    await again.getByLabel('登录名').fill('agent-1');
    await again.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await again.getByRole('button', { name: '登录', exact: true }).click();
    await again.waitFor({ state: 'hidden' });
    expect(await typed()).toBe('证据不足');
    expect(await drawer().getByRole('alert').filter({ visible: true }).count()).toBe(0);
  });

  test('a host that is away is told as such, and what is sent meanwhile arrives once when it is back', async () => {
    await page.context().setOffline(true);
    await drawer().getByRole('button', { name: '提交' }).click();
    await page.getByText('服务暂时没有应答').first().waitFor();
    expect(await typed()).toBe('证据不足');
    await page.context().setOffline(false);
    await page.getByText('处理中 › 不成立待答复').waitFor();
    await page.getByText('服务暂时没有应答').waitFor({ state: 'hidden' });
    expect(await page.getByText('判断理由：证据不足').count()).toBe(1);
  });

  test('a page whose file is gone since the host was updated is told as such: the menu stays, other pages open, loading anew helps', async () => {
    await page.route('**/assets/access-page-*', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.getByRole('link', { name: '权限表' }).click();
    await page.getByText('页面未能载入').waitFor();
    await page.getByRole('link', { name: '我的账户' }).click();
    await page.getByRole('heading', { name: '我的账户' }).waitFor();
    await page.unroute('**/assets/access-page-*');
    await page.getByRole('link', { name: '权限表' }).click();
    await page.getByRole('button', { name: '重新载入' }).click();
    await page.getByRole('heading', { name: '权限表' }).waitFor();
  });

  test('who signs in next in the same window finds nothing of who was there', async () => {
    await page.getByRole('button', { name: /当前用户/ }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    expect(await page.getByText('证据不足').count()).toBe(0);
    await enter(page, 'agent-1', 'not the password at all');
    await page.getByText('登录未成功').waitFor();
  });
});

import { setTimeout as delay } from 'node:timers/promises';
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
    await page.clock.install();
    await page.reload();
    await page.getByRole('link', { name: '判断投诉是否成立' }).click();
    await page.getByRole('button', { name: '判断是否成立' }).click();
    await page.getByRole('radio', { name: '否', exact: true }).check();
    await page.getByRole('textbox', { name: '判断理由' }).fill('证据不足');
  });
  afterAll(() => host.stop());

  /** Lets the page's minutes pass, one by one, until it is as told. */
  async function minutesPass(isSo: () => Promise<boolean>): Promise<void> {
    for (let n = 0; n < 60 && !(await isSo()); n += 1) {
      await page.clock.fastForward('01:00');
      await delay(200);
    }
    expect(await isSo()).toBe(true);
  }

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

  test('a page left open asks by itself once its session must have ended, and shows nothing more; what was typed is there again', async () => {
    await endSessions(host.api.dataSource, { tenant: TENANT, staff: 'agent-1' }, { allBut: null }, 'agent-1');
    const again = page.getByRole('dialog', { name: '请重新登录' });
    await minutesPass(() => again.isVisible());
    expect(await page.evaluate("document.elementFromPoint(20, 20).closest('.ant-modal-root').textContent")).toContain('请重新登录');
    await again.getByLabel('登录名').fill('agent-1');
    await again.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await again.getByRole('button', { name: '登录', exact: true }).click();
    await again.waitFor({ state: 'hidden' });
    expect(await typed()).toBe('证据不足');
  });

  test('a page at which nobody moves or types leaves its session idle, however often it asks by itself', async () => {
    const seen = async () => (await host.api.dataSource.query<{ at: Date }[]>("select max(seen_at) as at from kept.session where staff = 'agent-1' and ended_at is null"))[0]!.at.getTime();
    await page.clock.fastForward('03:00');
    await host.api.dataSource.query("update kept.session set seen_at = seen_at - interval '10 minutes' where staff = 'agent-1'");
    const before = await seen();
    const asked: number[] = [];
    page.on('response', (response) => void (response.url().endsWith('/api/v1/session') && asked.push(response.status())));
    await minutesPass(async () => asked.length > 3);
    expect([await seen(), new Set(asked)]).toEqual([before, new Set([200])]);
    await minutesPass(async () => {
      await page.mouse.move(25, 50);
      await page.mouse.move(26, 50);
      return (await seen()) > before;
    });
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

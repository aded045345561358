import type { Page } from 'playwright-core';
import { choose, startConsole, type TestConsole } from '../support/browser/console.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';
import { addPerson, PASSWORD } from '../support/people.js';
import { generate } from 'otplib';

describeInBrowser('administrators in the browser', (chromium) => {
  let host: TestConsole;
  let security: Page, auditor: Page;
  let link = '';
  beforeAll(async () => { host = await startConsole(chromium); });
  afterAll(() => host.stop());

  /** Opens the account by its link and sets up the second factor, as an administrator has to. */
  async function opened(staff: string, kind: 'security' | 'audit'): Promise<Page> {
    const page = await host.window();
    await page.goto(new URL(`/#/open/${await addPerson(host.api, { staff, kind })}`, page.url()).href);
    await page.getByText(`登录名 ${staff}`).waitFor();
    await page.getByLabel('新密码', { exact: true }).fill(PASSWORD);
    await page.getByLabel('再次输入新密码').fill(PASSWORD);
    await page.getByRole('button', { name: '设置密码并登录' }).click();
    await page.getByText('您的账户须先启用二次验证').waitFor();
    expect(await menuOf(page)).toEqual(['我的账户']);
    await page.getByRole('button', { name: '启用二次验证' }).click();
    const secret = (await page.locator('code').innerText()).trim();
    await page.getByLabel('验证码').fill(await generate({ secret }));
    await page.getByLabel('当前密码').first().fill(PASSWORD);
    await page.getByRole('button', { name: '确认启用' }).click();
    await page.getByText('已启用：登录时须输入').waitFor();
    return page;
  }

  const menuOf = (page: Page): Promise<string[]> => page.getByRole('navigation').getByRole('link').allInnerTexts();

  test('an account is opened by its link once, a weak password refused in words; an administrator sees no other pages than his', async () => {
    security = await opened('security-1', 'security');
    expect(await menuOf(security)).toEqual(['人员和任职', '删除个人信息', '权限表', '我的账户']);
    auditor = await opened('audit-1', 'audit');
    expect(await menuOf(auditor)).toEqual(['审计记录', '权限表', '我的账户']);
    await auditor.goto(new URL('/#/staff', auditor.url()).href);
    await auditor.getByRole('heading', { name: '审计记录' }).waitFor();
  });

  test('the security administrator adds somebody, grants a post and hands over a link that is shown once', async () => {
    await security.getByRole('link', { name: '人员和任职' }).click();
    await security.getByRole('button', { name: '添加人员' }).click();
    const drawer = security.getByRole('dialog');
    await drawer.getByLabel('姓名').fill('赵一');
    await drawer.getByLabel('代号').fill('clerk-1');
    await drawer.getByLabel('登录名').fill('Clerk 1');
    await drawer.getByRole('button', { name: '添加人员' }).click();
    await drawer.locator('.ant-form-item').filter({ hasText: '登录名' }).locator('.ant-form-item-explain').getByText('登录名：2 至 64 个小写字母').waitFor();
    expect(await drawer.getByRole('alert').last().innerText()).not.toMatch(/api\/docs|login：/);
    await drawer.getByLabel('登录名').fill('clerk-1');
    await drawer.getByRole('button', { name: '添加人员' }).click();
    const row = security.getByRole('row').filter({ hasText: '赵一（clerk-1）' });
    await row.getByText('待开通').waitFor();
    await row.getByRole('button', { name: '授予岗位' }).click();
    await choose(security, security.getByLabel('岗位', { exact: true }), '客服坐席');
    await choose(security, security.getByLabel('部门', { exact: true }), '客户服务部');
    await security.getByRole('dialog').getByRole('button', { name: '授予岗位' }).click();
    await row.getByText('客服坐席 · 客户服务部').waitFor();
    await row.getByRole('button', { name: '生成开户链接' }).click();
    link = (await security.getByRole('dialog').locator('code').innerText()).trim();
    await security.getByRole('button', { name: '已复制，关闭' }).click();
    expect(await security.content()).not.toContain(link.split('/').at(-1));
  });

  test('the one who was added opens the account by it, used again it is refused in words; sessions ended by the security administrator end in the browser', async () => {
    const page = await host.window();
    await page.goto(link);
    await page.getByLabel('新密码', { exact: true }).fill('1234567');
    await page.getByLabel('再次输入新密码').fill('1234567');
    await page.getByRole('button', { name: '设置密码并登录' }).click();
    await page.getByText('至少 10 个字符的密码').waitFor();
    await page.getByLabel('再次输入新密码').fill('12345678');
    await page.getByRole('button', { name: '设置密码并登录' }).click();
    await page.getByText('两次输入不一致').waitFor();
    expect(await page.getByText('至少 10 个字符的密码').count()).toBe(0);
    await page.getByLabel('新密码', { exact: true }).fill(PASSWORD);
    await page.getByLabel('再次输入新密码').fill(PASSWORD);
    await page.getByRole('button', { name: '设置密码并登录' }).click();
    await page.getByRole('heading', { name: '工作台' }).waitFor();
    expect(await menuOf(page)).toEqual(['工作台', '提醒', '事项', '登记事项', '权限表', '我的账户']);
    const again = await host.window();
    await again.goto(link);
    await again.getByText('链接无效').waitFor();
    const row = security.getByRole('row').filter({ hasText: '赵一（clerk-1）' });
    await security.reload();
    await row.getByRole('button', { name: '结束会话' }).click();
    await security.getByRole('tooltip').getByRole('button', { name: '结束会话' }).click();
    await security.getByText('会话已结束').waitFor();
    await page.getByRole('link', { name: '事项', exact: true }).click();
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
  });

  test('nothing is offered to be done about an administrator: it says where it is done', async () => {
    for (const staff of ['security-1', 'audit-1']) {
      const row = security.getByRole('row').filter({ hasText: `（${staff}）` });
      await row.getByText('在主机终端办理').waitFor();
      expect(await row.getByRole('button').count()).toBe(0);
    }
  });

  test('a post ended and a leaving entered are seen; the audit trail has it all, by kind, and is exported', async () => {
    const row = security.getByRole('row').filter({ hasText: '赵一（clerk-1）' });
    await row.getByRole('button', { name: '结束任职' }).click();
    await security.getByRole('tooltip').getByRole('button', { name: '结束任职' }).click();
    await row.getByText('客服坐席 · 客户服务部').waitFor({ state: 'hidden' });
    await row.getByRole('button', { name: '登记离开' }).click();
    await security.getByRole('tooltip').getByRole('button', { name: '登记离开' }).click();
    await row.waitFor({ state: 'hidden' });
    expect(await security.evaluate("fetch('/api/v1/webhooks').then(({ status }) => status)")).toBe(403);
    await auditor.reload();
    await auditor.getByRole('row').filter({ hasText: '越权被拒' }).getByText('管理回调地址').waitFor();
    await auditor.getByRole('row').nth(2).getByText('人员离开').waitFor();
    await auditor.getByRole('cell', { name: '赵一（clerk-1）：客服坐席 · 客户服务部', exact: true }).first().waitFor();
    await auditor.getByRole('cell', { name: '方式：开户链接 · 二次验证：否' }).first().waitFor();
    await auditor.getByRole('cell', { name: /^自：\d{4}-\d\d-\d\d \d\d:\d\d$/ }).first().waitFor();
    await auditor.getByRole('cell', { name: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/ }).first().waitFor();
    for (const kind of ['添加人员', '授予岗位', '生成开户链接', '结束任职', '人员离开']) await auditor.getByRole('cell', { name: kind, exact: true }).waitFor();
    await choose(auditor, auditor.getByLabel('类别'), '人员离开');
    await auditor.getByRole('cell', { name: '添加人员', exact: true }).waitFor({ state: 'hidden' });
    expect(await auditor.getByRole('row').count()).toBe(2);
    const [download] = await Promise.all([auditor.waitForEvent('download'), auditor.getByRole('link', { name: '导出' }).click()]);
    expect(download.suggestedFilename()).toBe('audit.jsonl');
  });
});

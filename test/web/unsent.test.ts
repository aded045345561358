import type { Dialog, Page } from 'playwright-core';
import { openComplaint } from '../support/api.js';
import { enter, startConsole, type TestConsole } from '../support/browser/console.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';
import { signedIn } from '../support/people.js';

describeInBrowser('what was typed and not sent', (chromium) => {
  let host: TestConsole;
  let page: Page;
  beforeAll(async () => {
    host = await startConsole(chromium);
    await openComplaint(await host.api.as('an', ['agent@customer-service']));
    page = await host.signIn({ staff: 'agent-1', posts: ['agent@customer-service'] });
    await signedIn(host.api, { staff: 'agent-2', posts: ['agent@customer-service'] });
  });
  afterAll(() => host.stop());

  const drawer = () => page.getByRole('dialog', { name: '判断是否成立' });
  const grounds = () => drawer().getByRole('textbox', { name: '判断理由' });

  test('is kept where a drawer is left by Escape, and is told so when it is opened again', async () => {
    await page.getByRole('link', { name: '判断投诉是否成立' }).click();
    await page.getByRole('button', { name: '判断是否成立' }).click();
    await drawer().getByRole('radio', { name: '否', exact: true }).check();
    await grounds().fill('证据不足');
    await page.keyboard.press('Escape');
    await drawer().waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: '工作台' }).first().click();
    await page.getByRole('link', { name: '判断投诉是否成立' }).click();
    await page.getByRole('button', { name: '判断是否成立' }).click();
    await drawer().getByText('您上次填写、尚未提交的内容').waitFor();
    expect(await grounds().inputValue()).toBe('证据不足');
    expect(await drawer().getByRole('radio', { name: '否', exact: true }).isChecked()).toBe(true);
  });

  test('is emptied where it is not wanted, and gone once it is sent', async () => {
    await drawer().getByRole('button', { name: '清空' }).click();
    expect(await grounds().inputValue()).toBe('');
    expect(await drawer().getByRole('radio', { name: '否', exact: true }).isChecked()).toBe(false);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '判断是否成立' }).click();
    expect(await grounds().inputValue()).toBe('');
    await drawer().getByRole('radio', { name: '是', exact: true }).check();
    await grounds().fill('现场核实');
    await drawer().getByRole('button', { name: '提交' }).click();
    await page.getByText('处理中 › 待定部门').waitFor();
    let asked = 0;
    page.on('dialog', (dialog) => { asked += 1; void dialog.accept(); });
    await page.reload();
    await page.getByText('处理中 › 待定部门').waitFor();
    expect(asked).toBe(0);
    page.removeAllListeners('dialog');
  });

  test('of a new case it is there after going back, and whoever loads the page anew is asked first', async () => {
    await page.getByRole('link', { name: '登记事项' }).click();
    await page.getByRole('link', { name: '投诉处理' }).click();
    await page.getByRole('textbox', { name: '投诉内容' }).fill('抢修后路面未恢复');
    await page.getByRole('textbox', { name: '姓名' }).fill('周某');
    await page.goBack();
    await page.getByRole('link', { name: '投诉处理' }).click();
    expect(await page.getByRole('textbox', { name: '投诉内容' }).inputValue()).toBe('抢修后路面未恢复');
    expect(await page.getByRole('textbox', { name: '姓名' }).inputValue()).toBe('周某');
    const [dialog] = await Promise.all([
      new Promise<Dialog>((heard) => page.once('dialog', heard)),
      page.evaluate('setTimeout(() => location.reload()); null'),
    ]);
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await page.getByRole('textbox', { name: '投诉内容' }).inputValue()).toBe('抢修后路面未恢复');
  });

  test('is nowhere for whoever signs in next in the same window', async () => {
    await page.getByRole('button', { name: /当前用户/ }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await enter(page, 'agent-2');
    await page.getByRole('link', { name: '登记事项' }).click();
    await page.getByRole('link', { name: '投诉处理' }).click();
    expect(await page.getByRole('textbox', { name: '投诉内容' }).inputValue()).toBe('');
  });
});

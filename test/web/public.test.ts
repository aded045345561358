import type { Page } from 'playwright-core';
import { startConsole, type TestConsole } from '../support/browser/console.js';
import { faultsOf } from '../support/browser/faults.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';

describeInBrowser('the public side in the browser', (chromium) => {
  let host: TestConsole;
  let page: Page;
  const at = (path: string): string => `${host.api.url.replace('127.0.0.1', 'localhost')}/#/public/laizhou-gas${path}`;
  beforeAll(async () => {
    host = await startConsole(chromium);
    page = await host.window();
  });
  afterAll(() => host.stop());

  let number: string;
  let code: string;

  test('whoever has no account sees what can be done, and is not asked to sign in', async () => {
    await page.goto(at(''));
    for (const name of ['登记投诉', '查询进度', '停供等公告', '服务承诺', '上年结果']) await page.getByRole('link', { name }).waitFor();
    expect(await page.getByLabel('密码').count()).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  test('a complaint is filed by a form of the definition, told what is missing without losing what was typed, and its code is shown once', async () => {
    await page.getByRole('link', { name: '登记投诉' }).click();
    expect(await page.getByText('被投诉人').count()).toBe(0);
    await page.getByRole('radio', { name: '实名' }).check();
    await page.getByRole('textbox', { name: '投诉内容' }).fill('抢修后路面未恢复');
    await page.getByRole('textbox', { name: '投诉要求' }).fill('尽快恢复');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('实名或保密投诉须填写投诉人').waitFor();
    await page.getByRole('radio', { name: '匿名' }).check();
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '已登记，编号 1' }).waitFor();
    [number = '', code = ''] = await page.locator('dl dd').allInnerTexts();
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    await page.getByText('查询码只显示这一次').waitFor();
    await page.getByText('2个工作日内答复').waitFor();
    expect(page.url()).not.toContain(code);
    await page.reload();
    await page.getByRole('radio', { name: '匿名' }).waitFor();
    expect(await page.content()).not.toContain(code);
  });

  test('colleagues read that the public filed it, in words', async () => {
    const agent = await host.signIn({ staff: 'agent-1', posts: ['agent@customer-service'] });
    await agent.getByRole('link', { name: '判断投诉是否成立' }).click();
    await agent.locator('.ant-timeline').getByText('公众 · 公众入口').waitFor();
    await agent.getByRole('button', { name: 'English' }).click();
    await agent.locator('.ant-timeline').getByText('The public · Public portal').waitFor();
  });

  async function follow(given: string): Promise<void> {
    await page.goto(at('/follow'));
    await page.getByRole('spinbutton', { name: '编号' }).fill(number);
    await page.getByRole('textbox', { name: '查询码' }).fill(given);
    await page.getByRole('button', { name: '查询', exact: true }).click();
  }

  test('it is followed by number and code, in whatever case they are typed; a wrong code is told so', async () => {
    await follow('0000-0000-0000-0000');
    await page.getByText('编号与查询码不符').waitFor();
    await page.getByRole('textbox', { name: '查询码' }).fill(code.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await page.getByRole('heading', { name: '投诉处理 1 号' }).waitFor();
    await page.getByText('处理中 › 已登记').waitFor();
    expect(page.url()).not.toContain(code);
    expect(await page.getByText('评价办理结果').count()).toBe(0);
  });

  test('at its end the reply is read and the case rated, once; staff see it on the case', async () => {
    const agent = await host.api.as('an', ['agent@customer-service']);
    const { caseId } = (await agent.get(`cases?number=${number}`)).body.items[0];
    await agent.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: false, grounds: '已核实' } });
    await agent.post(`cases/${caseId}/events`, { event: 'customer-told', form: { told: '路面已恢复，谢谢反映' } });
    await page.reload();
    await follow(code);
    await page.getByText('路面已恢复，谢谢反映').waitFor();
    await page.getByRole('radio', { name: '非常满意' }).check();
    await page.getByRole('textbox', { name: '说明' }).fill('答复及时');
    await page.getByRole('button', { name: '提交评价' }).click();
    await page.getByText('谢谢您的评价').waitFor();
    const staff = await host.signIn({ staff: 'agent-1', posts: ['leader@manager-office', 'agent@customer-service'] });
    await staff.goto(at('').replace('/public/laizhou-gas', `/cases/${caseId}`));
    await staff.getByRole('heading', { name: '客户评价' }).waitFor();
    await staff.getByText('5 分（非常满意）').waitFor();
  });

  test('notices, commitments and results are read', async () => {
    const dispatcher = await host.api.as('du', ['dispatcher@operations']);
    await dispatcher.post('cases', { process: 'outage', form: { emergency: false, place: '文化路1号至9号', reason: '管道检修', affected: 120, planned_start: '2099-10-16T08:00:00+08:00' } });
    await page.goto(at('/notices'));
    await page.getByText('文化路1号至9号').waitFor();
    await page.getByText('待通知客户').waitFor();
    await page.getByRole('link', { name: '服务承诺' }).click();
    await page.getByText('期限：2个工作日').waitFor();
    await page.getByRole('link', { name: '上年结果' }).click();
    await page.getByText('不足 5 个事项的不显示').waitFor();
  });

  test.each([['wide', { width: 1_280, height: 844 }], ['a telephone', { width: 390, height: 844 }]])('the pages are without a fault and no wider than the window, where it is %s', async (_width, size) => {
    await page.setViewportSize(size);
    for (const path of ['', '/open/complaint', '/follow', '/notices', '/promises', '/results']) {
      await page.goto(at(path));
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect([path, await faultsOf(page)]).toEqual([path, []]);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    }
    await page.setViewportSize({ width: 1_440, height: 900 });
  });

  test('in English every word of the pages is, but for what people wrote', async () => {
    await page.goto(at(''));
    await page.getByRole('button', { name: 'English' }).click();
    for (const path of ['', '/open/complaint', '/follow', '/notices', '/promises', '/results']) {
      await page.goto(at(path));
      await page.getByRole('heading', { level: 1 }).waitFor();
      const shown = await page.locator('nav, header, h1, h2, dt, th, button, label').allInnerTexts();
      expect([path, shown.filter((text) => /\p{Script=Han}/u.test(text.replaceAll('中文', '')))]).toEqual([path, []]);
    }
  });

  test('an organization that there is not is told so', async () => {
    await page.goto(at('').replace('laizhou-gas', 'no-such-gas'));
    await page.getByText('There is no such organization').waitFor();
    await page.goto(at('').replace('/laizhou-gas', ''));
    await page.getByRole('link', { name: 'Laizhou' }).first().waitFor();
  });
});

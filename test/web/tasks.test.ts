import type { Page } from 'playwright-core';
import { openComplaint } from '../support/api.js';
import { choose, startConsole, type TestConsole } from '../support/browser/console.js';
import { faultsOf } from '../support/browser/faults.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';
import { browserOf, secretSetBy, signedIn, signIn, type Browser } from '../support/people.js';

describeInBrowser('tasks in the browser', (chromium) => {
  let host: TestConsole;
  let first: Page, second: Page;
  let absent: Browser;
  beforeAll(async () => {
    host = await startConsole(chromium);
    first = await host.signIn({ staff: 'agent-1', posts: ['agent@customer-service'] });
    second = await host.signIn({ staff: 'agent-2', posts: ['agent@customer-service'] });
    absent = await signedIn(host.api, { staff: 'handler-1', posts: ['handler@operations'] });
    await openComplaint(await host.api.as('an', ['agent@customer-service']));
  });
  afterAll(() => host.stop());

  const tasksOf = (page: Page) => page.locator('.ant-card').filter({ has: page.getByRole('heading', { name: '待办' }) });
  async function open(page: Page): Promise<void> {
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByRole('row').filter({ hasText: '判断投诉是否成立' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: '投诉处理 1 号' }).waitFor();
  }

  test('a task is taken with a word of what that means, and a colleague sees in whose hands it is and why it is not theirs to do', async () => {
    await open(first);
    await tasksOf(first).getByText('无人领取').waitFor();
    await tasksOf(first).getByRole('button', { name: '领取' }).click();
    const dialog = first.getByRole('dialog', { name: '领取' });
    await dialog.getByText('放回之前，岗位的其他人员不能办理').waitFor();
    await dialog.getByRole('button', { name: '提交' }).click();
    await tasksOf(first).getByText('姓名 agent-1（agent-1） 已领取').waitFor();
    await second.getByRole('button', { name: '刷新' }).click();
    await second.getByRole('row').filter({ hasText: '判断投诉是否成立' }).getByText('姓名 agent-1（agent-1）').waitFor();
    await open(second);
    await second.getByText('待办正由他人办理').waitFor();
    expect(await second.getByRole('button', { name: '判断是否成立' }).count()).toBe(0);
  });

  test('it is handed back with a reason only, and given to a colleague by name, who is told', async () => {
    await tasksOf(first).getByRole('button', { name: '退单' }).click();
    const returning = first.getByRole('dialog', { name: '退单' });
    await returning.getByRole('button', { name: '提交' }).click();
    await returning.getByText('必填').waitFor();
    await returning.getByRole('textbox', { name: '说明' }).fill('今日轮休');
    await returning.getByRole('button', { name: '提交' }).click();
    await tasksOf(first).getByText('姓名 agent-1（agent-1） 已退单').waitFor();
    await tasksOf(first).getByRole('button', { name: '指派' }).click();
    const giving = first.getByRole('dialog', { name: '指派' });
    await giving.getByLabel('人员').click();
    const offered = first.locator('.ant-select-dropdown:visible .ant-select-item-option');
    await offered.filter({ hasText: '客户服务部' }).first().waitFor();
    expect(await offered.allInnerTexts()).toEqual([expect.stringMatching(/^姓名 agent-2（agent-2）\s+客服坐席 · 客户服务部$/)]);
    await offered.first().click();
    await giving.getByRole('textbox', { name: '说明' }).fill('请接办');
    await giving.getByRole('button', { name: '提交' }).click();
    await tasksOf(first).getByText('已指派给 姓名 agent-2（agent-2）').waitFor();
    await first.locator('.ant-timeline').getByText('退单').first().waitFor();
    await second.reload();
    await second.getByRole('button', { name: '判断是否成立' }).waitFor();
  });

  test('who is given a task finds it among the notices, in words and with the way to the case', async () => {
    await second.getByRole('link', { name: '提醒' }).click();
    const told = second.getByRole('row').filter({ hasText: '已指派给您：判断投诉是否成立' });
    await told.getByText('本人', { exact: true }).waitFor();
    await second.getByRole('button', { name: 'English' }).click();
    await second.getByRole('row').filter({ hasText: 'Assigned to you: ' }).getByText('You', { exact: true }).waitFor();
    await second.getByRole('button', { name: '中文' }).click();
    expect(await faultsOf(second)).toEqual([]);
    await told.getByRole('link', { name: '投诉处理 1 号' }).click();
    await second.getByRole('heading', { name: '投诉处理 1 号' }).waitFor();
  });

  test('who is asked to assist finds it on the bench and answers', async () => {
    await tasksOf(first).getByRole('button', { name: '请求协办' }).click();
    const asking = first.getByRole('dialog', { name: '请求协办' });
    await choose(first, asking.getByLabel('人员'), 'agent-2');
    await asking.getByRole('textbox', { name: '说明' }).fill('请核对停气记录');
    await asking.getByRole('button', { name: '提交' }).click();
    await asking.waitFor({ state: 'hidden' });
    await second.getByRole('link', { name: '工作台' }).first().click();
    await second.getByRole('heading', { name: '请您协办' }).waitFor();
    await second.locator('.ant-card').filter({ hasText: '请您协办' }).getByRole('link', { name: '投诉处理 1 号' }).click();
    await tasksOf(second).getByRole('button', { name: '回复' }).click();
    await second.getByRole('dialog', { name: '协办回复' }).getByRole('textbox', { name: '回复内容' }).fill('记录相符');
    await second.getByRole('dialog', { name: '协办回复' }).getByRole('button', { name: '提交' }).click();
    await second.locator('.ant-timeline').getByText('记录相符').waitFor();
    expect(await tasksOf(second).getByRole('button', { name: '回复' }).count()).toBe(0);
  });

  test('who holds the post that the process asks by stands first, who is absent is marked, and who stands in is told for whom', async () => {
    const an = await host.api.as('an', ['agent@customer-service']);
    const caseId = await openComplaint(an);
    await an.post(`cases/${caseId}/events`, { event: 'judge', form: { founded: true, grounds: '属实' } });
    const now = Date.now();
    const deputy = browserOf(host.api.url, secretSetBy(await signIn(host.api, 'agent-2'))!);
    const { absenceId } = (await absent.send('POST', 'absences', { deputy: 'agent-2', from: new Date(now - 1_000).toISOString(), until: new Date(now + 3_600_000).toISOString() })).body;
    expect((await deputy.send('POST', `absences/${absenceId}/accept`, {})).status).toBeLessThan(300);
    await first.goto(new URL(`/#/cases/${caseId}`, first.url()).href);
    await first.reload();
    await first.getByRole('button', { name: '确定责任部门和负责人' }).click();
    await first.getByRole('radio', { name: '运行管理部' }).check();
    await first.getByLabel('受理负责人').click();
    const list = first.locator('.ant-select-dropdown:visible');
    await list.getByText('持有该岗位的人员').waitFor();
    expect(await list.locator('.ant-select-item-option').first().innerText()).toMatch(/^姓名 handler-1（handler-1）\s+请假至 \d{4}-\d\d-\d\d \d\d:\d\d\s+受理负责人 · 运行管理部$/);
    await list.locator('.ant-select-item-option').first().click();
    await first.getByRole('button', { name: '提交', exact: true }).click();
    await first.getByText('处理中 › 部门办理 › 查找原因').waitFor();
    await second.goto(new URL('/#/tasks', second.url()).href);
    await second.reload();
    await second.getByRole('row').filter({ hasText: '查明原因和责任人' }).getByText('代 姓名 handler-1（handler-1）').waitFor();
  });
});

import type { Page } from 'playwright-core';
import { choose, send, startConsole, type TestConsole } from '../support/browser/console.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';

describeInBrowser('a complaint in the browser', (chromium) => {
  let host: TestConsole;
  let agent: Page, handler: Page, leader: Page;
  beforeAll(async () => {
    host = await startConsole(chromium);
    agent = await host.signIn({ staff: 'agent-1', posts: ['agent@customer-service'] });
    // Who proposes the plan here is a leader besides: the two eyes that must not approve it.
    handler = await host.signIn({ staff: 'handler-1', posts: ['handler@operations', 'leader@manager-office'] });
    leader = await host.signIn({ staff: 'leader-1', posts: ['leader@manager-office'] });
  });
  afterAll(() => host.stop());

  test('an agent records it, and is told what is missing without losing what was typed', async () => {
    await agent.getByRole('link', { name: '登记事项' }).click();
    await agent.getByRole('link', { name: '投诉处理' }).click();
    await agent.getByRole('radio', { name: '实名' }).check();
    await agent.getByRole('textbox', { name: '投诉内容' }).fill('抢修后路面未恢复');
    await agent.getByRole('textbox', { name: '投诉要求' }).fill('尽快恢复并答复');
    await agent.getByRole('button', { name: '登记', exact: true }).click();
    await agent.getByText('实名或保密投诉须填写投诉人').waitFor();
    expect(await agent.getByRole('textbox', { name: '投诉内容' }).inputValue()).toBe('抢修后路面未恢复');
    await agent.getByRole('textbox', { name: '姓名' }).fill('周某');
    await agent.getByRole('textbox', { name: '电话' }).fill('13800001234');
    await agent.getByRole('textbox', { name: '电子邮箱' }).fill('not-mail');
    await agent.getByRole('button', { name: '登记', exact: true }).click();
    await agent.locator('.ant-form-item-explain').getByText('电子邮箱地址，如 name@example.cn').waitFor();
    expect(await agent.getByRole('alert').filter({ hasText: '表单填写有误' }).innerText()).toMatch(/^表单填写有误\s+请更正标出的内容后再提交。$/);
    await agent.getByRole('textbox', { name: '电子邮箱' }).fill('');
    await agent.getByRole('button', { name: '登记', exact: true }).click();
    const dialog = agent.getByRole('dialog', { name: '请将编号和查询码交给客户' });
    await dialog.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).waitFor();
    await dialog.getByRole('button', { name: '已交给客户' }).click();
    await agent.getByRole('heading', { name: '投诉处理 1 号' }).waitFor();
    await agent.getByRole('region', { name: '承诺' }).getByText('2个工作日内答复', { exact: true }).waitFor();
  });

  test('the complainant is masked, and shown after a reason until the page is left, which is recorded', async () => {
    const known = agent.locator('dl').filter({ hasText: '投诉人' });
    await known.getByText('姓名 周*、电话 138****1234').waitFor();
    expect(await agent.content()).not.toMatch(/周某|13800001234/);
    await known.getByRole('button', { name: '查看联系方式' }).click();
    const dialog = agent.getByRole('dialog', { name: '查看联系方式' });
    await dialog.getByRole('button', { name: '查看', exact: true }).click();
    await dialog.getByText('必填').waitFor();
    await dialog.getByRole('textbox', { name: '理由' }).fill('找周某');
    await dialog.getByRole('button', { name: '查看', exact: true }).click();
    await dialog.getByText('不含客户姓名、电话、地址的理由').waitFor();
    await dialog.getByRole('button', { name: '联系客户' }).click();
    await dialog.getByRole('button', { name: '查看', exact: true }).click();
    await known.getByText('姓名 周某、电话 13800001234').waitFor();
    await known.getByText('本次查看已记入审计').waitFor();
    expect(await agent.locator('.ant-timeline').innerText()).toContain('13800001234');
    expect(await host.api.dataSource.query("select kind, staff, reason from kept.audit_entry where kind like 'person-%' order by audit_id")).toEqual([
      { kind: 'person-refused', staff: 'agent-1', reason: null }, { kind: 'person-opened', staff: 'agent-1', reason: '联系客户' },
    ]);
    const address = agent.url();
    await agent.getByRole('link', { name: '工作台' }).first().click();
    await agent.getByRole('heading', { name: '工作台' }).waitFor();
    await agent.goto(address);
    await known.getByText('姓名 周*、电话 138****1234').waitFor();
    expect(await agent.content()).not.toMatch(/周某|13800001234/);
  });

  test('each day of its deadline is explained', async () => {
    await agent.getByRole('button', { name: '怎么算的' }).click();
    await agent.getByText('民法典第203条第2款').waitFor();
    expect(await agent.getByRole('tooltip').getByRole('listitem').count()).toBeGreaterThan(3);
    await agent.getByRole('button', { name: '怎么算的' }).click();
  });

  test('the agent judges it and names a department, whose handler has the task then', async () => {
    await agent.getByRole('button', { name: '判断是否成立' }).click();
    await agent.getByRole('radio', { name: '是', exact: true }).check();
    await agent.getByRole('textbox', { name: '判断理由' }).fill('现场核实属实');
    await agent.getByRole('button', { name: '提交' }).click();
    await agent.getByRole('button', { name: '确定责任部门和负责人' }).click();
    await agent.getByRole('radio', { name: '运行管理部' }).check();
    await choose(agent, agent.getByLabel('受理负责人'), 'handler-1');
    await agent.getByRole('button', { name: '提交' }).click();
    await agent.getByText('处理中 › 部门办理 › 查找原因').waitFor();
    await handler.getByRole('button', { name: '刷新' }).click();
    expect(await handler.getByRole('navigation').getByRole('link', { name: '登记事项' }).count()).toBe(0);
    const row = handler.getByRole('row').filter({ hasText: '查明原因和责任人' });
    await row.getByText('受理负责人 · 运行管理部 · 姓名 handler-1（handler-1）').waitFor();
    expect(await row.innerText()).toMatch(/1\s+投诉处理\s+查明原因和责任人\s+受理负责人.*\s+正常\s+剩 \d+/);
  });

  test('the department advances it, and the author of the plan is told that another must approve it', async () => {
    await handler.getByRole('link', { name: '查明原因和责任人' }).click();
    await send(handler, '查明原因', { 投诉原因: '撤离时漏填交接单' });
    await send(handler, '提出处理方案', { 处理方案: '书面检讨' });
    await handler.getByText('批准方案：须由他人办理（四眼原则）').waitFor();
    await handler.getByText('应为：方案提出人以外的人员').first().waitFor();
    expect(await handler.getByRole('button', { name: '批准方案' }).count()).toBe(0);
  });

  test('the leader sees cause and plan side by side, and returns the plan with a reason, not without', async () => {
    await leader.getByRole('button', { name: '刷新' }).click();
    await leader.getByRole('link', { name: '批示处理方案' }).click();
    const basis = leader.getByRole('region', { name: '原因和方案' });
    await basis.getByText('书面检讨').waitFor();
    const [cause, plan] = await Promise.all(['撤离时漏填交接单', '书面检讨'].map((text) => basis.getByText(text).boundingBox()));
    expect(plan!.x).toBeGreaterThan(cause!.x + 200);
    expect(Math.abs(plan!.y - cause!.y)).toBeLessThan(5);
    await leader.getByRole('button', { name: '退回方案并说明理由' }).click();
    const drawer = leader.getByRole('dialog', { name: '退回方案并说明理由' });
    await drawer.getByRole('button', { name: '提交' }).click();
    await drawer.getByText('必填').waitFor();
    await drawer.getByRole('textbox', { name: '领导批示或退回理由' }).fill('没有恢复路面的时间');
    await drawer.getByRole('button', { name: '提交' }).click();
    await leader.getByText('处理中 › 部门办理 › 拟定方案').waitFor();
  });

  test('proposed anew it is approved', async () => {
    await handler.reload();
    await handler.getByText('没有恢复路面的时间').first().waitFor();
    await send(handler, '提出处理方案', { 处理方案: '三日内恢复路面，班组书面检讨' });
    await leader.reload();
    await leader.getByRole('region', { name: '原因和方案' }).getByText('三日内恢复路面').waitFor();
    await send(leader, '批准方案', {});
    await leader.getByText('处理中 › 实施方案').waitFor();
  });

  test('who was slower is told so, sees what it is now, and keeps what was typed', async () => {
    await handler.reload();
    await handler.getByRole('button', { name: '答复客户' }).click();
    const drawer = handler.getByRole('dialog', { name: '答复客户' });
    await drawer.getByRole('textbox', { name: '答复内容' }).fill('已说明方案');
    await drawer.getByRole('textbox', { name: '实施情况' }).fill('路面已恢复');
    await agent.reload();
    await agent.getByRole('button', { name: '改派负责人' }).click();
    await choose(agent, agent.getByLabel('受理负责人'), 'handler-1');
    await agent.getByRole('dialog').getByRole('button', { name: '提交' }).click();
    await agent.getByRole('dialog').waitFor({ state: 'hidden' });
    await drawer.getByRole('button', { name: '提交' }).click();
    await drawer.getByText('事项已有更新').waitFor();
    expect(await drawer.getByRole('textbox', { name: '答复内容' }).inputValue()).toBe('已说明方案');
    await drawer.getByRole('button', { name: '提交' }).click();
    await handler.getByText('待客户反馈').first().waitFor();
    await handler.getByText('按期兑现', { exact: true }).waitFor();
  });

  test('the button that stands out does the task; what names another handler while the task stays is offered after it', async () => {
    await agent.reload();
    await agent.getByText('待客户反馈').first().waitFor();
    const actions = agent.getByRole('region', { name: '可以办理' });
    expect(await actions.getByRole('button').allInnerTexts()).toEqual(['收集客户反馈', '改派负责人']);
    expect(await actions.locator('.ant-btn-primary').allInnerTexts()).toEqual(['收集客户反馈']);
    await agent.locator('dl').getByText('姓名 handler-1（handler-1）').waitFor();
  });

  test('in English every word of the page is, but for what people wrote', async () => {
    await leader.reload();
    await leader.getByRole('button', { name: 'English' }).click();
    await leader.getByRole('heading', { name: 'Complaint handling No. 1' }).waitFor();
    await leader.getByRole('region', { name: 'Commitments' }).getByText('Reply in 2 working days').waitFor();
    expect(await leader.locator('html').getAttribute('lang')).toBe('en');
    const shown = await leader.locator('nav, header, h1, h2, dt, th, button').allInnerTexts();
    expect(shown.filter((text) => /\p{Script=Han}/u.test(text.replaceAll('中文', '').replaceAll(/姓名 leader-1/g, '')))).toEqual([]);
  });
});

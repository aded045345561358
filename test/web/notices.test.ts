import type { Page } from 'playwright-core';
import { openComplaint, type Caller } from '../support/api.js';
import { startConsole, type TestConsole } from '../support/browser/console.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';

describeInBrowser('notices in the browser', (chromium) => {
  let host: TestConsole;
  let page: Page;
  let agent: Caller;
  beforeAll(async () => {
    host = await startConsole(chromium, { sandboxAt: '2026-09-24T15:00:00+08:00' });
    agent = await host.api.as('an', ['agent@customer-service']);
    page = await host.signIn({ staff: 'handler-1', posts: ['handler@operations'] });
  });
  afterAll(() => host.stop());

  const list = () => page.getByRole('region', { name: '提醒' });

  test('whoever is copied is told of it, and is led to the case', async () => {
    await page.getByRole('link', { name: '提醒', exact: true }).click();
    await list().getByText('没有提醒').waitFor();
    const caseId = await openComplaint(agent);
    expect((await agent.post(`cases/${caseId}/tasks`, { act: 'copy', to: 'handler-1', reason: '知悉' })).status).toBe(200);
    await page.reload();
    const row = list().getByRole('row').filter({ hasText: '投诉处理 1 号' });
    await row.getByText('通知', { exact: true }).waitFor();
    await row.getByText('抄送').waitFor();
    await row.getByRole('link').click();
    await page.getByRole('heading', { name: '投诉处理 1 号' }).waitFor();
  });

  test('a warning and a breach come with their term, the newest first, in both languages', async () => {
    await host.api.clock!.set(Date.parse('2026-09-29T17:30:00.001+08:00'));
    await host.api.engine.sweep();
    const agentPage = await host.signIn({ staff: 'agent-1', posts: ['agent@customer-service'] });
    await agentPage.getByRole('link', { name: '提醒', exact: true }).click();
    const rows = agentPage.getByRole('row');
    await rows.nth(1).getByText('违诺', { exact: true }).waitFor();
    await rows.nth(1).getByText('2026-09-29 17:30 前完成').waitFor();
    await rows.nth(2).getByText('预警', { exact: true }).waitFor();
    await agentPage.getByRole('button', { name: 'English' }).click();
    await agentPage.getByRole('heading', { name: 'Notices' }).waitFor();
    expect(await rows.nth(1).innerText()).toMatch(/Breach[^]*Complaint handling No. 1[^]*Reply in 2 working days/);
  });
});

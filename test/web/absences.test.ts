import type { Page } from 'playwright-core';
import { openComplaint } from '../support/api.js';
import { choose, startConsole, type TestConsole } from '../support/browser/console.js';
import { faultsOf } from '../support/browser/faults.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';
import { signedIn } from '../support/people.js';

const DAY_MS = 86_400_000;

describeInBrowser('absences in the browser', (chromium) => {
  let host: TestConsole;
  let absent: Page, deputy: Page;
  let caseId = '';
  beforeAll(async () => {
    host = await startConsole(chromium);
    absent = await host.signIn({ staff: 'leader-1', posts: ['leader@manager-office'] });
    deputy = await host.signIn({ staff: 'agent-1', posts: ['agent@customer-service'] });
    caseId = await openComplaint(await host.api.as('an', ['agent@customer-service']), { disclosure: 'anonymous', content: '态度生硬', requested: '道歉', complained_of: 'leader-1' });
  });
  afterAll(() => host.stop());

  const cardOf = (page: Page) => page.locator('.ant-card').filter({ has: page.getByRole('heading', { name: '请假和代理' }) });
  const go = async (page: Page, place: string): Promise<void> => {
    await page.goto(new URL(`/#/${place}`, page.url()).href);
    await page.reload();
  };
  const onDay = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 16).replace('T', ' ');

  async function enterAbsence(from: number, until: number): Promise<void> {
    await go(absent, 'account');
    await cardOf(absent).getByRole('button', { name: '登记请假' }).click();
    const drawer = absent.getByRole('dialog', { name: '登记请假' });
    await choose(absent, drawer.getByLabel('代理人'), 'agent-1');
    for (const [label, day] of [['开始', from], ['终止', until]] as const) {
      await drawer.getByLabel(label).fill(onDay(day));
      await absent.locator('.ant-picker-dropdown:not(.ant-picker-dropdown-hidden) .ant-picker-ok button').click();
    }
    await drawer.getByRole('button', { name: '登记请假' }).click();
    await drawer.waitFor({ state: 'hidden' });
  }

  test('an absence is entered with who is to stand in, others than oneself, and waits for their answer', async () => {
    await go(absent, 'account');
    await cardOf(absent).getByText('没有请假和代理').waitFor();
    await cardOf(absent).getByRole('button', { name: '登记请假' }).click();
    const drawer = absent.getByRole('dialog', { name: '登记请假' });
    await drawer.getByRole('button', { name: '登记请假' }).click();
    await drawer.getByText('必填').first().waitFor();
    await drawer.getByLabel('代理人').click();
    await absent.locator('.ant-select-item-option').filter({ hasText: 'agent-1' }).waitFor();
    expect(await absent.locator('.ant-select-item-option').filter({ hasText: 'leader-1' }).count()).toBe(0);
    await enterAbsence(-1, 2);
    await cardOf(absent).getByText('请 姓名 agent-1（agent-1） 代理').waitFor();
    await cardOf(absent).getByText('待接受').waitFor();
    expect(await faultsOf(absent)).toEqual([]);
  });

  test('who is asked is told so on every page, and reads what accepting means before they do', async () => {
    await go(deputy, `cases/${caseId}`);
    await deputy.getByRole('button', { name: '判断是否成立' }).waitFor();
    const asked = deputy.getByRole('alert').filter({ hasText: '姓名 leader-1（leader-1） 请您代理' });
    await asked.getByRole('link', { name: '答复' }).click();
    await cardOf(deputy).getByRole('button', { name: '接受' }).click();
    const meaning = deputy.getByRole('tooltip').filter({ hasText: '接受后' });
    await meaning.getByText('代理结束前您也看不到').waitFor();
    await meaning.getByRole('button', { name: '接受' }).click();
    await cardOf(deputy).getByText('已接受').waitFor();
    await deputy.getByRole('alert').filter({ hasText: '您正在代理 姓名 leader-1（leader-1）' }).waitFor();
  });

  test('a case from which the absent person is recused is gone meanwhile, and back once the standing in is ended, on that very page', async () => {
    await go(deputy, `cases/${caseId}`);
    await deputy.getByText('没有这个事项').first().waitFor();
    expect(await faultsOf(deputy)).toEqual([]);
    await deputy.getByRole('button', { name: '结束代理' }).click();
    await deputy.getByRole('tooltip').getByRole('button', { name: '结束代理' }).click();
    await deputy.getByRole('button', { name: '判断是否成立' }).waitFor();
    expect(await deputy.getByText('您正在代理').count()).toBe(0);
  });

  test('declined it stands as declined with whoever asked, who takes it back', async () => {
    await enterAbsence(-1, 2);
    await go(deputy, 'account');
    await cardOf(deputy).getByRole('button', { name: '谢绝' }).click();
    await cardOf(deputy).getByText('已谢绝').waitFor();
    await go(absent, 'account');
    await cardOf(absent).getByText('已谢绝').waitFor();
    await cardOf(absent).getByRole('button', { name: '撤销' }).click();
    await absent.getByRole('tooltip').getByRole('button', { name: '撤销' }).click();
    await cardOf(absent).getByText('没有请假和代理').waitFor();
  });

  test('the security administrator sees who stands in for whom, and ends it', async () => {
    await enterAbsence(3, 4);
    // The session of a second factor is handed over: browsers take such a cookie of localhost, which counts as secure.
    const { secret } = await signedIn(host.api, { staff: 'security-1', kind: 'security' });
    const security = await host.window();
    await security.context().addCookies([{ name: '__Host-kept', value: secret, url: 'https://localhost', secure: true, httpOnly: true }]);
    await go(security, 'staff');
    const row = security.getByRole('row').filter({ hasText: '姓名 leader-1（leader-1）' });
    await row.getByText('请假，姓名 agent-1（agent-1） 代理（待接受）').waitFor();
    await row.getByRole('button', { name: '结束代理' }).click();
    await security.getByRole('tooltip').getByRole('button', { name: '结束代理' }).click();
    await row.getByText('请假，').waitFor({ state: 'detached' });
  });

  test('on a telephone, and in English, it is all there', async () => {
    await enterAbsence(-1, 2);
    await deputy.setViewportSize({ width: 390, height: 844 });
    await go(deputy, 'account');
    await deputy.getByRole('button', { name: 'English' }).click();
    const card = deputy.locator('.ant-card').filter({ has: deputy.getByRole('heading', { name: 'Absences' }) });
    await card.getByText('姓名 leader-1 (leader-1) asks you to stand in').waitFor();
    await card.getByRole('button', { name: 'Accept' }).click();
    await deputy.getByRole('tooltip').getByRole('button', { name: 'Accept' }).click();
    await deputy.getByRole('alert').filter({ hasText: 'You stand in for' }).getByRole('button', { name: 'Stop standing in' }).waitFor();
    expect(await faultsOf(deputy)).toEqual([]);
    expect(await deputy.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
  });
});

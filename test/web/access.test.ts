import type { Page } from 'playwright-core';
import { openComplaint } from '../support/api.js';
import { startConsole, type TestConsole } from '../support/browser/console.js';
import { faultsOf } from '../support/browser/faults.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';
import { PASSWORD, signedIn } from '../support/people.js';

describeInBrowser('the console for everybody', (chromium) => {
  let host: TestConsole;
  beforeAll(async () => {
    host = await startConsole(chromium);
    await openComplaint(await host.api.as('an', ['agent@customer-service']));
  });
  afterAll(() => host.stop());

  test('signing in is without a fault', async () => {
    const page = await host.window();
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByText('必填').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test.each([['wide', { width: 1_440, height: 900 }], ['a telephone', { width: 390, height: 844 }]])('bench, case, its form and the account are, where the window is %s', async (_width, size) => {
    const page = await host.signIn({ staff: `agent-${size.width}`, posts: ['agent@customer-service'] });
    await page.setViewportSize(size);
    await page.getByRole('link', { name: '判断投诉是否成立' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: '判断投诉是否成立' }).click();
    await page.getByRole('button', { name: '怎么算的' }).click();
    await page.getByText('民法典第203条第2款').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '怎么算的' }).click();
    await page.getByRole('button', { name: '判断是否成立' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
    await page.getByText('必填').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    for (const place of ['cases', 'new/complaint', 'access', 'account']) {
      await page.goto(new URL(`/#/${place}`, page.url()).href);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await faultsOf(page)).toEqual([]);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
  });

  test('the table of who may do what is read by everybody, post by post', async () => {
    const page = await host.signIn({ staff: 'reader-1', posts: ['handler@operations'] });
    await page.getByRole('link', { name: '权限表' }).click();
    const row = page.getByRole('region', { name: '投诉处理' }).getByRole('row').filter({ hasText: '监督考核' });
    await row.getByText('本公司全部').waitFor();
    await row.getByText('查看联系方式').waitFor();
  });

  test('the keyboard alone signs in and sends an event', async () => {
    await signedIn(host.api, { staff: 'keys-1', posts: ['agent@customer-service'] });
    const page = await host.window();
    const keys = async (...pressed: readonly string[]): Promise<void> => { for (const key of pressed) await page.keyboard.press(key); };
    await page.getByLabel('单位').waitFor();
    await tabTo(page, '单位');
    await page.keyboard.type('莱州');
    await page.getByRole('option').first().waitFor({ state: 'attached' });
    await keys('Enter');
    await tabTo(page, '登录名');
    await page.keyboard.type('keys-1');
    await tabTo(page, '密码');
    await page.keyboard.type(PASSWORD);
    await keys('Enter');
    await page.getByRole('link', { name: '判断投诉是否成立' }).waitFor();
    await tabTo(page, '判断投诉是否成立');
    await keys('Enter');
    await page.getByRole('button', { name: '判断是否成立' }).waitFor();
    await tabTo(page, '判断是否成立');
    await keys('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, '是');
    await keys('Space');
    await tabTo(page, '判断理由');
    await page.keyboard.type('属实');
    await tabTo(page, '提交');
    await keys('Enter');
    await page.getByText('处理中 › 待定部门').waitFor();
  });
});

const STEPS_MAX = 40;

/** Runs in the page: what the element with the focus is called. */
const NAME_OF_FOCUSED = `(() => {
  const one = document.activeElement;
  const texts = [one.getAttribute('aria-label'), ...[...(one.labels ?? [])].map((label) => label.innerText), one.innerText];
  return texts.find((text) => text?.trim())?.trim() ?? '';
})()`;

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const focused = await page.evaluate<string>(NAME_OF_FOCUSED);
    if (focused === name) return;
    seen.push(focused);
    await page.keyboard.press('Tab');
  }
  throw new Error(`expected Tab to reach ${name}, saw ${seen.join(' | ')}`);
}

import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startConsole, type TestConsole } from '../support/browser/console.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';

const ANSWERED_MS = 200;

describeInBrowser('a window that stands open', (chromium) => {
  let host: TestConsole;
  let page: Page;
  let asked = 0;
  beforeAll(async () => {
    host = await startConsole(chromium);
    page = await host.signIn({ staff: 'agent-1', posts: ['agent@customer-service'] });
    page.on('request', (request) => { asked += request.url().includes('/api/') ? 1 : 0; });
    await page.clock.install();
    await page.reload();
    await page.getByText('没有待办').waitFor();
  });
  afterAll(() => host.stop());

  /** What the host is asked while time goes by. */
  async function askedWithin(minutes: number): Promise<number> {
    asked = 0;
    for (let half = 0; half < 2 * minutes; half += 1) {
      await page.clock.runFor(30_000);
      // The clock of the page runs ahead, that of the host's answers does not.
      await delay(ANSWERED_MS);
    }
    return asked;
  }

  test('asks for its lists again while somebody is there, and nothing of the host once nobody is: the session goes idle', async () => {
    expect(await askedWithin(3)).toBeGreaterThan(2);
    await askedWithin(3);
    expect(await askedWithin(10)).toBe(0);
  });

  test('asks at once when somebody comes back', async () => {
    const again = page.waitForRequest((request) => request.url().includes('/api/v1/tasks'));
    await page.mouse.move(200, 200);
    await again;
  });
});

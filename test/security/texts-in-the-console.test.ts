/** Texts that are scripts are shown as texts: in titles, cases, names, reasons and names of files. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startConsole, type TestConsole } from '../support/browser/console.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';
import { attach, PDF } from '../support/files.js';

/** Each would mark the page if any of it ran. */
const SCRIPTS = ['<script>window.ran=1</script>', '<img src=x onerror="window.ran=2">', '"><svg onload="window.ran=3">', "';window.ran=4;//", '{{constructor.constructor("window.ran=5")()}}', '<a href="javascript:window.ran=6">按此</a>', '${window.ran=7}'];
const SCRIPT = SCRIPTS.join(' ');
const TITLE = '<img src=x onerror="window.ran=8">服务';

describeInBrowser('texts that are scripts', (chromium) => {
  let host: TestConsole;
  let page: Page;
  let caseId = '';
  const asked: string[] = [];
  beforeAll(async () => {
    const definition = join(mkdtempSync(join(tmpdir(), 'kept-visit-')), 'visit.yaml');
    writeFileSync(definition, readFileSync('test/support/visit.yaml', 'utf8').replace('zh: 上门服务', `zh: '${TITLE}'`));
    host = await startConsole(chromium, { definitions: [definition] });
    const agent = await host.api.as('an', ['agent@customer-service']);
    const form = { disclosure: 'named', caller: { name: SCRIPTS[0], phone: '13800001234', address: SCRIPTS[1] }, content: SCRIPT, requested: SCRIPT };
    caseId = (await agent.post('cases', { process: 'complaint', form })).body.caseId;
    expect(caseId).toMatch(/^[0-9a-f-]{36}$/);
    await agent.post(`cases/${caseId}/tasks`, { act: 'copy', to: 'an', reason: SCRIPT });
    await attach(host.api, agent, caseId, PDF, { name: '<img src=x onerror=window.ran=9>.pdf' });
    await agent.post('cases', { process: 'visit', form: { appointment: '2099-01-01T09:00:00+08:00' } });
    page = await host.signIn({ staff: 'agent-1', posts: ['agent@customer-service', 'administrator@manager-office'] });
    await host.api.dataSource.query("update kept.staff set name = $1 where staff = 'agent-1'", [SCRIPTS[1]]);
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => asked.push('a dialog')));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(page.url()).origin) asked.push(request.url());
    });
  });
  afterAll(() => host.stop());
  afterEach(async () => {
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('the page of a case shows them as they were written', async () => {
    await page.goto(new URL(`/#/cases/${caseId}`, page.url()).href);
    await page.getByRole('heading', { name: '投诉处理 1 号' }).waitFor();
    await page.getByText(SCRIPTS[0]!, { exact: false }).first().waitFor();
    await page.getByText(/img src.x onerror.window\.ran.9/).waitFor();
    expect(await page.locator('main img[src="x"], main svg[onload], main a[href^="javascript:"]').count()).toBe(0);
  });

  test('lists, forms and the account show a title and a name that are scripts as text', async () => {
    for (const place of ['tasks', 'cases', 'new', 'new/visit', 'erasures', 'account']) {
      await page.goto(new URL(`/#/${place}`, page.url()).href);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect([place, await page.locator('img[src="x"], svg[onload], a[href^="javascript:"]').count()]).toEqual([place, 0]);
    }
    await page.goto(new URL('/#/cases', page.url()).href);
    await page.getByText(TITLE).first().waitFor();
  });

  test('an address of the console that is a script runs nothing', async () => {
    for (const place of [`/#/cases/${encodeURIComponent(SCRIPTS[0]!)}`, `/#/${SCRIPTS[1]!}`, '/#/new/__proto__', '/#javascript:window.ran=10', '/?x=<script>window.ran=11</script>#/cases']) {
      await page.goto(new URL(place, page.url()).href);
      await page.waitForLoadState('networkidle');
      expect([place, await page.evaluate('window.ran')]).toEqual([place, undefined]);
    }
  });

  test('a script that is put into the page is not run: the page allows those of the host alone', async () => {
    await page.goto(new URL('/#/cases', page.url()).href);
    await page.evaluate("(() => { const one = document.createElement('script'); one.textContent = 'window.ran = 12'; document.body.append(one); const other = document.createElement('div'); other.innerHTML = '<img src=x onerror=\"window.ran = 13\">'; document.body.append(other); })()");
    await page.waitForTimeout(300);
    expect(await page.evaluate('window.ran')).toBeUndefined();
  });
});

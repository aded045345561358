import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { openComplaint } from '../support/api.js';
import { startConsole, type TestConsole } from '../support/browser/console.js';
import { describeInBrowser } from '../support/browser/find-chromium.js';
import { PAGE, PDF, photo, picture } from '../support/files.js';

/** What is read of a picture in the page. */
interface Shown {
  readonly naturalWidth: number;
  readonly naturalHeight: number;
  decode(): Promise<void>;
}

describeInBrowser('attachments in the browser', (chromium) => {
  let host: TestConsole;
  let page: Page, visitor: Page;
  beforeAll(async () => {
    host = await startConsole(chromium);
    await openComplaint(await host.api.as('an', ['agent@customer-service']));
    page = await host.signIn({ staff: 'agent-1', posts: ['agent@customer-service'] });
    visitor = await host.signIn({ staff: 'visitor-1', posts: ['leader@manager-office'] });
    for (const one of [page, visitor]) {
      await one.getByRole('link', { name: '事项', exact: true }).click();
      await one.getByRole('link', { name: /1/ }).first().click();
      await one.getByRole('heading', { name: '投诉处理 1 号' }).waitFor();
    }
  });
  afterAll(() => host.stop());

  const section = (one: Page = page) => one.getByRole('region', { name: '附件' });
  const choose = (name: string, buffer: Buffer) => section().locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

  test('a photo is added, shown small and large, and given back without its place', async () => {
    await section().getByText('没有附件').waitFor();
    await choose('漏水现场.jpg', await photo({ width: 1_200, height: 800 }));
    await section().getByRole('link', { name: '漏水现场.jpg' }).waitFor();
    await section().getByText(/JPEG 图片 · \d+ kB · 姓名 agent-1（agent-1） .* 添加/).waitFor();
    const small = section().getByRole('img', { name: '查看图片：漏水现场.jpg' });
    expect(await small.evaluate(async (shown) => { const one = shown as unknown as Shown; await one.decode(); return [one.naturalWidth, one.naturalHeight]; })).toEqual([800, 1_200]);
    await small.click();
    await page.locator('.ant-image-preview-img').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.ant-image-preview-img').waitFor({ state: 'hidden' });
    const [download] = await Promise.all([page.waitForEvent('download'), section().getByRole('link', { name: '漏水现场.jpg' }).click()]);
    expect(download.suggestedFilename()).toBe('漏水现场.jpg');
    const bytes = readFileSync(await download.path());
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });

  test('files that are dropped are taken', async () => {
    const dropped = await page.evaluateHandle(`{ const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(PDF.toString())}], '来信.pdf')); data }`);
    await section().locator('.ant-upload-drag .ant-upload-btn').dispatchEvent('drop', { dataTransfer: dropped });
    await section().getByRole('link', { name: '来信.pdf' }).waitFor();
    expect(await section().getByRole('progressbar').count()).toBe(0);
  });

  test('what is refused stays with the words of the host until it is put away', async () => {
    await choose('照片.png', PAGE);
    await section().getByText('不接受这种文件').waitFor();
    await section().getByText('网页或其他标记语言').waitFor();
    expect(await section().getByRole('button', { name: '重试' }).count()).toBe(0);
    await section().getByRole('button', { name: '关闭' }).click();
    await section().getByText('不接受这种文件').waitFor({ state: 'hidden' });
  });

  test('a host that is away is told, and what is tried again when it is back is added once', async () => {
    await page.context().setOffline(true);
    await choose('表具.png', await picture('png'));
    await section().getByText('服务暂时没有应答').waitFor();
    await page.context().setOffline(false);
    await section().getByRole('button', { name: '重试' }).click();
    await section().getByRole('link', { name: '表具.png' }).waitFor();
    await section().getByText('服务暂时没有应答').waitFor({ state: 'hidden' });
  });

  test('who does not work on the case sees that files are there, and neither their names nor what they hold', async () => {
    await visitor.reload();
    await section(visitor).getByText('（仅经办人可见）').first().waitFor();
    expect(await section(visitor).getByRole('link').count()).toBe(0);
    expect(await section(visitor).getByRole('img', { name: /查看图片/ }).count()).toBe(0);
    expect(await section(visitor).getByRole('button', { name: /移除/ }).count()).toBe(0);
  });

  test('it is removed with a reason, which stays, and not without', async () => {
    await section().getByRole('button', { name: '移除附件：来信.pdf' }).click();
    const dialog = page.getByRole('dialog', { name: '移除附件：来信.pdf' });
    await dialog.getByRole('button', { name: '移除', exact: true }).click();
    await dialog.getByText('必填').waitFor();
    await dialog.getByRole('textbox', { name: '理由' }).fill('误传');
    await dialog.getByRole('button', { name: '移除', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await section().getByText(/姓名 agent-1（agent-1） .* 移除：误传/).waitFor();
    expect(await section().getByRole('link', { name: '来信.pdf' }).count()).toBe(0);
  });

  test('it is without a fault against WCAG 2.1 AA, also on a telephone', async () => {
    for (const size of [{ width: 1_440, height: 900 }, { width: 390, height: 844 }]) {
      await page.setViewportSize(size);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).include('section[aria-label="附件"]').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    }
  });

  test('in English every word of it is, but for names', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    const english = page.getByRole('region', { name: 'Attachments' });
    await english.getByText('Choose files, or drop them here').waitFor();
    const text = (await english.innerText()).replaceAll(/姓名 agent-1|漏水现场|表具|误传/g, '');
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });
});

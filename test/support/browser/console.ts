/** A host with its console, and people who use it in a browser, each in a window of their own. */
import { execFileSync } from 'node:child_process';
import { generate } from 'otplib';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { startApi, type ApiSettings, type TestApi } from '../api.js';
import { addPerson, PASSWORD, signedIn, type Person } from '../people.js';

/** What a step waits for at most. */
const STEP_MS = 30_000;
const DESK = { width: 1_440, height: 900 };

export interface TestConsole {
  readonly api: TestApi;
  /** A new window with nobody signed in. */
  window(): Promise<Page>;
  /** Adds somebody with an open account, whose window it is, signed in. */
  signIn(person: Person): Promise<Page>;
  stop(): Promise<void>;
}

/** @param zone of the browser's own clock */
export async function startConsole(executablePath: string, settings: ApiSettings = {}, zone?: string): Promise<TestConsole> {
  execFileSync(process.execPath, ['bin/build-web.js']);
  const api = await startApi({ ...settings, console: 'dist/web' });
  // Chromium's own sandbox does not run for root.
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const window = async (): Promise<Page> => {
    const page = await newWindow(browser, zone);
    // Of hosts on plain HTTP a browser keeps a session's cookie from localhost alone.
    await page.goto(api.url.replace('127.0.0.1', 'localhost'));
    return page;
  };
  return {
    api, window,
    async signIn(person) {
      await signedIn(api, person);
      const page = await window();
      await enter(page, person.staff);
      await page.getByRole('navigation').waitFor();
      return page;
    },
    async stop() {
      await browser.close();
      await api.stop();
    },
  };
}

async function newWindow(browser: Browser, zone: string | undefined): Promise<Page> {
  const context = await browser.newContext({ viewport: DESK, locale: 'zh-CN', reducedMotion: 'reduce', ...(zone !== undefined && { timezoneId: zone }) });
  context.setDefaultTimeout(STEP_MS);
  return context.newPage();
}

export async function enter(page: Page, login: string, password: string = PASSWORD): Promise<void> {
  await choose(page, page.getByLabel('单位'), '莱州华润燃气');
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** Opens the account of an administrator by its link and sets up the second factor, as one has to. */
export async function openAdministrator(host: TestConsole, staff: string, kind: 'security' | 'audit'): Promise<Page> {
  const page = await host.window();
  await page.goto(new URL(`/#/open/${await addPerson(host.api, { staff, kind })}`, page.url()).href);
  await page.getByText(`登录名 ${staff}`).waitFor();
  await page.getByLabel('新密码', { exact: true }).fill(PASSWORD);
  await page.getByLabel('再次输入新密码').fill(PASSWORD);
  await page.getByRole('button', { name: '设置密码并登录' }).click();
  await page.getByRole('button', { name: '启用二次验证' }).click();
  const secret = (await page.locator('code').innerText()).trim();
  await page.getByLabel('验证码').fill(await generate({ secret }));
  await page.getByLabel('当前密码').first().fill(PASSWORD);
  await page.getByRole('button', { name: '确认启用' }).click();
  await page.getByText('已启用：登录时须输入').waitFor();
  return page;
}

/** Takes one of a list that drops down. */
export async function choose(page: Page, from: Locator, text: string): Promise<void> {
  await from.click();
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option').filter({ hasText: text }).first().click();
}

/** Opens an event's form, fills its texts by their labels, sends it, and waits until it is taken. */
export async function send(page: Page, event: string, texts: Readonly<Record<string, string>>, sendWord = '提交'): Promise<void> {
  await page.getByRole('button', { name: event, exact: true }).click();
  const drawer = page.getByRole('dialog', { name: event });
  for (const [label, text] of Object.entries(texts)) await drawer.getByRole('textbox', { name: label }).fill(text);
  await drawer.getByRole('button', { name: sendWord, exact: true }).click();
  await drawer.waitFor({ state: 'hidden' });
}

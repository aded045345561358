/**
 * The Chromium that tests drive: that of KEPT_CHROMIUM, else Debian's or another that this machine has. Where there is none they are skipped
 * under a name that says so; KEPT_REQUIRE_CHROMIUM=1 makes that a failure.
 */
import { existsSync } from 'node:fs';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

export function findChromium(): string | null {
  const named = process.env['KEPT_CHROMIUM'];
  return [...(named ? [named] : []), ...USUAL_PLACES].find((path) => existsSync(path)) ?? null;
}

/** Runs tests in a browser where there is one; else they are skipped by a name that says why, or fail where one is required. */
export function describeInBrowser(name: string, tests: (chromium: string) => void): void {
  const chromium = findChromium();
  if (chromium !== null) describe(name, () => tests(chromium));
  else if (process.env['KEPT_REQUIRE_CHROMIUM'] === '1') test(name, () => { throw new Error('expected a Chromium, saw none; apt-get install chromium, or set KEPT_CHROMIUM'); });
  else {
    console.warn(`SKIPPED: ${name}: no Chromium`);
    describe.skip(`${name} (SKIPPED: no Chromium)`, () => test('needs a Chromium', () => undefined));
  }
}

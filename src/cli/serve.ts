/** `kept serve`: the host, until Ctrl-C. */
import { Command } from 'commander';
import { alike, type Bilingual } from '../core/bilingual.js';
import { quote } from '../core/definition/problem.js';
import { createLogger } from '../engine/logger.js';
import { startHost, type Host } from '../main.js';
import { isDataHeld } from '../store/open-database.js';
import { requireFreePort } from './free-port.js';
import { greeting } from './greeting.js';
import { languageOfTerminal } from './language.js';
import { listeningOf } from './listening.js';
import { logLevelOf } from './log-level.js';
import { oidcSettingsOf } from './oidc-settings.js';
import { complain, print, Told, UsageError } from './told.js';

const PORT_DEFAULT = 3000;
/** A stop that takes longer is ended; the database is told to end as the process exits. */
const STOP_MS = 9_000;

export function serve(): Command {
  return new Command('serve')
    .description('启动服务 · start the host on http://localhost:3000 (PORT changes it), with a database of its own unless DATABASE_URL names one')
    .option('--workflows <folder>', '流程文件夹 folder of organizations', 'workflows')
    .action(async ({ workflows }: { workflows: string }) => {
      const port = portOf(process.env['PORT']);
      const [listening, oidc, level] = [listeningOf(process.env), oidcSettingsOf(process.env), logLevelOf(process.env)];
      // Where a host holds the data folder already, the start below says which: that tells more than its port.
      if (!(await isDataHeld())) await requireFreePort(port);
      const stopAsked = signalled();
      const host = await startHost({ port, listening, oidc, workflows, logger: createLogger(level), say: complain });
      print(await greeting(host));
      const reason = await Promise.race([stopAsked.then(() => null), host.failed]);
      await stop(host);
      if (reason !== null) throw new Told({ zh: `PostgreSQL 意外停止（${reason}）。请重新启动：npm start`, en: `Expected PostgreSQL to keep running, saw it end (${reason}). Start again: npm start` });
      print('已停止 stopped');
    });
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return PORT_DEFAULT;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError({
    expected: { zh: 'PORT 为 0 至 65535 的十进制数', en: 'PORT to be a decimal number from 0 to 65535' },
    saw: alike(quote(text)),
    remedy: { zh: `不设置则用 ${PORT_DEFAULT}`, en: `unset it for ${PORT_DEFAULT}` },
  });
}

/** Settles at the first signal; the second ends the process at once. */
function signalled(): Promise<void> {
  return new Promise((settle) => {
    let asked = false;
    const hear = (): void => {
      if (asked) process.exit(1);
      asked = true;
      settle();
    };
    process.on('SIGINT', hear);
    process.on('SIGTERM', hear);
  });
}

const OVERTIME: Bilingual = { zh: '未能在 9 秒内停止：有工作迟迟不结束，现强行终止。', en: 'Expected to stop within 9 seconds, saw work that does not end; ending it.' };

/** The watch goes on until the process is gone, and keeps it from nothing. */
async function stop(host: Host): Promise<void> {
  const late = setTimeout(() => {
    complain(OVERTIME[languageOfTerminal()]);
    process.exit(1);
  }, STOP_MS);
  await host.stop();
  late.unref();
}

/** The `kept` command. Each command is a file of its own; exit codes: 0 done, 1 refused or found at fault, 2 asked wrongly. */
import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import type { Bilingual, Language } from '../core/bilingual.js';
import { languageOfTerminal } from './language.js';
import { complain, isTold, Told } from './told.js';
import { usageWords } from './usage-words.js';

/** Loaded when asked for: `kept due` need not wait for a database's driver. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.js')).serve(),
  token: async () => (await import('./token.js')).token(),
  account: async () => (await import('./account.js')).account(),
  key: async () => (await import('./key.js')).key(),
  check: async () => (await import('./check.js')).check(),
  compile: async () => (await import('./compile.js')).compile(),
  due: async () => (await import('./due.js')).due(),
  scenario: async () => (await import('./scenario.js')).scenario(),
  simulate: async () => (await import('./simulate.js')).simulate(),
  held: async () => (await import('./held.js')).held(),
  calendar: async () => (await import('./calendar.js')).calendarCommand(),
  case: async () => (await import('./case.js')).caseCommand(),
  draft: async () => (await import('./draft.js')).draftCommand(),
  register: async () => (await import('./register.js')).register(),
  duty: async () => (await import('./duty.js')).duty(),
  delivery: async () => (await import('./delivery.js')).delivery(),
  webhook: async () => (await import('./webhook.js')).webhook(),
};

const asked = process.argv[2] ?? '';
const wanted = Object.hasOwn(COMMANDS, asked) ? [COMMANDS[asked]!] : Object.values(COMMANDS);

const kept = new Command('kept')
  .description('践诺：公用事业的服务承诺引擎 · Kept: the promises of public utilities, kept and proved');
for (const load of wanted) kept.addCommand(await load());
letErrorsThrough(kept);

let language = languageOfTerminal();
kept.hook('preAction', (_kept, command) => {
  language = command.opts<{ lang?: Language }>().lang ?? language;
});

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // The reader of a pipe has seen enough.
  throw error;
});

try {
  await kept.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Commander speaks and exits by itself; here the one place below does. */
function letErrorsThrough(command: Command): void {
  command.exitOverride().configureOutput({ outputError: () => {} });
  command.commands.forEach(letErrorsThrough);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) {
    complain(usageWords(error)[language]);
    return error.exitCode === 0 ? 0 : 2;
  }
  complain((isTold(error) ? error.words : ofOurs(error))[language]);
  return error instanceof Told ? error.exitCode : 1;
}

function ofOurs(error: unknown): Bilingual {
  const message = error instanceof Error ? error.message : String(error);
  return { zh: `未能完成，系统自身有误，请报告：${message}`, en: `Expected to finish, saw: ${message}. This is an error of ours: report it.` };
}

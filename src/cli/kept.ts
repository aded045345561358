/** The `kept` command. Each command is a file of its own; exit codes: 0 done, 1 refused or found at fault, 2 asked wrongly. */
import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { caseCommand } from './case.js';
import { check } from './check.js';
import { compile } from './compile.js';
import { due } from './due.js';
import { key } from './key.js';
import { scenario } from './scenario.js';
import { serve } from './serve.js';
import { simulate } from './simulate.js';
import { complain, isTold, Told, UsageError } from './told.js';
import { token } from './token.js';

const COMMANDS: readonly (() => Command)[] = [serve, token, key, check, compile, due, scenario, simulate, caseCommand];

const kept = new Command('kept')
  .description('践诺:公用事业的服务承诺引擎 · Kept: the promises of public utilities, kept and proved')
  .showHelpAfterError('(--help tells the ways to ask)');
for (const command of COMMANDS) kept.addCommand(command());
letErrorsThrough(kept);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // The reader of a pipe has seen enough.
  throw error;
});

try {
  await kept.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Commander exits by itself; here the one place below decides. */
function letErrorsThrough(command: Command): void {
  command.exitOverride();
  command.commands.forEach(letErrorsThrough);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    complain(error.message);
    return 2;
  }
  complain(isTold(error) ? error.message : `Expected to finish, saw: ${error instanceof Error ? error.message : String(error)}. This is an error of ours: report it.`);
  return error instanceof Told ? error.exitCode : 1;
}

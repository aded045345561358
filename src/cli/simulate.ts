/** `kept simulate FILE --at INSTANT`: what falls due when nobody acts; with `--cases`, how random cases fare. */
import { Command, InvalidArgumentError } from 'commander';
import { clockMsOf, parseTerm } from '../core/calendar/term.js';

const HOUR_MS = 3_600_000;

export function simulate(): Command {
  return new Command('simulate')
    .description('试算 · what falls due when, on a throw-away database')
    .argument('<file>', '流程定义 a process definition')
    .requiredOption('--at <instant>', 'when the case is opened, local: 2026-09-30T16:00')
    .option('--form <json>', 'the form it is opened with; made up where not given', jsonObject)
    .option('--cases <n>', 'play so many random cases and count how they fare', wholeNumber)
    .option('--seed <n>', 'the same seed plays the same cases', wholeNumber, 1)
    .option('--pace <term>', 'about how long people take for a step; 4 hours where not said', paceMs, 4 * HOUR_MS)
    .action(async (file: string, { pace, ...options }: { at: string; form?: Record<string, unknown>; cases?: number; seed: number; pace: number }) => {
      const { runSimulation } = await import('./simulate/run-simulation.js');
      await runSimulation(file, { ...options, paceMs: pace });
    });
}

function jsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new InvalidArgumentError(`expected a JSON object such as '{"founded": true}'`);
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('expected a whole number from 1 to 999999');
}

function paceMs(text: string): number {
  const term = parseTerm(text);
  const ms = 'problem' in term ? null : clockMsOf(term);
  if (ms === null) throw new InvalidArgumentError("expected a term by the clock such as '4 hours'");
  return ms;
}

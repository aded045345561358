/** `kept simulate FILE --at INSTANT`: what falls due when nobody acts; with `--cases`, how random cases fare. */
import { Command, Option } from 'commander';
import type { Bilingual, Language } from '../core/bilingual.js';
import { clockMsOf, parseTerm } from '../core/calendar/term.js';
import { refuse } from '../core/problem.js';
import { languageOption } from './language.js';
import { UsageError } from './told.js';

const HOUR_MS = 3_600_000;

export function simulate(): Command {
  return new Command('simulate')
    .description('试算 · what falls due when, on a throw-away database')
    .argument('<file>', '流程定义 a process definition')
    .requiredOption('--at <instant>', '登记时间，本地，如 2026-09-30T16:00 when the case is opened, local')
    .option('--form <json>', '登记表单，不给则自拟 the form it is opened with; made up where not given', jsonObject)
    .option('--cases <n>', '随机演练若干事项并统计 play so many random cases and count how they fare', wholeNumber)
    .option('--seed <n>', '随机种子，相同则事项相同 the same seed plays the same cases', wholeNumber, 1)
    .addOption(new Option('--pace <term>', '每步大约用时 about how long people take for a step').argParser(paceMs).default(4 * HOUR_MS, '4 hours'))
    .addOption(languageOption())
    .action(async (file: string, { pace, lang, ...options }: { at: string; form?: Record<string, unknown>; cases?: number; seed: number; pace: number; lang: Language }) => {
      const { runSimulation } = await import('./simulate/run-simulation.js');
      await runSimulation(file, { ...options, paceMs: pace, language: lang });
    });
}

function jsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw refused({ zh: `--form 是 JSON 对象，如 '{"founded": true}'`, en: `--form to be a JSON object such as '{"founded": true}'` }, text);
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw refused({ zh: '--cases、--seed 是 1 至 999999 的整数', en: '--cases and --seed to be whole numbers from 1 to 999999' }, text);
}

function paceMs(text: string): number {
  const term = parseTerm(text);
  const ms = 'problem' in term ? null : clockMsOf(term);
  if (ms === null) throw refused({ zh: "--pace 是按时钟计的期限，如 '4 hours'", en: "--pace to be a term by the clock such as '4 hours'" }, text);
  return ms;
}

function refused(expected: Bilingual, saw: string): UsageError {
  return new UsageError(refuse(expected, saw, { zh: '改正该选项的取值', en: 'correct the value of the option' }).problem);
}

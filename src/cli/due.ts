/** `kept due`: when a term is due on the national calendar, and how that is counted. Needs no database. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { alike, type Bilingual, type Language } from '../core/bilingual.js';
import { problemIn, type Problem, type Refusal } from '../core/problem.js';
import { nationalCalendar } from '../core/calendar/china.js';
import { answerDue, type DueAnswer, type ExplanationLine } from '../core/calendar/due-answer.js';
import { languageOption } from './language.js';
import { print, Told, UsageError } from './told.js';

interface DueOptions {
  readonly from?: string;
  readonly within?: string;
  readonly json?: true;
  readonly lang: Language;
}

/** Some programs begin a text with it. */
const BYTE_ORDER_MARK = /^\uFEFF/;

export function due(): Command {
  return new Command('due')
    .description('推算到期时间 · when a term is due on the national calendar; without options answers JSON lines of standard input')
    .option('--from <instant>', '起算时间，如 2026-09-30T10:00')
    .option('--within <term>', '期限，如 "5 workdays"')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async ({ from, within, json, lang }: DueOptions) => {
      if (from !== undefined && within !== undefined) answerOne({ from, within }, json === true, lang);
      else if (from !== undefined || within !== undefined) throw new UsageError(ONE_OF_TWO);
      else await answerLines(lang);
    });
}

const EXAMPLE = 'kept due --from 2026-09-30T10:00 --within "5 workdays"';

const ONE_OF_TWO: Problem = {
  expected: { zh: '--from 和 --within 同时给出', en: '--from and --within together' },
  saw: { zh: '只有其一', en: 'one of them' },
  remedy: { zh: '请两者都给，或都不给而从标准输入逐行给 JSON', en: 'give both, or neither and JSON lines on standard input' },
};

const NEITHER: Problem = {
  expected: { zh: '--from 和 --within，或标准输入中逐行的 JSON', en: '--from and --within, or JSON lines on standard input' },
  saw: { zh: '两者皆无', en: 'neither' },
  remedy: { zh: `请试：${EXAMPLE}`, en: `try: ${EXAMPLE}` },
};

const NO_QUESTION: Pick<Problem, 'expected' | 'remedy'> = {
  expected: { zh: '每行一个 JSON 对象', en: 'a JSON object a line' },
  remedy: { zh: '请写作 {"from": "2026-09-30T10:00", "within": "5 workdays"}', en: 'write {"from": "2026-09-30T10:00", "within": "5 workdays"}' },
};

function answerOne(question: { from: string; within: string }, asJson: boolean, language: Language): void {
  const answer = answerDue(question);
  if (asJson) print(lineOf(answer, language));
  else if ('due' in answer) print(wordsOf(answer, language));
  if ('problem' in answer) throw new Told(asJson ? alike('') : answer.problem);
}

/** Line by line and in order, never more in memory than one; a line at fault gets its problem in its place. */
async function answerLines(language: Language): Promise<void> {
  if (process.stdin.isTTY) throw new UsageError(NEITHER);
  let faults = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const answer = answerLine(line.replace(BYTE_ORDER_MARK, ''));
    if ('problem' in answer) faults += 1;
    if (!process.stdout.write(`${lineOf(answer, language)}\n`)) await once(process.stdout, 'drain');
  }
  if (faults > 0) throw new Told({ zh: `${faults} 行有误`, en: `${faults} lines at fault` });
}

function lineOf(answer: DueAnswer | Refusal, language: Language): string {
  return JSON.stringify('problem' in answer ? { problem: problemIn(answer.problem, language) } : answer);
}

function answerLine(line: string): DueAnswer | Refusal {
  try {
    return answerDue(JSON.parse(line));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: { ...NO_QUESTION, saw: alike(line.slice(0, 80)) } };
  }
}

function wordsOf({ due, dueDate, provisional, explanation }: DueAnswer, language: Language): string {
  const open = provisional ? openWords(explanation)[language] : '';
  const head = { zh: `到期 ${due}，${dueDate}${open}`, en: `due ${due}, on ${dueDate}${open}` }[language];
  return [head, ...explanationLines(explanation, language)].join('\n');
}

/** Why the calendar does not answer for a day: it begins later, or ends before. */
function openWords(explanation: readonly ExplanationLine[]): Bilingual {
  const { coveredFrom } = nationalCalendar;
  const begins = explanation.some(({ provisional, date }) => provisional && date !== undefined && date < coveredFrom);
  return begins
    ? { zh: `（暂定：不在日历之内，日历始于${coveredFrom}）`, en: ` (provisional: outside the calendar, which begins ${coveredFrom})` }
    : { zh: '（暂定：放假安排尚未公布）', en: ' (provisional: no notice published yet)' };
}

/** One line each: ✓ counted, · not. */
export function explanationLines(explanation: readonly ExplanationLine[], language: Language): string[] {
  return explanation.map((line) => {
    const source = line.source === undefined ? '' : `  [${line.source}]`;
    return `  ${line.counted ? '✓' : '·'} ${(line.date ?? '').padEnd(10)} ${line[language]}${source}`;
  });
}

/** Drafts in words for a terminal. What the API has told already is in the language that was asked for. */
import type { DraftProblemView, DraftSummaryView, DraftView } from '../../api/drafts/draft-view.js';
import type { RehearsalView } from '../../api/drafts/rehearsal-view.js';
import type { Language } from '../../core/bilingual.js';
import { shortInstant } from '../case/case-words.js';

const STATE_WORDS = {
  open: { zh: '起草中', en: 'open' },
  published: { zh: '已发布', en: 'published' },
  discarded: { zh: '已废弃', en: 'discarded' },
} as const;

const WORDS = {
  zh: {
    revision: (number: number) => `第 ${number} 次修订`, outdated: '已发布新版本：请查看差异，再以 --base 重新保存', sound: '通过检查', mistakes: '错误', none: '无', text: '逐行差异',
    differences: (version: number) => (version === 0 ? '差异（尚未发布过）' : `与已发布的第 ${version} 版的差异`),
    problem: (where: string, { expected, saw, remedy }: DraftProblemView) => `${where}应为：${expected}；实为：${saw}。${remedy}`,
    scenarios: '场景演练', counts: (passed: number, failed: number) => `通过 ${passed} 个，未通过 ${failed} 个`, step: (number: number, at: string, place: string) => `第 ${number} 步，${at}（${place}）`,
    expected: '：应为 ', saw: '实为 ', history: '历次修订',
  },
  en: {
    revision: (number: number) => `revision ${number}`, outdated: 'a version was published meanwhile: look at the differences, save again with --base', sound: 'passes the check', mistakes: 'Mistakes', none: 'none', text: 'Line by line',
    differences: (version: number) => (version === 0 ? 'Differences (never published)' : `Differences to version ${version}`),
    problem: (where: string, { expected, saw, remedy }: DraftProblemView) => `${where}expected ${expected}, saw ${saw}, ${remedy}`,
    scenarios: 'Scenarios', counts: (passed: number, failed: number) => `${passed} passed, ${failed} failed`, step: (number: number, at: string, place: string) => `step ${number}, ${at} (${place})`,
    expected: ': expected ', saw: 'saw ', history: 'History',
  },
} as const;

/** complaint.yaml, organization.yaml, regulation.md */
function draftName({ kind, subject }: Pick<DraftSummaryView, 'kind' | 'subject'>): string {
  return { definition: `${subject}.yaml`, organization: 'organization.yaml', regulation: 'regulation.md' }[kind];
}

/** One line: name, state, revision, who, when, why. */
export function draftLine(view: DraftSummaryView, language: Language): string {
  const { state, revision, author, savedAt, reason } = view;
  return `${draftName(view)} · ${STATE_WORDS[state][language]} · ${WORDS[language].revision(revision)} · ${author} ${shortInstant(savedAt)} · ${reason}`;
}

export function draftWords(view: DraftView, language: Language): string {
  const words = WORDS[language];
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);
  const problems = view.problems.map((one) => `  ${words.problem(placeOf(one), one)}`);
  const isSound = view.state === 'open' && problems.length === 0;
  return [
    draftLine(view, language),
    view.draftId,
    ...(view.outdated ? [words.outdated] : []),
    ...(isSound ? [words.sound] : section(words.mistakes, problems)),
    ...(isSound ? section(words.differences(view.latest ?? 0), differenceLines(view, language)) : []),
    ...section(words.text, view.textDifferences.map(({ unified }) => unified.trimEnd())),
    ...(view.rehearsal === null ? [] : section(words.scenarios, rehearsalLines(view.rehearsal, language))),
    ...section(words.history, view.history.map(({ revision, author, savedAt, reason }) => `  ${revision}. ${shortInstant(savedAt)} ${author} · ${reason}`)),
  ].join('\n');
}

function placeOf({ file, line, column, path }: DraftProblemView): string {
  return `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}`;
}

function differenceLines({ differences }: DraftView, language: Language): string[] {
  return differences.length === 0 ? [`  ${WORDS[language].none}`] : differences.map(({ says }) => `  ${says[language]}`);
}

function rehearsalLines({ passed, failed, unplayed, scenarios }: RehearsalView, language: Language): string[] {
  const words = WORDS[language];
  if (unplayed !== null) return [`  ${unplayed}`];
  const failures = scenarios.flatMap(({ process, title, failure }) => failure === null ? [] : [
    `  ✗ ${title[language]}`,
    `    ${words.step(failure.step, failure.at, `${process}.scenarios.yaml:${failure.line}`)}`,
    ...failure.differences.flatMap(({ what, expected, saw }) => [`      ${what}${words.expected}${expected}`, `        ${words.saw}${saw}`]),
  ]);
  return [`  ${words.counts(passed, failed)}`, ...failures];
}

/** Drafts in words for a terminal. */
import type { DraftSummaryView, DraftView } from '../../api/drafts/draft-view.js';
import type { RehearsalView } from '../../api/drafts/rehearsal-view.js';
import { shortInstant } from '../case/case-words.js';
import type { Language } from '../language.js';

export const STATE_WORDS = {
  open: { zh: '起草中', en: 'open' },
  published: { zh: '已发布', en: 'published' },
  discarded: { zh: '已废弃', en: 'discarded' },
} as const;

const WORDS = {
  zh: { revision: '修订', outdated: '已发布新版本：请看差异，再以 --base 重存', sound: '通过检查', mistakes: '错误', differences: '差异', none: '无', text: '逐行差异', scenarios: '场景演练', passed: '通过', failed: '未通过', history: '历次修订', since: '与已发布的第', version: '版相比', step: '第', stepEnd: '步', expected: '应为', saw: '实为' },
  en: { revision: 'revision', outdated: 'a version was published meanwhile: look at the differences, save again with --base', sound: 'passes the check', mistakes: 'Mistakes', differences: 'Differences', none: 'none', text: 'Line by line', scenarios: 'Scenarios', passed: 'passed', failed: 'failed', history: 'History', since: 'to version ', version: '', step: 'step ', stepEnd: '', expected: 'expected', saw: 'saw' },
} as const;

/** complaint.yaml, organization.yaml, regulation.md */
export function draftName({ kind, subject }: Pick<DraftSummaryView, 'kind' | 'subject'>): string {
  return { definition: `${subject}.yaml`, organization: 'organization.yaml', regulation: 'regulation.md' }[kind];
}

export function draftWords(view: DraftView, language: Language): string {
  const words = WORDS[language];
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);
  const problems = view.problems.map(({ file, line, column, path, expected, saw, remedy }) => `  ${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${words.expected} ${expected}, ${words.saw} ${saw}, ${remedy}`);
  const isOpen = view.state === 'open';
  return [
    `${draftName(view)} · ${STATE_WORDS[view.state][language]} · ${words.revision} ${view.revision} · ${view.author} ${shortInstant(view.savedAt)} · ${view.reason}`,
    view.draftId,
    ...(view.outdated ? [words.outdated] : []),
    ...(isOpen && problems.length === 0 ? [words.sound] : section(words.mistakes, problems)),
    ...(isOpen && problems.length === 0 ? section(`${words.differences} ${words.since}${view.latest}${words.version}`, differenceLines(view, language)) : []),
    ...section(words.text, view.textDifferences.map(({ unified }) => unified.trimEnd())),
    ...(view.rehearsal === null ? [] : section(words.scenarios, rehearsalLines(view.rehearsal, language))),
    ...section(words.history, view.history.map(({ revision, author, savedAt, reason }) => `  ${revision}. ${shortInstant(savedAt)} ${author} · ${reason}`)),
  ].join('\n');
}

function differenceLines({ differences }: DraftView, language: Language): string[] {
  return differences.length === 0 ? [`  ${WORDS[language].none}`] : differences.map(({ says }) => `  ${says[language]}`);
}

function rehearsalLines({ passed, failed, unplayed, scenarios }: RehearsalView, language: Language): string[] {
  const words = WORDS[language];
  if (unplayed !== null) return [`  ${unplayed}`];
  const failures = scenarios.flatMap(({ process, title, failure }) => failure === null ? [] : [
    `  ✗ ${title[language]}`,
    `    ${words.step}${failure.step}${words.stepEnd}, ${failure.at} (${process}.scenarios.yaml:${failure.line})`,
    ...failure.differences.map(({ what, expected, saw }) => `      ${what}: ${words.expected} ${expected}, ${words.saw} ${saw}`),
  ]);
  return [`  ${passed} ${words.passed}, ${failed} ${words.failed}`, ...failures];
}

/** Cases in words for a terminal: state, deadlines and how they are counted. */
import type { CaseAnswerView } from '../../api/cases/case-commands.js';
import type { CaseView, HistoryView } from '../../api/cases/case-view.js';
import type { FormFieldView } from '../../api/cases/form-field-view.js';
import type { OpenTaskView } from '../../api/cases/task-view.js';
import type { DeadlineView } from '../../api/deadline-view.js';
import { explanationLines } from '../due.js';
import { THEN, type Language } from '../../core/bilingual.js';
import { stateChains } from '../../core/definition/state-chains.js';

const WORDS = {
  zh: {
    case: '事项', revision: '版本', deadlines: '期限', howCounted: '怎么算的', due: '到期', late: '逾期', stands: '尚无到期时间', tasks: '待办', assistance: '待协办', signed: '签收', inHand: '在办', returned: '退单', accepts: '您可办理',
    history: '经过', hidden: '（已隐去）', true: '是', false: '否', erased: '（已删除）', provisional: '暂定', clause: '条款', held: '已搁置，待管理员处理', inPartOf: '代', parent: '所属事项', subCases: '子事项',
    code: '查询码', giveCode: '请将编号和查询码交给客户（匿名者尤须如此）：凭此查询进度，仅此一次显示',
    colon: '：', aside: (text: string) => `（${text}）`,
  },
  en: {
    case: 'Case', revision: 'revision', deadlines: 'Deadlines', howCounted: 'how it is counted', due: 'due', late: 'late by', stands: 'not due yet', tasks: 'Tasks', assistance: 'Assistance asked for', signed: 'signed for by', inHand: 'in the hands of', returned: 'handed back by', accepts: 'You may send',
    history: 'History', hidden: '(hidden)', true: 'yes', false: 'no', erased: '(erased)', provisional: 'provisional', clause: 'clause', held: 'held until an administrator has seen to it', inPartOf: 'for', parent: 'Opened for', subCases: 'Sub-cases',
    code: 'Code', giveCode: 'Give number and code to the customer, above all to one who stays anonymous: the case is followed by them, and the code is not shown again',
    colon: ': ', aside: (text: string) => ` (${text})`,
  },
} as const;

export function answerWords(answer: CaseAnswerView, language: Language): string {
  return [...headWords(answer, language), ...codeWords(answer, language), ...deadlineWords(answer.deadlines, language, true)].join('\n');
}

export function caseWords(view: CaseView, language: Language): string {
  const words = WORDS[language];
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);
  return [
    ...headWords(view, language, view.held),
    ...deadlineWords(view.deadlines, language, true),
    ...section(words.tasks, view.tasks.map((task) => `  ${taskWords(task, language)}`)),
    ...section(words.assistance, view.assistance.map(({ asked, askedBy, staff }) => `  ${asked} · ${askedBy} → ${staff}`)),
    ...section(words.accepts, view.accepts.map(({ event, title }) => `  ${event}  ${title[language]}`)),
    ...section(words.parent, view.parent === null ? [] : [`  ${words.case} ${view.parent.number} · ${view.parent.title[language]}  ${view.parent.caseId}`]),
    ...section(words.subCases, view.subCases.map(({ name, number, title, stateTitle, caseId }) => `  ${name} · ${number === null ? '' : `${words.case} ${number} · `}${title[language]} · ${stateTitle[language]}  ${caseId}`)),
    ...section(words.history, view.history.flatMap((one) => historyWords(one, language))),
  ].join('\n');
}

/** Shown with the opening and never again. */
function codeWords({ claimCode }: CaseAnswerView, language: Language): string[] {
  if (claimCode === undefined) return [];
  const { code, colon, giveCode } = WORDS[language];
  return [`${code}${colon}${claimCode}`, giveCode];
}

/** '查看 · 受理负责人 handler operations · 签收 wu · 在办 lin' */
function taskWords({ title, postTitle, post, unit, staff, signedBy, heldBy, returnedBy }: OpenTaskView, language: Language): string {
  const words = WORDS[language];
  const who = [postTitle[language], post, unit, staff].filter((part) => part !== null).join(' ');
  const care = [[words.signed, signedBy], [words.inHand, heldBy], [words.returned, returnedBy]].flatMap(([word, by]) => (by === null ? [] : [`${word} ${by}`]));
  return [title[language], who, ...care].join(' · ');
}

function headWords({ number, title, caseId, revision, states }: CaseAnswerView | CaseView, language: Language, held = false): string[] {
  const words = WORDS[language];
  return [`${words.case} ${number} · ${title[language]} · ${stateWords(states, language)}`, `${caseId} · ${words.revision} ${revision}${held ? ` · ${words.held}` : ''}`];
}

/** '办理中 › 维修 › 待到场；关阀止漏 › 无需关阀': a chain for each of the states that hold side by side. */
function stateWords(states: CaseView['states'], language: Language): string {
  return stateChains(states).map((chain) => chain.map(({ title }) => title[language]).join(' › ')).join(THEN[language]);
}

function deadlineWords(deadlines: readonly DeadlineView[], language: Language, explained: boolean): string[] {
  const words = WORDS[language];
  if (deadlines.length === 0) return [];
  return ['', words.deadlines, ...deadlines.flatMap((one) => {
    const due = one.due === null ? [] : [`${words.due} ${shortInstant(one.due)}${one.provisional ? words.aside(words.provisional) : ''}`];
    const stands = one.state === 'paused' && one.due === null ? [words.stands] : [];
    const late = one.late === undefined ? [] : [`${words.late} ${one.late[language]}`];
    const head = `  ${[`${one.title[language]}${words.aside(`${words.clause} ${one.clause}`)}`, one.stateTitle[language], ...due, ...stands, ...late].join(' · ')}`;
    return [head, ...(explained && one.explanation.length > 0 ? [`  ${words.howCounted}${words.colon.trimEnd()}`, ...explanationLines(one.explanation, language)] : [])];
  })];
}

function historyWords({ sequence, title, at, staff, postTitle, post, inPartOf = [], form }: HistoryView, language: Language): string[] {
  const who = [postTitle === undefined ? undefined : `${postTitle[language]} ${post}`, staff, ...inPartOf.map((one) => `${WORDS[language].inPartOf} ${one}`)].filter((part) => part !== undefined).map((part) => ` · ${part}`).join('');
  return [`  ${sequence}. ${shortInstant(at)} ${title[language]}${who}`, ...form.map((field) => `     ${field.title[language]}${WORDS[language].colon}${fieldWords(field, language)}`)];
}

function fieldWords({ shown, value, words }: FormFieldView, language: Language): string {
  if (shown === 'hidden' || shown === 'erased') return WORDS[language][shown];
  if (words !== undefined) return words[language];
  if (typeof value === 'boolean') return WORDS[language][`${value}`];
  return typeof value === 'object' && value !== null ? Object.values(value).join(' ') : String(value);
}

/** '2026-10-13 17:30', the offset left out: it is the organization's own. */
export function shortInstant(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}

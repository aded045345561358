/** Holds what a step expects against what was seen; each difference in words. */
import { alike, type Bilingual, listed, NONE } from '../../core/bilingual.js';
import { formatInstant, type Instant } from '../../core/calendar/instant.js';
import { sentence } from '../../core/problem.js';
import type { Expectation, Told } from '../../core/scenario/scenario.js';
import type { Answer } from '../submission.js';
import { NO_DUTY, type ExpectedDuties, type ExpectedDuty } from '../../core/scenario/scenario-register.js';
import type { Observation } from './observation.js';

export interface Difference {
  readonly what: Bilingual;
  readonly expected: Bilingual;
  readonly saw: Bilingual;
}

export interface Seen {
  readonly answer: Answer | null;
  /** Null where no case was opened. */
  readonly observation: Observation | null;
  readonly ledger: readonly string[];
  readonly duties: ReadonlyMap<string, Required<ExpectedDuty>>;
}

type Row = readonly [what: Bilingual, expected: unknown, saw: unknown];

/** Empty where all that is named is so. A refusal that nobody expected is a difference. */
export function differences(expect: Expectation, seen: Seen, zone: string): Difference[] {
  const rows: Row[] = [...answerRows(expect, seen.answer), ...(seen.observation ? caseRows(expect, seen.observation, zone) : []), ...dutyRows(expect.duties ?? {}, seen.duties)];
  if (expect.ledger !== undefined) rows.push([named('台账', 'ledger'), expect.ledger, seen.ledger]);
  return rows.flatMap(([what, expected, saw]) => {
    const [wanted, found] = [words(expected), words(saw)];
    return wanted.en === found.en ? [] : [{ what, expected: wanted, saw: found }];
  });
}

const ACCEPTED: Bilingual = { zh: '接受', en: 'accepted' };
const NOT_BEGUN: Bilingual = { zh: '尚未起算', en: 'not begun' };

const refusedFor = (reason: string): Bilingual => ({ zh: `拒绝：${reason}`, en: `refused: ${reason}` });
const named = (zh: string, en: string): Bilingual => ({ zh, en });

function answerRows(expect: Expectation, answer: Answer | null): Row[] {
  if (answer === null) return expect.repeated === undefined ? [] : [[named('重复', 'repeated'), expect.repeated, false]];
  const rows: Row[] = [[named('答复', 'answer'), expect.refused === undefined ? ACCEPTED : refusedFor(expect.refused), answerWords(expect, answer)]];
  if (expect.repeated !== undefined) rows.push([named('重复', 'repeated'), expect.repeated, answer.outcome === 'accepted' && answer.repeated]);
  return rows;
}

/** A refusal that nobody expected is told with all its words. */
function answerWords(expect: Expectation, answer: Answer): Bilingual {
  if (answer.outcome === 'accepted') return ACCEPTED;
  const { refusal } = answer;
  const { zh, en } = refusedFor(refusal.reason);
  return expect.refused === undefined ? { zh: `${zh}（${sentence(refusal, 'zh')}）`, en: `${en} (${sentence(refusal, 'en')})` } : { zh, en };
}

function caseRows(expect: Expectation, seen: Observation, zone: string): Row[] {
  const { commitments } = seen.document;
  const instant = (at: Instant | null | undefined) => (typeof at === 'number' ? formatInstant(at, zone) : NONE);
  const each = <T>(wanted: Readonly<Record<string, T>> | undefined, row: (id: string, one: T) => Row) => Object.entries(wanted ?? {}).map(([id, one]) => row(id, one));
  const rows: Row[] = [
    ...each(expect.due, (id, due) => [named(`${id} 到期`, `due of ${id}`), instant(due), instant(commitments[id]?.due)]),
    ...each(expect.provisional, (id, provisional) => [named(`${id} 暂定`, `${id} provisional`), provisional, commitments[id]?.provisional ?? NOT_BEGUN]),
    ...each(expect.commitments, (id, state) => [named(`承诺 ${id}`, `commitment ${id}`), state, commitments[id]?.state ?? NOT_BEGUN]),
  ];
  if (expect.state !== undefined) rows.push([named('状态', 'state'), expect.state, seen.states.includes(expect.state) ? expect.state : seen.states.join(' > ')]);
  if (expect.ended !== undefined) rows.push([named('已结束', 'ended'), expect.ended, seen.ended]);
  if (expect.tasks !== undefined) rows.push([named('待办', 'tasks'), expect.tasks, seen.document.tasks.map(({ post }) => post)]);
  if (expect.opened !== undefined) rows.push([named('登记的子事项', 'opened'), expect.opened, seen.opened]);
  if (expect.told !== undefined) rows.push([named('告知', 'told'), expect.told.map(toldWords), seen.told.map(toldWords)]);
  return rows;
}

const OF_DUTY: Readonly<Record<keyof ExpectedDuty, (duty: string) => Bilingual>> = {
  state: (duty) => named(`义务 ${duty} 的状态`, `state of the duty ${duty}`),
  week: (duty) => named(`义务 ${duty} 的计划周次`, `planned week of the duty ${duty}`),
  unit: (duty) => named(`义务 ${duty} 的责任部门`, `unit of the duty ${duty}`),
};

function dutyRows(expected: ExpectedDuties, seen: ReadonlyMap<string, Required<ExpectedDuty>>): Row[] {
  return Object.entries(expected).flatMap(([period, subjects]) => Object.entries(subjects).flatMap(([subject, wanted]) => {
    const found = seen.get(`${period} ${subject}`) ?? { state: NO_DUTY, week: NO_DUTY, unit: NO_DUTY };
    return (Object.keys(wanted) as (keyof ExpectedDuty)[]).map((key): Row => [OF_DUTY[key](`${period} ${subject}`), wanted[key], found[key]]);
  }));
}

/** As a scenario writes it. */
function toldWords({ kind, commitment, to }: Told): string {
  return `{ ${kind}: ${commitment ?? 'true'}, to: ${to} }`;
}

function words(value: unknown): Bilingual {
  if (Array.isArray(value)) return value.length === 0 ? NONE : listed(value.map(String));
  return typeof value === 'object' && value !== null && 'zh' in value ? (value as Bilingual) : alike(String(value));
}

/** Each refusal of a publication in the words of its case. */
import { alike, joined, THEN, type Bilingual } from '../../core/bilingual.js';
import { formatInstant, type Instant } from '../../core/calendar/instant.js';
import type { FieldProblem } from '../../core/case/rejection.js';
import type { Problem } from '../../core/problem.js';
import type { DraftState, RevisionRow } from '../../store/drafts.sql.js';
import type { DraftProblem } from './plan.js';
import { PublicationRefused, type PublicationRefusal } from './publication-refusal.js';
import type { RehearsedScenario } from './rehearsal.js';

function refused(reason: PublicationRefusal['reason'], problem: Problem, fields?: readonly FieldProblem[]): PublicationRefused {
  return new PublicationRefused({ reason, ...problem, ...(fields && { fields }) });
}

const revision = (number: number): Bilingual => ({ zh: `第 ${number} 次修订`, en: `revision ${number}` });
const version = (number: number): Bilingual => ({ zh: `第 ${number} 版`, en: `version ${number}` });

// ---- which draft, which revision

export function unknownDraft(draftId: string): PublicationRefused {
  return refused('unknown_draft', {
    expected: { zh: '本单位的草稿', en: 'a draft of your organization' },
    saw: alike(draftId),
    remedy: { zh: '请从草稿列表中选取', en: 'list the drafts' },
  });
}

export function unknownRevision(number: number, last: number): PublicationRefused {
  return refused('unknown_draft', {
    expected: { zh: `草稿的修订，1 至 ${last}`, en: `a revision of the draft, from 1 to ${last}` },
    saw: alike(number),
    remedy: { zh: '请从历次修订中选取', en: 'see its history' },
  });
}

const STATES: Readonly<Record<DraftState, Bilingual>> = {
  open: { zh: '起草中的草稿', en: 'an open draft' },
  published: { zh: '已发布的草稿', en: 'one that was published' },
  discarded: { zh: '已废弃的草稿', en: 'one that was discarded' },
};

export function draftClosed(state: DraftState): PublicationRefused {
  return refused('draft_closed', { expected: STATES.open, saw: STATES[state], remedy: { zh: '请另存一份新草稿', en: 'save a draft of its own' } });
}

/** @param expected the last revision that the author or the reviewer saw; 0 where none was seen */
export function movedOn(expected: number, saw: number): PublicationRefused {
  const last = revision(expected);
  return refused('draft_moved_on', {
    expected: expected === 0 ? { zh: '尚无修订', en: 'no revision yet' } : { zh: `${last.zh}为最新`, en: `${last.en} to be the last` },
    saw: saw === 0 ? { zh: '尚无修订', en: 'no revision yet' } : revision(saw),
    remedy: { zh: '请重新查看草稿的最新修订', en: 'read the draft again' },
  });
}

/** Nobody is written over unseen. */
export function anothersRevision({ revision: number, author }: RevisionRow): PublicationRefused {
  const last = revision(number);
  return refused('draft_moved_on', {
    expected: { zh: '指明所见的最新修订（expectedRevision，在终端为 --revision），因其出自他人', en: "the last revision that you saw (expectedRevision, --revision at the terminal), as it is another's" },
    saw: { zh: `未指明；最新为 ${author} 的${last.zh}`, en: `none; the last is ${last.en}, by ${author}` },
    remedy: { zh: '请先查看草稿的最新修订，再指明它保存', en: 'read the draft, then save yours naming that revision' },
  });
}

export function fourEyes(): PublicationRefused {
  return refused('four_eyes', {
    expected: { zh: '最后修订人以外的人', en: 'somebody other than the author of the last revision' },
    saw: { zh: '本人，或其代理人', en: 'that person, or one who stands in for them' },
    remedy: { zh: '请由另一位管理员发布', en: 'let another administrator publish it' },
  });
}

// ---- on top of what is published

export function noSuchBase(base: number, latest: number): PublicationRefused {
  return refused('draft_outdated', {
    expected: { zh: `0 至 ${latest}，即最新发布的版本`, en: `a base from 0 to ${latest}, the version published last` },
    saw: alike(base),
    remedy: { zh: '请填写所依据的版本', en: 'name the version that the text grew from' },
  });
}

export function outdated(base: number, latest: number): PublicationRefused {
  const [grown, last] = [version(base), version(latest)];
  return refused('draft_outdated', {
    expected: { zh: `以最新发布的${last.zh}为基础的草稿`, en: `a draft that grew from ${last.en}, the one published last` },
    saw: { zh: `以${grown.zh}为基础的草稿`, en: `one that grew from ${grown.en}` },
    remedy: { zh: '请查看差异，再以最新版本为基础保存（base）', en: 'look at the differences and save it anew with that base' },
  });
}

export function publishedMeanwhile(): PublicationRefused {
  return refused('draft_outdated', {
    expected: { zh: '已发布的内容与审查草稿时相同', en: 'what was published when the draft was examined' },
    saw: { zh: '在此期间另有发布', en: 'something else' },
    remedy: { zh: '请重新查看草稿', en: 'read the draft again' },
  });
}

export function fromInThePast(from: Instant, now: Instant, zone: string): PublicationRefused {
  return refused('from_in_the_past', {
    expected: { zh: `${formatInstant(now, zone)} 或以后的时间`, en: `an instant at or after ${formatInstant(now, zone)}` },
    saw: alike(formatInstant(from, zone)),
    remedy: { zh: '请改为将来的时间，或不填（立即生效）', en: 'name a later one, or none for now' },
  });
}

// ---- what the draft holds

export function atFault(problems: readonly DraftProblem[]): PublicationRefused {
  return refused('draft_at_fault', {
    expected: { zh: '检查无误的草稿', en: 'texts that pass the check' },
    saw: { zh: `${problems.length} 处错误`, en: `${problems.length} mistakes` },
    remedy: { zh: '请更正所列各处后再保存', en: 'mend the places named' },
  }, problems.map(problemField));
}

function problemField({ file, line, column, path, expected, saw, remedy }: DraftProblem): FieldProblem {
  return { path: `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}`, expected, saw, remedy };
}

export function nothingChanged(): PublicationRefused {
  return refused('nothing_changed', {
    expected: { zh: '与已发布的内容有所不同', en: 'a text that differs from the published one' },
    saw: { zh: '完全相同', en: 'the same' },
    remedy: { zh: '请修改后再发布，或废弃草稿', en: 'change it, or discard the draft' },
  });
}

export function scenariosNotPlayed(why: Problem): PublicationRefused {
  return refused('scenarios_not_played', why);
}

export function scenariosFailed(failed: readonly RehearsedScenario[]): PublicationRefused {
  return refused('scenarios_failed', {
    expected: { zh: '全部场景通过', en: 'scenarios that all pass' },
    saw: { zh: `${failed.length} 个未通过`, en: `${failed.length} that fail` },
    remedy: { zh: '请更正流程或场景后再保存', en: 'mend the definition or the scenarios' },
  }, failed.map(failureField));
}

function failureField({ process, title, failure }: RehearsedScenario): FieldProblem {
  const { line, differences } = failure!;
  const words = (side: 'expected' | 'saw'): Bilingual => joined(differences.map((one) => ({ zh: `${one.what.zh}：${one[side].zh}`, en: `${one.what.en}: ${one[side].en}` })), THEN);
  return { path: `${process}.scenarios.yaml:${line}`, title, expected: words('expected'), saw: words('saw') };
}

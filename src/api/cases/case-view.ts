/** A case as clients read it. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Language } from '../../core/bilingual.js';
import type { CalendarVersions } from '../../core/calendar/calendar-versions.js';
import { formatInstant } from '../../core/calendar/instant.js';
import { acceptedEvents, barredEvents } from '../../core/case/accepted-events.js';
import { earlierOccurrence } from '../../core/case/promises/earlier-occurrence.js';
import { isHiddenFrom } from '../../core/case/persons/confidential.js';
import { opensPersons } from '../../core/case/persons/opening.js';
import { worksOn } from '../../core/case/persons/works-on.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { advancesTask } from '../../core/case/tasks/advancing-events.js';
import { TASK_ACTS, type TaskAct } from '../../core/case/tasks/task-acts.js';
import type { RecountForm } from '../../core/case/promises/recount.js';
import { placedStates } from '../../core/definition/state-chains.js';
import { stateTitles } from '../../core/definition/state-titles.js';
import type { Definition, Title } from '../../core/definition/definition.js';
import type { CaseEventRow, CaseRecord } from '../../store/case-reads.sql.js';
import type { Identity } from '../../core/access/identity.js';
import { DeadlineView, deadlineView } from '../deadline-view.js';
import { AcceptedEventView, eventForm } from '../event-form-view.js';
import { titleIn, TitleView } from '../title.js';
import { CaseRatingView, caseRatingView } from './case-rating-view.js';
import { BarredEventView, barredEventView } from './barred-event-view.js';
import { ParentCaseView, SubCaseView, type RelatedCasesView } from './related-case-view.js';
import { extensionFields, formFields, FormFieldView, recountFields, taskFields, type Insight } from './form-field-view.js';
import { AssistanceView, assistanceViews, caseActViews, OpenTaskView, openTaskViews, TaskActView } from './task-view.js';

export class StateView {
  @ApiProperty({ example: 'recorded' }) readonly state: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ type: String, nullable: true, example: 'in-hand', description: '所在的外层状态，最外层为 null The state that it lies in; null for one of the outermost.' }) readonly within: string | null;
}

export class HistoryView {
  @ApiProperty({ example: 1 }) readonly sequence: number;
  @ApiProperty({ enum: ['opened', 'event', 'timer', 'extension', 'recount', 'handed-over', 'task'] }) readonly kind: CaseEventRow['kind'];
  @ApiProperty({ example: 'judge', description: '事件、定时器、承诺或工作日历版本 Event, delay of a timer, commitment extended, or version of the calendar.' }) readonly type: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: '2026-10-08T09:05:00.120+08:00', description: '计入时间 When it counts.' }) readonly at: string;
  @ApiPropertyOptional({ description: '到达时间 When it reached the host.' }) readonly arrivedAt?: string;
  @ApiPropertyOptional({ description: '实际发生时间 When it happened, as the sender states.' }) readonly happenedAt?: string;
  @ApiPropertyOptional({ example: 'agent-7' }) readonly staff?: string;
  @ApiPropertyOptional({ example: 'agent' }) readonly post?: string;
  @ApiPropertyOptional() readonly postTitle?: TitleView;
  @ApiPropertyOptional({ example: 'customer-service' }) readonly unit?: string;
  @ApiPropertyOptional({ type: [String], example: ['leader-1'], description: '代谁办理：本人无此岗位，因代理而持有 In whose absence: the post was held for them alone.' }) readonly inPartOf?: readonly string[];
  @ApiProperty({ type: [FormFieldView] }) readonly form: readonly FormFieldView[];
  @ApiProperty({ type: [StateView], description: '其后的状态 States after it.' }) readonly states: readonly StateView[];
}

export class CaseView {
  @ApiProperty({ format: 'uuid' }) readonly caseId: string;
  @ApiProperty({ example: 17, description: '编号 Number of the case.' }) readonly number: number;
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 1 }) readonly definitionVersion: number;
  @ApiProperty({ example: 3, description: '版本，发送时可作 expectedRevision To be sent as expectedRevision.' }) readonly revision: number;
  @ApiProperty({ enum: ['active', 'ended'] }) readonly status: 'active' | 'ended';
  @ApiProperty({ description: '已搁置，待管理员处理；原因见 npx kept held list The case waits for an administrator, who finds the reason there.' }) readonly held: boolean;
  @ApiProperty({ type: [StateView], description: '由外到内，并行的各支依次排列 Each before those inside it; parallel ones in the order of the definition.' }) readonly states: readonly StateView[];
  @ApiProperty({ example: '2026-10-08T09:00:00+08:00' }) readonly openedAt: string;
  @ApiProperty({ type: String, nullable: true }) readonly endedAt: string | null;
  @ApiProperty({ type: [DeadlineView] }) readonly deadlines: readonly DeadlineView[];
  @ApiProperty({ type: [OpenTaskView] }) readonly tasks: readonly OpenTaskView[];
  @ApiProperty({ type: [TaskActView], description: '您可对事项作的其他操作：抄送、请求协办 What else you may do with the case: copy it, ask for assistance.' }) readonly acts: readonly TaskActView[];
  @ApiProperty({ type: [AssistanceView], description: '待回复的协办请求 Requests for assistance that wait for an answer.' }) readonly assistance: readonly AssistanceView[];
  @ApiProperty({ type: [AcceptedEventView], description: '您现在可以发送的事件，推进待办者在前 Events that you may send now, those that do your task first.' }) readonly accepts: readonly AcceptedEventView[];
  @ApiProperty({ type: [BarredEventView], description: '您的岗位可以、但须由他人发送的事件 Events that your post could send, and somebody else must.' }) readonly barred: readonly BarredEventView[];
  @ApiProperty({ description: '您可否查看联系方式（须填理由） Whether you may open its persons, with a reason.' }) readonly mayOpen: boolean;
  @ApiProperty({ type: CaseRatingView, nullable: true, description: '客户评价 How whoever opened it rated it at its end.' }) readonly rating: CaseRatingView | null;
  @ApiProperty({ type: [HistoryView] }) readonly history: readonly HistoryView[];
  @ApiProperty({ type: ParentCaseView, nullable: true, description: '为哪个事项开启 The case that it was opened for.' }) readonly parent: ParentCaseView | null;
  @ApiProperty({ type: [SubCaseView], description: '由本事项开启的 Cases that it opened.' }) readonly subCases: readonly SubCaseView[];
}

export interface CaseReading {
  readonly process: ProcessVersion;
  /** Those that the case was counted by among them. */
  readonly calendars: CalendarVersions;
  readonly record: CaseRecord;
  /** Personal values by reference, in clear. */
  readonly opened: ReadonlyMap<string, unknown>;
  readonly caller: Identity;
  readonly language: Language;
  readonly related: RelatedCasesView;
  /** By sequence of the history, in whose absence it was done. */
  readonly inPartOf: ReadonlyMap<number, readonly string[]>;
}

export function caseView(reading: CaseReading): CaseView {
  const { process, record, caller } = reading;
  const { definition, organization } = process;
  const { file, document, revision, held } = record;
  const local = (at: Date): string => formatInstant(at.getTime(), organization.zone);
  const isOpen = held === null && document !== null && file.status === 'active';
  const accepted = acceptedNow(process, record, caller);
  const barred = held === null && document !== null ? barredEvents(process, document, caller) : [];
  const insight = insightOf(reading, accepted.length > 0);
  return {
    caseId: file.caseId, number: file.number, process: file.process, title: definition.title,
    definitionVersion: file.definitionVersion, revision, status: file.status,
    held: held !== null || document === null,
    states: statesView(record.events.at(-1)?.states ?? [], definition),
    openedAt: local(file.openedAt),
    endedAt: file.endedAt === null ? null : local(file.endedAt),
    deadlines: deadlinesOf(reading),
    tasks: document === null ? [] : openTaskViews(process, document, caller),
    acts: isOpen ? caseActViews(process, document, caller) : [],
    assistance: document === null ? [] : assistanceViews(document, caller),
    accepts: acceptedViews(reading, accepted),
    barred: barred.map((one) => barredEventView(definition, one)),
    mayOpen: opensPersons(process, document, caller, accepted.length > 0),
    rating: record.rating === null ? null : caseRatingView(record.rating, local, insight.worksOnIt, reading.opened),
    history: historyOf(reading, insight),
    ...reading.related,
  };
}

export function statesView(states: readonly string[], { statechart }: Definition): StateView[] {
  const titles = stateTitles(statechart);
  return placedStates(states, statechart).map(({ state, within }) => ({ state, title: titles.get(state)!, within }));
}

function acceptedViews({ process, record: { document }, caller, language }: CaseReading, accepted: readonly string[]): AcceptedEventView[] {
  const views = accepted.map((event) => ({ ...eventForm(process, event, language), advances: document !== null && advancesTask(process.definition, document, event, caller) }));
  return [...views.filter(({ advances }) => advances), ...views.filter(({ advances }) => !advances)];
}

/** Every occurrence, the earliest anchor first: the latest of each promise from the document, those before from the ledger. */
function deadlinesOf({ process, calendars, record: { document, commitments, earlier } }: CaseReading): DeadlineView[] {
  return commitments.flatMap((row) => {
    const { commitment, occurrence, state, warnAt, endedAt } = row;
    const present = document?.commitments[commitment];
    if (present?.occurrence === occurrence) return [deadlineView(process, calendars, commitment, present, row.fulfilledAt)];
    const leaf = earlier.get(`${commitment} ${occurrence}`);
    if (leaf === undefined) return [];
    return [deadlineView(process, calendars, commitment, earlierOccurrence(leaf, { state, warnAt: warnAt?.getTime() ?? null, endedAt: endedAt?.getTime() ?? null }), row.fulfilledAt)];
  });
}

/** The events that the case takes from the reader now; none of one that is held or cannot be read. */
export function acceptedNow(process: ProcessVersion, { held, document }: Pick<CaseRecord, 'held' | 'document'>, reader: Identity): string[] {
  return held === null && document !== null ? acceptedEvents(process, document, reader) : [];
}

/** @param mayAct whether the case takes an event from the reader now */
function insightOf({ process: { definition, organization }, record, opened, caller }: CaseReading, mayAct: boolean): Insight {
  return {
    definition, organization, opened,
    worksOnIt: worksOn(record.events, caller, mayAct),
    isHidden: (fact) => isHiddenFrom(definition, fact, record.document?.snapshot.context.facts ?? {}, caller),
  };
}

function historyOf({ process, record, inPartOf }: CaseReading, insight: Insight): HistoryView[] {
  const local = (at: Date): string => formatInstant(at.getTime(), process.organization.zone);
  return record.events.map(({ sequence, kind, type, at, arrivedAt, happenedAt, staff, post, unit, form, states }) => ({
    sequence, kind, type,
    title: historyTitle(process, kind, type),
    at: local(at),
    ...(arrivedAt !== null && { arrivedAt: local(arrivedAt) }),
    ...(happenedAt !== null && { happenedAt: local(happenedAt) }),
    ...(staff !== null && { staff }),
    ...(post !== null && { post, postTitle: titleIn(process.organization.posts, post) }),
    ...(unit !== null && { unit }),
    ...(inPartOf.has(sequence) && { inPartOf: inPartOf.get(sequence)! }),
    form: historyForm(process, insight, kind, form),
    states: statesView(states, process.definition),
  }));
}

function historyForm(process: ProcessVersion, insight: Insight, kind: CaseEventRow['kind'], form: CaseEventRow['form']): FormFieldView[] {
  if (kind === 'recount') return recountFields(process, form as RecountForm);
  if (kind === 'task') return taskFields(insight, form);
  return kind === 'extension' ? extensionFields(insight, form) : formFields(insight, form);
}

function historyTitle({ definition }: ProcessVersion, kind: CaseEventRow['kind'], type: string): Title {
  const { opened, events, commitments } = definition;
  if (kind === 'opened') return opened.title;
  if (kind === 'event') return events[type]!.title;
  if (kind === 'task') return TASK_ACTS[type as TaskAct].title;
  if (kind === 'handed-over') return { zh: '移交其他部门', en: 'Handed to another unit' };
  if (kind === 'recount') return { zh: `按工作日历 ${type} 重新推算`, en: `Counted anew by the calendar ${type}` };
  const [commitment = '', warning] = type.split(':');
  const promise = Object.hasOwn(commitments, commitment) ? commitments[commitment]!.title : { zh: type, en: type };
  if (kind === 'extension') return { zh: `延期：${promise.zh}`, en: `Extended: ${promise.en}` };
  return warning === undefined ? { zh: `到期：${promise.zh}`, en: `Time passed: ${promise.en}` } : { zh: `预警：${promise.zh}`, en: `Warning: ${promise.en}` };
}

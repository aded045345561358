/** Something done with a task beside doing it, decided: who may, what it changes, who is told. Refused acts change nothing. */
import type { Instant } from '../../calendar/instant.js';
import type { Definition } from '../../definition/definition.js';
import type { Facts } from '../../definition/machine/implementations.js';
import type { CaseDocument, Cares, OpenTask, TaskCare } from '../case-document.js';
import type { ActOnTask, Actor, HeldPost } from '../command.js';
import { actsFor, postAt } from '../acting.js';
import type { Draft } from '../draft.js';
import { sealReason } from '../persons/sealed-form.js';
import { holds } from '../permission.js';
import type { Recipient } from '../recipient.js';
import { taskTitle } from '../../definition/state-titles.js';
import { isRecused } from '../recusal.js';
import { recusal } from '../refusals.js';
import type { Rejection } from '../rejection.js';
import { TASK_ACTS, type TaskAct } from './task-acts.js';
import { alreadyReturned, notAssigner, notInHand, notPart, taskActNeeds, taskInHand, unknownAssistance, unknownTask } from './task-refusals.js';
import { asks, careOf, holderText } from './task-care.js';
import type { SealedValue } from '../transition.js';

/** What the history keeps of an act: the reason is somebody's words, so it is sealed as any personal text is. */
export interface TaskForm {
  readonly form: Readonly<Record<string, unknown>>;
  readonly sealed: SealedValue[];
}

type Begin = (as: HeldPost | null, form: TaskForm, act?: TaskAct) => void;

/** @param begin writes the event, once the act is admitted: of the command's own act, or of one that it brings with it */
export function actOnTask(draft: Draft, command: ActOnTask, at: Instant, begin: Begin): Rejection | null {
  const { act, actor } = command;
  if (isRecused(draft.recused(), actor)) return recusal();
  const needs = needsOf(command);
  if (needs !== null) return needs;
  if (command.to !== undefined && draft.recused().includes(command.to)) return taskActNeeds(act, 'to');
  const { on } = TASK_ACTS[act];
  if (on === 'task') return actOnOne(draft, command, at, begin);
  if (act === 'stand-aside') return standAside(draft, command, begin);
  return on === 'case' ? share(draft, command, begin) : contribute(draft, command, begin);
}

function needsOf({ act, to, reason, actor }: ActOnTask): Rejection | null {
  const row = TASK_ACTS[act];
  if (row.to && (to === undefined || to === actor.staff)) return taskActNeeds(act, 'to');
  return row.reason === 'required' && (reason === undefined || reason.trim() === '') ? taskActNeeds(act, 'reason') : null;
}

function formOf({ reason, to }: ActOnTask, sequence: number, more: Readonly<Record<string, unknown>>): TaskForm {
  const said = reason === undefined ? null : sealReason(reason, sequence);
  return { form: { ...more, ...(to !== undefined && { to }), ...said?.form }, sealed: said?.sealed ?? [] };
}

function actOnOne(draft: Draft, command: ActOnTask, at: Instant, begin: Begin): Rejection | null {
  const { act, actor, state, holder } = command;
  const named = draft.tasks.filter((task) => task.state === state && (holder === undefined || holderText(task) === holder));
  const own = named.filter((task) => mayHandle(draft.process.definition, draft.care, act, task, actor));
  const task = own[0] ?? named[0];
  if (task === undefined) return unknownTask(draft);
  if (own.length === 0) return TASK_ACTS[act].by === 'assigner' ? notAssigner(draft.process) : TASK_ACTS[act].by === 'in-hand' ? notInHand() : notPart();
  const before = careOf(draft.care, task);
  const after = CHANGES[act as keyof typeof CHANGES](before, command, at);
  if ('rejection' in after) return after.rejection;
  begin(postOf(task, actor), formOf(command, draft.sequence + 1, { state: task.state, holder: holderText(task) }));
  draft.setCare(task, after);
  tell(draft, command, task);
  return null;
}

function mayHandle(definition: Definition, care: Cares | undefined, act: TaskAct, task: OpenTask, actor: Actor): boolean {
  const { by } = TASK_ACTS[act];
  if (by === 'assigner') return isAssigner(definition, actor);
  const { heldBy } = careOf(care, task);
  const isHeld = heldBy !== null && actsFor(actor, heldBy);
  if (by === 'in-hand') return isHeld || (heldBy === null && task.staff !== null && asks(task, actor));
  return isHeld || asks(task, actor);
}

type Change = (before: TaskCare, command: ActOnTask, at: Instant) => TaskCare | { rejection: Rejection };

const signed = (before: TaskCare, { actor }: ActOnTask, at: Instant): TaskCare => (before.signedBy === null ? { ...before, signedBy: actor.staff, signedAt: at } : before);

/** How a task stands after an act. Who takes it has it, so it has arrived as well. */
const CHANGES: Readonly<Record<'sign' | 'take' | 'put-back' | 'return' | 'pass-on' | 'give', Change>> = {
  sign: (before, command, at) => (before.signedBy === null ? signed(before, command, at) : { rejection: taskInHand(before.signedBy, 'signed') }),
  take: (before, command, at) => (before.heldBy === null ? { ...signed(before, command, at), heldBy: command.actor.staff, heldHow: 'taken', returnedBy: null } : { rejection: taskInHand(before.heldBy, 'held') }),
  'put-back': (before) => (before.heldBy === null ? { rejection: notInHand() } : { ...before, heldBy: null, heldHow: null }),
  return: (before, { actor }) => returned(before, actor),
  'pass-on': (before, { to }) => ({ ...before, heldBy: to!, heldHow: 'passed-on' }),
  give: (before, { to }) => ({ ...before, heldBy: to!, heldHow: 'given', returnedBy: null }),
};

/** Once, and by nobody out of others' hands. */
function returned(before: TaskCare, actor: Actor): TaskCare | { rejection: Rejection } {
  if (before.heldBy !== null && !actsFor(actor, before.heldBy)) return { rejection: taskInHand(before.heldBy, 'held') };
  return before.returnedBy === null ? { ...before, heldBy: null, heldHow: null, returnedBy: actor.staff } : { rejection: alreadyReturned(before.returnedBy) };
}

/** The post of the actor that the task asks; whoever hands tasks out acts by the post that may. */
function postOf({ post, unit }: OpenTask, actor: Actor): HeldPost | null {
  return postAt(actor, post, unit) ?? actor.posts[0] ?? null;
}

const TOLD: Readonly<Partial<Record<TaskAct, { zh: string; en: string }>>> = {
  give: { zh: '已指派给您：', en: 'Assigned to you: ' },
  'pass-on': { zh: '已委托给您：', en: 'Delegated to you: ' },
  return: { zh: '已退单：', en: 'Handed back: ' },
};

/** Whoever gets a task is told; of one that is returned whoever sent the case there, or where time did, those who hand tasks out, and whom it asks by name, where a colleague handed it back. */
function tell(draft: Draft, { act, to, actor }: ActOnTask, task: OpenTask): void {
  const words = TOLD[act];
  if (words === undefined) return;
  const { definition } = draft.process;
  const title = taskTitle(definition.statechart, task.state)!;
  const staff = act === 'return' ? task.sentBy : to;
  const asked = act === 'return' && task.staff !== null && task.staff !== actor.staff && task.staff !== staff ? [{ staff: task.staff }] : [];
  for (const one of [...(staff === undefined ? assigners(definition) : [{ staff }]), ...asked]) draft.tell(one, { zh: `${words.zh}${title.zh}`, en: `${words.en}${title.en}` });
}

/** Those who hand tasks out, of them who read the case: to be told brings in nobody from elsewhere. */
function assigners({ assign = [] }: Definition): Recipient[] {
  return assign.map((post) => ({ post, unit: null, staff: null, of: 'readers' }));
}

/** Who has an interest in a case says so and is out of it, with what is in their hands let go of; those who hand tasks out are told, for a task may name whoever left. */
function standAside(draft: Draft, command: ActOnTask, begin: Begin): Rejection | null {
  const { actor } = command;
  for (const task of draft.tasks) letGo(draft, task, actor, begin);
  begin(actor.posts[0] ?? null, formOf(command, draft.sequence + 1, {}));
  draft.standAside(actor.staff);
  for (const one of assigners(draft.process.definition)) draft.tell(one, { zh: '有人员声明回避本事项', en: 'Somebody has stood aside from this case' });
  return null;
}

function letGo(draft: Draft, task: OpenTask, actor: Actor, begin: Begin): void {
  const care = careOf(draft.care, task);
  if (care.heldBy !== actor.staff) return;
  begin(postOf(task, actor), { form: { state: task.state, holder: holderText(task) }, sealed: [] }, 'put-back');
  draft.setCare(task, { ...care, heldBy: null, heldHow: null });
}

/** A copy (抄送) lets somebody read the case; who is asked to assist (协办) reads it and answers. */
function share(draft: Draft, command: ActOnTask, begin: Begin): Rejection | null {
  const { act, actor, to } = command;
  if (!takesPart(draft.process.definition, draft, actor)) return notPart();
  begin(actor.posts[0] ?? null, formOf(command, draft.sequence + 1, {}));
  if (act === 'assist') draft.askAssistance({ asked: draft.sequence, askedBy: actor.staff, staff: to! });
  draft.tell({ staff: to! }, act === 'assist' ? { zh: '请您协办本事项', en: 'You are asked to assist in this case' } : { zh: '本事项已抄送给您', en: 'This case was copied to you' });
  return null;
}

function isAssigner({ assign }: Definition, { posts, postsThatRead = posts }: Actor): boolean {
  return postsThatRead.some(({ post }) => assign?.includes(post) ?? false);
}

function takesPart(definition: Definition, { tasks, care, facts }: Pick<CaseDocument, 'tasks' | 'care'> & { readonly facts: Facts }, actor: Actor): boolean {
  return tasks.some((task) => asks(task, actor) || careOf(care, task).heldBy === actor.staff)
    || isAssigner(definition, actor)
    || Object.values(definition.events).some(({ by }) => holds(definition, by, facts, actor));
}

/** What a reader may do with an open task as it stands, beside doing it. */
export function actsOnTask(definition: Definition, { care, recused }: Pick<CaseDocument, 'care' | 'recused'>, task: OpenTask, reader: Actor): TaskAct[] {
  if (isRecused(recused, reader)) return [];
  const asked: ActOnTask = { kind: 'task', act: 'sign', actor: reader, arrivedAt: 0, to: '', reason: '' };
  return (Object.keys(CHANGES) as (keyof typeof CHANGES)[]).filter((act) =>
    mayHandle(definition, care, act, task, reader) && !('rejection' in CHANGES[act](careOf(care, task), { ...asked, act }, 0)));
}

/** What a reader may do with the case beside its events. */
export function actsOnCase(definition: Definition, document: CaseDocument, reader: Actor): TaskAct[] {
  const { tasks, care, recused, snapshot: { context: { facts } } } = document;
  if (isRecused(recused, reader)) return [];
  return [...(takesPart(definition, { tasks, facts, ...(care && { care }) }, reader) ? ['copy', 'assist'] as const : []), 'stand-aside'];
}

function contribute(draft: Draft, command: ActOnTask, begin: Begin): Rejection | null {
  const { actor, asked } = command;
  const open = draft.assistance.filter(({ staff }) => actsFor(actor, staff));
  const one = asked === undefined ? open[0] : open.find((assistance) => assistance.asked === asked);
  if (one === undefined) return unknownAssistance();
  begin(actor.posts[0] ?? null, formOf(command, draft.sequence + 1, { asked: one.asked }));
  draft.answerAssistance(one);
  if (one.askedBy !== actor.staff) draft.tell({ staff: one.askedBy }, { zh: '协办已回复', en: 'The assistance that you asked for was given' });
  return null;
}

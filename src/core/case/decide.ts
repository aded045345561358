/**
 * The decision: (process version, case, command, received at, calendars) → transition | rejection. Pure: no clock, no I/O,
 * and what it is given stays as it was.
 *
 *   D1  Timers due before the command was received run first, each counting at the instant it fires.
 *   D2  A commitment is met by what is received at or before its due instant; equal counts (Civil Code 1259).
 *   D3  An event is taken only if the statechart takes it; a commitment's region alone accepts nothing.
 *   D4  Events named by XState (`xstate.*`) never come from outside: only the definition's own events are known.
 *   D5  A refusal changes nothing but what the passing of time had already changed (D1).
 *   D6  A decision ends: what is left due is for the next, and no command passes it by.
 *   D7  When the statechart has ended nothing of it moves any more, neither event nor timer; promises run on.
 *   D8  A published calendar counts from its publication on, whenever the case is decided: what was due before runs first, then
 *       what runs is counted anew.
 */
import type { CalendarVersions, PublishedCalendar } from '../calendar/calendar-versions.js';
import type { Instant } from '../calendar/instant.js';
import type { EventRule } from '../definition/definition.js';
import type { MachineEvent } from '../definition/machine/implementations.js';
import type { MachineStep } from '../definition/machine/machine.js';
import type { Standing } from '../definition/machine/standing.js';
import { actOnTask } from './tasks/act-on-task.js';
import { anchorOf } from './promises/anchor.js';
import type { ArmedTimer, CaseDocument } from './case-document.js';
import type { ActOnTask, Command, HeldPost, OpenCase, SendEvent, SentCommand } from './command.js';
import { DefinitionDefect } from './definition-defect.js';
import { Draft } from './draft.js';
import { extend, extensionForm } from './promises/extension.js';
import { orDefect } from './machine-defect.js';
import { momentAt } from './moment.js';
import { followAnchors } from './promises/moved-anchor.js';
import { applyActions } from './machine-actions.js';
import { permit, recusalOf, recusedPart, type Permitted } from './permission.js';
import type { ProcessVersion } from './process-version.js';
import { recount } from './promises/recount.js';
import { recusedParties } from './recusal.js';
import { caseEnded, catchingUp, eventNotAccepted, formInvalid, unknownEvent } from './refusals.js';
import type { Rejection } from './rejection.js';
import { sealForm } from './persons/sealed-form.js';
import { finish, openTasks } from './settle.js';
import { actingIn, inOtherHands } from './tasks/task-care.js';
import { taskInHand } from './tasks/task-refusals.js';
import { StepRefused } from './step-refused.js';
import type { CaseEvent, Decision, Transition } from './transition.js';
import { happenedProblem, requirementProblem, revisionProblem, whileProblem } from './admission.js';

/** What time brings in one decision at most: after a long time down the next one goes on from there. */
const FIRINGS_MAX = 500;
const NOBODY = { post: '', unit: '', staff: '' };

/** State of a case as loaded under its lock. */
export interface CaseState {
  readonly document: CaseDocument;
  readonly revision: number;
}

/** @param calendars those published when the command was received */
export function decide(process: ProcessVersion, current: CaseState | null, command: Command, receivedAt: Instant, calendars: CalendarVersions): Decision {
  try {
    return decideOrThrow(process, current, command, receivedAt, calendars);
  } catch (error) {
    if (!(error instanceof StepRefused)) throw error;
    if (command.kind === 'wake' || command.kind === 'hand-over') throw new DefinitionDefect(error.message);
    return { outcome: 'rejected', rejection: error.rejection, transition: whatWasDue(process, current, receivedAt, calendars) };
  }
}

/** D5: a step that was refused on its way has left its traces in the draft, so what was due is decided anew without it. */
function whatWasDue(process: ProcessVersion, current: CaseState | null, receivedAt: Instant, calendars: CalendarVersions): Transition | null {
  if (current === null) return null;
  const step = new Step(process, current, receivedAt, calendars);
  return step.runDue() ? step.transition() : null;
}

function decideOrThrow(process: ProcessVersion, current: CaseState | null, command: Command, receivedAt: Instant, calendars: CalendarVersions): Decision {
  const step = new Step(process, current, receivedAt, calendars);
  if (command.kind === 'open') return step.open(command);
  if (current === null) throw new Error(`expected a case for the command '${command.kind}', saw none; load the case first`);
  const ran = step.runDue();
  if (command.kind === 'wake') return ran ? { outcome: 'accepted', transition: step.transition() } : { outcome: 'nothing-due' };
  if (command.kind === 'hand-over') return step.handOver(command.unit) || ran ? { outcome: 'accepted', transition: step.transition() } : { outcome: 'nothing-due' };
  const rejection = step.catchingUp() ?? step.take(command);
  if (rejection === null) return { outcome: 'accepted', transition: step.transition() };
  return { outcome: 'rejected', rejection, transition: ran ? step.transition() : null };
}

class Step {
  readonly #draft: Draft;
  #standing: Standing | null;

  constructor(
    private readonly process: ProcessVersion,
    private readonly before: CaseState | null,
    private readonly receivedAt: Instant,
    calendars: CalendarVersions,
  ) {
    this.#draft = new Draft(process, before?.document ?? null, calendars);
    this.#standing = before === null ? null : process.runnable.standing(before.document.snapshot);
  }

  open(command: OpenCase): Decision {
    const rule = this.process.definition.opened;
    const admitted = this.#admit(rule, command);
    if ('rejection' in admitted) return { outcome: 'rejected', rejection: admitted.rejection, transition: null };
    // Nobody records a case that names them.
    const refused = recusalOf(this.process, admitted.form, command.actor) ?? this.#unmet(rule, admitted, command);
    if (refused) return { outcome: 'rejected', rejection: refused, transition: null };
    const { form } = admitted;
    this.#draft.facts = form;
    // After the form was admitted: nobody is there to fill it in anew, and a case that is not opened keeps no promise.
    for (const party of command.recused ?? []) this.#draft.standAside(party);
    this.#begin('opened', 'opened', this.receivedAt, { ...admitted, command });
    const event = this.#machineEvent('opened', form, admitted.as, command.actor.staff);
    this.#advance(() => this.process.runnable.open(form, event), this.receivedAt);
    this.runDue();
    return { outcome: 'accepted', transition: this.transition() };
  }

  /** What is sent to a case that is there, by somebody as this case knows them. */
  take(sent: Exclude<SentCommand, OpenCase>): Rejection | null {
    const command = { ...sent, actor: actingIn(this.#draft, sent.actor) };
    if (command.kind === 'send') return this.#send(command);
    return command.kind === 'extend' ? this.#extend(command) : this.#actOnTask(command);
  }

  #send(command: SendEvent): Rejection | null {
    const { events } = this.process.definition;
    const rule = Object.hasOwn(events, command.event) ? events[command.event]! : null;
    if (rule === null) return unknownEvent(command.event, this.process.definition);
    const ended = this.#refuseEnded(command.expectedRevision);
    if (ended) return ended;
    const admitted = this.#admit(rule, command);
    if ('rejection' in admitted) return admitted.rejection;
    const other = inOtherHands(this.process.definition, this.#draft, command.event, admitted.as, command.actor);
    if (other !== null) return taskInHand(other, 'held');
    const event = this.#machineEvent(command.event, admitted.form, admitted.as, command.actor.staff);
    // A requirement may read what is known in the states that take the event, so these are asked first.
    const refused = this.#takes(event) ? this.#unmet(rule, admitted, command) : eventNotAccepted(command.event, this.#states().at(-1) ?? '', this.process.definition);
    if (refused) return refused;
    this.#begin('event', command.event, this.receivedAt, { ...admitted, command });
    this.#take(event, this.receivedAt);
    this.runDue();
    return null;
  }

  #actOnTask(command: ActOnTask): Rejection | null {
    const ended = this.#refuseEnded(command.expectedRevision);
    return ended ?? actOnTask(this.#draft, command, this.receivedAt, (as, written, act = command.act) =>
      this.#begin('task', act, this.receivedAt, { as, ...written, command }));
  }

  #extend(command: Extract<Command, { kind: 'extend' }>): Rejection | null {
    const ended = this.#refuseEnded(command.expectedRevision);
    return ended ?? extend(this.#draft, command, (held) =>
      this.#begin('extension', command.commitment, this.receivedAt, { as: held, ...extensionForm(command, this.#draft.sequence + 1), command }));
  }

  /** The unit that the duty filled in is another one now; false where the case has ended, or knows it already. */
  handOver(unit: string): boolean {
    const fact = this.process.definition.recurrence?.unit ?? null;
    const draft = this.#draft;
    if (fact === null || !this.#standing!.isActive || draft.facts[fact] === unit) return false;
    this.#begin('handed-over', fact, this.receivedAt, null, { [fact]: unit });
    draft.facts = { ...draft.facts, [fact]: unit };
    draft.followAnswerable();
    draft.turnToTasks(openTasks(draft, this.#standing!));
    return true;
  }

  /** Brings the case up to the receipt; true if anything happened. */
  runDue(): boolean {
    const before = this.#draft.sequence;
    for (let ran = 0; ran < FIRINGS_MAX; ran += 1) {
      const run = this.#nextInTime();
      if (run === null) break;
      run();
    }
    return this.#draft.sequence > before;
  }

  /** D1: nothing is taken before what was due first has run. */
  catchingUp(): Rejection | null {
    return this.#nextInTime() === null ? null : catchingUp();
  }

  /** What time brings next, up to the receipt: a timer that fires, a calendar that was published. D8: at one instant the timer comes first. */
  #nextInTime(): (() => void) | null {
    if (!this.#standing?.isActive) return null;
    const published = this.#draft.calendars.after(this.#draft.calendar);
    const timer = this.#draft.nextDue(published?.publishedAt ?? this.receivedAt);
    if (timer !== null) return () => this.#fire(timer);
    return published === null ? null : () => this.#recount(published);
  }

  #recount(published: PublishedCalendar): void {
    const { calendar: { version }, publishedAt } = published;
    recount(this.#draft, published, (form) => this.#begin('recount', version, publishedAt, null, form));
  }

  transition() {
    return finish(this.#draft, this.#standing!, this.before?.document ?? null);
  }

  #fire(timer: ArmedTimer): void {
    const name = [...this.process.runnable.timers].find(([, { node, key }]) => node === timer.node && key === timer.key);
    this.#draft.disarm(timer);
    if (name === undefined) throw new DefinitionDefect(`expected the timer ${timer.key} of ${timer.node} in the definition, saw none; the case needs the version it was opened with`);
    // A due instant that was past when it was armed counts from the arming, never from before it.
    const at = Math.max(timer.firesAt, this.#draft.events.at(-1)?.at ?? timer.firesAt);
    this.#begin('timer', timer.key, at, null);
    this.#take({ ...this.#machineEvent(name[0], {}, null, ''), type: name[0] }, at);
  }

  #admit(rule: EventRule, command: OpenCase | SendEvent): Admitted | { rejection: Rejection } {
    const { definition } = this.process;
    const permission = permit(this.process, rule, this.#draft.facts, command.actor, this.#draft.recused());
    if ('rejection' in permission) return permission;
    const fields = [...this.process.formProblems(rule, command.form), ...command.misnamed ?? []];
    if (fields.length > 0) return { rejection: formInvalid(fields) };
    const happened = command.kind === 'send' ? happenedProblem(rule, command, this.receivedAt, this.#draft.calendarOf(null)) : null;
    if (happened) return { rejection: happened };
    const sealed = sealForm(definition, rule, command.form, this.#draft.sequence + 1);
    const refused = recusedPart(definition, sealed.form, [...this.#draft.recused(), ...recusedParties(this.process, sealed.form), ...command.partless ?? []]);
    return refused ? { rejection: refused } : { ...permission, ...sealed };
  }

  #unmet(rule: EventRule, { as, form }: Admitted, { actor }: OpenCase | SendEvent): Rejection | null {
    const [{ facts, commitments }, { definition }] = [this.#draft, this.process];
    return whileProblem(definition, rule, (id) => commitments.get(id)?.state)
      ?? requirementProblem(definition, rule, { facts, form, actor: { ...as, staff: actor.staff }, received: momentAt(this.#draft.calendarOf(null), this.receivedAt) });
  }

  #refuseEnded(expectedRevision: number | undefined): Rejection | null {
    const conflict = revisionProblem(expectedRevision, this.before!.revision);
    if (conflict) return conflict;
    return this.#standing!.isActive ? null : caseEnded();
  }

  /** D3: transitions enabled in the statechart's own region; D7: none once it has ended. */
  #takes(event: MachineEvent): boolean {
    return orDefect(() => this.process.runnable.takes(this.#standing!, this.#draft.facts, event));
  }

  #machineEvent(type: string, form: Readonly<Record<string, unknown>>, as: HeldPost | null, staff: string): MachineEvent {
    const actor = as === null ? NOBODY : { ...as, staff };
    return { type, form, actor, anchorOf: (commitment, facts) => this.#anchorOf(commitment, facts) };
  }

  #anchorOf(commitment: string, facts: Readonly<Record<string, unknown>>) {
    const { from } = this.process.definition.commitments[commitment]!;
    const instant = from.kind === 'fact' ? anchorOf(facts, from.fact) : this.receivedAt;
    return momentAt(this.#draft.calendarOf(null), instant);
  }

  #begin(kind: CaseEvent['kind'], type: string, at: Instant, by: Begun | null, form = by?.form ?? {}): void {
    const draft = this.#draft;
    draft.sequence += 1;
    const happenedAt = by?.command.kind === 'send' ? (by.command.happenedAt ?? null) : null;
    const [arrivedAt, staff] = [by?.command.arrivedAt ?? null, by?.command.actor.staff ?? null];
    draft.cause = { decidedAt: this.receivedAt, arrivedAt, happenedAt, staff };
    draft.sealed.push(...(by?.sealed ?? []));
    if (by?.inPartOf !== undefined) draft.notePartTaken(by.inPartOf, by.command.actor.staff);
    draft.events.push({
      sequence: draft.sequence, kind, type, at, receivedAt: this.receivedAt, arrivedAt, happenedAt, staff,
      post: by?.as?.post ?? null, unit: by?.as?.unit ?? null, form, states: this.#states(),
    });
  }

  #take(event: MachineEvent, at: Instant): void {
    this.#advance(() => this.process.runnable.step(this.#standing!, this.#draft.facts, event), at);
  }

  #advance(run: () => MachineStep, at: Instant): void {
    const { standing, facts, actions } = orDefect(run);
    this.#standing = standing;
    this.#draft.facts = facts;
    applyActions(this.#draft, actions, at);
    if (standing.ended) this.#draft.disarmStatechart();
    followAnchors(this.#draft, at);
    this.#draft.followAnswerable();
    this.#draft.fillInMessages();
    this.#draft.turnToTasks(openTasks(this.#draft, standing));
    const event = this.#draft.events.at(-1)!;
    this.#draft.events[this.#draft.events.length - 1] = { ...event, states: this.#states() };
  }

  #states(): string[] {
    return this.#standing === null ? [] : this.#standing.states.map(({ name }) => name);
  }
}

/** What began an event: somebody's command, and the post that they acted by. */
interface Begun extends Omit<Admitted, 'as'> {
  readonly as: HeldPost | null;
  readonly command: SentCommand;
}

interface Admitted extends Permitted {
  readonly form: Readonly<Record<string, unknown>>;
  readonly sealed: Draft['sealed'];
}

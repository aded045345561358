/**
 * A case in a test: commands at local times (+08:00 unless they say otherwise). Between two of them the document goes through JSON and
 * is frozen to its depths, as if it came from the database and belonged to others too.
 */
import type { CommitmentRecord } from '../../src/core/case/case-document.js';
import type { Actor, Command, ExtendTerm, SendEvent } from '../../src/core/case/command.js';
import { decide, type CaseState } from '../../src/core/case/decide.js';
import type { ProcessVersion } from '../../src/core/case/process-version.js';
import type { ReasonCode } from '../../src/core/case/rejection.js';
import type { CaseEvent, Decision, OutboxMessage, SealedValue, Transition } from '../../src/core/case/transition.js';
import { BUILT_IN, type CalendarVersions } from '../../src/core/calendar/calendar-versions.js';
import { formatInstant, type Instant } from '../../src/core/calendar/instant.js';
import { parseTerm, type Term } from '../../src/core/calendar/term.js';
import type { LedgerLeaf } from '../../src/core/ledger/leaf.js';

export const AGENT: Actor = { staff: 'a1', posts: [{ post: 'agent', unit: 'service' }] };
export const HANDLER: Actor = { staff: 'h1', posts: [{ post: 'handler', unit: 'operations' }] };
export const LEADER: Actor = { staff: 'l1', posts: [{ post: 'leader', unit: 'operations' }] };

export function at(text: string): Instant {
  const instant = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}+08:00`);
  if (Number.isNaN(instant)) throw new Error(`not an instant: ${text}`);
  return instant;
}

/** Local time as text, seconds and more only where there are some; null stays null. */
export function local(instant: Instant | null): string | null {
  return instant === null ? null : formatInstant(instant, 'Asia/Shanghai').replace('+08:00', '').replace(/:00$/, '');
}

export function term(text: string): Term {
  const parsed = parseTerm(text);
  if ('problem' in parsed) throw new Error(JSON.stringify(parsed));
  return parsed;
}

type Extras = { readonly actor?: Actor } & Partial<Pick<SendEvent, 'happenedAt' | 'expectedRevision' | 'arrivedAt'>>;

export class CaseInHand {
  state: CaseState | null = null;
  /** Everything written so far, in order. */
  readonly events: CaseEvent[] = [];
  readonly ledger: LedgerLeaf[] = [];
  readonly outbox: OutboxMessage[] = [];
  readonly sealed: SealedValue[] = [];
  readonly transitions: Transition[] = [];

  /** What is published by now; a test publishes more. */
  calendars: CalendarVersions = BUILT_IN;

  constructor(readonly process: ProcessVersion) {}

  open(time: string, form: Record<string, unknown> = {}, { actor = AGENT }: Extras = {}): this {
    const decision = this.decide({ kind: 'open', actor, form, arrivedAt: at(time) }, time);
    if (decision.outcome !== 'accepted') throw new Error(`expected the case to open, saw ${JSON.stringify(decision)}`);
    return this;
  }

  send(time: string, event: string, form: Record<string, unknown> = {}, { actor = AGENT, ...more }: Extras = {}): Decision {
    return this.decide({ kind: 'send', event, actor, form, arrivedAt: at(time), ...more }, time);
  }

  extend(time: string, commitment: string, by: string, more: Partial<ExtendTerm> = {}): Decision {
    return this.decide({ kind: 'extend', commitment, by: term(by), reason: 'r', customer: 'told', actor: LEADER, arrivedAt: at(time), ...more }, time);
  }

  wake(time: string): Decision {
    return this.decide({ kind: 'wake' }, time);
  }

  decide(command: Command, time: string): Decision {
    const decision = decide(this.process, this.state, command, at(time), this.calendars);
    if (decision.outcome !== 'nothing-due' && decision.transition) this.#keep(decision.transition);
    return decision;
  }

  #keep(transition: Transition): void {
    this.transitions.push(transition);
    this.events.push(...transition.events);
    this.ledger.push(...transition.ledger);
    this.outbox.push(...transition.outbox);
    this.sealed.push(...transition.sealed);
    this.state = { document: deepFreeze(throughJson(transition.document)), revision: (this.state?.revision ?? 0) + 1 };
  }

  get last(): Transition {
    return this.transitions.at(-1)!;
  }

  get document() {
    return this.state!.document;
  }

  get facts(): Readonly<Record<string, unknown>> {
    return this.document.snapshot.context.facts;
  }

  get states(): readonly string[] {
    return this.last.states;
  }

  promise(id: string): CommitmentRecord {
    return this.document.commitments[id]!;
  }

  /** What the ledger says of a commitment, shortly: 'opened 2026-03-02T09:00', with the occurrence where it is not the first. */
  entries(id: string): string[] {
    return this.ledger
      .filter(({ commitment }) => commitment === id)
      .map(({ kind, at: when, occurrence }) => `${kind} ${local(when)}${occurrence === 1 ? '' : ` #${occurrence}`}`);
  }

  /** Kinds of the ledger's entries for a commitment. */
  kinds(id: string): string[] {
    return this.ledger.filter(({ commitment }) => commitment === id).map(({ kind }) => kind);
  }

  /** Armed timers: 'reply 2026-03-04T17:30'. */
  get timers(): string[] {
    return this.document.timers.map(({ key, due }) => `${key} ${local(due)}`);
  }
}

export function reasonOf(decision: Decision): ReasonCode | null {
  return decision.outcome === 'rejected' ? decision.rejection.reason : null;
}

export function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

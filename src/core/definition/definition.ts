/**
 * A process definition after the check: what an administrator wrote, with every short form written out.
 * The text form is specified in docs/definitions.md; `check-definition.ts` is the only way from text to here.
 */
import type { CalendarDate } from '../calendar/instant.js';
import type { Term } from '../calendar/term.js';

/** A name or sentence shown to people, in Chinese and English. */
export interface Title {
  readonly zh: string;
  readonly en: string;
}

/** A CEL expression over `facts`, `form`, `actor` and `anchor`. */
export interface Expression {
  readonly cel: string;
}

export type FactType = 'boolean' | 'integer' | 'number' | 'text' | 'date' | 'instant' | 'unit' | 'staff' | 'person';

/** What a case knows: one typed entry of the machine's context. */
export interface Fact {
  readonly type: FactType;
  readonly title: Title;
  /** Allowed values of a text, each with its title. */
  readonly choices?: Readonly<Record<string, Title>>;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The value is kept encrypted apart from the case; the case holds a reference. Always so for a person. */
  readonly personal: boolean;
  /** A staff member named here takes no part in the case (回避). */
  readonly recused: boolean;
  /** Of a person: while the expression holds, only these holders are shown who it is (保密). */
  readonly confidential?: Confidential;
}

export interface Confidential extends Expression {
  readonly by: readonly Holder[];
}

/** What an event asks for, by the facts it sets. Their types make the JSON Schema of the form (`form-schema.ts`). */
export interface Form {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Who holds a task or may send an event: a post, at a unit and as one person where facts name them. */
export interface Holder {
  readonly post: string;
  /** A unit of the organization, or a fact of type unit. */
  readonly unit?: string;
  /** A fact of type staff: only that person. */
  readonly person?: string;
}

/** A rule over facts, form, actor and the moment of receipt that a command must satisfy, and what to tell the sender who does not. */
export interface Requirement extends Expression {
  readonly says: Title;
}

/** An event of the process: who may send it, with which form, and who may not. */
export interface EventRule {
  readonly title: Title;
  readonly by: readonly Holder[];
  /** Facts of type staff; whoever they name may not send this event (four eyes). */
  readonly except: readonly string[];
  readonly form: Form;
  readonly requires: readonly Requirement[];
  /** A commitment: the event may be sent only while that promise is open, running or paused. Left out where there is none. */
  readonly while?: string;
  /** Work done without a signal may state when it happened, at most this long before it is received. */
  readonly happened: Term | null;
}

/** When a deadline is due: so long after (or before) its anchor. */
export interface WithinRule {
  readonly term: Term;
  readonly direction: 'after' | 'before';
  /** End of the last day of a term in days: close of business of the answerable unit, or 24:00. */
  readonly endOfDay: 'close' | 'midnight';
  readonly restDayReceipt: 'next-day' | 'deemed-next-workday';
  readonly strictBefore: boolean;
  readonly suspendedDay: 'wholly' | 'any';
}

/** What starts a commitment: the opening of the case, an event, or a fact of type instant. */
export type Anchor =
  | { readonly kind: 'opened' }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'fact'; readonly fact: string };

/** A promise on the case: by when, kept by what, stopped and excused by what. */
export interface Commitment {
  readonly title: Title;
  readonly clause: string;
  readonly within: WithinRule;
  readonly from: Anchor;
  /** Events and states of the statechart that keep the promise. */
  readonly met: StatesAndEvents;
  /** Events and states that take the promise back (the customer withdrew). */
  readonly cancelled: StatesAndEvents;
  /** States in which the clock stands still. */
  readonly paused: readonly string[];
  /** Asked once, at the anchor: is the promise made at all? */
  readonly applies: Expression | null;
  /** Excused as soon as this holds. */
  readonly exempt: Expression | null;
  readonly warn: Warning | null;
  /** Units, or facts of type unit; the first that is set answers for a breach. */
  readonly answerable: readonly string[];
  readonly extension: Extension | null;
  /** Events that, after an outcome, make the promise anew as its next occurrence. */
  readonly again?: readonly string[];
}

export interface StatesAndEvents {
  readonly states: readonly string[];
  readonly events: readonly string[];
}

/** Share of the term's effective time, or a term before the due instant. */
export type Warning = { readonly percent: number } | { readonly term: Term };

/**
 * Who may lengthen the term, by how much at most in all (null where no limit is stated), and whether the customer must have been told or
 * have agreed. Where nobody is named, the action `extend` of an event does it.
 */
export interface Extension {
  readonly by: readonly Holder[];
  readonly max: Term | null;
  readonly customer: 'told' | 'agreed' | null;
}

/** A state or region of the statechart: XState v5 configuration as data. */
export interface StateNodeText {
  readonly type?: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly history?: 'shallow' | 'deep';
  readonly target?: string;
  readonly initial?: string;
  readonly meta?: StateMeta;
  readonly states?: Readonly<Record<string, StateNodeText>>;
  readonly on?: Readonly<Record<string, readonly TransitionText[]>>;
  /** Keys are terms ('3 workdays'); for what is no promise. */
  readonly after?: Readonly<Record<string, readonly TransitionText[]>>;
  readonly always?: readonly TransitionText[];
  readonly onDone?: readonly TransitionText[];
  readonly entry?: readonly ActionText[];
  readonly exit?: readonly ActionText[];
}

export interface StateMeta {
  readonly title: Title;
  readonly holder?: readonly Holder[];
  /** What the holder is asked to do; a task is open while the state is. */
  readonly task?: Title;
}

export interface TransitionText {
  readonly target?: string;
  readonly guard?: GuardText;
  readonly actions?: readonly ActionText[];
  readonly reenter?: boolean;
}

export interface GuardText {
  readonly type: 'cel';
  readonly params: { readonly expr: string };
}

/** The short list of what a definition may do. */
export type ActionText =
  | { readonly type: 'record'; readonly params: { readonly fact: string; readonly value: string } }
  | { readonly type: 'notify'; readonly params: NotifyParams }
  | { readonly type: 'extend'; readonly params: ExtendParams }
  | { readonly type: 'open'; readonly params: OpenParams };

/** Tells somebody something: a fact of type person or staff, a post, or holders. The message may hold placeholders (`message-template.ts`). */
export interface NotifyParams {
  readonly to: string | Holder;
  readonly message: Title;
}

/** Lengthens a running term by the amount that a fact of type integer holds, in the term's own unit. */
export interface ExtendParams {
  readonly commitment: string;
  readonly amount: string;
}

/** Opens a case of another process. */
export interface OpenParams {
  readonly process: string;
  /** What the sub-case is called in this process. */
  readonly as: string;
  /** By fact of the other process: a fact of this one, copied where it is set, or an expression. */
  readonly form: Readonly<Record<string, string | Expression>>;
  /** By end state of the other case, the event that this case is sent. */
  readonly answers: Readonly<Record<string, string>>;
}

/** The holder of events that the engine itself sends: it opens sub-cases and brings their answers. No organization has such a post. */
export const ENGINE_POST = 'engine';

/** A duty that comes again and again to each subject of a register; a case is opened when somebody begins with one. */
export interface Recurrence {
  readonly title: Title;
  readonly clause: string;
  /** A register of the organization. */
  readonly register: string;
  /** On which days periods begin, as RFC 5545 writes it. */
  readonly rule: string;
  readonly starts: CalendarDate;
  /** Natural periods, or from the last time it was done. */
  readonly basis: 'natural' | 'rolling';
  readonly spread: 'weeks' | null;
  /** From when it is owed to a subject that joins in the course of a natural period. */
  readonly joined: 'same-period' | 'next-period';
  /** What becomes of periods that passed while no host ran. */
  readonly catchUp: 'each' | 'current';
  /** Events and states of the case that fulfil it. */
  readonly done: StatesAndEvents;
  /** Facts that a case gets the subject's name and unit in. */
  readonly subject: string;
  readonly unit: string | null;
  /** A fact of type date that a case gets the first day of the period in. Left out where there is none. */
  readonly begins?: string;
}

/** What people without an account do with cases of a process, and see of them (公众). Each part may stand alone. */
export interface PublicSide {
  readonly opens?: PublicOpening;
  /** Facts shown to whoever follows a case by its number and code, beside its states and deadlines. */
  readonly follow?: readonly string[];
  /** Cases that anyone may read while they stand in one of these states: these facts and no more. */
  readonly list?: PublicList;
}

/** The post and unit by which the public's cases are opened, and the facts that the public fills in. */
export interface PublicOpening {
  readonly as: string;
  readonly at: string;
  readonly form: readonly string[];
}

export interface PublicList {
  readonly states: readonly string[];
  readonly facts: readonly string[];
}

export interface Definition {
  readonly process: string;
  readonly title: Title;
  readonly clauses: readonly string[];
  /** Posts that read every case of their company, besides whoever takes part. Left out where there are none. */
  readonly read?: readonly string[];
  /** Posts that hand its tasks to somebody by name (指派). Left out where there are none. */
  readonly assign?: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
  /** Who opens the persons of any case that they see, beside whoever may act on it. Left out where there are none. */
  readonly opens?: readonly Holder[];
  /** Left out where nothing is public. */
  readonly public?: PublicSide;
  readonly opened: EventRule;
  readonly events: Readonly<Record<string, EventRule>>;
  readonly commitments: Readonly<Record<string, Commitment>>;
  /** Left out where nothing recurs. */
  readonly recurrence?: Recurrence;
  readonly statechart: StateNodeText;
}

/** The processes of an organization by name, for what one asks of another; null for one whose text has mistakes. */
export type Processes = ReadonlyMap<string, Definition | null>;

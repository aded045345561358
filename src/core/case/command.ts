/** What is asked of a case. A due timer is a command like any other. */
import type { Instant } from '../calendar/instant.js';
import type { Term } from '../calendar/term.js';
import { ENGINE_POST } from '../definition/definition.js';
import type { Parties } from './parties.js';
import type { FieldProblem } from './rejection.js';
import type { TaskAct } from './tasks/task-acts.js';

/** Who asks: a staff pseudonym and the posts held, as the token or session says. Never from the request's body. */
export interface Actor {
  readonly staff: string;
  readonly posts: readonly HeldPost[];
  /** Those of the posts by which the case is read; all where it is left out. A post held elsewhere hands out no tasks of it and opens no persons. */
  readonly postsThatRead?: readonly HeldPost[];
  /** Staff whose part this one agreed to take while they are absent; left out where there are none. */
  readonly standsInFor?: readonly string[];
  /** As what cases may recuse them; the units of their posts alone where it is left out. */
  readonly parties?: Parties;
  /** Staff who passed their tasks of the case on to this one; left out where there are none, and of whoever is of no case. */
  readonly passedOnBy?: readonly string[];
  /** Staff whose part this one has taken in the case before, and need not take any more; left out likewise. */
  readonly tookPartOf?: readonly string[];
}

export interface HeldPost {
  readonly post: string;
  readonly unit: string;
}

/** The engine itself, which opens sub-cases and brings their answers; no token is ever issued to a name with a colon. */
export const ENGINE: Actor = { staff: 'kept:engine', posts: [{ post: ENGINE_POST, unit: ENGINE_POST }] };

/** Values of a form as they came, by fact; personal ones in the clear. */
export type FormInput = Readonly<Record<string, unknown>>;

/** What somebody sends. */
export type SentCommand = OpenCase | SendEvent | ExtendTerm | ActOnTask;

export type Command = SentCommand | HandOver | WakeUp;

/** A form, and whom it names. */
interface FilledIn {
  readonly form: FormInput;
  /** Staff whom the form names and who take no part in the case, or by this very form, for a post that they hold or held; looked up by whoever asks. */
  readonly partless?: readonly string[];
  /** Fields that name nobody of the staff and were meant for somebody; looked up likewise. */
  readonly misnamed?: readonly FieldProblem[];
}

interface Asked {
  readonly actor: Actor;
  /** When the host took the command off the wire; kept beside the receipt, never the receipt itself. */
  readonly arrivedAt: Instant;
}

export interface OpenCase extends Asked, FilledIn {
  readonly kind: 'open';
  /** Parties that take no part in the case that asks for this one; of a sub-case alone. */
  readonly recused?: readonly string[];
}

export interface SendEvent extends Asked, FilledIn {
  readonly kind: 'send';
  readonly event: string;
  /** When work that leaves no signal was done, where the definition allows it. */
  readonly happenedAt?: Instant;
  /** The sender saw this revision and wants no other. */
  readonly expectedRevision?: number;
}

/** Lengthens a running term, by the definition's `extension` rule. */
export interface ExtendTerm extends Asked {
  readonly kind: 'extend';
  readonly commitment: string;
  readonly by: Term;
  readonly reason: string;
  readonly customer: 'told' | 'agreed' | null;
  readonly expectedRevision?: number;
}

/** Does something with a task beside doing it, or with the case beside its events (task-acts.ts). */
export interface ActOnTask extends Asked {
  readonly kind: 'task';
  readonly act: TaskAct;
  /** The state of the task, and whom it asks where several are asked; of an answer to a request for assistance, the number of the event that asked. */
  readonly state?: string;
  readonly holder?: string;
  readonly asked?: number;
  /** Somebody who is known to hold the post of the task, or to be of the staff. */
  readonly to?: string;
  readonly reason?: string;
  readonly expectedRevision?: number;
}

/** The subject of the duty that the case is for was handed to another unit; asked by the engine. */
export interface HandOver {
  readonly kind: 'hand-over';
  readonly unit: string;
}

/** Timers of the case may be due. */
export interface WakeUp {
  readonly kind: 'wake';
}

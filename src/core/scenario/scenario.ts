/** A scenario: an executable example of a process, written by those who know the regulation (docs/scenarios.md). */
import type { CommitmentState } from '../case/case-document.js';
import type { FormInput, HeldPost } from '../case/command.js';
import type { Instant } from '../calendar/instant.js';
import type { Term } from '../calendar/term.js';
import type { Title } from '../definition/definition.js';
import type { ExpectedDuties, ScenarioRegisters } from './scenario-register.js';

export interface ScenarioFile {
  readonly process: string;
  /** Who acts: a name within the file, and the posts it holds. */
  readonly staff: Readonly<Record<string, readonly HeldPost[]>>;
  /** Loaded before each scenario begins. */
  readonly registers: ScenarioRegisters;
  readonly scenarios: readonly Scenario[];
}

export interface Scenario {
  readonly title: Title;
  readonly line: number;
  readonly steps: readonly ScenarioStep[];
}

/** At an instant somebody does something, or time just passes; then this must be true. */
export interface ScenarioStep {
  readonly at: Instant;
  readonly line: number;
  /** Loaded before what is done in the step. */
  readonly registers: ScenarioRegisters;
  readonly act: ScenarioAct | null;
  /** The host was down until now: nothing that was due has run when the step comes. */
  readonly engineDown: boolean;
  readonly expect: Expectation;
}

interface By {
  /** One of the staff, or `engine`, which brings the answers of sub-cases. */
  readonly by: string;
  /** Idempotency key; a step with the same key repeats the command. */
  readonly key: string | null;
}

export type ScenarioAct =
  /** A holiday notice, drafted and published by two people of no further interest. */
  | { readonly kind: 'publish-calendar'; readonly notice: string }
  | CommandAct;

/** What somebody asks of the case. */
export type CommandAct =
  | (By & { readonly kind: 'open'; readonly form: FormInput })
  | (By & { readonly kind: 'begin'; readonly subject: string; readonly period: string | null; readonly form: FormInput })
  | (By & { readonly kind: 'send'; readonly event: string; readonly form: FormInput; readonly happenedAt: Instant | null; readonly revision: number | null })
  | (By & { readonly kind: 'extend'; readonly commitment: string; readonly term: Term; readonly reason: string; readonly customer: 'told' | 'agreed' | null });

/** What is not named is not looked at. */
export interface Expectation {
  readonly state?: string;
  readonly ended?: boolean;
  /** Reason code of the refusal; a step that names none must not be refused. */
  readonly refused?: string;
  readonly repeated?: boolean;
  /** Due instant of a commitment; null while its clock stands. */
  readonly due?: Readonly<Record<string, Instant | null>>;
  readonly provisional?: Readonly<Record<string, boolean>>;
  readonly commitments?: Readonly<Record<string, CommitmentState>>;
  /** Posts that hold the open tasks. */
  readonly tasks?: readonly string[];
  /** Everything told since the step before, in order. */
  readonly told?: readonly Told[];
  /** Sub-cases asked for since the step before, by what the definition calls them, in order. */
  readonly opened?: readonly string[];
  /** Kinds of every ledger entry since the step before, in order. */
  readonly ledger?: readonly string[];
  readonly duties?: ExpectedDuties;
}

/** A warning or breach of a commitment, or a message; to a post, a unit or the fact that names a person. */
export interface Told {
  readonly kind: 'warning' | 'breach' | 'notify';
  readonly commitment: string | null;
  readonly to: string;
}

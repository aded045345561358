/** A definition version ready to decide with: everything a decision reads, immutable and cached by content hash. */
import type { WorkCalendar } from '../calendar/work-calendar.js';
import type { Definition, EventRule } from '../definition/definition.js';
import type { RunnableMachine } from '../definition/machine/machine.js';
import type { Organization } from '../definition/organization.js';
import type { FieldProblem } from './rejection.js';

export interface ProcessVersion {
  readonly definition: Definition;
  /** SHA-256 of the expanded definition, hex. */
  readonly hash: string;
  readonly organization: Organization;
  readonly runnable: RunnableMachine;
  /** A version of the national calendar with the hours of a unit; null for the organization's own hours. */
  readonly calendarOf: (unit: string | null, national: WorkCalendar) => WorkCalendar;
  readonly formProblems: (rule: EventRule, form: Readonly<Record<string, unknown>>) => readonly FieldProblem[];
}

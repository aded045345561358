/** Facts of a case as people without an account read them: those that are public, and never a person or a member of staff. */
import type { CaseDocument } from '../../core/case/case-document.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import type { Fact } from '../../core/definition/definition.js';
import { formFields, type FormFieldView } from '../cases/form-field-view.js';

/**
 * The case keeps the version it was opened with, and what is public is said by the one in force: what is a person there, or personal where
 * only what is not may be read, is not shown, whatever the other says.
 */
export function publicFacts(process: ProcessVersion, document: CaseDocument, names: readonly string[], personal: PersonalValues): FormFieldView[] {
  const { definition, organization } = process;
  const facts = Object.fromEntries(names.filter((name) => isShown(definition.facts, name, personal !== null)).map((name) => [name, definition.facts[name]!]));
  const known = document.snapshot.context.facts;
  const values = Object.fromEntries(Object.keys(facts).filter((name) => Object.hasOwn(known, name)).map((name) => [name, known[name]]));
  return formFields({ definition, organization, worksOnIt: true, isHidden: () => true, opened: personal ?? new Map() }, values, facts);
}

/** Personal values by reference; null where none is read. */
type PersonalValues = ReadonlyMap<string, unknown> | null;

function isShown(facts: Readonly<Record<string, Fact>>, name: string, withPersonal: boolean): boolean {
  if (!Object.hasOwn(facts, name)) return false;
  const { type, personal } = facts[name]!;
  return type !== 'person' && type !== 'staff' && (withPersonal || !personal);
}

/** References of the personal ones among these facts: nothing else of the case is opened. */
export function referencesOf({ definition }: ProcessVersion, document: CaseDocument, names: readonly string[]): ReadonlySet<string> {
  const known = document.snapshot.context.facts;
  return new Set(names.filter((name) => isShown(definition.facts, name, true) && definition.facts[name]!.personal && Object.hasOwn(known, name)).map((name) => String(known[name])));
}

/**
 * A draft of a definition: checked against every organization that is to hold and among the processes beside it, which are checked again
 * where they open cases of it; published once for each organization.
 */
import { definitionDifferences } from '../../core/definition/difference/definition-difference.js';
import { scenariosDifference } from '../../core/definition/difference/scenarios-difference.js';
import { openedProcesses } from '../../core/definition/opened-processes.js';
import { withoutRepeats } from '../../core/publication/timeline.js';
import { expansionOf } from '../workflow-files.js';
import { checkTexts, distinct, inFile, recurrenceProblems, type CheckedTexts } from './check-texts.js';
import type { DraftProblem, DraftText, Examination, PlannedDefinition } from './plan.js';
import { momentsOf, type Moment, type PublishedDefinition, type PublishedOrganization, type PublishedState } from './published-state.js';

export function examineDefinition(state: PublishedState, draft: DraftText): Examination {
  const { subject: process, text: source, scenarios } = draft;
  const before = state.latestDefinitions.get(process) ?? null;
  const checked = momentsOf(state, state.organizations).map((moment) => ({ ...moment, ...checkAt(moment, draft) }));
  const problems = distinct(checked.flatMap((one) => [...one.problems, ...goneOn(draft, before, one)]));
  const pieces = checked.flatMap(({ around: { organization, version: organizationVersion }, from, definition }) =>
    definition === null ? [] : [{ holds: { process, source, scenarios, definition, organization, organizationVersion, ...expansionOf({ definition, organization }) }, from }]);
  const definitions = withoutRepeats(pieces, (a, b) => a.hash === b.hash)
    .map(({ holds, from }, n): PlannedDefinition => ({ ...holds, version: (before?.version ?? 0) + n + 1, from }));
  const last = definitions.at(-1);
  return {
    problems,
    differences: last === undefined ? [] : [...definitionDifferences(before, last), ...(before === null ? [] : [scenariosDifference(before.scenarios, scenarios) ?? []].flat())],
    texts: [
      { file: `${process}.yaml`, before: before?.source ?? null, after: source },
      { file: `${process}.scenarios.yaml`, before: before?.scenarios ?? null, after: scenarios },
    ],
    plan: problems.length > 0 ? null : { organizations: [], definitions },
  };
}

/** Whether what recurred goes on. */
function goneOn({ subject, text }: DraftText, before: PublishedDefinition | null, { definition }: CheckedTexts): DraftProblem[] {
  return before === null || definition === null ? [] : inFile(`${subject}.yaml`, recurrenceProblems(text, before.definition, definition));
}

/** The draft among those that hold at one moment, and after it those that open cases of it. */
function checkAt({ around, definitions }: Moment<PublishedOrganization>, draft: DraftText): CheckedTexts {
  const beside = new Map([...definitions].map(([name, { definition }]) => [name, definition]));
  const { definition, problems } = checkTexts(around, beside, draft);
  if (definition === null) return { definition, problems };
  const withDraft = new Map(beside).set(draft.subject, definition);
  const openers = [...definitions.values()].filter(({ process, definition: other }) => process !== draft.subject && openedProcesses(other).has(draft.subject));
  return {
    definition,
    problems: [...problems, ...openers.flatMap(({ process, source }) => checkTexts(around, withDraft, { subject: process, text: source, scenarios: null }).problems)],
  };
}

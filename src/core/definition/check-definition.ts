/** From the text of a process definition to a checked definition, or to every mistake in it at once. */
import { chartOf } from './chart/chart.js';
import { explore } from './chart/configurations.js';
import { checkCommitmentLists, checkCommitmentPaths } from './checks/promises/commitments.js';
import { asMeant } from './checks/as-meant.js';
import { checkExpressions } from './checks/expressions/expressions.js';
import { checkMissingFacts } from './checks/expressions/missing-facts.js';
import { checkExtendActions, checkExtensions } from './checks/promises/extensions.js';
import { checkFactKeys, checkFactUse, factsAreKnown } from './checks/facts.js';
import { checkHolders, checkOpens } from './checks/holders.js';
import { checkMessages } from './checks/messages.js';
import { checkNames } from './checks/names.js';
import { checkPublicSide } from './checks/public-side.js';
import { checkRecurrence } from './checks/recurrence.js';
import { checkReachability } from './checks/statechart/reachability.js';
import { checkReferences } from './checks/references.js';
import { checkSenders } from './checks/senders.js';
import { checkStatechartShape, isSound } from './checks/statechart/statechart-shape.js';
import { checkSubCases } from './checks/sub-cases.js';
import type { Names, Subject } from './checks/subject.js';
import { DEFINITION_SCHEMA } from './schema/definition-schema.js';
import type { Definition, Processes } from './definition.js';
import { type Findings, findingsIn } from './findings.js';
import type { Organization } from './organization.js';
import type { Problem } from './problem.js';
import { writeOutCommitment } from './short-forms/commitment.js';
import { writeOutEvent } from './short-forms/event-rule.js';
import { writeOutFact } from './short-forms/fact.js';
import { writeOutHolders } from './short-forms/holder.js';
import { writeOutPublicSide } from './short-forms/public-side.js';
import { writeOutRecurrence } from './short-forms/recurrence.js';
import { writeOutState } from './short-forms/statechart.js';
import { withNamedHolders } from './short-forms/named-holders.js';
import { many, mapValues, type WrittenDefinition } from './short-forms/written.js';
import { parseYaml } from './text/parse-yaml.js';
import { shapeCheck } from './text/shape.js';
import { keysAt, type Path, type TextNode } from './text/tree.js';

export interface DefinitionContext {
  readonly organization: Organization;
  /** Ids of the regulation's clauses (`regulation.ts`). */
  readonly clauses: ReadonlySet<string>;
  /** The organization's processes by name, for what one asks of another; left out where they are not known. */
  readonly processes?: Processes;
}

export interface CheckedDefinition {
  /** Null if and only if there are problems. */
  readonly definition: Definition | null;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** Clause ids are written as bare numbers (3.8, 5.10) and keep their spelling. */
const isClauseId = (path: Path): boolean =>
  (path.length === 2 && (path[0] === 'clauses' || (path[0] === 'recurrence' && path[1] === 'clause'))) || (path.length === 3 && path[0] === 'commitments' && path[2] === 'clause');

const checkShape = shapeCheck(DEFINITION_SCHEMA, isClauseId);

export function checkDefinition(text: string, context: DefinitionContext): CheckedDefinition {
  const { tree, problems } = parseYaml(text);
  if (tree === null) return { definition: null, problems };
  const shape = checkShape(tree);
  const findings = findingsIn(tree, shape);
  const written = shape.rest as WrittenDefinition | null;
  const definition = written && readDefinition(withNamedHolders(written, context.organization, findings), namesIn(tree), findings);
  if (definition) {
    const { processes = null } = context;
    runChecks({ ...context, processes, definition, names: namesIn(tree), chart: chartOf(definition.statechart), tree, findings }, shape.cut);
  }
  const found = findings.problems();
  return found.length > 0 ? { definition: null, problems: found } : { definition, problems: [] };
}

function readDefinition(written: WrittenDefinition, names: Names, findings: Findings): Definition {
  const definition: Definition = {
    process: written.process,
    title: written.title,
    clauses: written.clauses,
    ...(written.read !== undefined && { read: many(written.read) }),
    ...(written.assign !== undefined && { assign: many(written.assign) }),
    facts: mapValues(written.facts, writeOutFact),
    ...(written.opens && { opens: writeOutHolders(written.opens) }),
    ...(written.public && { public: writeOutPublicSide(written.public) }),
    opened: writeOutEvent(written.opened, ['opened'], findings),
    events: mapValues(written.events, (event, id) => writeOutEvent(event, ['events', id], findings)),
    commitments: mapValues(written.commitments, (commitment, id) => writeOutCommitment(commitment, ['commitments', id], names, findings)),
    ...(written.recurrence && { recurrence: writeOutRecurrence(written.recurrence, ['recurrence'], names, findings) }),
    statechart: writeOutState(written.statechart),
  };
  return JSON.parse(JSON.stringify(definition)) as Definition;
}

function namesIn(tree: TextNode): Names {
  const states = (path: Path): string[] => keysAt(tree, [...path, 'states']).flatMap((name) => [name, ...states([...path, 'states', name])]);
  return {
    facts: new Set(keysAt(tree, ['facts'])),
    events: new Set(keysAt(tree, ['events'])),
    commitments: new Set(keysAt(tree, ['commitments'])),
    states: new Set(states(['statechart'])),
  };
}

/** Runs every check that still makes sense when the parts at these paths have been cut out for their shape. */
function runChecks(subject: Subject, cut: readonly Path[]): void {
  const isWhole = (...sections: readonly string[]): boolean => !cut.some(([section]) => sections.includes(String(section)));
  checkNames(subject);
  checkReferences(subject);
  checkStatechartShape(subject);
  checkFactKeys(subject);
  checkHolders(subject);
  checkCommitmentLists(subject);
  checkPublicSide(subject);
  checkRecurrence(subject);
  checkMessages(subject);
  checkSubCases(subject);
  if (isWhole('facts')) checkOpens(subject);
  if (isWhole('facts', 'commitments')) checkExtendActions(subject);
  const meant = asMeant(subject);
  if (isWhole('facts', 'commitments', 'statechart')) checkExtensions(meant);
  if (isWhole('facts', 'opened', 'events', 'statechart')) checkFactUse(meant);
  const readable = isWhole('facts', 'opened', 'events') && checkExpressions(meant);
  if (!isWhole('opened', 'events', 'statechart') || !isSound(meant)) return;
  const exploration = explore(meant.chart);
  checkReachability(meant, exploration);
  if (!exploration.complete) return;
  checkCommitmentPaths(meant, exploration);
  if (!isWhole('facts') || !factsAreKnown(meant)) return;
  checkSenders(meant, exploration);
  if (readable && isWhole('commitments')) checkMissingFacts(meant, exploration);
}

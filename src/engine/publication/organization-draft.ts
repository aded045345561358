/**
 * A draft of an organization or of its regulation. A definition pins the organization it was checked against, so each one that holds is
 * checked again, and where it expands to something else it is published again with its text as it is.
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { checkOrganization } from '../../core/definition/check-organization.js';
import { checkRegulation } from '../../core/definition/check-regulation.js';
import { organizationDifferences, regulationDifferences } from '../../core/definition/difference/organization-difference.js';
import { readRegulation } from '../../core/definition/regulation.js';
import { withoutRepeats, type Held } from '../../core/publication/timeline.js';
import type { OrganizationToPublish } from '../../store/publish.sql.js';
import { expansionOf } from '../workflow-files.js';
import { anotherName, checkTexts, definitionAlone, distinct, inFile, type Surroundings } from './check-texts.js';
import type { DraftProblem, DraftText, Examination, PlannedDefinition } from './plan.js';
import { momentsOf, type Moment, type PublishedState } from './published-state.js';

const [ORGANIZATION_FILE, REGULATION_FILE] = ['organization.yaml', 'regulation.md'];

/** Units, posts, hours and days; the regulation stays what it is at each time. */
export function examineOrganization(state: PublishedState, { text }: DraftText): Examination {
  const { source: before, organization: published } = state.latestOrganization;
  const { organization, problems } = checkOrganization(text);
  const own = organization !== null && organization.organization !== state.tenant ? [anotherName(text, 'organization', organization.organization, state.tenant)] : problems;
  const texts = [{ file: ORGANIZATION_FILE, before, after: text }];
  if (organization === null || own.length > 0) return { problems: inFile(ORGANIZATION_FILE, own), differences: [], texts, plan: null };
  const planned = state.organizations.map(({ holds: { regulation }, from }) => ({ holds: { source: text, regulation, organization }, from }));
  return { ...planFor(state, planned), differences: organizationDifferences(published, organization), texts };
}

/** The clauses; the organization itself stays what it is at each time. */
export function examineRegulation(state: PublishedState, { text }: DraftText): Examination {
  const before = state.latestOrganization.regulation;
  const texts = [{ file: REGULATION_FILE, before, after: text }];
  const problems = checkRegulation(text);
  if (problems.length > 0) return { problems: inFile(REGULATION_FILE, problems), differences: [], texts, plan: null };
  const planned = state.organizations.map(({ holds: { source, organization }, from }) => ({ holds: { source, regulation: text, organization }, from }));
  return { ...planFor(state, planned), differences: regulationDifferences(readRegulation(before), readRegulation(text)), texts };
}

type NewOrganization = Surroundings & { readonly source: string };
type NumberedOrganization = NewOrganization & { readonly version: number };

/** A process as it would be from one moment on. */
interface Piece {
  readonly from: number;
  readonly problems: readonly DraftProblem[];
  /** Null where it is at fault. */
  readonly definition: Omit<PlannedDefinition, 'version' | 'from'> | null;
  /** Whether it is what is published for that moment. */
  readonly isSame: boolean;
}

function planFor(state: PublishedState, planned: readonly Held<NewOrganization>[]): Pick<Examination, 'problems' | 'plan'> {
  const organizations = withoutRepeats(planned, (a, b) => a.source === b.source && a.regulation === b.regulation)
    .map(({ holds, from }, n) => ({ holds: { ...holds, version: state.latestOrganization.version + n + 1 }, from }));
  const moments = momentsOf(state, organizations).map(piecesAt);
  const problems = distinct(moments.flatMap((pieces) => [...pieces.values()].flatMap((one) => one.problems)));
  if (problems.length > 0) return { problems, plan: null };
  const definitions = [...state.definitions.keys()].flatMap((process) =>
    republished(moments.flatMap((pieces) => pieces.get(process) ?? []), state.latestDefinitions.get(process)!.version));
  return { problems, plan: { organizations: organizations.map(toPublish), definitions } };
}

/** Every process that holds at a moment, checked among the others. */
function piecesAt({ from, around, definitions }: Moment<NumberedOrganization>): ReadonlyMap<string, Piece> {
  const alone = new Map([...definitions].map(([name, { source }]) => [name, definitionAlone(around, source)]));
  return new Map([...definitions].map(([process, { source, scenarios, hash }]): [string, Piece] => {
    const { definition, problems } = checkTexts(around, alone, { subject: process, text: source, scenarios });
    if (definition === null) return [process, { from, problems, definition, isSame: false }];
    const { organization, version: organizationVersion } = around;
    const expansion = expansionOf({ definition, organization });
    return [process, { from, problems, definition: { process, source, scenarios, definition, organization, organizationVersion, ...expansion }, isSame: expansion.hash === hash }];
  }));
}

/** New versions from the first moment on at which the process is something else; from then on every moment has one of its own. */
function republished(pieces: readonly Piece[], latest: number): PlannedDefinition[] {
  const first = pieces.findIndex(({ isSame }) => !isSame);
  const changed = first < 0 ? [] : pieces.slice(first);
  const timeline = changed.map(({ definition, from }) => ({ holds: definition!, from }));
  return withoutRepeats(timeline, (a, b) => a.hash === b.hash && a.source === b.source && a.scenarios === b.scenarios)
    .map(({ holds, from }, n) => ({ ...holds, version: latest + n + 1, from }));
}

function toPublish({ holds: { version, source, regulation, organization }, from }: Held<NumberedOrganization>): OrganizationToPublish {
  return { version, source, regulation, from, hash: createHash('sha256').update(canonicalize(organization)!).digest('hex') };
}

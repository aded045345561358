/** What a rehearsal of a plan is played on: for each instant from which something new holds, all processes as they hold then. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Instant } from '../../core/calendar/instant.js';
import { openedProcesses } from '../../core/definition/opened-processes.js';
import { at, type Held } from '../../core/publication/timeline.js';
import { checkScenarios } from '../../core/scenario/check-scenarios.js';
import type { FirstDefinition } from '../../store/publish.sql.js';
import { expansionOf } from '../workflow-files.js';
import type { Plan, PlannedDefinition } from './plan.js';
import type { PublishedDefinition, PublishedState } from './published-state.js';
import type { Stage } from './rehearsal.js';

export function stagesOf(state: PublishedState, plan: Plan): Stage[] {
  const instants = [...new Set(plan.definitions.map(({ from }) => from))].sort((a, b) => a - b);
  return instants.map((instant) => stageAt(state, plan, instant));
}

function stageAt(state: PublishedState, { definitions, organizations }: Plan, instant: Instant): Stage {
  const held = at(state.organizations, instant)!.holds;
  const { source, regulation } = at(organizations.map((one) => ({ holds: one, from: one.from })), instant)?.holds ?? held;
  const beginning = definitions.filter(({ from }) => from === instant);
  const { organization } = beginning[0]!;
  return {
    publication: {
      tenant: state.tenant,
      title: organization.title,
      organization: { hash: createHash('sha256').update(canonicalize(organization)!).digest('hex'), source, regulation },
      definitions: processesAt(state, definitions, instant),
    },
    organization,
    played: [...beginning, ...openersOf(state, beginning, instant)].flatMap(({ process, scenarios: text, definition, organization: own }) => {
      // What is planned passed the check; what opens it was published once, and is not played where a stricter check refuses it today.
      const file = text === null ? null : checkScenarios(text, { definition, organization: own }).file;
      return text === null || file === null ? [] : [{ process, text, file }];
    }),
  };
}

/** Processes that stay as they are and open cases of what begins. */
function openersOf(state: PublishedState, beginning: readonly PlannedDefinition[], instant: Instant): PublishedDefinition[] {
  const names = new Set(beginning.map(({ process }) => process));
  const others = [...state.definitions].flatMap(([process, timeline]) => (names.has(process) ? [] : at(timeline, instant)?.holds ?? []));
  return others.filter(({ definition }) => [...openedProcesses(definition)].some((name) => names.has(name)));
}

/** Every process that holds at the instant: as it is planned, else as it is published. */
function processesAt(state: PublishedState, planned: readonly PlannedDefinition[], instant: Instant): FirstDefinition[] {
  const names = new Set([...state.definitions.keys(), ...planned.map(({ process }) => process)]);
  return [...names].sort().flatMap((name) => {
    const timeline = planned.filter(({ process }) => process === name).map((one): Held<PlannedDefinition> => ({ holds: one, from: one.from }));
    const one: PlannedDefinition | PublishedDefinition | undefined = at(timeline, instant)?.holds ?? at(state.definitions.get(name) ?? [], instant)?.holds;
    if (one === undefined) return [];
    const { process, source, scenarios, definition, organization } = one;
    return [{ process, source, scenarios, ...expansionOf({ definition, organization }) }];
  });
}

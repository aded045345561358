/**
 * Small processes for tests of the decision: only what a test is about is written, in the form of the YAML; titles, senders and clauses
 * are filled in. `processOf` goes through the check; `uncheckedProcessOf` is for what the check would refuse.
 */
import { alike, NONE } from '../../src/core/bilingual.js';
import type { ProcessVersion } from '../../src/core/case/process-version.js';
import { checkDefinition } from '../../src/core/definition/check-definition.js';
import { compileDefinition } from '../../src/core/definition/machine/compile.js';
import type { CompiledMachine } from '../../src/core/definition/machine/compiled-machine.js';
import type { Definition } from '../../src/core/definition/definition.js';
import { buildMachine } from '../../src/core/definition/machine/machine.js';
import type { Organization } from '../../src/core/definition/organization.js';
import { organizationCalendars } from '../../src/core/definition/organization-calendar.js';
import { writeOutCommitment } from '../../src/core/definition/short-forms/commitment.js';
import { writeOutEvent } from '../../src/core/definition/short-forms/event-rule.js';
import { writeOutFact } from '../../src/core/definition/short-forms/fact.js';
import { writeOutHolders } from '../../src/core/definition/short-forms/holder.js';
import { writeOutState } from '../../src/core/definition/short-forms/statechart.js';
import {
  mapValues, type Written, type WrittenCommitment, type WrittenDefinition, type WrittenEvent, type WrittenFact, type WrittenState,
} from '../../src/core/definition/short-forms/written.js';

const said = (words: string) => ({ zh: words, en: words });

export const ORGANIZATION: Organization = {
  organization: 'waterworks',
  title: said('Waterworks'),
  zone: 'Asia/Shanghai',
  calendar: 'china',
  hours: [{ windows: ['08:30-12:00', '13:30-17:30'] }],
  seasons: {},
  holidays: [],
  units: {
    service: { title: said('Service') },
    operations: { title: said('Operations') },
    'control-room': { title: said('Control room'), hours: [{ windows: ['00:00-24:00'] }] },
  },
  posts: { agent: { title: said('Agent') }, handler: { title: said('Handler') }, leader: { title: said('Leader') } },
  areas: {},
};

const calendarOf = organizationCalendars(ORGANIZATION);

/** What a test writes. A state may be 'final'; all that is left out of an event or a commitment is filled in. */
export interface SmallProcess {
  readonly read?: string;
  readonly assign?: string;
  readonly facts?: Written<WrittenFact>;
  readonly opens?: WrittenDefinition['opens'];
  readonly opened?: Partial<WrittenEvent>;
  readonly events: readonly string[] | Written<Partial<WrittenEvent>>;
  readonly commitments?: Written<Pick<WrittenCommitment, 'within' | 'met'> & Partial<WrittenCommitment>>;
  readonly statechart: SmallState;
}

export type SmallState = Omit<WrittenState, 'states' | 'meta'> & {
  readonly states?: Written<SmallState | 'final'>;
  readonly meta?: Partial<NonNullable<WrittenState['meta']>>;
};

/** The version of a process that passes the check. */
export function processOf(small: SmallProcess): ProcessVersion {
  const text = JSON.stringify(writtenOf(small));
  const { definition, problems } = checkDefinition(text, { organization: ORGANIZATION, clauses: new Set(['T1']) });
  if (definition === null) throw new Error(`expected a definition that passes the check, saw ${JSON.stringify(problems, null, 1)}`);
  return versionOf(definition);
}

/** The version of a process that the check might refuse. */
export function uncheckedProcessOf(small: SmallProcess): ProcessVersion {
  return versionOf(uncheckedDefinition(small));
}

export function uncheckedDefinition(small: SmallProcess): Definition {
  const { recurrence: none, read: nobody, assign: noOther, opens, public: nothing, ...written } = writtenOf(small);
  if (none !== undefined) throw new Error('expected a small process without a recurrence, saw one; write it in YAML');
  const findings = { add: (path: unknown, finding: unknown) => { throw new Error(JSON.stringify({ path, finding })); }, problems: () => [] };
  const names = { events: new Set(Object.keys(written.events)), facts: new Set(Object.keys(written.facts)), states: new Set(stateNames(written.statechart)) };
  return {
    ...written,
    facts: mapValues(written.facts, writeOutFact),
    ...(opens && { opens: writeOutHolders(opens) }),
    opened: writeOutEvent(written.opened, [], findings),
    events: mapValues(written.events, (event) => writeOutEvent(event, [], findings)),
    commitments: mapValues(written.commitments, (commitment) => writeOutCommitment(commitment, [], names, findings)),
    statechart: writeOutState(written.statechart),
  };
}

/** A definition made ready to decide with; `compiled` may be another machine than its own. */
export function versionOf(definition: Definition, compiled: CompiledMachine = compileDefinition(definition)): ProcessVersion {
  return {
    definition,
    hash: 'a'.repeat(64),
    organization: ORGANIZATION,
    runnable: buildMachine(definition, compiled),
    calendarOf,
    formProblems: ({ form }, input) =>
      form.required.filter((name) => !Object.hasOwn(input, name)).map((name) => ({ path: name, expected: alike('a value'), saw: NONE })),
  };
}

export function writtenOf(small: SmallProcess): WrittenDefinition {
  const events = Array.isArray(small.events) ? Object.fromEntries((small.events as readonly string[]).map((name) => [name, {}])) : (small.events as Written<Partial<WrittenEvent>>);
  return {
    process: 'small',
    title: said('Small process'),
    clauses: ['T1'],
    ...(small.read !== undefined && { read: small.read }),
    ...(small.assign !== undefined && { assign: small.assign }),
    facts: mapValues(small.facts ?? {}, (fact, name) => ({ title: said(name), ...(typeof fact === 'string' ? { type: fact } : fact) })),
    ...(small.opens && { opens: small.opens }),
    opened: { title: said('Open'), by: 'agent', ...small.opened },
    events: mapValues(events, (event, name) => ({ title: said(name), by: 'agent', ...event })),
    commitments: mapValues(small.commitments ?? {}, (commitment, name) => ({ title: said(name), clause: 'T1', answerable: 'service', ...(!isBefore(commitment) && { from: 'opened' }), ...commitment })),
    statechart: writtenState(small.statechart, ''),
  };
}

function isBefore({ within }: Pick<WrittenCommitment, 'within'>): boolean {
  return (typeof within === 'string' ? within : within.term).startsWith('before ');
}

function writtenState(state: SmallState | 'final', name: string): WrittenState {
  if (state === 'final') return { type: 'final', meta: { title: said(name) } };
  const { states, meta, ...rest } = state;
  return {
    ...rest,
    ...(name !== '' && state.type !== 'history' && { meta: { title: said(name), ...meta } }),
    ...(states && { states: mapValues(states, writtenState) }),
  };
}

function stateNames(state: WrittenState): string[] {
  return Object.entries(state.states ?? {}).flatMap(([name, child]) => [name, ...stateNames(child)]);
}

/**
 * What a definition with misspelt names was probably meant to be. A misspelt name is reported where it stands; the checks that walk
 * through the process go on with the name that is meant, so that one mistake is not told again as others.
 */
import { chartOf } from '../chart/chart.js';
import type { ActionText, Definition, Fact, Form, StateNodeText } from '../definition.js';
import { FITTING_KEYS } from '../schema/fitting-keys.js';
import { mapValues } from '../short-forms/written.js';
import { nearestName } from '../text/nearest-name.js';
import type { Names, Subject } from './subject.js';

export function asMeant(subject: Subject): Subject {
  const { definition, names } = subject;
  const fact = meaning(names.facts);
  const form = ({ required, optional }: Form): Form => ({ required: required.map(fact), optional: optional.map(fact) });
  const meant: Definition = {
    ...definition,
    facts: mapValues(definition.facts, factAsMeant),
    opened: { ...definition.opened, form: form(definition.opened.form) },
    events: mapValues(definition.events, (rule) => ({ ...rule, form: form(rule.form) })),
    statechart: acting(definition.statechart, fact, meaning(names.commitments)),
  };
  return { ...subject, definition: meant, chart: chartOf(meant.statechart, eventAsMeant(names)) };
}

/** A fact without what cannot be of it. */
function factAsMeant(fact: Fact): Fact {
  const { minimum = -Infinity, maximum = Infinity, ...others } = fact;
  const bounds = minimum <= maximum ? fact : others;
  return { ...bounds, personal: fact.personal && FITTING_KEYS.some(({ key, types }) => key === 'personal' && types.includes(fact.type)) };
}

type Meaning = (name: string) => string;

function meaning(known: ReadonlySet<string>): Meaning {
  return (name) => (known.has(name) ? name : nearestName(name, known) ?? name);
}

/** In a state that takes the meant event as well, the misspelt one stays a stranger. */
function eventAsMeant({ events }: Names): (name: string, node: StateNodeText) => string {
  const event = meaning(events);
  return (name, { on = {} }) => (Object.hasOwn(on, event(name)) ? name : event(name));
}

/** The statechart with every fact and commitment that an action names as it is meant. */
function acting(statechart: StateNodeText, fact: Meaning, commitment: Meaning): StateNodeText {
  return JSON.parse(JSON.stringify(statechart), (_key, value: ActionText | null) => {
    if (value?.type === 'record' && value.params) return { ...value, params: { ...value.params, fact: fact(value.params.fact) } };
    if (value?.type === 'extend' && value.params) return { ...value, params: { amount: fact(value.params.amount), commitment: commitment(value.params.commitment) } };
    return value;
  }) as StateNodeText;
}

/** The text of a message: its placeholders filled in with what the case knows once the step is done, in both languages. */
import { formatInstant, type Instant } from '../calendar/instant.js';
import type { Fact, FactType, Title } from '../definition/definition.js';
import type { Facts } from '../definition/machine/implementations.js';
import { filledIn, type StandsFor } from '../definition/message-template.js';
import type { Organization } from '../definition/organization.js';
import { ownEntry } from '../definition/own-entry.js';
import type { ProcessVersion } from './process-version.js';

type Language = keyof Title;

/** What is not known yet. */
const UNKNOWN = '—';
const VALUE_LENGTH_MAX = 200;

/** `{number}` keeps its place: a decision does not know the number of its case, the commit fills it in. */
export function messageText(process: ProcessVersion, message: Title, facts: Facts, dueOf: (commitment: string) => Instant | null): Title {
  const { definition, organization } = process;
  const values: Readonly<Record<StandsFor['kind'], (stands: StandsFor, language: Language) => string | null>> = {
    number: () => null,
    process: (_stands, language) => definition.title[language],
    fact: (stands, language) => factText(process, (stands as { fact: string }).fact, facts, language),
    due: (stands) => instantText(dueOf((stands as { commitment: string }).commitment), organization),
  };
  const text = (language: Language): string => filledIn(message[language], (stands) => values[stands.kind](stands, language));
  return { zh: text('zh'), en: text('en') };
}

function factText({ definition, organization }: ProcessVersion, name: string, facts: Facts, language: Language): string {
  const fact = ownEntry(definition.facts, name);
  const value = ownEntry(facts, name);
  if (fact === undefined || fact.personal || value === undefined || value === null) return UNKNOWN;
  const text = TEXTS[fact.type](value, { fact, organization, language });
  return text.length > VALUE_LENGTH_MAX ? `${text.slice(0, VALUE_LENGTH_MAX)}…` : text;
}

interface Around {
  readonly fact: Fact;
  readonly organization: Organization;
  readonly language: Language;
}

const YES_NO = { zh: ['是', '否'], en: ['yes', 'no'] } as const;
const plain = (value: unknown): string => String(value);

const TEXTS: Readonly<Record<FactType, (value: unknown, around: Around) => string>> = {
  boolean: (value, { language }) => YES_NO[language][value === true ? 0 : 1],
  integer: plain,
  number: plain,
  text: (value, { fact, language }) => ownEntry(fact.choices ?? {}, String(value))?.[language] ?? String(value),
  date: plain,
  instant: (value, { organization }) => instantText(Date.parse(String(value)), organization),
  unit: (value, { organization, language }) => ownEntry(organization.units, String(value))?.title[language] ?? String(value),
  staff: plain,
  person: () => UNKNOWN,
};

/** To the minute, in the organization's zone: 2026-10-13 17:30. */
function instantText(instant: Instant | null, { zone }: Organization): string {
  return instant === null || Number.isNaN(instant) ? UNKNOWN : formatInstant(instant, zone).slice(0, 16).replace('T', ' ');
}

/** The organization a definition speaks of, after the check of `organization.yaml` (docs/definitions.md). */
import type { Title } from './definition.js';

export interface Organization {
  readonly organization: string;
  readonly title: Title;
  /** IANA zone of every local date and hour. */
  readonly zone: string;
  /** The national calendar that working days follow. */
  readonly calendar: 'china';
  readonly hours: readonly WorkingHours[];
  readonly seasons: Readonly<Record<string, Season>>;
  readonly holidays: readonly OwnHoliday[];
  readonly units: Readonly<Record<string, Unit>>;
  readonly posts: Readonly<Record<string, { readonly title: Title }>>;
  readonly areas: Readonly<Record<string, { readonly title: Title }>>;
  /** Left out where there is none. */
  readonly registers?: Readonly<Record<string, Register>>;
  /** Left out where the text has none, so that what was hashed before there were channels keeps its hash. */
  readonly channels?: { readonly customer?: readonly CustomerChannel[]; readonly language?: CustomerLanguage };
  /** Who signs in by a second factor; left out for the administrators alone. */
  readonly secondFactor?: SecondFactorFor;
}

/** The administrators have one in any case. */
export const SECOND_FACTOR_FOR = ['administrators', 'everybody'] as const;
export type SecondFactorFor = (typeof SECOND_FACTOR_FOR)[number];

/** Ways to reach a person outside by what the case knows of them. */
export const CUSTOMER_CHANNELS = ['sms', 'email'] as const;
export type CustomerChannel = (typeof CUSTOMER_CHANNELS)[number];

/** In which language customers are told whose own is not known. */
export const CUSTOMER_LANGUAGES = ['zh', 'en', 'both'] as const;
export type CustomerLanguage = (typeof CUSTOMER_LANGUAGES)[number];
export const CUSTOMER_LANGUAGE_DEFAULT: CustomerLanguage = 'zh';

export function customerChannels({ channels }: Organization): readonly CustomerChannel[] {
  return channels?.customer ?? CUSTOMER_CHANNELS;
}

/** A department or subsidiary. Units form a tree. */
export interface Unit {
  readonly title: Title;
  readonly parent?: string;
  /** A company or region with cases of its own: who reads all cases of a process reads those of the company that the post is held in. */
  readonly company?: true;
  /** Hours of its own; else its parent's, else the organization's. */
  readonly hours?: readonly WorkingHours[];
}

/** Windows of a working day ('08:30-12:00'), from a date on, on some weekdays (1 = Monday) or in a season only. The later row wins. */
export interface WorkingHours {
  readonly windows: readonly string[];
  readonly from?: string;
  readonly weekdays?: readonly number[];
  readonly season?: string;
}

/** A yearly range of dates, 'MM-DD' both; it may cross the end of the year. */
export interface Season {
  readonly title: Title;
  readonly from: string;
  readonly to: string;
}

/** A day the organization itself rests or works, with its reason. */
export interface OwnHoliday {
  readonly date: string;
  readonly kind: 'rest' | 'work';
  readonly title: Title;
}

/** A list of those to whom duties are owed. Its rows are loaded (`kept register load`), not written here. */
export interface Register {
  readonly title: Title;
  /** Enterprises are listed by name; of persons no more than a reference is kept in the clear. */
  readonly of: 'enterprises' | 'persons';
  /** Posts that may load it. */
  readonly by: readonly string[];
}

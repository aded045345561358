/** The versions of the national calendar as a decision finds them: those built in, then those that the tenant has published. */
import { nationalCalendar, nationalEditions } from './china.js';
import type { Instant } from './instant.js';
import type { WorkCalendar } from './work-calendar.js';

/** A version in force from an instant on. */
export interface PublishedCalendar {
  readonly calendar: WorkCalendar;
  readonly publishedAt: Instant;
}

export class CalendarVersions {
  readonly #byVersion: ReadonlyMap<string, WorkCalendar>;

  /** @param published in the order of their publication */
  constructor(readonly published: readonly PublishedCalendar[]) {
    this.#byVersion = new Map([...nationalEditions, ...published.map(({ calendar }) => calendar)].map((calendar) => [calendar.version, calendar]));
  }

  /** What is published last; before any publication, what is built in. */
  get inForce(): WorkCalendar {
    return this.published.at(-1)?.calendar ?? nationalCalendar;
  }

  has(version: string): boolean {
    return this.#byVersion.has(version);
  }

  of(version: string): WorkCalendar {
    const calendar = this.#byVersion.get(version);
    if (calendar === undefined) throw new Error(`expected one of the calendars ${[...this.#byVersion.keys()].join(', ')}, saw '${version}'; read the tenant's versions anew`);
    return calendar;
  }

  /** The publication that followed a version; the first one after those that are built in, null after the last. */
  after(version: string): PublishedCalendar | null {
    if (version === this.inForce.version) return null;
    return this.published[this.published.findIndex(({ calendar }) => calendar.version === version) + 1] ?? null;
  }

  /** These and one more. */
  with(published: PublishedCalendar): CalendarVersions {
    return new CalendarVersions([...this.published, published]);
  }
}

/** Those of a tenant that has published none. */
export const BUILT_IN = new CalendarVersions([]);

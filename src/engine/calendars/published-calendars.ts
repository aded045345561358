/** The calendars of each tenant as this host knows them. Versions never change; what was published since is read when a transaction meets it. */
import { CalendarVersions, BUILT_IN, type PublishedCalendar } from '../../core/calendar/calendar-versions.js';
import { readCalendar } from '../../core/calendar/days/work-calendar-check.js';
import { calendarsAfter, type CalendarInForce, type CalendarVersionRow } from '../../store/calendars.sql.js';
import { withClient, type Client } from '../../store/database.js';
import type { DataSource } from 'typeorm';

interface Known {
  readonly serial: number;
  readonly versions: CalendarVersions;
}

const NOTHING: Known = { serial: 0, versions: BUILT_IN };

export class PublishedCalendars {
  readonly #known = new Map<string, Known>();
  /** Whether cases waited to be counted anew when the last transaction began. */
  recounting = false;

  constructor(private readonly dataSource: DataSource) {}

  of(tenant: string): CalendarVersions {
    return (this.#known.get(tenant) ?? NOTHING).versions;
  }

  /** Catches up with what a transaction found to be in force, on its own connection. */
  async learn(client: Client, inForce: readonly CalendarInForce[]): Promise<void> {
    this.recounting = inForce.some(({ recounting }) => recounting);
    for (const { tenant, serial } of inForce) {
      if (serial > (this.#known.get(tenant) ?? NOTHING).serial) await this.#readOn(client, tenant);
    }
  }

  /** The tenant's calendars, those of the versions named among them: another host may have published one since. */
  async knowing(tenant: string, versions: Iterable<string>): Promise<CalendarVersions> {
    for (const version of versions) {
      if (!this.of(tenant).has(version)) return this.latest(tenant);
    }
    return this.of(tenant);
  }

  /** All that are published by now. */
  async latest(tenant: string): Promise<CalendarVersions> {
    await withClient(this.dataSource, (client) => this.#readOn(client, tenant));
    return this.of(tenant);
  }

  async #readOn(client: Client, tenant: string): Promise<void> {
    const { serial } = this.#known.get(tenant) ?? NOTHING;
    const rows = await calendarsAfter(client, tenant, serial);
    // Somebody else may have read them meanwhile, and more.
    const { serial: reached, versions } = this.#known.get(tenant) ?? NOTHING;
    const fresh = rows.filter((row) => row.serial > reached);
    if (fresh.length > 0) this.#known.set(tenant, { serial: fresh.at(-1)!.serial, versions: new CalendarVersions([...versions.published, ...fresh.map(publishedOf)]) });
  }
}

function publishedOf({ version, calendar: text, publishedAt }: CalendarVersionRow): PublishedCalendar {
  const calendar = readCalendar(JSON.parse(text));
  if ('problems' in calendar) throw new Error(`expected the published calendar ${version} to be sound, saw ${JSON.stringify(calendar.problems[0])}; restore it from a backup`);
  return { calendar, publishedAt: publishedAt.getTime() };
}

/** The work calendars of an organization: the national one with its own days, seasons and hours, for each unit. */
import { nationalCalendar } from '../calendar/china.js';
import { withOrganization, type OrganizationDays } from '../calendar/days/calendar-edition.js';
import type { CalendarProblems } from '../calendar/days/work-calendar-check.js';
import { defaultHours, type HoursLine, type HoursRegime, type WorkCalendar } from '../calendar/work-calendar.js';
import type { Organization, WorkingHours } from './organization.js';

const FROM_THE_START = '0001-01-01';

/** A version of the national calendar with the hours of a unit (its own, else its parent's, else the organization's); null gives the organization's. */
export function organizationCalendars(organization: Organization): (unit: string | null, national: WorkCalendar) => WorkCalendar {
  const built = new WeakMap<WorkCalendar, Map<string | null, WorkCalendar>>();
  return (unit, national) => {
    const calendars = built.get(national) ?? new Map<string | null, WorkCalendar>();
    built.set(national, calendars);
    const known = calendars.get(unit);
    if (known) return known;
    const calendar = unitCalendar(organization, unit, national);
    if ('problems' in calendar) {
      throw new Error(`expected the hours of '${unit ?? organization.organization}' to pass the check, saw: ${JSON.stringify(calendar.problems[0])}; run npx kept check`);
    }
    calendars.set(unit, calendar);
    return calendar;
  };
}

/** The calendar of a unit, or what is wrong with its hours. */
export function unitCalendar(organization: Organization, unit: string | null, national: WorkCalendar = nationalCalendar): WorkCalendar | CalendarProblems {
  const { organization: name, seasons, holidays } = organization;
  const own: OrganizationDays = {
    id: unit === null ? name : `${name}/${unit}`,
    version: national.version,
    seasons: Object.entries(seasons).map(([id, season]) => ({ id, ...season })),
    hours: regimes(hoursOf(organization, unit)),
    overrides: Object.fromEntries(holidays.map(({ date, kind, title }) => [date, { kind, reason: title, source: `${name}/organization.yaml` }])),
  };
  return withOrganization({ ...national, zone: organization.zone }, own);
}

function hoursOf({ units, hours }: Organization, unit: string | null): readonly WorkingHours[] {
  if (unit === null || !Object.hasOwn(units, unit)) return hours;
  const { hours: own, parent } = units[unit]!;
  return own ?? hoursOf({ units, hours } as Organization, parent ?? null);
}

/** A regime from each date at which a row begins; in it, of the rows begun, the later wins. */
function regimes(rows: readonly WorkingHours[]): readonly HoursRegime[] {
  if (rows.length === 0) return [defaultHours];
  const dates = [...new Set(rows.map(({ from }) => from ?? FROM_THE_START))].sort();
  return dates.map((effectiveFrom) => ({
    effectiveFrom,
    lines: rows.filter(({ from }) => (from ?? FROM_THE_START) <= effectiveFrom).map(lineOf).reverse(),
  }));
}

function lineOf({ windows, weekdays, season }: WorkingHours): HoursLine {
  return { windows, ...(weekdays && { weekdays }), ...(season !== undefined && { season }) };
}

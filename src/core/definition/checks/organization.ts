/** Hours, seasons, days and units of an organization: what its schema cannot say. */
import { parseDate } from '../../calendar/time/calendar-date.js';
import { parseWindow } from '../../calendar/days/working-window.js';
import { isZone } from '../../calendar/time/zone-offset.js';
import { ENGINE_POST } from '../definition.js';
import type { Findings } from '../findings.js';
import { unitCalendar } from '../organization-calendar.js';
import type { Organization, WorkingHours } from '../organization.js';
import { quote, quotation } from '../problem.js';
import { ownEntry } from '../own-entry.js';
import type { Path } from '../text/tree.js';
import { unknown } from '../text/unknown-name.js';
import { both } from '../words/both.js';

const LEAP_YEAR = '2024';

export function checkOrganizationRules(organization: Organization, findings: Findings): void {
  const { zone, seasons, units, posts } = organization;
  if (!isZone(zone)) findings.add(['zone'], { code: 'unknown_zone', expected: both`an IANA time zone`, saw: quotation(zone), remedy: both`write, for example, 'Asia/Shanghai'` });
  if (Object.hasOwn(posts, ENGINE_POST)) {
    findings.add(['posts', ENGINE_POST], { code: 'taken_name', expected: both`a name of its own`, saw: both`${quote(ENGINE_POST)}, who sends the answers of sub-cases`, remedy: both`rename it` }, { at: 'key' });
  }
  for (const [id, season] of Object.entries(seasons)) {
    for (const key of ['from', 'to'] as const) checkDate(`${LEAP_YEAR}-${season[key]}`, season[key], ['seasons', id, key], findings);
  }
  checkHours(organization, organization.hours, ['hours'], findings);
  for (const [id, { hours }] of Object.entries(units)) if (hours) checkHours(organization, hours, ['units', id, 'hours'], findings);
  checkHolidays(organization, findings);
  checkParents(organization, findings);
  checkRegisters(organization, findings);
}

/** What the calendar itself refuses when it is built of the hours; asked when no other check found anything. */
export function checkCalendars(organization: Organization, findings: Findings): void {
  for (const unit of [null, ...Object.keys(organization.units)]) {
    const calendar = unitCalendar(organization, unit);
    if (!('problems' in calendar)) continue;
    const path = unit !== null && ownEntry(organization.units, unit)?.hours ? ['units', unit, 'hours'] : ['hours'];
    for (const { expected, saw, remedy, at } of calendar.problems) findings.add(path, { code: 'bad_calendar', expected: { zh: `${expected.zh}（${at}）`, en: `${expected.en} (${at})` }, saw, remedy }, { at: 'key' });
  }
}

function checkDate(date: string, written: string, path: Path, findings: Findings): void {
  if (parseDate(date) === null) findings.add(path, { code: 'no_such_day', expected: both`a day that exists`, saw: quotation(written), remedy: both`correct it` });
}

function checkHours({ seasons }: Organization, rows: readonly WorkingHours[], path: Path, findings: Findings): void {
  const [first] = rows;
  if (first && (first.weekdays || first.season !== undefined || first.from !== undefined)) {
    const finding = { code: 'hours_not_for_all_days', expected: both`a first row for all days, without 'from', 'weekdays' and 'season'`, saw: both`a narrower one`, remedy: both`put the general hours first: the later row wins` };
    findings.add([...path, 0], finding);
  }
  rows.forEach(({ windows, from, season }, index) => {
    const at = [...path, index];
    if (from !== undefined) checkDate(from, from, [...at, 'from'], findings);
    if (season !== undefined && !Object.hasOwn(seasons, season)) findings.add([...at, 'season'], unknown('season', season, Object.keys(seasons), both`the organization`));
    checkWindows(windows, [...at, 'windows'], findings);
  });
}

function checkWindows(windows: readonly string[], path: Path, findings: Findings): void {
  let closedAt = -1;
  windows.forEach((text, index) => {
    const window = parseWindow(text);
    if (window === null) {
      findings.add([...path, index], { code: 'bad_window', expected: both`hours of one day, the earlier first: '08:30-12:00'`, saw: quotation(text), remedy: both`correct it; a night shift is two windows, parted at 24:00` });
    } else if (window.from <= closedAt) {
      findings.add([...path, index], { code: 'overlapping_windows', expected: both`windows in their order, with a pause between`, saw: quotation(text), remedy: both`sort them, or join the two` });
    }
    closedAt = window?.to ?? closedAt;
  });
}

function checkHolidays({ holidays }: Organization, findings: Findings): void {
  const seen = new Set<string>();
  holidays.forEach(({ date }, index) => {
    const path = ['holidays', index, 'date'];
    checkDate(date, date, path, findings);
    if (seen.has(date)) findings.add(path, { code: 'duplicate_entry', expected: both`each date once`, saw: quotation(date), remedy: both`remove one of the two` });
    seen.add(date);
  });
}

function checkParents({ units }: Organization, findings: Findings): void {
  for (const [id, { parent }] of Object.entries(units)) {
    if (parent === undefined) continue;
    const path = ['units', id, 'parent'];
    const above = new Set([id]);
    let next: string | undefined = parent;
    while (next !== undefined && Object.hasOwn(units, next) && !above.has(next)) {
      above.add(next);
      next = units[next]!.parent;
    }
    if (!Object.hasOwn(units, parent)) findings.add(path, unknown('unit', parent, Object.keys(units), both`the organization`));
    else if (next === id) findings.add(path, { code: 'units_in_a_circle', expected: both`units that form a tree`, saw: both`${quote(id)} above itself`, remedy: both`give one of them another parent, or none` });
  }
}

function checkRegisters({ registers = {}, posts }: Organization, findings: Findings): void {
  for (const [id, { by }] of Object.entries(registers)) {
    by.forEach((post, index) => {
      if (!Object.hasOwn(posts, post)) findings.add(['registers', id, 'by', index], unknown('post', post, Object.keys(posts), both`the organization`));
    });
  }
}

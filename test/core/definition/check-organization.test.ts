import { checkOrganization } from '../../../src/core/definition/check-organization.js';
import { organizationText } from './laizhou-gas.js';

const ORGANIZATION = `organization: water
title: { zh: 供水, en: Water }
zone: Asia/Shanghai
calendar: china
hours:
  - windows: ["08:30-12:00", "13:30-17:30"]
  - { windows: ["08:00-12:00", "14:30-18:00"], season: summer }
  - { windows: ["09:00-12:00"], weekdays: [6], from: "2026-05-01" }
seasons:
  summer: { title: { zh: 夏季, en: Summer }, from: 05-01, to: 09-30 }
holidays:
  - { date: 2026-06-01, kind: rest, title: { zh: 司庆, en: Anniversary } }
units:
  service: { title: { zh: 客服, en: Service } }
  hotline: { title: { zh: 热线, en: Hotline }, parent: service, hours: [{ windows: ["00:00-24:00"] }] }
posts:
  agent: { title: { zh: 坐席, en: Agent } }
`;

/** What is wrong, its code, the words replaced, and by what; `¦` marks the place. */
const MISTAKES: readonly (readonly [string, string, string, string])[] = [
  ['an unknown key', 'unknown_key', 'calendar: china', 'calendar: china\n¦callendar: china'],
  ['a calendar of elsewhere', 'not_a_choice', 'calendar: china', 'calendar: ¦france'],
  ['no posts', 'missing_key', 'posts:\n  agent: { title: { zh: 坐席, en: Agent } }\n', ''],
  ['a unit with a capital', 'bad_id', '  service: {', '  ¦Service: {'],
  ['a zone that does not exist', 'unknown_zone', 'Asia/Shanghai', '¦Asia/Shangai'],
  ['hours that end before they begin', 'bad_window', '"09:00-12:00"', '¦"12:00-09:00"'],
  ['an hour that does not exist', 'bad_window', '"09:00-12:00"', '¦"09:00-25:00"'],
  ['windows that overlap', 'overlapping_windows', '"13:30-17:30"', '¦"11:30-17:30"'],
  ['hours that begin with a narrow row', 'hours_not_for_all_days', '  - windows: ["08:30-12:00", "13:30-17:30"]', '  - ¦{ windows: ["08:30-12:00"], weekdays: [1] }'],
  ['an unknown season', 'unknown_season', 'season: summer', 'season: ¦sumer'],
  ['a day of the year that does not exist', 'no_such_day', 'to: 09-30', 'to: ¦09-31'],
  ['a date that does not exist', 'no_such_day', 'date: 2026-06-01', 'date: ¦2026-02-30'],
  ['a weekday that does not exist', 'out_of_range', 'weekdays: [6]', 'weekdays: [¦8]'],
  ['one date twice', 'duplicate_entry', 'units:\n', '  - { date: ¦2026-06-01, kind: work, title: { zh: 补班, en: Work } }\nunits:\n'],
  ['a parent that does not exist', 'unknown_unit', 'parent: service', 'parent: ¦servise'],
  ['units in a circle', 'units_in_a_circle', 'en: Service } }', 'en: Service }, parent: ¦hotline }'],
  ['too little work in a day', 'bad_calendar', '  - windows: ["08:30-12:00", "13:30-17:30"]', '  - windows: ["08:30-08:40"]'],
];

test('the organization of laizhou-gas checks clean', () => {
  const { organization, problems } = checkOrganization(organizationText);
  expect(problems).toEqual([]);
  expect(organization).toMatchObject({ organization: 'laizhou-gas', seasons: {}, holidays: [], areas: {} });
});

test('an organization with seasons, its own days and a tree of units checks clean', () => {
  expect(checkOrganization(ORGANIZATION).problems).toEqual([]);
});

test.each(MISTAKES)('%s is reported as %s at its place', (_what, code, from, to) => {
  const marked = ORGANIZATION.replace(from, to);
  expect(marked).not.toBe(ORGANIZATION);
  const { organization, problems } = checkOrganization(marked.replace('¦', ''));
  expect(organization).toBeNull();
  const lines = marked.slice(0, marked.indexOf('¦')).split('\n');
  const place = marked.includes('¦') ? { line: lines.length, column: lines.at(-1)!.length + 1 } : {};
  expect(problems).toContainEqual(expect.objectContaining({ code, ...place }));
});

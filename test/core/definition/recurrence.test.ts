import { checkDefinition } from '../../../src/core/definition/check-definition.js';
import { checkOrganization } from '../../../src/core/definition/check-organization.js';

const ORGANIZATION = `
organization: power
title: { zh: 供电, en: Power }
zone: Asia/Shanghai
calendar: china
hours: [{ windows: ["08:00-12:00"] }]
units: { marketing: { title: { zh: 市场, en: Marketing } } }
posts: { liaison: { title: { zh: 联系人, en: Liaison } } }
registers: { big-customers: { title: { zh: 大客户, en: Big customers }, of: enterprises, by: liaison } }
`;

const DEFINITION = `
process: visiting
title: { zh: 走访, en: Visiting }
clauses: ["3.6", "3.7"]
facts:
  customer: { type: text, title: { zh: 客户, en: Customer } }
  team: { type: unit, title: { zh: 部门, en: Unit } }
  note: { type: text, personal: true, title: { zh: 记录, en: Note } }
opened: { by: liaison, title: { zh: 安排, en: Plan }, form: { required: [customer, team] } }
recurrence:
  title: { zh: 每半年走访, en: Half-yearly }
  clause: "3.6"
  register: big-customers
  every: half-year
  starts: 2026-01-01
  spread: weeks
  done: visited
  subject: customer
  unit: team
commitments: {}
events:
  visited: { by: liaison, title: { zh: 已走访, en: Visited }, form: { required: [note] } }
statechart:
  initial: planned
  states:
    planned: { meta: { title: { zh: 已安排, en: Planned } }, on: { visited: done-visit } }
    done-visit: { type: final, meta: { title: { zh: 完成, en: Done } } }
`;

const { organization } = checkOrganization(ORGANIZATION);
const check = (text: string) => checkDefinition(text, { organization: organization!, clauses: new Set(['3.6', '3.7', '3.8']) });

test('a recurrence is written out with what holds where nothing is said', () => {
  const { definition, problems } = check(DEFINITION);
  expect(problems).toEqual([]);
  expect(definition?.recurrence).toEqual({
    title: { zh: '每半年走访', en: 'Half-yearly' }, clause: '3.6', register: 'big-customers', rule: 'FREQ=MONTHLY;INTERVAL=6', starts: '2026-01-01',
    basis: 'natural', spread: 'weeks', joined: 'same-period', catchUp: 'each', done: { events: ['visited'], states: [] }, subject: 'customer', unit: 'team',
  });
});

test('a process without one has none in its expansion: what was published before keeps its hash', () => {
  const bare = check(DEFINITION.replace(/recurrence:\n( {2}.*\n)*/, ''));
  expect(bare.problems).toEqual([]);
  expect(JSON.stringify(bare.definition)).not.toContain('recurrence');
});

/** What is replaced, by what (`¦` marks where the mistake is told), and its code. */
test.each([
  ['clause: "3.6"', 'clause: ¦"3.8"', 'clause_not_listed'],
  ['clause: "3.6"', 'clause: ¦9.9', 'unknown_clause'],
  ['register: big-customers', 'register: ¦big-customer', 'unknown_register'],
  ['every: half-year', 'every: ¦hour', 'bad_recurrence'],
  ['every: half-year', 'every: ¦12 years', 'bad_recurrence'],
  ['every: half-year', 'rule: ¦FREQ=MINUTELY', 'bad_recurrence'],
  ['every: half-year', 'rule: ¦FREQ=MONTHLY;COUNT=2', 'bad_recurrence'],
  ['every: half-year', 'rule: ¦FREQ=YEARLY;INTERVAL=3;BYMONTH=2;BYMONTHDAY=29', 'bad_recurrence'],
  ['every: half-year', 'every: half-year\n  ¦rule: FREQ=DAILY', 'two_rules'],
  ['\nrecurrence:', '\n¦recurrence:', 'missing_key', '  every: half-year\n', ''],
  ['starts: 2026-01-01', 'starts: ¦2026-03-01', 'not_a_first_day'],
  ['starts: 2026-01-01', 'starts: ¦2026-02-30', 'no_such_day'],
  ['starts: 2026-01-01', 'starts: ¦1999-01-01', 'no_such_day'],
  ['done: visited', 'done: ¦visit', 'unknown_event_or_state'],
  ['subject: customer', 'subject: ¦custmer', 'unknown_fact'],
  ['subject: customer', 'subject: ¦team', 'wrong_fact_type'],
  ['subject: customer', 'subject: ¦note', 'personal_subject'],
  ['subject: customer', 'subject: ¦note', 'not_asked_for'],
  ['unit: team', 'unit: ¦customer', 'wrong_fact_type'],
  ['spread: weeks', 'spread: ¦days', 'not_a_choice'],
  ['spread: weeks', '¦spread: weeks\n  basis: rolling', 'unfitting_key'],
  ['spread: weeks', 'basis: rolling\n  ¦joined: next-period', 'unfitting_key'],
  ['every: half-year\n  starts: 2026-01-01\n  spread: weeks', 'rule: ¦FREQ=YEARLY;BYMONTH=4,10\n  starts: 2026-01-01\n  basis: rolling', 'bad_recurrence'],
  ['spread: weeks', '¦sprade: weeks', 'unknown_key'],
  ['title: { zh: 每半年走访, en: Half-yearly }', '¦title: { zh: 每半年走访 }', 'missing_key'],
])('%s as %s is reported as %s at its place', (from, to, code, ...more) => {
  const marked = (more.length === 2 ? DEFINITION.replace(String(more[0]), String(more[1])) : DEFINITION).replace(from, to);
  const { definition, problems } = check(marked.replace('¦', ''));
  expect(definition).toBeNull();
  const lines = marked.slice(0, marked.indexOf('¦')).split('\n');
  expect(problems).toContainEqual(expect.objectContaining({ code, line: lines.length, column: lines.at(-1)!.length + 1 }));
});

test('a register that an unknown post may load is told', () => {
  const { problems } = checkOrganization(ORGANIZATION.replace('by: liaison', 'by: liason'));
  expect(problems).toContainEqual(expect.objectContaining({ code: 'unknown_post', path: 'registers.big-customers.by' }));
});

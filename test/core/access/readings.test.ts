/** Who reads which cases: what a case gains by what happens in it, and what a holder of posts brings. */
import { accessOf } from '../../../src/core/access/process-access.js';
import { readersOf, readingsOf } from '../../../src/core/access/readings.js';
import type { HeldPost } from '../../../src/core/case/command.js';
import { companyOf } from '../../../src/core/definition/unit-tree.js';
import { checkOrganization } from '../../../src/core/definition/check-organization.js';
import type { Organization } from '../../../src/core/definition/organization.js';
import { uncheckedDefinition } from '../../support/small-process.js';

const GROUP = checkOrganization(`
organization: north-gas
title: { zh: 北方燃气, en: North Gas }
zone: Asia/Shanghai
calendar: china
hours: [{ windows: ["08:00-17:00"] }]
units:
  office:    { title: { zh: 集团办公室, en: Group office } }
  coast:     { title: { zh: 沿海区域, en: Coast }, company: true }
  harbour:   { title: { zh: 港口公司, en: Harbour }, parent: coast, company: true }
  pipes:     { title: { zh: 港口管网部, en: Pipes of Harbour }, parent: harbour }
  counter:   { title: { zh: 港口营业厅, en: Counter of Harbour }, parent: harbour }
  hills:     { title: { zh: 山区公司, en: Hills }, company: true }
  meters:    { title: { zh: 山区表计部, en: Meters of Hills }, parent: hills }
posts: { agent: { title: { zh: 坐席, en: Agent } }, handler: { title: { zh: 经办, en: Handler } }, leader: { title: { zh: 领导, en: Leader } }, portal: { title: { zh: 门户, en: Portal } }, clerk: { title: { zh: 文员, en: Clerk } } }
`).organization as Organization;

const TITLE = { zh: '名', en: 'name' };
const process = (read?: string[]) => ({
  organization: GROUP,
  definition: {
    ...uncheckedDefinition({
      facts: { unit_of_it: 'unit', who: 'staff' },
      opened: { title: TITLE, by: ['agent', 'portal'] },
      events: { done: { title: TITLE, by: { post: 'handler', unit: 'unit_of_it' } } },
      statechart: { initial: 'open', states: { open: { meta: { title: TITLE, holder: 'handler' }, on: { done: 'ended' } }, ended: { type: 'final', meta: { title: TITLE } } } },
    }),
    ...(read && { read }),
  },
});
const keys = (posts: readonly string[], read?: string[]) => readingsOf({ staff: 'wu', posts: posts.map((text): HeldPost => ({ post: text.split('@')[0]!, unit: text.split('@')[1]! })) }, [process(read)]);

test('the nearest company above a unit is its own; what is under none is of the organization as a whole', () => {
  expect(['office', 'coast', 'harbour', 'pipes', 'meters', 'nowhere'].map((unit) => companyOf(GROUP, unit))).toEqual([null, 'coast', 'harbour', 'harbour', 'hills', null]);
});

test('who takes part reads what concerns the unit and all below it; who opens and no more, what is his own alone', () => {
  expect(keys(['handler@pipes'])).toEqual(['#handler', '#handler@pipes', '/wu', 'small@pipes']);
  expect(keys(['handler@harbour'])).toEqual(['#handler', '#handler@harbour', '/wu', 'small@counter', 'small@harbour', 'small@pipes']);
  expect(keys(['portal@counter'])).toEqual(['#portal', '#portal@counter', '/wu']);
  expect(keys(['clerk@counter'])).toEqual(['#clerk', '#clerk@counter', '/wu']);
});

test('who reads the cases of the company reads those of the company that the post is held in: a region has its companies, the group has all', () => {
  expect(keys(['clerk@counter'], ['clerk'])).toEqual(['#clerk', '#clerk@counter', '/wu', 'small@counter', 'small@harbour', 'small@pipes']);
  expect(keys(['clerk@coast'], ['clerk'])).toEqual(['#clerk', '#clerk@coast', '/wu', 'small@coast', 'small@counter', 'small@harbour', 'small@pipes']);
  expect(keys(['clerk@meters'], ['clerk'])).not.toContain('small@pipes');
  expect(keys(['clerk@office'], ['clerk'])).toEqual(['#clerk', '#clerk@office', '/wu', 'small']);
});

test('who stands in for somebody reads what names them, and nothing else of theirs', () => {
  expect(readingsOf({ staff: 'wu', posts: [], standsInFor: ['lin'] }, [process()])).toEqual(['/lin', '/wu']);
});

test('a case gains keys by its facts, whoever acted, its tasks, who answers and who is told; the engine is nobody', () => {
  const { definition } = process();
  const event = { kind: 'event', staff: 'wu', post: 'agent', unit: 'counter' };
  const gained = readersOf(definition, {
    document: { snapshot: { context: { facts: { unit_of_it: 'pipes', who: 'lin' } } } },
    events: [event, { staff: 'kept:engine', post: 'engine', unit: 'engine' }, { staff: null, post: null, unit: null }],
    tasksOpened: [{ post: 'handler', unit: 'pipes', staff: null }, { post: 'leader', unit: null, staff: null }, { post: 'handler', unit: null, staff: 'zhao' }],
    commitments: [{ answerable: 'meters' }],
    outbox: [{ to: { post: 'clerk', unit: null, staff: null } }, { to: { unit: 'office' } }, { to: { fact: 'who', staff: 'sun' } }, { to: { fact: 'caller', reference: 'r' } }, { to: { unit: null } }],
  } as never);
  expect(gained).toEqual(['#clerk', '#handler@pipes', '#leader', '/sun', '/wu', '/zhao', 'small', 'small@counter', 'small@meters', 'small@office', 'small@pipes']);
});

test('an act on a task gives its case the keys of whoever acts and whoever it names, and none of a unit or a post', () => {
  const { definition } = process();
  const gained = readersOf(definition, {
    document: { snapshot: { context: { facts: {} } } },
    events: [{ kind: 'task', type: 'contribute', staff: 'sun', post: 'handler', unit: 'meters' }],
    tasksOpened: [], commitments: [],
    outbox: [{ to: { post: 'leader', unit: null, staff: null, of: 'readers' } }, { to: { staff: 'lin' } }],
  } as never);
  expect(gained).toEqual(['/lin', '/sun', 'small']);
});

test('the table of a process says of each post what it may do', () => {
  expect(Object.fromEntries(accessOf({ ...process(['leader']).definition, opens: [{ post: 'leader' }], assign: ['agent'] }))).toEqual({
    agent: { reads: 'part', opens: true, opensPersons: false, assigns: true, sends: [], extends: [], tasks: [] },
    portal: { reads: 'own', opens: true, opensPersons: false, assigns: false, sends: [], extends: [], tasks: [] },
    handler: { reads: 'part', opens: false, opensPersons: false, assigns: false, sends: ['done'], extends: [], tasks: ['open'] },
    leader: { reads: 'company', opens: false, opensPersons: true, assigns: false, sends: [], extends: [], tasks: [] },
  });
});

/** Scenarios of a draft, played apart: nothing of them is left, nothing is played twice, what does not end is ended, and what is only slow is not called wrong. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { alike } from '../../src/core/bilingual.js';
import { PublishedProcesses } from '../../src/engine/published-processes.js';
import { examineDefinition } from '../../src/engine/publication/definition-draft.js';
import { publishedState } from '../../src/engine/publication/published-state.js';
import { Rehearsals } from '../../src/engine/publication/rehearsal.js';
import { stagesOf } from '../../src/engine/publication/stages.js';
import { startStopwatch } from '../../src/engine/stopwatch.js';
import { connect } from '../../src/store/database.js';
import { publishFirst } from '../../src/store/publish.sql.js';
import type { TestDatabase } from '../support/database.js';
import { keptDatabase } from '../support/kept-database.js';
import { testPublication } from '../support/publication.js';

const publication = testPublication();
const { tenant } = publication;

/** A process whose timer fires again and again: a scenario years long does not end in any time that matters. */
const ENDLESS = `
process: clock
title: { zh: 钟, en: Clock }
clauses: [T17]
facts: { content: { type: text, title: { zh: 内容, en: Content } } }
opened: { by: agent, title: { zh: 开始, en: Begin }, form: { optional: [content] } }
commitments: {}
events: { stop: { by: agent, title: { zh: 停止, en: Stop } } }
statechart:
  initial: ticking
  states:
    ticking:
      meta: { title: { zh: 走动, en: Ticking } }
      after: { 1 minute: { target: ticking, reenter: true } }
      on: { stop: stopped }
    stopped: { type: final, meta: { title: { zh: 停了, en: Stopped } } }
`;
const scenarios = (until: string, state: string) => `
process: clock
staff: { an: { post: agent, unit: customer-service } }
scenarios:
  - title: { zh: 走时, en: It ticks }
    steps:
      - { at: 2026-01-01T00:00, by: an, open: {}, expect: { state: ticking } }
      - { at: ${until}, expect: { state: ${state} } }
`;
const MANY = `
process: clock
staff: { an: { post: agent, unit: customer-service } }
scenarios:${Array.from({ length: 80 }, (_, n) => `
  - title: { zh: 走时 ${n}, en: It ticks ${n} }
    steps:
      - { at: 2026-01-01T00:00, by: an, open: {} }
      - { at: 2026-01-01T00:15, by: an, send: stop, expect: { state: stopped } }`).join('')}
`;
const SCENARIO_MS = 1_500;

let database: TestDatabase;
let dataSource: DataSource;
const users: string[] = [];
beforeAll(async () => {
  database = await keptDatabase();
  dataSource = await connect({ url: database.url });
  await publishFirst(dataSource, publication);
});
afterAll(async () => {
  await dataSource.destroy();
  for (const name of users) await asOwner(`drop role ${name}`);
  await database.drop();
});

async function stagesFor(text: string) {
  const state = await publishedState(dataSource, new PublishedProcesses(dataSource), tenant, null);
  const { plan, problems } = examineDefinition(state, { subject: 'clock', text: ENDLESS, scenarios: text });
  expect(problems).toEqual([]);
  return stagesOf(state, plan!);
}

test('what passes and what fails is kept under all that was played: the same is not played again, by no host', async () => {
  const passing = await stagesFor(scenarios('2026-01-01T00:10', 'ticking'));
  const [one, other] = [new Rehearsals(dataSource, database.url), new Rehearsals(dataSource, 'postgres://nobody@127.0.0.1:1/none')];
  const played = await one.of(tenant, passing);
  expect(played).toEqual({ unplayed: null, scenarios: [{ process: 'clock', title: { zh: '走时', en: 'It ticks' }, line: 5, failure: null }] });
  expect(await other.of(tenant, passing)).toEqual(played);
  const failing = await one.of(tenant, await stagesFor(scenarios('2026-01-01T00:10', 'stopped')));
  expect(failing.scenarios).toMatchObject([{ failure: { step: 2, at: '2026-01-01T00:10:00+08:00', differences: [{ what: { zh: '状态', en: 'state' }, expected: alike('stopped'), saw: alike('ticking') }] } }]);
  expect(await dataSource.query('select count(*)::int as n from kept.rehearsal')).toEqual([{ n: 2 }]);
});

test('a scenario that does not end is given up in time, called neither right nor wrong, and not kept: another day it may end', async () => {
  const rehearsals = new Rehearsals(dataSource, database.url, SCENARIO_MS);
  expect(await rehearsals.of(tenant, await stagesFor(scenarios('2027-12-31T00:00', 'ticking')))).toMatchObject({
    scenarios: [],
    unplayed: { expected: { zh: '每个场景 1.5 秒内演完' }, saw: { en: '"It ticks" (clock.scenarios.yaml:5) that goes on' }, remedy: { zh: expect.stringMatching(/请稍后再试/) } },
  });
  expect(await dataSource.query('select count(*)::int as n from kept.rehearsal')).toEqual([{ n: 2 }]);
});

test('many scenarios may take longer together than each may alone, as on a slow host', async () => {
  const sinceStart = startStopwatch();
  const { scenarios: played, unplayed } = await new Rehearsals(dataSource, database.url, SCENARIO_MS).of(tenant, await stagesFor(MANY));
  expect(sinceStart()).toBeGreaterThan(SCENARIO_MS);
  expect([unplayed, played.length, played.filter(({ failure }) => failure !== null)]).toEqual([null, 80, []]);
});

test('no database of a rehearsal is left, whether it ended or was ended', async () => {
  const url = await urlOf('superuser');
  await new Rehearsals(dataSource, url).of(tenant, await stagesFor(scenarios('2026-01-01T00:20', 'ticking')));
  await new Rehearsals(dataSource, url, SCENARIO_MS).of(tenant, await stagesFor(scenarios('2027-12-30T00:00', 'ticking')));
  expect(await dataSource.query('select datname from pg_database d join pg_roles r on r.oid = d.datdba where r.rolname = $1', [new URL(url).username])).toEqual([]);
});

test('where the user of the database may make none, a server is started for the while', async () => {
  const { scenarios: played, unplayed } = await new Rehearsals(dataSource, await urlOf('nocreatedb')).of(tenant, await stagesFor(scenarios('2026-01-01T00:30', 'ticking')));
  expect([played.map(({ failure }) => failure), unplayed]).toEqual([[null], null]);
}, 900_000);

/** The server as another user sees it: databases that he makes are his. */
async function urlOf(right: 'superuser' | 'nocreatedb'): Promise<string> {
  const [name, password] = [`kept_test_${randomBytes(6).toString('hex')}`, randomBytes(12).toString('hex')];
  await asOwner(`create role ${name} login ${right} password '${password}'`);
  users.push(name);
  const url = new URL(database.url);
  [url.username, url.password] = [name, password];
  return url.href;
}

async function asOwner(sql: string): Promise<void> {
  const owner = new pg.Client(database.url);
  await owner.connect();
  await owner.query(sql).finally(() => owner.end());
}

/**
 * The second line behind the row lock: this process asks for no lock, so two engines decide on one document at one moment.
 * What the later one wrote is refused, by the revision and by the keys of what the first has written.
 */
import pg from 'pg';
import { audit } from '../support/auditor.js';
import { Player, type SubmitAct } from '../support/crash/acts.js';
import { actsOf, CRASH_FLOWS, send } from '../support/crash/flows.js';
import { setStage } from '../support/crash/sandbox-database.js';

const visited = CRASH_FLOWS.find(({ flow }) => flow.includes('a visit is extended'))!;
const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
let locksLeftOut = 0;

beforeAll(() => {
  pg.Client.prototype.query = function (this: unknown, ...[first, ...rest]: unknown[]): unknown {
    const statement = first as { text?: string };
    const unlocked = statement.text?.replace(/for update( of s)?( skip locked)?/, '');
    if (unlocked === undefined || unlocked === statement.text) return query.apply(this, [first, ...rest]);
    locksLeftOut += 1;
    return query.apply(this, [{ ...statement, text: unlocked }, ...rest]);
  } as typeof pg.Client.prototype.query;
});
afterAll(() => {
  pg.Client.prototype.query = query as typeof pg.Client.prototype.query;
});

test('a document that was decided on without its lock is not written where another was first', async () => {
  const { database, cases } = await setStage(visited, [10_000]);
  const engines = await Promise.all([1, 2, 3].map(() => Player.open(database.url, { knows: 'definitions' })));
  const acts = Array.from({ length: 30 }, (_, n) => actsOf([send('agent', 'asked', {}, { key: `question ${n}` })], 10_000)[0] as SubmitAct);
  const revisions: number[] = [];
  const ends = await Promise.allSettled(acts.map((act, n) => engines[n % 3]!.play(act, [...cases[0]!], ({ answer }) => {
    if (answer.outcome === 'accepted') revisions.push(answer.case.revision);
  })));
  await Promise.all(engines.map((engine) => engine.close()));
  expect(await audit(database.url)).toEqual([]);
  expect(locksLeftOut).toBeGreaterThan(acts.length);
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(revisions.length);
  expect(new Set(revisions).size).toBe(revisions.length);
  await database.drop();
});

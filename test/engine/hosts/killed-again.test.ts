/** Two hosts race on many timers, one of them killed again and again: every occurrence ends, and ends once. */
import { audit } from '../../support/auditor.js';
import type { TestDatabase } from '../../support/database.js';
import { Player } from '../../support/crash/acts.js';
import { Observer, publishedDatabase, visitDueAt } from '../../support/hosts/due-visits.js';
import { Fleet, type Member } from '../../support/hosts/fleet.js';
import { setClock } from '../../support/hosts/shifted-clock.js';

/** `npm run test:long` has 100,000. */
const TIMERS = Number(process.env['KEPT_RACE_TIMERS'] ?? 3_000);
const BETWEEN_TIMERS_MS = 4;
const OPENED_AT_ONCE = 500;
const LATER_MS = 3_600_000;
const PATIENCE_MS = 90_000 + TIMERS * 15;
const TIMEOUT_MS = PATIENCE_MS + 90_000 + TIMERS * 10;

let fleet: Fleet;
let database: TestDatabase;
let observer: Observer;
beforeAll(async () => {
  fleet = new Fleet();
  database = await publishedDatabase();
  observer = await Observer.of(database.url);
});
afterAll(async () => {
  await fleet.remove();
  await observer.close();
  await database.drop();
});

async function openVisits(url: string, first: number): Promise<void> {
  const player = await Player.open(url, { knows: 'definitions' });
  const acts = Array.from({ length: TIMERS }, (_, n) => visitDueAt(first + n * BETWEEN_TIMERS_MS));
  for (let done = 0; done < TIMERS; done += OPENED_AT_ONCE) {
    await Promise.all(acts.slice(done, done + OPENED_AT_ONCE).map((act) => player.play(act, [], ({ answer }) => expect(answer.outcome).toBe('accepted'))));
  }
  await player.close();
}

/** Kills a host a moment after each of its starts, the next of which is on its way by then, until the work is done; how often. */
async function killAgainAndAgain(url: string, isDone: () => Promise<boolean>): Promise<number> {
  let starting: Promise<Member> = fleet.start({ url });
  const until = performance.now() + PATIENCE_MS;
  for (let kills = 0; performance.now() < until; kills += 1) {
    const member = await starting;
    starting = fleet.start({ url });
    await new Promise((later) => setTimeout(later, 50 + Math.random() * 700));
    if (await isDone()) {
      await starting;
      return kills;
    }
    await member.kill();
  }
  await starting;
  throw new Error(`expected every timer to be run within ${PATIENCE_MS} ms, saw some that were not`);
}

test(`two hosts on ${TIMERS} timers, one killed again and again, end each occurrence once`, async () => {
  const first = (await observer.now()) + LATER_MS;
  await openVisits(database.url, first);
  await setClock(observer, first);

  const survivor = await fleet.start({ url: database.url });
  const kills = await killAgainAndAgain(database.url, async () => (await countBreached()) >= TIMERS);
  expect(kills).toBeGreaterThan(0);
  expect(await survivor.leave()).toBe(0);
  await fleet.end();

  expect(await observer.query('select count(*)::int as entries, count(distinct case_id)::int as cases from kept.ledger_entry where kind = $1', ['breached']))
    .toEqual([{ entries: TIMERS, cases: TIMERS }]);
  expect(await observer.query("select count(*)::int as told from kept.outbox_message where kind = 'breach'")).toEqual([{ told: TIMERS }]);
  expect(await audit(database.url)).toEqual([]);
  console.info(`${TIMERS} timers, ${kills} kills`);
}, TIMEOUT_MS);

async function countBreached(): Promise<number> {
  return (await observer.query<{ count: number }>("select count(*)::int from kept.ledger_entry where kind = 'breached'"))[0]!.count;
}

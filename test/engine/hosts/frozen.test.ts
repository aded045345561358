/** A host stands still in the middle of a transaction, as a suspended machine does, and wakes when others have gone on: it writes nothing stale. */
import { setTimeout as delay } from 'node:timers/promises';
import { audit } from '../../support/auditor.js';
import type { SubmitAct } from '../../support/crash/acts.js';
import { send } from '../../support/crash/flows.js';
import type { TestDatabase } from '../../support/database.js';
import { Observer, publishedDatabase, visitDueAt } from '../../support/hosts/due-visits.js';
import { Fleet, type Member } from '../../support/hosts/fleet.js';
import type { MemberOptions } from '../../support/hosts/member.js';
import type { StandStill } from '../../support/hosts/stand-still.js';

/** `npm run test:long` freezes for 60 s, with the time that a transaction may stand still in ordinary operation. */
const FREEZE_MS = Number(process.env['KEPT_FREEZE_MS'] ?? 3_000);
const ORDINARY_MS = 60_000;
const TIMEOUT_MS = 300_000 + 2 * FREEZE_MS;

const MOMENTS: readonly { readonly moment: string; readonly statement: StandStill }[] = [
  { moment: 'before it sends what it decided', statement: { name: 'commit' } },
  { moment: 'before it sends the commit', statement: { text: 'commit' } },
];

let fleet: Fleet;
let database: TestDatabase;
let observer: Observer;
beforeAll(() => {
  fleet = new Fleet();
});
afterAll(() => fleet.remove());
beforeEach(async () => {
  database = await publishedDatabase();
  observer = await Observer.of(database.url);
});
afterEach(async () => {
  await fleet.end();
  await observer.close();
  expect(await audit(database.url)).toEqual([]);
  await database.drop();
});

const start = (options: Omit<MemberOptions, 'url'> = {}): Promise<Member> =>
  fleet.start({ url: database.url, ...(FREEZE_MS < ORDINARY_MS && { idleInTransactionMs: FREEZE_MS / 3 }), ...options });

const standsStill = (member: Member) => member.said((line) => 'standsStill' in line);

/** Opens a visit that falls due in a moment, and gives its case. */
async function openVisit(member: Member, inMs: number): Promise<string> {
  const answered = await member.play(visitDueAt((await observer.now()) + inMs));
  if (answered?.answer.outcome !== 'accepted') throw new Error(`expected a visit to be opened, saw ${JSON.stringify(answered)}`);
  return answered.answer.case.caseId;
}

/** Everything that was ever written about cases, in order. */
const written = () => observer.query("select case_id, sequence, type, received_at from kept.case_event order by case_id, sequence");

test.each(MOMENTS)('a sweep that stands still $moment: another host sweeps in its place, and the woken one writes nothing of it', async ({ statement }) => {
  const healthy = await start();
  await openVisit(healthy, 2_500);
  await healthy.leave();
  const frozen = await start({ standsStillAt: statement });
  await standsStill(frozen);
  const frozenAt = performance.now();
  const other = await start();
  expect(await observer.breachesWithin(1, TIMEOUT_MS)).toHaveLength(1);
  await delay(Math.max(0, frozenAt + FREEZE_MS - performance.now()));
  const before = await written();
  frozen.goOn();
  await delay(1_000);
  expect(await written()).toEqual(before);

  await openVisit(frozen, 100);
  expect(await observer.breachesWithin(2, TIMEOUT_MS)).toHaveLength(2);
  expect(await Promise.all([frozen.leave(), other.leave()])).toEqual([0, 0]);
}, TIMEOUT_MS);

test.each(MOMENTS)('a command that stands still $moment is decided anew, on what others have made of the case', async ({ statement }) => {
  const other = await start();
  const caseId = await openVisit(other, 3_600_000);
  const frozen = await start({ standsStillAt: statement });
  const asked = (key: string) => ({ ...(send('agent', 'asked', {}, { key }) as SubmitAct), to: { caseId } });
  const late = frozen.play(asked('from the frozen host'));
  await standsStill(frozen);
  const frozenAt = performance.now();
  const meanwhile = await other.play(asked('from the other host'));
  await delay(Math.max(0, frozenAt + FREEZE_MS - performance.now()));
  frozen.goOn();
  expect([revisionOf(meanwhile), revisionOf(await late)]).toEqual([2, 3]);
  expect((await written()).map(({ type }) => type)).toEqual(['opened', 'asked', 'asked']);
}, TIMEOUT_MS);

const revisionOf = (answered: Awaited<ReturnType<Member['play']>>): number | null =>
  answered?.answer.outcome === 'accepted' ? answered.answer.case.revision : null;

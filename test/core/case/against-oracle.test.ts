/** Random processes and courses: the decision and a second, naive telling of the promises agree at every step. */
import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { OUTCOMES } from '../../../src/core/ledger/leaf.js';
import { at, CaseInHand } from '../../support/case-in-hand.js';
import { uncheckedProcessOf } from '../../support/small-process.js';
import { Oracle } from './commitment-oracle.js';
import { asSmallProcess, randomCourse, randomProcess, type RandomProcess, type RandomStep } from './random-process.js';

const OPENED_AT = at('2026-03-02T09:00');
const sorted = (lines: readonly string[]): string[] => [...lines].sort();
const time = (instant: number): string => new Date(instant).toISOString();

function promisesOf(held: CaseInHand): object {
  return Object.fromEntries(Object.entries(held.document.commitments).map(([id, { occurrence, state, due, warned }]) => [id, { occurrence, state, due, warned }]));
}

/** Both play the course; after each step all that they say of the promises is the same. */
function agree(random: RandomProcess, flag: boolean, course: readonly RandomStep[]): void {
  const held = new CaseInHand(uncheckedProcessOf(asSmallProcess(random)));
  const oracle = new Oracle(random);
  let [now, flagNow] = [OPENED_AT, flag];
  held.open(time(now), { flag });
  oracle.open(now, flag);
  for (const step of [...course, { afterMs: 10_000_000_000, event: 'wake' as const, flag }]) {
    deepEqual(promisesOf(held), oracle.promises());
    now += step.afterMs;
    const decision = step.event === 'wake' ? held.wake(time(now)) : held.send(time(now), step.event, { flag: step.flag });
    const accepted = oracle.step(step, now, flagNow);
    if (step.event !== 'wake') deepEqual(decision.outcome, accepted ? 'accepted' : 'rejected');
    if (accepted) flagNow = step.flag;
  }
  deepEqual(promisesOf(held), oracle.promises());
  // Entries of one instant may come in either order between promises, never within one.
  const entries = held.ledger.map((leaf) => `${leaf.commitment} #${leaf.occurrence} ${leaf.kind} ${leaf.at}`);
  for (const { id } of random.promises) deepEqual(entries.filter((line) => line.startsWith(`${id} `)), oracle.entries.filter((line) => line.startsWith(`${id} `)));
  const warnings = held.events.filter(({ type }) => type.endsWith(':warn')).map(({ type, at: when }) => `${type.slice(0, -5)} ${when}`);
  deepEqual(sorted(warnings), sorted(oracle.warnings));
  oneOutcomeEach(held);
}

function oneOutcomeEach({ ledger, document }: CaseInHand): void {
  const outcomes = new Map<string, number>();
  for (const { commitment, occurrence, kind } of ledger) {
    const key = `${commitment} ${occurrence}`;
    outcomes.set(key, (outcomes.get(key) ?? 0) + (OUTCOMES.has(kind) ? 1 : 0));
  }
  for (const [key, count] of outcomes) {
    const [id, occurrence] = key.split(' ');
    const record = document.commitments[id!]!;
    const open = record.occurrence === Number(occurrence) && record.endedAt === null;
    deepEqual([key, count], [key, open ? 0 : 1]);
  }
}

test('promises of random processes on random courses become what a naive telling says', () => {
  fc.assert(fc.property(randomProcess, fc.boolean(), randomCourse, agree), { numRuns: 2_000 });
});

import fc from 'fast-check';
import { holdingFrom, inForce, standingOf } from '../../../src/core/publication/timeline.js';

/** Version 2 was to come at 50; version 3, published later, holds from 30 on. */
const versions = [{ version: 1, from: 0 }, { version: 2, from: 50 }, { version: 3, from: 30 }, { version: 4, from: 80 }];

test('of the versions whose instant has come the one published last is in force', () => {
  expect([-1, 0, 29, 30, 50, 79, 80].map((at) => inForce(versions, at)?.version ?? null)).toEqual([null, 1, 1, 3, 3, 3, 4]);
});

test('a version that a later one superseded before its instant never holds', () => {
  expect(versions.map((one) => standingOf(versions, one, 40))).toEqual(['past', 'never', 'in-force', 'coming']);
});

test('from an instant on hold the version in force, and those that come, each since its own instant', () => {
  const holds = (at: number) => holdingFrom(versions, at).map(({ holds: { version }, from }) => [version, from]);
  expect(holds(10)).toEqual([[1, 10], [3, 30], [4, 80]]);
  expect(holds(30)).toEqual([[3, 30], [4, 80]]);
  expect(holds(-5)).toEqual([[1, 0], [3, 30], [4, 80]]);
  expect(holds(99)).toEqual([[4, 99]]);
});

test('what holds from an instant on is what is in force at each later one', () => {
  const dated = fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }).map((all) => all.map((from, n) => ({ version: n + 1, from })));
  fc.assert(fc.property(dated, fc.nat(20), fc.nat(20), (all, since, later) => {
    const at = since + later;
    const holding = holdingFrom(all, since).filter(({ from }) => from <= at).at(-1)?.holds ?? null;
    expect(holding).toEqual(inForce(all, at));
  }));
});

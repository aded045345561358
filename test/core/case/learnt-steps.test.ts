/** A step recalled is the step that XState would take: a machine that has learnt beside one that never has (M5). */
import { deepEqual } from 'node:assert/strict';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import type { ProcessVersion } from '../../../src/core/case/process-version.js';
import { Implementations } from '../../../src/core/definition/machine/implementations.js';
import { LearntSteps } from '../../../src/core/definition/machine/learnt-steps.js';
import { CaseInHand } from '../../support/case-in-hand.js';
import { processOf, uncheckedProcessOf, versionOf } from '../../support/small-process.js';
import { chartAsSmallProcess, chartCourse, randomChart } from './random-chart.js';
import { asSmallProcess, randomCourse, randomProcess } from './random-process.js';

const BEGIN = Date.parse('2026-03-02T09:00:00+08:00');
const iso = (instant: number): string => new Date(instant).toISOString();

/** Plays a course on a machine that has seen other courses, and on one that has seen nothing; every decision must be the same. */
function sameAsUnlearnt(learnt: ProcessVersion, form: Record<string, unknown>, play: (held: CaseInHand, afresh: () => void) => void): void {
  const [one, other] = [new CaseInHand(learnt), new CaseInHand({ ...learnt, runnable: versionOf(learnt.definition).runnable })];
  play(one.open(iso(BEGIN), form), () => undefined);
  play(other.open(iso(BEGIN), form), () => Object.assign(other, { process: { ...learnt, runnable: versionOf(learnt.definition).runnable } }));
  deepEqual(one.transitions, other.transitions);
}

test('courses of promises with guards that read the case', () => {
  fc.assert(
    fc.property(randomProcess, fc.array(fc.tuple(randomCourse, fc.boolean()), { minLength: 2, maxLength: 5 }), (random, courses) => {
      const learnt = uncheckedProcessOf(asSmallProcess(random));
      for (const [course, flag] of courses) {
        sameAsUnlearnt(learnt, { flag }, (held, afresh) => {
          let now = BEGIN;
          for (const step of course) {
            afresh();
            now += step.afterMs;
            if (step.event === 'wake') held.wake(iso(now));
            else held.send(iso(now), step.event, { flag: step.flag });
          }
        });
      }
    }),
    { numRuns: 60 },
  );
});

test('random charts with histories, parallel states and recorded facts', () => {
  fc.assert(
    fc.property(randomChart, fc.array(chartCourse, { minLength: 2, maxLength: 5 }), (random, courses) => {
      const learnt = uncheckedProcessOf(chartAsSmallProcess(random));
      for (const course of courses) {
        sameAsUnlearnt(learnt, { flag: true, count: 0 }, (held, afresh) => {
          for (const { event, flag } of course) {
            afresh();
            held.send('2026-03-02T10:00', event, { flag });
          }
        });
      }
    }),
    { numRuns: 60 },
  );
});

const SORTING = {
  facts: { urgent: 'boolean' as const, marks: 'integer' as const },
  opened: { form: { required: ['urgent'] } },
  events: ['go', 'close'],
  statechart: {
    initial: 'begun',
    states: {
      begun: {
        on: {
          go: [
            { target: 'fast', guard: { type: 'cel' as const, params: { expr: 'facts.urgent' } }, actions: { type: 'record' as const, params: { fact: 'marks', value: '1' } } },
            { target: 'slow' },
          ],
        },
      },
      fast: { on: { close: 'closed' } },
      slow: { on: { close: 'closed' } },
      closed: 'final' as const,
    },
  },
};

test('what was learnt of one case goes by the guards of another', () => {
  const process = processOf(SORTING);
  const courses = [true, false, true, false].map((urgent) => {
    const held = new CaseInHand(process).open('2026-03-02T09:00', { urgent });
    held.send('2026-03-02T10:00', 'go');
    return [...held.states, held.facts['marks'] ?? null];
  });
  expect(courses).toEqual([['fast', 1], ['slow', null], ['fast', 1], ['slow', null]]);
});

test('the second case of a kind is stepped without XState', () => {
  const process = processOf(SORTING);
  const run = (): void => void new CaseInHand(process).open('2026-03-02T09:00', { urgent: true }).send('2026-03-02T10:00', 'go');
  run();
  const [transition, takes] = [jest.spyOn(process.runnable.machine, 'transition'), jest.spyOn(process.runnable.machine, 'getTransitionData')];
  run();
  expect([transition.mock.calls.length, takes.mock.calls.length]).toEqual([0, 0]);
});

test('a way that was not seen is not recalled', () => {
  const learnt = new LearntSteps<string>();
  const reader = new Implementations(processOf(SORTING).definition);
  const ask = { kind: 'ask' as const, expr: 'facts.urgent' };
  const event = { type: 'go', form: {} };
  learnt.learn('go', [{ ...ask, answer: true, inner: null }], 'fast');
  expect(learnt.recall(reader, { urgent: true }, event)?.answer).toBe('fast');
  expect(learnt.recall(reader, { urgent: false }, event)).toBeNull();
  expect(learnt.recall(reader, { urgent: true }, { ...event, type: 'close' })).toBeNull();
  expect(() => learnt.recall(reader, {}, event)).toThrow(/urgent/);
});

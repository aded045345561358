/** Without timers, stepping a case is what a live actor of the same machine does. */
import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { createActor } from 'xstate';
import { CaseInHand } from '../../support/case-in-hand.js';
import { uncheckedProcessOf } from '../../support/small-process.js';
import { chartAsSmallProcess, chartCourse, randomChart } from './random-chart.js';

test('random charts with histories and parallel states go the way a live actor goes', () => {
  let moves = 0;
  fc.assert(
    fc.property(randomChart, chartCourse, (random, steps) => {
      const process = uncheckedProcessOf(chartAsSmallProcess(random));
      const form = { flag: true, count: 0 };
      const held = new CaseInHand(process).open('2026-03-02T09:00', form);
      const actor = createActor(process.runnable.machine, { input: { facts: form, event: { type: 'opened', form } } }).start();
      for (const { event, flag } of steps) {
        const decision = held.send('2026-03-02T10:00', event, { flag });
        actor.send({ type: event, form: { flag } } as never);
        moves += decision.outcome === 'accepted' ? 1 : 0;
        const live = actor.getSnapshot() as { value: unknown; context: unknown; status: string };
        deepEqual([held.document.snapshot.value, held.document.snapshot.context, held.document.snapshot.status], [live.value, live.context, live.status]);
      }
      actor.stop();
    }),
    { numRuns: 500 },
  );
  expect(moves).toBeGreaterThan(500);
});

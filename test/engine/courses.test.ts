/** Which event a random case sends next. */
import { Courses } from '../../src/engine/scenario/courses.js';
import { seededRandom } from '../../src/core/scenario/example-form.js';
import type { StateNodeText } from '../../src/core/definition/definition.js';

/** Two steps of work that a withdrawal may end anywhere, a second way to the same end, and a pause with a way back. */
const CHART = {
  initial: 'open',
  states: {
    open: {
      initial: 'one',
      on: { withdraw: [{ target: 'withdrawn' }] },
      states: {
        one: { on: { go: [{ target: 'two' }], rest: [{ target: 'resting' }] } },
        two: { on: { finish: [{ target: 'done' }], give: [{ target: 'done' }], back: [{ target: 'one' }] } },
        resting: { on: { wake: [{ target: 'one' }] } },
      },
    },
    done: { type: 'final' },
    withdrawn: { type: 'final' },
  },
} as unknown as StateNodeText;

const TAKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  one: { go: 'two', rest: 'resting', withdraw: 'withdrawn' },
  two: { finish: 'done', give: 'done', back: 'one', withdraw: 'withdrawn' },
  resting: { wake: 'one', withdraw: 'withdrawn' },
};

/** Plays cases to their ends; what each did, as 'state event'. */
function play(cases: number): string[][] {
  const courses = new Courses(CHART, seededRandom(3));
  return Array.from({ length: cases }, () => {
    const [steps, heading]: [string[], ReturnType<Courses['heading']>] = [[], courses.heading()];
    for (let state = 'one'; ; ) {
      const states = state in TAKEN ? ['open', state] : [state];
      const end = courses.endAmong(states);
      if (end !== null) {
        courses.reached(end);
        return steps;
      }
      const [event] = courses.order(Object.keys(TAKEN[state]!), states, heading);
      courses.took(event!, states);
      steps.push(`${state} ${event}`);
      state = TAKEN[state]![event!]!;
    }
  });
}

const tally = (words: readonly string[], word: string): number => words.filter((one) => one === word).length;

test('cases come to each end as often, and into it by each last step as often', () => {
  const last = play(60).map((steps) => steps.at(-1)!);
  expect(last.filter((step) => step.endsWith('withdraw'))).toHaveLength(30);
  for (const state of ['one', 'two', 'resting']) expect(tally(last, `${state} withdraw`)).toBe(10);
  expect([tally(last, 'two finish'), tally(last, 'two give')]).toEqual([15, 15]);
});

test('on the way every step is taken, and the way back no oftener than the way on', () => {
  const steps = play(60).flat();
  for (const [state, events] of Object.entries(TAKEN)) for (const event of Object.keys(events)) expect(tally(steps, `${state} ${event}`)).toBeGreaterThan(5);
  expect(Math.abs(tally(steps, 'one rest') - tally(steps, 'one go'))).toBeLessThanOrEqual(2);
});

test('a case that heads for nothing tries the step taken least', () => {
  const courses = new Courses(CHART, seededRandom(1));
  courses.took('go', ['open', 'one']);
  courses.took('withdraw', ['open', 'one']);
  expect(courses.order(['go', 'rest', 'withdraw'], ['open', 'one'], null)[0]).toBe('rest');
  expect(new Courses({ initial: 'one', states: { one: {} } }, seededRandom(1)).heading()).toBeNull();
});

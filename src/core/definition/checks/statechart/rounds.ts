/**
 * No way of `always` and `onDone` leads back to where it began: each of its steps is taken at once, and nobody can prove of any guard that it
 * ends the round. XState would turn in it until it gives up.
 */
import type { Exit } from '../../chart/chart.js';
import type { Configuration, Exploration, Step } from '../../chart/configurations.js';
import { type Finding, quote } from '../../problem.js';
import type { Subject } from '../subject.js';
import type { Bilingual } from '../../../bilingual.js';
import { both } from '../../words/both.js';

interface Edge {
  readonly from: Configuration;
  readonly step: Step;
}

/** Searches for the way of a round: whether there is one is known without. */
const SEARCHES_MAX = 1_000;

/** Each transition is told of in one round. */
export function checkRounds({ findings }: Subject, { configurations }: Exploration): void {
  const edges = onRounds(configurations.flatMap((from) => from.steps.filter(isAtOnce).map((step) => ({ from, step }))));
  const leaving = new Map<Configuration, Edge[]>();
  for (const edge of edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);
  const told = new Set<Exit>();
  for (const edge of edges.slice(0, SEARCHES_MAX)) {
    const back = edge.step.exits.some((exit) => told.has(exit)) ? null : wayBack(edge, leaving);
    if (back === null) continue;
    for (const { step } of [edge, ...back]) for (const exit of step.exits) told.add(exit);
    findings.add(edge.step.exits[0]!.path, endless(both`a round: ${wordsOf([edge, ...back])}`));
  }
  if (told.size === 0 && edges.length > 0) findings.add(edges[0]!.step.exits[0]!.path, endless(both`a round, or a way into one`));
}

function endless(saw: Bilingual): Finding {
  return { code: 'endless_always', expected: both`ways of 'always' and 'onDone' that lead on`, saw, remedy: both`wait for an event or a time in one of the states, or put what is recorded into one transition` };
}

/** `onDone` without a target is taken once; `always` without one again and again. */
function isAtOnce({ exits, entered }: Step): boolean {
  return exits.some(({ kind }) => kind === 'always' || (kind === 'onDone' && entered.length > 0));
}

/** Those left when what has no way on, or no way in, is taken off; a way from one round to another may be among them. */
function onRounds(edges: readonly Edge[]): readonly Edge[] {
  let left = edges;
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const sources = new Set(left.map(({ from }) => from));
    const targets = new Set(left.map(({ step }) => step.to));
    left = left.filter(({ from, step }) => sources.has(step.to) && targets.has(from));
  }
  return left;
}

/** A shortest way back to where an edge begins; null where there is none. */
function wayBack({ from: goal, step }: Edge, leaving: ReadonlyMap<Configuration, readonly Edge[]>): readonly Edge[] | null {
  if (step.to === goal) return [];
  const cameBy = new Map<Configuration, Edge>();
  const waiting = [step.to];
  for (const at of waiting) {
    for (const edge of leaving.get(at) ?? []) {
      const { to } = edge.step;
      if (to === step.to || cameBy.has(to)) continue;
      cameBy.set(to, edge);
      if (to === goal) return trail(to, step.to, cameBy);
      waiting.push(to);
    }
  }
  return null;
}

function trail(end: Configuration, start: Configuration, cameBy: ReadonlyMap<Configuration, Edge>): readonly Edge[] {
  const way: Edge[] = [];
  for (let at = end; at !== start; at = way[0]!.from) way.unshift(cameBy.get(at)!);
  return way;
}

const STATES_SHOWN_MAX = 8;

/** 'a → b → a' */
function wordsOf(round: readonly Edge[]): string {
  const names = [...round, round[0]!].map(({ step }) => step.exits[0]!.source.name);
  const shown = names.length > STATES_SHOWN_MAX ? [...names.slice(0, STATES_SHOWN_MAX), '…'] : names;
  return shown.map((name) => quote(name)).join(' → ');
}

/** What may come instead of an answer: the host refuses, with its own words, or it is away. */
import type { components } from './contract.js';

export type ProblemView = components['schemas']['ProblemView'];

export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly problem: ProblemView) {
    super(problem.detail);
  }
}

export class HostAway extends Error {
  override readonly name = 'HostAway';
}

export function isRefused(error: unknown, ...reasons: readonly ProblemView['reason'][]): boolean {
  return error instanceof Refusal && reasons.includes(error.problem.reason);
}

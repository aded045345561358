/** A step of the machine that asks for what may not be: the command is refused for it, and nothing of the step is kept. */
import { sentence } from '../problem.js';
import type { Rejection } from './rejection.js';

export class StepRefused extends Error {
  constructor(readonly rejection: Rejection) {
    super(`${rejection.reason}: ${sentence(rejection, 'en')}`);
  }
}

/** A refusal written where no filter comes by: the answer's id is given back, for the log. */
import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { languageOf } from './language.js';
import { problemOf, PROBLEM_TYPE } from './problem.js';
import type { Refused } from './refused.js';

export function sendProblem(request: Request, response: Response, refused: Refused): string {
  const id = randomUUID();
  const body = problemOf(refused, languageOf(request), id);
  response.status(body.status).type(PROBLEM_TYPE).send(JSON.stringify(body));
  return id;
}

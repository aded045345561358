/**
 * A request that waits while the database does not answer is told so after some seconds, as long as nothing of its answer was sent. What it asked
 * for is still done whole or not at all: a command sent again with the same key is answered as it was, or done then.
 */
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { DataSource } from 'typeorm';
import { databaseAnswers } from '../../engine/database-answers.js';
import type { Logger } from '../../engine/logger.js';
import { languageOf } from '../problem/language.js';
import { problemOf, PROBLEM_TYPE } from '../problem/problem.js';
import { DATABASE_IS_AWAY } from '../problem/refused.js';

const PATIENCE_MS = 5_000;

export function patience(dataSource: DataSource, logger: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    let look: NodeJS.Timeout;
    const wait = (): void => {
      look = setTimeout(() => void ask(), PATIENCE_MS);
    };
    const ask = async (): Promise<void> => {
      const answers = await databaseAnswers(dataSource);
      if (response.headersSent || response.destroyed) return;
      if (answers) return wait();
      giveUp(request, response, logger);
    };
    wait();
    response.once('close', () => clearTimeout(look));
    next();
  };
}

function giveUp(request: Request, response: Response, logger: Logger): void {
  const id = randomUUID();
  const body = problemOf(DATABASE_IS_AWAY, languageOf(request), id);
  logger.error({ id, reason: body.reason, method: request.method }, 'a request was given up: the database does not answer');
  response.setHeader('Retry-After', '1');
  response.status(body.status).type(PROBLEM_TYPE).send(JSON.stringify(body));
}

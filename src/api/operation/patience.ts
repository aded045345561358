/**
 * A request that waits while the database does not answer is told so after some seconds, as long as nothing of its answer was sent. What it asked
 * for is still done whole or not at all: a command sent again with the same key is answered as it was, or done then.
 */
import type { NextFunction, Request, Response } from 'express';
import type { DataSource } from 'typeorm';
import { databaseAnswers } from '../../engine/database-answers.js';
import type { Logger } from '../../engine/logger.js';
import { DATABASE_IS_AWAY } from '../problem/refused.js';
import { sendProblem } from '../problem/send-problem.js';

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
  response.setHeader('Retry-After', '1');
  const id = sendProblem(request, response, DATABASE_IS_AWAY);
  logger.error({ id, reason: DATABASE_IS_AWAY.code, method: request.method }, 'a request was given up: the database does not answer');
}

/** The last stop of everything thrown: a problem for the client, and for what is ours an error in the log under the same id. */
import { randomUUID } from 'node:crypto';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from '../../engine/logger.js';
import { languageOf } from './language.js';
import { problemOf, PROBLEM_TYPE } from './problem.js';
import type { ProblemCode } from './problem-table.js';
import { Refused, refused } from './refused.js';

/** Codes of the network and of PostgreSQL that say the database is away, not that anything is wrong with the request. */
const DATABASE_AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03', '53300', '08006', '08003']);

/** Answers of a host that says of itself that it is not to be asked: nothing went wrong. */
const EXPECTED: ReadonlySet<ProblemCode> = new Set(['not_ready', 'stopping']);

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly methodsOf: (path: string) => readonly string[],
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = this.#refusalOf(error, request);
    const id = randomUUID();
    const body = problemOf(problem, languageOf(request), id);
    if (body.status >= 500 && !EXPECTED.has(body.reason)) this.logger.error({ id, reason: body.reason, method: request.method, error: wordsOf(error) }, 'a request ended in an error of ours');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (body.status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="kept"');
    if (body.status === 405) response.setHeader('Allow', this.methodsOf(request.path).join(', '));
    if (body.status === 503) response.setHeader('Retry-After', '1');
    response.status(body.status).type(PROBLEM_TYPE).send(JSON.stringify(body));
  }

  #refusalOf(error: unknown, request: Request): Refused {
    if (error instanceof Refused) return error;
    // What refuses a body while it is read reaches here inside an error of the framework.
    if (error instanceof HttpException && error.cause instanceof Refused) return error.cause;
    const known = parserProblem(error);
    if (known !== null) return known;
    if (error instanceof HttpException && error.getStatus() === 404) return this.#notFound(request);
    if (error instanceof HttpException && error.getStatus() < 500) return malformed(error.message);
    if (error instanceof URIError) return malformed(error.message);
    if (isDatabaseAway(error)) {
      return refused('unavailable', 'the database to answer', 'that it is away', 'send the same request again, with the same Idempotency-Key');
    }
    return refused('internal', 'the request to be carried out', 'an error of ours', 'tell the administrator the instance; the log explains it');
  }

  #notFound({ method, path }: Request): Refused {
    const methods = this.methodsOf(path);
    if (methods.length === 0) return refused('unknown_route', 'an address of the API', `${method} ${path}`, 'see /api/docs');
    return refused('wrong_method', methods.join(' or '), method, 'use a method that the address takes');
  }
}

/** Errors of Express' body parser, by their type. */
const PARSER_PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  'entity.too.large': 'too_large',
  'entity.parse.failed': 'malformed_request',
  'request.size.invalid': 'malformed_request',
  'request.aborted': 'malformed_request',
  'stream.encoding.set': 'malformed_request',
  'charset.unsupported': 'wrong_content_type',
  'encoding.unsupported': 'wrong_content_type',
};

function parserProblem(error: unknown): Refused | null {
  const cause = error instanceof HttpException ? (error.cause ?? error) : error;
  const type = (cause as { type?: unknown } | null)?.type;
  const code = typeof type === 'string' && Object.hasOwn(PARSER_PROBLEMS, type) ? PARSER_PROBLEMS[type]! : null;
  if (code === null) return null;
  return refused(code, 'a JSON object of at most 256 kB in UTF-8', (cause as Error).message, 'mend the body');
}

function malformed(saw: string): Refused {
  return refused('malformed_request', 'a well-formed request', saw, 'see /api/docs');
}

function isDatabaseAway(error: unknown): boolean {
  const { code, driverError, message } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown }; message?: unknown };
  const known = [code, driverError?.code].some((one) => typeof one === 'string' && DATABASE_AWAY.has(one));
  return known || (typeof message === 'string' && /Connection terminated|timeout exceeded when trying to connect|pool after calling end/.test(message));
}

/** A stack for the log; statements and their parameters stay out of it. */
function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

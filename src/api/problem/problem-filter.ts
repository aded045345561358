/** The last stop of everything thrown: a problem for the client, and for what is ours an error in the log under the same id. */
import { randomUUID } from 'node:crypto';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { alike, joined, OR, type Bilingual } from '../../core/bilingual.js';
import type { Logger } from '../../engine/logger.js';
import { BODY_BYTES_MAX } from '../intake/admission.js';
import { languageOf } from './language.js';
import { problemOf, PROBLEM_TYPE } from './problem.js';
import type { ProblemCode } from './problem-table.js';
import { DATABASE_IS_AWAY, Refused } from './refused.js';

/** Codes of the network and of PostgreSQL that say the database is away, not that anything is wrong with the request. */
const DATABASE_AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03', '53300', '08006', '08003']);

/** Answers of a host that says of itself, or of another, that it is not to be asked just now: nothing went wrong here. */
const EXPECTED: ReadonlySet<ProblemCode> = new Set(['not_ready', 'stopping', 'external_away', 'uploads_full']);

/** Of an answer to a request that was given up meanwhile, and told so. */
const ANSWERED = 'ERR_HTTP_HEADERS_SENT';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly methodsOf: (path: string) => readonly string[],
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (response.writableEnded && (error as { code?: unknown } | null)?.code === ANSWERED) return;
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
    if (problem.details.retryAfterS !== undefined) response.setHeader('Retry-After', String(problem.details.retryAfterS));
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
    return isDatabaseAway(error) ? DATABASE_IS_AWAY : ERROR_OF_OURS;
  }

  #notFound({ method, path }: Request): Refused {
    const methods = this.methodsOf(path);
    if (methods.length > 0) {
      const remedy = { zh: '请改用该地址支持的方法', en: 'use a method that the address takes' };
      return new Refused('wrong_method', { expected: joined(methods.map(alike), OR), saw: alike(method), remedy });
    }
    return new Refused('unknown_route', {
      expected: { zh: 'API 的地址', en: 'an address of the API' },
      saw: alike(`${method} ${path}`),
      remedy: { zh: '请查看 /api/docs 中的地址', en: 'see /api/docs' },
    });
  }
}

const ERROR_OF_OURS = new Refused('internal', {
  expected: { zh: '请求得到执行', en: 'the request to be carried out' },
  saw: { zh: '系统自身的错误', en: 'an error of ours' },
  remedy: { zh: '请将 instance 告知管理员，日志中有说明', en: 'tell the administrator the instance; the log explains it' },
});

/** Errors of Express' body parser, by their type: what each is, and in Chinese what was seen, which the parser tells in English. */
const PARSER_PROBLEMS: Readonly<Record<string, { readonly code: ProblemCode; readonly saw: string }>> = {
  'entity.too.large': { code: 'too_large', saw: '超出此数' },
  'entity.parse.failed': { code: 'malformed_request', saw: '不合 JSON 语法的内容' },
  'request.size.invalid': { code: 'malformed_request', saw: '与 Content-Length 不符的长度' },
  'request.aborted': { code: 'malformed_request', saw: '中途断开的请求' },
  'stream.encoding.set': { code: 'malformed_request', saw: '已按别的编码读取的内容' },
  'charset.unsupported': { code: 'wrong_content_type', saw: '不支持的字符集' },
  'encoding.unsupported': { code: 'wrong_content_type', saw: '不支持的压缩方式' },
};

function parserProblem(error: unknown): Refused | null {
  const cause = error instanceof HttpException ? (error.cause ?? error) : error;
  const type = (cause as { type?: unknown } | null)?.type;
  const known = typeof type === 'string' && Object.hasOwn(PARSER_PROBLEMS, type) ? PARSER_PROBLEMS[type]! : null;
  if (known === null) return null;
  const { message, limit = BODY_BYTES_MAX } = cause as Error & { limit?: number };
  const sizeMaxKb = limit / 1024;
  const position = /position (\d+)/.exec(message)?.[1];
  return new Refused(known.code, {
    expected: { zh: `UTF-8 编码、至多 ${sizeMaxKb} kB 的 JSON 对象`, en: `a JSON object of at most ${sizeMaxKb} kB in UTF-8` },
    saw: { zh: `${known.saw}${position === undefined ? '' : `（第 ${Number(position) + 1} 个字符处）`}`, en: message },
    remedy: { zh: '请更正请求体', en: 'mend the body' },
  });
}

function malformed(message: string): Refused {
  const saw: Bilingual = { zh: '格式有误的请求', en: message };
  return new Refused('malformed_request', { expected: { zh: '格式正确的请求', en: 'a well-formed request' }, saw, remedy: { zh: '格式见 /api/docs', en: 'see /api/docs' } });
}

function isDatabaseAway(error: unknown): boolean {
  const { code, driverError, message } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown }; message?: unknown };
  const known = [code, driverError?.code].some((one) => typeof one === 'string' && DATABASE_AWAY.has(one));
  return known || (typeof message === 'string' && /Connection terminated|timeout exceeded when trying to connect|pool after calling end/.test(message));
}

/** A stack for the log; statements and their parameters stay out of it. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = error.stack ?? error.message;
  return error.cause === undefined ? words : `${words}\ncaused by ${wordsOf(error.cause)}`;
}

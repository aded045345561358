/** The HTTP application: admission, validation, problems, documentation. It does not listen yet. */
import { getDataSourceToken } from '@nestjs/typeorm';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { Engine } from '../engine/engine.js';
import { ApiModule, type ApiOptions } from './api.module.js';
import { browserRules } from './browser-rules.js';
import { serveConsole } from './console.js';
import { addDocumentation } from './documentation.js';
import { admission } from './intake/admission.js';
import { bodyInTime, FILE_LATE_MS } from './intake/body-in-time.js';
import { KnownRoutes } from './intake/known-routes.js';
import { answerUnparsed } from './intake/unparsed.js';
import { validation } from './intake/validation.js';
import { nestLogger } from './nest-logger.js';
import { patience } from './operation/patience.js';
import { ProblemFilter } from './problem/problem-filter.js';

const HEADERS_LATE_MS = 30_000;

/** Puts the application together and connects it to its database. */
export async function createApi(options: ApiOptions): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.of(options), {
    bodyParser: false,
    abortOnError: false,
    logger: nestLogger(options.logger),
  });
  const routes = new KnownRoutes();
  app.disable('etag');
  const { origin = null, proxies = 0 } = options;
  app.set('trust proxy', proxies);
  app.use(...browserRules(origin));
  app.use('/api/v1', noStore);
  app.use(partingFrom(app.get(Engine)));
  app.use('/api/v1', patience(app.get<DataSource>(getDataSourceToken()), options.logger));
  app.use(bodyInTime());
  app.use(...admission(origin));
  if (options.console !== undefined) serveConsole(app, options.console);
  app.useGlobalPipes(validation());
  app.useGlobalFilters(new ProblemFilter(options.logger, (path) => routes.methodsOf(path)));
  routes.learn(addDocumentation(app));
  const server = app.getHttpServer();
  server.headersTimeout = HEADERS_LATE_MS;
  server.requestTimeout = FILE_LATE_MS;
  answerUnparsed(server);
  return app.init();
}

/** A host that stops keeps no connection: its callers find another. */
function partingFrom(engine: Engine) {
  return (_request: unknown, response: { setHeader(name: string, value: string): void }, next: () => void): void => {
    if (engine.isStopping) response.setHeader('Connection', 'close');
    next();
  };
}

/** What the API answers is for its caller alone. */
function noStore(_request: unknown, response: { setHeader(name: string, value: string): void }, next: () => void): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}


/** The OpenAPI document and the page to try it, served from this machine alone. */
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ApiModule, type ApiOptions } from './api.module.js';
import { noteActs } from './identity/acts-of-routes.js';

const DESCRIPTION = `践诺：公用事业的服务承诺引擎。Kept runs the service processes of public utilities and keeps the promises in them.

请求须带令牌：Authorization: Bearer kept_…(npx kept token make)，或登录后的会话。Every request needs a token, or the session of somebody who signed in.
错误按 RFC 9457 返回，含应有、所见与办法。Errors are RFC 9457 problems that say what was expected, what was seen, what to do.`;

export function addDocumentation(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('践诺 Kept')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'kept_…' })
    .build();
  const document = SwaggerModule.createDocument(app, config);
  noteActs(app, document);
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: '践诺 Kept · API',
    swaggerOptions: { validatorUrl: null, persistAuthorization: false, tryItOutEnabled: true },
  });
  return document;
}

/** The document of a host that was never started: nothing of it is made, so that no database is asked. */
export async function apiDocument(): Promise<OpenAPIObject> {
  const app = await NestFactory.create(ApiModule.of({} as ApiOptions), { preview: true, logger: false, abortOnError: false });
  return addDocumentation(app);
}

/** The OpenAPI document and the page to try it, served from this machine alone. */
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
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

/** The contract of the API as TypeScript: what the console's client is typed by. */
import openapiTS, { astToString } from 'openapi-typescript';

const HEAD = '/** Made from the API\'s own document: npm run web:types. Never edited. */\n';

/** @param {import('@nestjs/swagger').OpenAPIObject} document */
export async function apiTypes(document) {
  const text = astToString(await openapiTS(JSON.parse(JSON.stringify(document)), { alphabetize: true }));
  return HEAD + text;
}

/** What an answer of the API must be, by the API's own document. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** OpenAPI 3.0 is nearly JSON Schema: only `nullable` needs rewriting. @param schema of `document` */
export function validatorOf(document: { readonly components: unknown }, schema: unknown): ValidateFunction {
  const rewritten = JSON.parse(JSON.stringify({ components: document.components, ...(schema as object) }), (_key, value) =>
    value?.nullable === true ? { anyOf: [{ ...value, nullable: undefined }, { type: 'null' }] } : value);
  return new Ajv2020({ strict: false, allErrors: true, formats: { uuid: true } }).compile(rewritten);
}

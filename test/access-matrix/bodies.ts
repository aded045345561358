/** What is sent to the routes that change something: what a small table says, else what the document gives as an example, else a body of nothing. */
import type { Act } from '../../src/core/access/acts.js';

/** An operation of the document, as much of it as the matrix reads. */
export interface Operation {
  readonly 'x-act': Act;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

export interface Schema {
  readonly $ref?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Whoever is let in is told of the fields, and nothing is done. */
export const NOTHING = { nothing: 1 };

/** Sent by everybody: whoever is let in by the guard finds a case that is not theirs, or does what does no harm. */
export const REAL_BODIES: Readonly<Record<string, (caseId: string) => object>> = {
  'POST /api/v1/cases/{id}/events': () => ({ event: 'answered', form: {}, expectedRevision: 9_999 }),
  'POST /api/v1/cases/{id}/extensions': () => ({ commitment: 'answer', by: '1 workday', reason: '等待配件', customer: 'told', expectedRevision: 9_999 }),
  'POST /api/v1/cases/{id}/tasks': () => ({ act: 'take', state: 'open', expectedRevision: 9_999 }),
  'POST /api/v1/cases/{caseId}/persons/open': () => ({ reason: '联系客户' }),
  'POST /api/v1/erasures': (caseId) => ({ caseId, fact: 'caller', reason: '本人申请删除' }),
  'POST /api/v1/definitions/check': () => ({ text: 'process: visit\n' }),
};

/** The example of each field of a body; null where the document gives none. */
export function exampleBody({ components }: Document, { requestBody }: Operation): object | null {
  const schema = requestBody?.content['application/json']?.schema;
  const { properties = {} } = schema?.$ref === undefined ? (schema ?? {}) : components.schemas[schema.$ref.split('/').at(-1)!]!;
  const given = Object.entries(properties).flatMap(([name, field]) => {
    const value = field.example ?? field.enum?.[0];
    return value === undefined ? [] : [[name, value] as const];
  });
  return given.length === 0 ? null : Object.fromEntries(given);
}

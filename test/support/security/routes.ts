/** The routes of the running API, read from its own document: a new route is walked by itself. */
import type { Act } from '../../../src/core/access/acts.js';
import { ask, type TestApi } from '../api.js';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly example?: unknown;
  readonly schema?: Schema;
}

export interface Route {
  /** As in `GET /api/v1/cases/{id}`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly act: Act;
  readonly parameters: readonly Parameter[];
  /** Of its JSON body; null where it takes none. */
  readonly body: Schema | null;
  /** Its body is a file. */
  readonly takesFile: boolean;
}

interface Operation {
  readonly 'x-act': Act;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

export async function routesOf({ url }: Pick<TestApi, 'url'>): Promise<readonly Route[]> {
  const { body } = await ask(url, '/api/openapi.json');
  const { paths, components } = body as { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } };
  const resolved = (schema: Schema): Schema => (schema.$ref === undefined ? schema : components.schemas[schema.$ref.split('/').at(-1)!]!);
  return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([lower, { 'x-act': act, parameters = [], requestBody }]): Route => {
    const method = lower.toUpperCase();
    const content = requestBody?.content ?? {};
    const schema = content['application/json']?.schema;
    return { name: `${method} ${path}`, method, path, act, parameters, body: schema === undefined ? null : resolved(schema), takesFile: Object.hasOwn(content, 'application/octet-stream') };
  }));
}

/** Routes that change something. */
export const changes = ({ method }: Route): boolean => method !== 'GET';

/** The stream does not end by itself. */
export const isStream = ({ name }: Route): boolean => name === 'GET /api/v1/events';

/** A body as the document describes it, of its examples. */
export function bodyOf({ body }: Route): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body?.properties ?? {}).map(([name, schema]) => [name, valueOf(schema)]));
}

function valueOf({ example, enum: choices, type, format, items }: Schema): unknown {
  if (example !== undefined) return example;
  if (choices !== undefined) return choices[0];
  if (type === 'array') return items === undefined ? [] : [valueOf(items)];
  if (type === 'object') return {};
  if (type === 'number' || type === 'integer') return 1;
  if (type === 'boolean') return false;
  return format === 'password' ? 'violet tram under the marble lid' : 'text';
}

/** A path with these values in its places, or with what is not there. */
export function pathOf({ path }: Pick<Route, 'path'>, values: Readonly<Record<string, string>> = {}): string {
  return path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(values[name] ?? NOBODYS[name] ?? NO_ID));
}

/** An id that nothing has. */
export const NO_ID = '00000000-0000-4000-8000-00000000dead';

/** What stands for "not there" where a place holds no id but a name or a number. */
const NOBODYS: Readonly<Record<string, string>> = { process: 'complaint', register: 'meters', version: '1', revision: '1', draft: '999999', code: 'internal', staff: 'nobody-9' };

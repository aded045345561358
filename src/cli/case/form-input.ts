/** A form from the command line: key=value pairs read by the form's own schema, or JSON, or a file of it. */
import { existsSync, readFileSync } from 'node:fs';
import type { EventFormView } from '../../api/event-form-view.js';
import { UsageError } from '../told.js';

type Form = Record<string, unknown>;
type Schema = { readonly type?: string; readonly properties?: Readonly<Record<string, Schema>> };

export const FORM_HELP = 'JSON 或 @文件 the form as JSON, or @file';

/** `--form` as a whole, or pairs; both together are one too many. */
export function formFrom(pairs: readonly string[], json: string | undefined, event: EventFormView): Form {
  if (json === undefined) return formOfPairs(pairs, event.form as Schema);
  if (pairs.length > 0) throw new UsageError('Expected either key=value pairs or --form, saw both.');
  const text = json.startsWith('@') ? readFile(json.slice(1)) : json;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Form;
  } catch {
    // Told below.
  }
  throw new UsageError(`Expected --form to be a JSON object, saw '${text.slice(0, 80)}'.`);
}

function readFile(path: string): string {
  if (!existsSync(path)) throw new UsageError(`Expected a file to read the form from, saw none at ${path}.`);
  return readFileSync(path, 'utf8');
}

/** `caller.phone=138…` sets a field of a person. */
function formOfPairs(pairs: readonly string[], schema: Schema): Form {
  const form: Form = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new UsageError(`Expected key=value, saw '${pair}'.`);
    const [name = '', field] = pair.slice(0, at).split('.');
    const text = pair.slice(at + 1);
    const property = own(schema.properties, name);
    if (field === undefined) form[name] = valueOf(text, property);
    else form[name] = { ...(form[name] as Form | undefined), [field]: valueOf(text, own(property?.properties, field)) };
  }
  return form;
}

function own(properties: Schema['properties'], name: string): Schema | undefined {
  return properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** A text that is not of its type goes as it is: the host says what is wrong with it. */
function valueOf(text: string, schema: Schema | undefined): unknown {
  if (schema?.type === 'boolean') return { true: true, false: false }[text] ?? text;
  const isNumber = schema?.type === 'integer' || schema?.type === 'number';
  return isNumber && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** What a form asks, for somebody who gave none: `name (required) title: choices`. */
export function formWords(event: EventFormView): string[] {
  const { properties = {}, required = [] } = event.form as { properties?: Record<string, { title: string; oneOf?: { const: string; title: string }[]; type?: string }>; required?: string[] };
  return Object.entries(properties).map(([name, { title, oneOf, type }]) => {
    const choices = oneOf?.map((choice) => `${choice.const} (${choice.title})`).join(', ') ?? type ?? '';
    return `  ${name}${required.includes(name) ? ' *' : ''}  ${title}: ${choices}`;
  });
}

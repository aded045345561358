/** A form from the command line: key=value pairs read by the form's own schema, or JSON, or a file of it. */
import { existsSync, readFileSync } from 'node:fs';
import type { EventFormView } from '../../api/event-form-view.js';
import { alike, NONE, type Bilingual, type Language } from '../../core/bilingual.js';
import { quote } from '../../core/definition/problem.js';
import { didYouMean } from '../../core/definition/text/nearest-name.js';
import type { Problem } from '../../core/problem.js';
import { withOffset } from '../local-instant.js';
import { UsageError } from '../told.js';

type Form = Record<string, unknown>;
type Schema = { readonly type?: string; readonly properties?: Readonly<Record<string, Schema>>; readonly 'x-kept'?: { readonly type: string } };

export const FORM_HELP = 'JSON 或 @文件 the form as JSON, or @file';

const BOTH: Problem = {
  expected: { zh: '键=值 或 --form 之一', en: 'either key=value pairs or --form' },
  saw: { zh: '两者都有', en: 'both' },
  remedy: { zh: '请只用一种', en: 'leave one of them out' },
};

const noObject = (text: string): Problem => ({
  expected: { zh: '--form 为 JSON 对象', en: '--form to be a JSON object' },
  saw: alike(quote(text)),
  remedy: { zh: `请写作 --form '{"founded": true}'，或 --form @文件`, en: `write --form '{"founded": true}', or --form @file` },
});

const noFile = (path: string): Problem => ({
  expected: { zh: '存放表单的文件', en: 'a file to read the form from' },
  saw: { zh: `${path} 不存在`, en: `none at ${path}` },
  remedy: { zh: '请更正路径', en: 'name one that is there' },
});

/** `requested` alone is most likely a field without its value. */
function noPair(pair: string, { properties = {} }: Schema): Problem {
  const name = pair.split('=')[0]!;
  const known = Object.keys(properties);
  const meant = known.includes(name) ? { zh: `请写作 ${name}=…`, en: `write ${name}=…` } : didYouMean(name, known);
  const write = { zh: `请写作 字段=内容，含空格的内容加引号${known.length === 0 ? '' : `；字段有 ${known.join('、')}`}`, en: `write field=value, in quotes where the value has spaces${known.length === 0 ? '' : `; fields are ${known.join(', ')}`}` };
  return { expected: { zh: '字段=内容', en: 'key=value' }, saw: alike(quote(pair)), remedy: meant ?? write };
}

/** `--form` as a whole, or pairs; both together are one too many. Local times get their offset. */
export async function formFrom(pairs: readonly string[], json: string | undefined, event: EventFormView, language: Language): Promise<Form> {
  const form = written(pairs, json, event);
  for (const [name, property] of Object.entries((event.form as Schema).properties ?? {})) {
    const value = form[name];
    if (property['x-kept']?.type === 'instant' && typeof value === 'string') form[name] = await withOffset(value, language);
  }
  return form;
}

function written(pairs: readonly string[], json: string | undefined, event: EventFormView): Form {
  if (json === undefined) return formOfPairs(pairs, event.form as Schema);
  if (pairs.length > 0) throw new UsageError(BOTH);
  const text = json.startsWith('@') ? readFile(json.slice(1)) : json;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Form;
  } catch {
    // Told below.
  }
  throw new UsageError(noObject(text));
}

function readFile(path: string): string {
  if (!existsSync(path)) throw new UsageError(noFile(path));
  return readFileSync(path, 'utf8');
}

/** `caller.phone=138…` sets a field of a person. */
function formOfPairs(pairs: readonly string[], schema: Schema): Form {
  const form: Form = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new UsageError(noPair(pair, schema));
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

/** What may stand in a field, by the type of its fact. */
const TYPE_WORDS: Readonly<Record<string, Bilingual>> = {
  boolean: { zh: 'true 或 false', en: 'true or false' },
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数', en: 'a number' },
  text: { zh: '文字', en: 'text' },
  date: { zh: '日期，如 2026-09-30', en: 'a date such as 2026-09-30' },
  instant: { zh: '时刻，当地时间，如 2026-09-30T10:00', en: 'an instant in local time such as 2026-09-30T10:00' },
  staff: { zh: '人员代号', en: 'pseudonym of a member of staff' },
  person: { zh: 'name、phone、address、email 至少一项，可另填 language（zh 或 en）', en: 'name, phone, address, email, at least one; language (zh or en) besides' },
};

interface AskedField {
  readonly title: string;
  readonly oneOf?: readonly { readonly const: string; readonly title: string }[];
  readonly 'x-kept': { readonly type: string };
}

const FIELD_LINES: Readonly<Record<Language, { field: (name: string, title: string, values: string) => string; choices: (titles: readonly { const: string; title: string }[]) => string }>> = {
  zh: { field: (name, title, values) => `${name}  ${title}：${values}`, choices: (titles) => titles.map((one) => `${one.const}（${one.title}）`).join('、') },
  en: { field: (name, title, values) => `${name}  ${title}: ${values}`, choices: (titles) => titles.map((one) => `${one.const} (${one.title})`).join(', ') },
};

/** What a form asks, for somebody who gave none: `name (required) title: choices`. */
export function formWords(event: EventFormView, language: Language): string[] {
  const { properties = {}, required = [] } = event.form as { properties?: Record<string, AskedField>; required?: string[] };
  const { field, choices } = FIELD_LINES[language];
  return Object.entries(properties).map(([name, { title, oneOf, 'x-kept': { type } }]) => {
    const values = oneOf === undefined ? (TYPE_WORDS[type] ?? NONE)[language] : choices(oneOf);
    return `  ${field(`${name}${required.includes(name) ? ' *' : ''}`, title, values)}`;
  });
}

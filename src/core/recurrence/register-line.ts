/** One line of a register as it is brought: checked, or every mistake in it. No person's name, telephone or identity number stands in a register. */
import { alike, listed, NOTHING, oneOfTitled, type Bilingual } from '../bilingual.js';
import { parseDate } from '../calendar/time/calendar-date.js';
import type { FieldProblem } from '../case/rejection.js';
import type { Organization, Register } from '../definition/organization.js';
import { didYouMean } from '../definition/text/nearest-name.js';
import { seen } from '../problem.js';

export interface RegisterLine {
  readonly subject: string;
  readonly title: string | null;
  readonly unit: string;
  readonly since: string | null;
  readonly until: string | null;
}

/** The fields of a line, by the names of columns and of JSON keys. */
export const LINE_FIELDS = ['id', 'title', 'unit', 'since', 'until'] as const;
type Field = (typeof LINE_FIELDS)[number];

const TITLES: Readonly<Record<Field, Bilingual>> = {
  id: { zh: '对象编号', en: 'Reference' },
  title: { zh: '名称', en: 'Name' },
  unit: { zh: '责任部门', en: 'Answerable unit' },
  since: { zh: '入册日', en: 'Since' },
  until: { zh: '离册日', en: 'Until' },
};

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const TELEPHONE_OR_IDENTITY = /^(1\d{10}|\d{17}[\dXx])$/;
/** A mobile number among other words, however it is spaced: whom to call is personal. */
const MOBILE_IN_WORDS = /(?<!\d)1[3-9]\d(?:[\s-]?\d{4}){2}(?!\d)/;
/** Marks that nobody sees: controls, and those that turn the direction of writing or fill a place. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164]/u;
const TITLE_LENGTH_MAX = 200;

const WORDS = {
  field: { zh: `${listed(LINE_FIELDS).zh} 之一：联系何人属于事项，不属于名册`, en: `one of ${listed(LINE_FIELDS).en}: whom to call is the affair of a case, not of a register` },
  text: { zh: '文字，写在引号内', en: 'text, in quotes' },
  id: { zh: "编号：字母、数字、'.'、'_' 和 '-'，至多 64 个字符", en: "a reference of letters, digits, '.', '_' and '-', at most 64" },
  noNumber: { zh: '既非电话也非身份证号的编号', en: 'a reference that is no telephone or identity number' },
  noTitle: { zh: '不填：名册不记个人姓名', en: 'none: a person is named in no register' },
  title: { zh: `企业名称，至多 ${TITLE_LENGTH_MAX} 字`, en: `the name of an enterprise, at most ${TITLE_LENGTH_MAX} characters` },
  noMobile: { zh: '不含手机号的企业名称：联系电话属于事项', en: 'the name of an enterprise without a mobile number: whom to call is the affair of a case' },
  noInvisible: { zh: '不含不可见字符的名称', en: 'a name without invisible characters' },
  since: { zh: '日期，如 2026-01-01', en: 'a date such as 2026-01-01' },
  until: { zh: '日期，如 2026-07-01，当日起不在册', en: 'a date such as 2026-07-01, the first day on which it is no longer of the register' },
} as const satisfies Record<string, Bilingual>;

/** @param fields as they came; a missing or empty value is none, and a value that is no text is a mistake */
export function readRegisterLine(fields: Readonly<Record<string, unknown>>, { units }: Organization, { of }: Register): RegisterLine | readonly FieldProblem[] {
  const noText = LINE_FIELDS.filter((field) => typeof (fields[field] ?? '') !== 'string');
  if (noText.length > 0) return noText.map((field) => problem(field, WORDS.text, seen(fields[field])));
  const given = (field: Field): string | null => ((fields[field] ?? '') === '' ? null : (fields[field] as string));
  const [subject, title, unit, since, until] = LINE_FIELDS.map(given) as [string | null, string | null, string | null, string | null, string | null];
  const strange = Object.keys(fields).filter((field) => !(LINE_FIELDS as readonly string[]).includes(field));
  const problems: (FieldProblem | null)[] = [
    ...strange.map((field): FieldProblem => ({ path: field, expected: WORDS.field, saw: { zh: '另一列', en: 'another column' } })),
    subject !== null && ID.test(subject) ? null : problem('id', WORDS.id, seenOf(subject)),
    subject === null || !TELEPHONE_OR_IDENTITY.test(subject) ? null : problem('id', WORDS.noNumber, { zh: `${subject.length} 位号码`, en: `${subject.length} digits` }),
    titleProblem(title, of),
    unitProblem(unit, units),
    since === null || parseDate(since) !== null ? null : problem('since', WORDS.since, seenOf(since)),
    until === null || parseDate(until) !== null ? null : problem('until', WORDS.until, seenOf(until)),
    since === null || until === null || since < until ? null : problem('until', { zh: `晚于 ${since} 的日期`, en: `a date after ${since}` }, seenOf(until)),
  ];
  const found = problems.filter((one) => one !== null);
  return found.length > 0 ? found : { subject: subject!, title, unit: unit!, since, until };
}

function titleProblem(title: string | null, of: Register['of']): FieldProblem | null {
  if (of === 'persons') return title === null ? null : problem('title', WORDS.noTitle, { zh: `${title.length} 字`, en: `${title.length} characters` });
  if (title !== null && MOBILE_IN_WORDS.test(title.normalize('NFKC'))) return problem('title', WORDS.noMobile, { zh: '手机号', en: 'a mobile number' });
  const invisible = title === null ? null : INVISIBLE.exec(title);
  if (invisible !== null) return problem('title', WORDS.noInvisible, alike(`U+${invisible[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`));
  return title !== null && title.trim() !== '' && title.length <= TITLE_LENGTH_MAX ? null : problem('title', WORDS.title, seenOf(title));
}

function unitProblem(unit: string | null, units: Organization['units']): FieldProblem | null {
  if (unit !== null && Object.hasOwn(units, unit)) return null;
  const near = unit === null ? null : didYouMean(unit, Object.keys(units));
  return { ...problem('unit', oneOfTitled(Object.entries(units).map(([id, { title }]) => [id, title])), seenOf(unit)), ...(near !== null && { remedy: near }) };
}

function problem(path: Field, expected: Bilingual, saw: Bilingual): FieldProblem {
  return { path, title: TITLES[path], expected, saw };
}

function seenOf(given: string | null): Bilingual {
  return given === null ? NOTHING : seen(given);
}

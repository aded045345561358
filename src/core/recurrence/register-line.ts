/** One line of a register as it is brought: checked, or every mistake in it. No person's name, telephone or identity number stands in a register. */
import { parseDate } from '../calendar/time/calendar-date.js';
import { quote } from '../calendar/problem.js';
import type { FieldProblem } from '../case/rejection.js';
import type { Organization, Register } from '../definition/organization.js';

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

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const TELEPHONE_OR_IDENTITY = /^(1\d{10}|\d{17}[\dXx])$/;
const TITLE_LENGTH_MAX = 200;

/** @param fields as they came; a missing or empty value is none */
export function readRegisterLine(fields: Readonly<Record<string, unknown>>, { units }: Organization, { of }: Register): RegisterLine | readonly FieldProblem[] {
  const given = (field: Field): string | null => (fields[field] === undefined || fields[field] === null || fields[field] === '' ? null : String(fields[field]));
  const [subject, title, unit, since, until] = LINE_FIELDS.map(given) as [string | null, string | null, string | null, string | null, string | null];
  const strange = Object.keys(fields).filter((field) => !(LINE_FIELDS as readonly string[]).includes(field));
  const problems: (FieldProblem | null)[] = [
    ...strange.map((field) => problem(field, `one of ${LINE_FIELDS.join(', ')}: whom to call is the affair of a case, not of a register`, 'another column')),
    subject !== null && ID.test(subject) ? null : problem('id', "a reference of letters, digits, '.', '_' and '-', at most 64", subject),
    subject === null || !TELEPHONE_OR_IDENTITY.test(subject) ? null : problem('id', 'a reference that is no telephone or identity number', `${subject.length} digits`),
    titleProblem(title, of),
    unit !== null && Object.hasOwn(units, unit) ? null : problem('unit', `one of ${Object.keys(units).join(', ')}`, unit),
    since === null || parseDate(since) !== null ? null : problem('since', 'a date such as 2026-01-01', since),
    until === null || parseDate(until) !== null ? null : problem('until', 'a date such as 2026-07-01, the first day on which it is no longer of the register', until),
    since === null || until === null || since <= until ? null : problem('until', `a date not before ${since}`, until),
  ];
  const found = problems.filter((one) => one !== null);
  return found.length > 0 ? found : { subject: subject!, title, unit: unit!, since, until };
}

function titleProblem(title: string | null, of: Register['of']): FieldProblem | null {
  if (of === 'persons') return title === null ? null : problem('title', 'none: a person is named in no register', `${title.length} characters`);
  return title !== null && title.length <= TITLE_LENGTH_MAX ? null : problem('title', `the name of an enterprise, at most ${TITLE_LENGTH_MAX} characters`, title);
}

function problem(path: string, expected: string, saw: string | null): FieldProblem {
  return { path, expected, saw: saw === null ? 'nothing' : quote(saw) };
}

/** What scenarios of a process that recurs say of registers and duties. */
import { DUTY_STATES, type DutyState } from '../recurrence/duty.js';
import { LINE_FIELDS, readRegisterLine, type RegisterLine } from '../recurrence/register-line.js';
import { map, type JsonSchema } from '../definition/schema/schema-parts.js';
import type { Organization } from '../definition/organization.js';
import type { Findings } from '../definition/findings.js';
import type { Path } from '../definition/text/tree.js';
import { unknown } from '../definition/text/unknown-name.js';
import { both } from '../definition/words/both.js';

/** Subjects by register, as they are loaded. */
export type ScenarioRegisters = Readonly<Record<string, readonly RegisterLine[]>>;

/** A subject that has no duty in the period. */
export const NO_DUTY = 'none';

/** What is not named is not looked at. */
export interface ExpectedDuty {
  readonly state?: DutyState | typeof NO_DUTY;
  /** First day of the week planned for. */
  readonly week?: string;
  readonly unit?: string;
}

/** By period and subject. */
export type ExpectedDuties = Readonly<Record<string, Readonly<Record<string, ExpectedDuty>>>>;

const STATE: JsonSchema = { enum: [...Object.keys(DUTY_STATES), NO_DUTY] };
const SUBJECT: JsonSchema = map(Object.fromEntries(LINE_FIELDS.map((field) => [field, { type: ['string', 'number'] }])), ['id', 'unit']);
const TEXT: JsonSchema = { type: 'string', minLength: 1, maxLength: 64 };

export const REGISTERS: JsonSchema = {
  type: 'object',
  additionalProperties: { type: 'array', items: SUBJECT },
  description: 'subjects by register: { big-customers: [{ id: county-office, title: 县政府, unit: marketing, since: 2026-01-01 }] }',
};

export const DUTIES: JsonSchema = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    additionalProperties: { if: { type: 'string' }, then: STATE, else: map({ state: STATE, week: TEXT, unit: TEXT }) },
  },
  description: 'duties by period and subject: { 2026-H1: { county-office: waiting } }, or { state, week, unit }',
};

export type WrittenRegisters = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
export type WrittenDuties = Readonly<Record<string, Readonly<Record<string, string | ExpectedDuty>>>>;

/** The subjects as they would be loaded; what a load would refuse is reported in its place. */
export function readRegisters(written: WrittenRegisters, path: Path, organization: Organization, findings: Findings): ScenarioRegisters {
  const { registers = {} } = organization;
  return Object.fromEntries(Object.entries(written).map(([name, lines]) => {
    if (!Object.hasOwn(registers, name)) {
      findings.add([...path, name], unknown('register', name, Object.keys(registers), both`organization.yaml`), { at: 'key' });
      return [name, []];
    }
    return [name, lines.flatMap((fields, index) => {
      const read = readRegisterLine(fields, organization, registers[name]!);
      if ('subject' in read) return [read];
      for (const { path: field, expected, saw, remedy = both`correct it` } of read) findings.add([...path, name, index, field], { code: 'bad_subject', expected, saw, remedy });
      return [];
    })];
  }));
}

export function readDuties(written: WrittenDuties): ExpectedDuties {
  return Object.fromEntries(Object.entries(written).map(([period, subjects]) => [
    period,
    Object.fromEntries(Object.entries(subjects).map(([subject, duty]) => [subject, typeof duty === 'string' ? { state: duty as DutyState } : duty])),
  ]));
}

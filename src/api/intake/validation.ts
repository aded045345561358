/** Checks bodies and queries by their DTOs; what is wrong with each field becomes part of the problem. */
import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { alike, oneOf, type Bilingual } from '../../core/bilingual.js';
import type { FieldProblem } from '../../core/case/rejection.js';
import { didYouMean } from '../../core/definition/text/nearest-name.js';
import { seen } from '../../core/problem.js';
import { refusedFields, type Refused } from '../problem/refused.js';

export function validation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    // For the names of the fields that there are; the exception below keeps nothing of it.
    validationError: { target: true },
    transformOptions: { enableImplicitConversion: false },
    exceptionFactory: (errors): Refused => refusedFields(errors.flatMap((error) => fieldProblems(error, ''))),
  });
}

/** class-validator's name for a field that the DTO does not have. */
const UNKNOWN = 'whitelistValidation';

function fieldProblems({ property, constraints, contexts, value, target, children }: ValidationError, parent: string): FieldProblem[] {
  const path = parent === '' ? property : `${parent}.${property}`;
  const below = (children ?? []).flatMap((child) => fieldProblems(child, path));
  if (constraints === undefined) return below;
  if (UNKNOWN in constraints) return [unknownField(path, property, fieldsOf(target)), ...below];
  const expected = Object.entries(constraints).map(([name, message]) => (contexts?.[name] as Bilingual | undefined) ?? alike(message));
  return [...expected.map((one) => ({ path, expected: one, saw: seen(value) })), ...below];
}

/** A field by a name that there is not: those there are, and the one that was probably meant. */
export function unknownField(path: string, name: string, known: readonly string[]): FieldProblem {
  const remedy = didYouMean(name, known);
  const { zh, en } = oneOf(known);
  return { path, expected: { zh: `${zh}（没有名为 ${name} 的项）`, en: `${en} (there is no ${name})` }, saw: alike(name), ...(remedy !== null && { remedy }) };
}

/** Names of the fields of a DTO, by the checks that stand on them. */
function fieldsOf(target: object | undefined): string[] {
  if (target === undefined) return [];
  const checks = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  return [...new Set(checks.map(({ propertyName }) => propertyName))];
}

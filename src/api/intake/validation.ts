/** Checks bodies and queries by their DTOs; what is wrong with each field becomes part of the problem. */
import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Refused } from '../problem/refused.js';
import type { FieldProblem } from '../../core/case/rejection.js';
import { quote } from '../../core/calendar/problem.js';

export function validation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    exceptionFactory: refusedFields,
  });
}

function refusedFields(errors: readonly ValidationError[]): Refused {
  const fields = errors.flatMap((error) => fieldProblems(error, ''));
  return new Refused('invalid_request', {
    expected: 'fields as /api/docs describes them',
    saw: fields.map(({ path, saw }) => `${path}: ${saw}`).join('; '),
    remedy: 'mend the fields named',
    fields,
  });
}

function fieldProblems({ property, constraints, value, children }: ValidationError, parent: string): FieldProblem[] {
  const path = parent === '' ? property : `${parent}.${property}`;
  const own = constraints === undefined ? [] : [{ path, expected: Object.values(constraints).join('; '), saw: quote(value) }];
  return [...own, ...(children ?? []).flatMap((child) => fieldProblems(child, path))];
}

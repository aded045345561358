/** A route that takes no body is sent none: what stands in one would be dropped without a word, and its sender believe that it was done. */
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { RouteParamtypes, ROUTE_ARGS_METADATA } from '@nestjs/common/internal';
import type { Request } from 'express';
import type { Bilingual } from '../../core/bilingual.js';
import { seen } from '../../core/problem.js';
import { refusedFields } from '../problem/refused.js';

const NO_BODY: Bilingual = { zh: '不带内容的请求', en: 'a request without a body' };

@Injectable()
export class UnaskedBody implements CanActivate {
  /** @throws Refused invalid_request, with each field of a body that nothing reads */
  canActivate(context: ExecutionContext): boolean {
    const fields = Object.entries((context.switchToHttp().getRequest<Request>().body ?? {}) as Readonly<Record<string, unknown>>);
    if (fields.length === 0 || readsBody(context)) return true;
    throw refusedFields(fields.map(([path, value]) => ({ path, expected: NO_BODY, saw: seen(value) })));
  }
}

/** Nest keeps what a handler asks for under the kind of each parameter and its place. */
function readsBody(context: ExecutionContext): boolean {
  const asked = (Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) ?? {}) as Readonly<Record<string, unknown>>;
  return Object.keys(asked).some((one) => one.startsWith(`${RouteParamtypes.BODY}:`));
}

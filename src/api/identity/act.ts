/** Which act of the table (core/access/acts.ts) a route is. A route without one answers nobody. */
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Act } from '../../core/access/acts.js';
import type { Identity } from '../../core/access/identity.js';

export const ACT = 'kept:act';

/** On a controller for all its routes, on a route for itself. */
export const IsAct = (act: Act) => SetMetadata(ACT, act);

export type Identified = Request & { caller?: Identity };

/** Who asks. */
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext): Identity => {
  const { caller } = context.switchToHttp().getRequest<Identified>();
  if (caller === undefined) throw new Error('expected an identified request, saw a route that anyone may ask; give it another act');
  return caller;
});

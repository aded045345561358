/** Counts a public request by its address before its body is looked at. */
import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { senderAddress } from '../intake/sender-address.js';
import { PublicThrottle, type LimitName } from './public-throttle.js';

const COUNTED = 'kept:counted';

/** On a controller for all its routes, on a route for itself. */
export const CountedAs = (limit: LimitName) => SetMetadata(COUNTED, limit);

@Injectable()
export class ThrottleGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly throttle: PublicThrottle,
  ) {}

  /** @throws Refused too_many_requests */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const limit = this.reflector.getAllAndOverride<LimitName>(COUNTED, [context.getHandler(), context.getClass()]);
    const { ip = '' } = context.switchToHttp().getRequest<Request>();
    await this.throttle.count(limit, senderAddress(ip));
    return true;
  }
}

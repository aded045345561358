/** Routes for holders of the administrator's post alone. Runs after the token was looked at. */
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { TokenHolder } from '../../store/tokens.sql.js';
import { ADMINISTRATOR, requirePost } from './required-post.js';

@Injectable()
export class AdministratorGuard implements CanActivate {
  /** @throws Refused post_required */
  canActivate(context: ExecutionContext): boolean {
    requirePost(context.switchToHttp().getRequest<Request & { caller: TokenHolder }>().caller, ADMINISTRATOR);
    return true;
  }
}

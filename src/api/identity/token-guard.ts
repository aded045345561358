/** Who asks: every route needs a token in force but those marked open. The actor is what the token says, never the body. */
import { createParamDecorator, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Request } from 'express';
import type { DataSource } from 'typeorm';
import { alike } from '../../core/bilingual.js';
import { findToken, type TokenHolder } from '../../store/tokens.sql.js';
import { Refused } from '../problem/refused.js';

const OPEN = 'kept:open';

/** A route without a token: health, the explanation of problems. */
export const Open = () => SetMetadata(OPEN, true);

type Identified = Request & { caller?: TokenHolder };

/** The holder of the request's token. */
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext): TokenHolder => {
  const { caller } = context.switchToHttp().getRequest<Identified>();
  if (caller === undefined) throw new Error('expected an identified request, saw an open route; remove @Open() from it');
  return caller;
});

/** The token that a request brings, in force or not. */
export function bearerOf({ headers }: Request): string | null {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

@Injectable()
export class TokenGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean | undefined>(OPEN, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<Identified>();
    const token = bearerOf(request);
    const caller = token === null ? null : await findToken(this.dataSource, token);
    if (caller === null) {
      throw new Refused('unauthorized', {
        expected: alike('Authorization: Bearer kept_…'),
        saw: token === null ? { zh: '没有令牌', en: 'no bearer token' } : { zh: '未知、过期或已吊销的令牌', en: 'a token that is unknown, expired or revoked' },
        remedy: { zh: '请用 npx kept token make 生成令牌', en: 'make a token with: npx kept token make' },
      });
    }
    request.caller = caller;
    return true;
  }
}

/**
 * The one place where the API asks who somebody is and whether they may. The actor is what the token or session says, never the body.
 *
 *   P1  A route whose act nobody named is refused to everybody.
 *   P2  A session is taken for what changes anything only where the browser says that the page is our own.
 *   P3  Who must have a second factor and has none yet may do no more than set one up.
 *   P4  Who has one and has not shown it in this session may do no more than show it.
 */
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Request } from 'express';
import type { DataSource } from 'typeorm';
import { may, whoMay, type Act } from '../../core/access/acts.js';
import type { Identity } from '../../core/access/identity.js';
import { enterAudit } from '../../store/people/audit.sql.js';
import { ACT, type Identified } from './act.js';
import { codeOwed, crossSite, notPermitted, secondFactorNeeded, unauthorized } from './access-refusals.js';
import { broughtBy, Identities } from './identities.js';

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identities: Identities,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** @throws Refused unauthorized, cross_site, second_factor_needed, code_owed, not_permitted, post_required */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const act = this.reflector.getAllAndOverride<Act | undefined>(ACT, [context.getHandler(), context.getClass()]);
    if (act === undefined) throw new Error(`expected ${context.getClass().name}.${context.getHandler().name} to be an act of the table, saw none; mark it with @IsAct`);
    if (whoMay(act).includes('anyone')) return true;
    const request = context.switchToHttp().getRequest<Identified>();
    const caller = await this.identities.of(request);
    if (caller === null) throw unauthorized(broughtBy(request));
    if (caller.session !== null) requireOurPage(request);
    requireSecondFactor(caller, act);
    if (!may(act, caller)) {
      await enterAudit(this.dataSource, caller, { kind: 'access-refused', subject: act });
      throw notPermitted(act, caller);
    }
    request.caller = caller;
    return true;
  }
}

/** @throws Refused second_factor_needed, code_owed */
function requireSecondFactor({ session }: Identity, act: Act): void {
  if (act === 'session.see') return;
  if (session?.codeOwed) throw codeOwed();
  if (session?.secondFactorOwed && act !== 'session.own') throw secondFactorNeeded();
}

const SAFE_METHODS = new Set(['GET', 'HEAD']);

/** Browsers name the site that asks; one too old for that names the page's origin. @throws Refused cross_site */
function requireOurPage({ method, headers }: Request): void {
  if (SAFE_METHODS.has(method)) return;
  const site = headers['sec-fetch-site'];
  if (site === undefined ? isOwnOrigin(headers.origin, headers.host) : site === 'same-origin') return;
  throw crossSite(String(site ?? headers.origin ?? ''));
}

function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

/** The way to the provider and back: signing in, and linking an identity to the account of whoever is signed in. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Request } from 'express';
import type { DataSource } from 'typeorm';
import type { Identity } from '../../core/access/identity.js';
import { accountOf } from '../../store/people/accounts.sql.js';
import type { Tried } from '../../store/people/audit-refusals.sql.js';
import { enterAudit } from '../../store/people/audit.sql.js';
import { staffOfSubject } from '../../store/people/external-identities.sql.js';
import { Identities } from '../identity/identities.js';
import { OwnAccount } from '../people/own-account.js';
import { SignIn, type SignInFrom } from '../people/sign-in.js';
import { SignInThrottle } from '../people/sign-in-throttle.js';
import { Refused } from '../problem/refused.js';
import type { Attempt } from './attempt-cookie.js';
import { ExternalIdentities } from './external-identities.js';
import { OidcProvider, type Proven } from './oidc-provider.js';
import { otherSession, unknownSubject } from './oidc-refusals.js';
import type { LinkOwnIdentityBody } from './oidc-requests.js';
import { HOME, ownPath } from './own-path.js';

export interface Begun {
  readonly location: string;
  readonly attempt: Attempt;
}

@Injectable()
export class OidcSignIn {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly provider: OidcProvider,
    private readonly identities: ExternalIdentities,
    private readonly callers: Identities,
    private readonly account: OwnAccount,
    private readonly signIn: SignIn,
    private readonly throttle: SignInThrottle,
  ) {}

  /** @throws Refused external_not_offered, external_away */
  async begin(host: string, to: string = HOME, links: Attempt['links'] = null): Promise<Begun> {
    const { location, checks } = await this.provider.begin(host);
    return { location: location.href, attempt: { ...checks, to: ownPath(to) ?? HOME, links } };
  }

  /** For whoever shows the password again. @throws Refused external_not_offered, external_away, password_wrong, too_many_attempts */
  async beginLink(caller: Identity, host: string, { password, to }: LinkOwnIdentityBody): Promise<Begun> {
    this.provider.required(caller.tenant);
    const { staff } = await this.account.shownBy(caller, password);
    return this.begin(host, to, { staff, sessionId: caller.session!.sessionId });
  }

  /** The secret of a new session; null where an identity was linked instead. @throws Refused external_refused, external_cancelled, external_away, external_unknown, external_taken, too_many_attempts */
  async finish(attempt: Attempt, request: Request, from: SignInFrom): Promise<string | null> {
    const counted = { tenant: this.provider.required().organization, login: `oidc ${attempt.state}`, address: from.address };
    await this.throttle.count(counted);
    const proven = await this.provider.finish(request.originalUrl, request.headers.host!, attempt).catch((error: unknown) => this.#notProven(error, counted));
    await this.throttle.forgive(counted);
    if (attempt.links === null) return this.#open(proven, from);
    const caller = await this.callers.of(request);
    if (caller?.session?.sessionId !== attempt.links.sessionId) throw otherSession();
    await this.identities.linkTo(caller.staff, proven, caller);
    return null;
  }

  /** An answer that was none to this attempt is entered: somebody may have made it. */
  async #notProven(error: unknown, { tenant, address }: Tried): Promise<never> {
    if (error instanceof Refused && error.code === 'external_refused') await enterAudit(this.dataSource, { tenant, staff: null, address }, { kind: 'sign-in-refused', details: { wrong: 'answer', by: 'oidc' } });
    throw error;
  }

  async #open(proven: Proven, from: SignInFrom): Promise<string> {
    const { address } = from;
    const { organization: tenant } = this.provider.required();
    const staff = await staffOfSubject(this.dataSource, tenant, proven);
    const account = staff === null ? null : await accountOf(this.dataSource, tenant, staff);
    if (account === null) {
      await enterAudit(this.dataSource, { tenant, staff, address }, { kind: 'sign-in-refused', details: { wrong: staff === null ? 'subject' : 'account', by: 'oidc' } });
      throw unknownSubject(proven.subject);
    }
    return this.signIn.open(account, { ...from, by: 'oidc', secondFactor: proven.secondFactor });
  }
}

/** Who a request is of: by its token, else by the session in its cookie. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Request } from 'express';
import type { DataSource } from 'typeorm';
import { ofToken, type Identity, type Session } from '../../core/access/identity.js';
import type { Organization } from '../../core/definition/organization.js';
import { PartiesOfStaff } from '../../engine/parties-of-staff.js';
import { findSession } from '../../store/people/sessions.sql.js';
import { findToken } from '../../store/tokens.sql.js';
import { senderAddress } from '../intake/sender-address.js';
import { Readings } from './readings.js';
import { sessionSecretOf } from './session-cookie.js';

/** Sent by a page at which nobody has moved or typed for a while: what it asks for by itself leaves the session idle. */
const UNATTENDED = 'kept-unattended';

/** What a request brings to be known by, in force or not. */
export type Brought = 'token' | 'session';

type Known = Omit<Identity, 'readings' | 'parties' | 'session'> & { readonly session: Omit<Session, 'secondFactorOwed'> | null };

@Injectable()
export class Identities {
  readonly #parties: PartiesOfStaff;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly readings: Readings,
  ) {
    this.#parties = new PartiesOfStaff(dataSource);
  }

  /** Null where what the request brings is not in force, or it brings nothing. @param isUse whether somebody uses the session by this: a page that asks by itself says that nobody does */
  async of(request: Request, isUse = request.headers[UNATTENDED] === undefined): Promise<Identity | null> {
    const address = senderAddress(request.ip ?? '');
    const [token, secret] = [tokenOf(request), sessionSecretOf(request)];
    const known = token !== null ? await this.#byToken(token, address) : secret === null ? null : await this.#bySession({ secret, isUse }, address);
    if (known === null) return null;
    const { session } = known;
    const [readings, { parties, organization }] = await Promise.all([this.readings.of(known), this.#parties.in(known)]);
    return { ...known, readings, parties, session: session && { ...session, secondFactorOwed: owesSecondFactor(known, session, organization) } };
  }

  async #byToken(token: string, address: string): Promise<Known | null> {
    const holder = await findToken(this.dataSource, token);
    return holder === null ? null : ofToken(holder, address);
  }

  async #bySession({ secret, isUse }: { secret: string; isUse: boolean }, address: string): Promise<Known | null> {
    const holder = await findSession(this.dataSource, secret, isUse);
    if (holder === null) return null;
    const { tenant, staff, kind, posts, standsInFor, ...session } = holder;
    return { tenant, staff, kind, posts, standsInFor, acts: null, address, session };
  }
}

function owesSecondFactor({ kind }: Known, { secondFactor }: Pick<Session, 'secondFactor'>, organization: Organization | null): boolean {
  return !secondFactor && (kind !== 'employee' || organization?.secondFactor === 'everybody');
}

export function broughtBy(request: Request): Brought | null {
  if (tokenOf(request) !== null) return 'token';
  return sessionSecretOf(request) === null ? null : 'session';
}

function tokenOf({ headers }: Request): string | null {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

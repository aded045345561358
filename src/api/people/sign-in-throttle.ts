/**
 * How often somebody may try, counted in PostgreSQL, so that no restart and no cache that is emptied begins the count anew: by account and by address;
 * in a browser where the login was right before, and in a session, by that alone, so that nobody is kept out by what others try elsewhere. An attempt counts before it is looked at: many at once are no way around. What was right is given back.
 */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import type { Identity } from '../../core/access/identity.js';
import { enterSignInRefused, type Tried } from '../../store/people/audit-refusals.sql.js';
import { Refused } from '../problem/refused.js';

const ATTEMPTS = { account: 8, address: 60, known: 8 } as const;
type Limit = keyof typeof ATTEMPTS;

/** An attempt: whose account, from where, and the place that is known for it: a browser or a session; null for none. */
export interface Attempt extends Tried {
  readonly address: string;
  readonly known: string | null;
}

const WINDOW_S = 900;

/** An attempt within a session: at the code that it owes, at the password asked for again. */
export function inSession({ tenant, address, session }: Identity, login: string): Attempt {
  return { tenant, login, address: address ?? '', known: `session ${session?.sessionId}` };
}

@Injectable()
export class SignInThrottle {
  readonly #limiters: Readonly<Record<Limit, RateLimiterPostgres>>;

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {
    const shared = { storeClient: dataSource, storeType: 'typeorm', schemaName: 'kept', tableName: 'sign_in_throttle', tableCreated: true, duration: WINDOW_S };
    const limiter = (limit: Limit) => new RateLimiterPostgres({ ...shared, keyPrefix: limit, points: ATTEMPTS[limit] });
    this.#limiters = { account: limiter('account'), address: limiter('address'), known: limiter('known') };
  }

  /** The attempt that is the first too many is entered in the audit trail; those after it are not. @throws Refused too_many_attempts */
  async count(attempt: Attempt): Promise<void> {
    for (const [limit, key] of countedBy(attempt)) await this.#consume(attempt, limit, key);
  }

  async #consume(attempt: Attempt, limit: Limit, key: string): Promise<void> {
    const limiter = this.#limiters[limit];
    try {
      await limiter.consume(key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      if (error.consumedPoints === limiter.points + 1) await enterSignInRefused(this.dataSource, attempt, { limit });
      throw tooMany(limit, error.msBeforeNext);
    }
  }

  /** The attempt was right: its account, or its known place, begins anew; the address gets it back, for others try from there too. */
  async forgive(attempt: Attempt): Promise<void> {
    await Promise.all(countedBy(attempt).map(([limit, key]) => (limit === 'address' ? this.#limiters[limit].reward(key) : this.#limiters[limit].delete(key))));
  }

  /** The attempt was no wrong one; what went wrong before it still counts, or the codes of a known password could be guessed without end. */
  async giveBack(attempt: Attempt): Promise<void> {
    await Promise.all(countedBy(attempt).map(([limit, key]) => this.#limiters[limit].reward(key)));
  }
}

function countedBy({ tenant, login, address, known }: Attempt): readonly (readonly [Limit, string])[] {
  const account = `${tenant} ${login.toLowerCase()}`;
  return known === null ? [['address', address], ['account', account]] : [['known', `${account} ${known}`]];
}

function tooMany(limit: Limit, waitMs: number): Refused {
  const waitMinutes = Math.ceil(waitMs / 60_000);
  return new Refused('too_many_attempts', {
    retryAfterS: Math.ceil(waitMs / 1000),
    expected: { zh: `${WINDOW_S / 60} 分钟内至多 ${ATTEMPTS[limit]} 次尝试`, en: `at most ${ATTEMPTS[limit]} attempts in ${WINDOW_S / 60} minutes` },
    saw: { zh: '更多', en: 'more' },
    remedy: { zh: `请在 ${waitMinutes} 分钟后再试`, en: `try again in ${waitMinutes} minutes` },
  });
}

/**
 * How often somebody may try: counted by account and by address, in PostgreSQL, so that no restart and no cache that is emptied begins the count
 * anew. An attempt counts before it is looked at: many at once are no way around. What was right is given back. Attempts that only the owner can
 * make (of a browser that is known, in a session) are counted apart: strangers' attempts do not use them up.
 */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { enterSignInRefused, type Tried } from '../../store/people/audit-refusals.sql.js';
import { Refused } from '../problem/refused.js';

const ACCOUNT_ATTEMPTS = 8;
const ADDRESS_ATTEMPTS = 60;
const WINDOW_S = 900;

/** An attempt, and among which it is counted: by address and account where left out, else by what is named here alone. */
export interface Counted extends Tried {
  readonly among?: `browser ${string}` | 'session' | 'code';
}

@Injectable()
export class SignInThrottle {
  readonly #byAccount: RateLimiterPostgres;
  readonly #byAddress: RateLimiterPostgres;

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {
    const shared = { storeClient: dataSource, storeType: 'typeorm', schemaName: 'kept', tableName: 'sign_in_throttle', tableCreated: true, duration: WINDOW_S };
    this.#byAccount = new RateLimiterPostgres({ ...shared, keyPrefix: 'account', points: ACCOUNT_ATTEMPTS });
    this.#byAddress = new RateLimiterPostgres({ ...shared, keyPrefix: 'address', points: ADDRESS_ATTEMPTS });
  }

  /** The attempt that is the first too many is entered in the audit trail; those after it are not. @throws Refused too_many_attempts */
  async count(tried: Counted): Promise<void> {
    if (tried.among === undefined) await this.#consume(tried, 'address', this.#byAddress, addressOf(tried));
    await this.#consume(tried, 'account', this.#byAccount, keyOf(tried));
  }

  async #consume(tried: Tried, limit: 'account' | 'address', limiter: RateLimiterPostgres, key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      if (error.consumedPoints === limiter.points + 1) await enterSignInRefused(this.dataSource, tried, { limit });
      throw tooMany(limiter.points, error.msBeforeNext);
    }
  }

  /** The attempt was right: the account begins anew. */
  async forgive(tried: Counted): Promise<void> {
    await Promise.all([this.#byAccount.delete(keyOf(tried)), tried.among === undefined && this.#byAddress.reward(addressOf(tried))]);
  }

  /** The attempt was no wrong one; what went wrong before it still counts, or the codes of a known password could be guessed without end. */
  async giveBack(tried: Counted): Promise<void> {
    await Promise.all([this.#byAccount.reward(keyOf(tried)), tried.among === undefined && this.#byAddress.reward(addressOf(tried))]);
  }
}

const addressOf = ({ address }: Counted): string => address ?? '';

/** No organization is called '#browser'. */
const keyOf = ({ tenant, login, among }: Counted): string => `${among === undefined ? '' : `#${among} `}${tenant} ${login.toLowerCase()}`;

function tooMany(points: number, waitMs: number): Refused {
  const waitMinutes = Math.ceil(waitMs / 60_000);
  return new Refused('too_many_attempts', {
    retryAfterS: Math.ceil(waitMs / 1000),
    expected: { zh: `${WINDOW_S / 60} 分钟内至多 ${points} 次尝试`, en: `at most ${points} attempts in ${WINDOW_S / 60} minutes` },
    saw: { zh: '更多', en: 'more' },
    remedy: { zh: `请在 ${waitMinutes} 分钟后再试`, en: `try again in ${waitMinutes} minutes` },
  });
}

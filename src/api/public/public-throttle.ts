/**
 * How often people without an account may ask, in PostgreSQL as sign-in-throttle.ts has it: by address for each kind of request, before anything of it
 * is read. Never by the number of a case: whoever would try wrong codes on purpose would keep its owner out.
 */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import type { Bilingual } from '../../core/bilingual.js';
import { Refused } from '../problem/refused.js';

interface Limit {
  readonly points: number;
  readonly windowS: number;
  readonly of: Bilingual;
}

export const LIMITS = {
  open: { points: 10, windowS: 3_600, of: { zh: '次登记', en: 'cases opened' } },
  ask: { points: 30, windowS: 900, of: { zh: '次查询或评价', en: 'cases followed or rated' } },
  read: { points: 300, windowS: 900, of: { zh: '次查看', en: 'requests' } },
  form: { points: 60, windowS: 3_600, of: { zh: '次填写有误的登记', en: 'forms at fault' } },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

@Injectable()
export class PublicThrottle {
  readonly #limiters: Readonly<Record<LimitName, RateLimiterPostgres>>;

  constructor(@InjectDataSource() dataSource: DataSource) {
    const limiter = (name: LimitName): RateLimiterPostgres => new RateLimiterPostgres({
      storeClient: dataSource, storeType: 'typeorm', schemaName: 'kept', tableName: 'public_throttle', tableCreated: true,
      keyPrefix: name, points: LIMITS[name].points, duration: LIMITS[name].windowS,
    });
    this.#limiters = { open: limiter('open'), ask: limiter('ask'), read: limiter('read'), form: limiter('form') };
  }

  /** @throws Refused too_many_requests */
  async count(name: LimitName, key: string): Promise<void> {
    try {
      await this.#limiters[name].consume(key);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw tooMany(LIMITS[name], Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  }

  /** It was none of these after all. */
  async giveBack(name: LimitName, key: string): Promise<void> {
    await this.#limiters[name].reward(key);
  }
}

function tooMany({ points, windowS, of }: Limit, retryAfterS: number): Refused {
  const [windowMinutes, waitMinutes] = [windowS, retryAfterS].map((seconds) => Math.ceil(seconds / 60));
  return new Refused('too_many_requests', {
    expected: { zh: `${windowMinutes} 分钟内至多 ${points} ${of.zh}`, en: `at most ${points} ${of.en} in ${windowMinutes} minutes` },
    saw: { zh: '更多', en: 'more' },
    remedy: { zh: `请在 ${waitMinutes} 分钟后再试`, en: `try again in ${waitMinutes} minutes` },
    retryAfterS,
  });
}

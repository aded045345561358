/** How wake-ups go: between hosts where REDIS_URL names a Redis, else inside this one. */
import { sentences, type Problem } from '../../core/problem.js';
import type { Logger } from '../logger.js';
import { BullWakeUps } from './bull-wake-ups.js';
import { LocalWakeUps } from './local-wake-ups.js';
import type { WakeUps } from './wake-ups.js';

/** A REDIS_URL that cannot be used; the problem says what to do. It quotes nothing: a password may be in it. */
export class RedisUrlRefused extends Error {
  override readonly name = 'RedisUrlRefused';

  constructor(readonly problem: Problem) {
    super(sentences(problem).en);
  }
}

const NO_ADDRESS: Problem = {
  expected: { zh: 'REDIS_URL 形如 redis://host:port 或 rediss://user:password@host:port/0', en: 'REDIS_URL as redis://host:port or rediss://user:password@host:port/0' },
  saw: { zh: '其他文字', en: 'another text' },
  remedy: { zh: '请更正，或不设置以便不用 Redis', en: 'mend it, or unset it to run without Redis' },
};

export interface WakeUpsOptions {
  /** REDIS_URL; undefined or empty where there is none. */
  readonly redisUrl: string | undefined;
  /** Names the database: hosts of different ones may share a Redis. */
  readonly database: string;
  readonly logger: Logger;
}

/** @throws RedisUrlRefused where the address is none; a Redis that is away is no reason to refuse */
export function openWakeUps({ redisUrl, database, logger }: WakeUpsOptions): WakeUps {
  if (redisUrl === undefined || redisUrl === '') return new LocalWakeUps();
  if (!URL.canParse(redisUrl) || !/^rediss?:$/.test(new URL(redisUrl).protocol)) {
    throw new RedisUrlRefused(NO_ADDRESS);
  }
  // Braces keep the keys of one queue together on a cluster.
  return new BullWakeUps({ redisUrl, prefix: `{kept:${database}}`, logger });
}

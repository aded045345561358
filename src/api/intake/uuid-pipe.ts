/** An id in an address that is no UUID is told as such: the database would only say that it cannot read it. */
import type { PipeTransform } from '@nestjs/common';
import { alike, type Bilingual } from '../../core/bilingual.js';
import { Refused } from '../problem/refused.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export class UuidPipe implements PipeTransform<string, string> {
  /** @param of what the id names: 'a delivery' */
  constructor(private readonly of: Bilingual) {}

  transform(value: string): string {
    if (UUID.test(value)) return value.toLowerCase();
    throw new Refused('invalid_request', {
      expected: { zh: `${this.of.zh}的 ID，即 UUID`, en: `the id of ${this.of.en}, a UUID` },
      saw: alike(value.slice(0, 100)),
      remedy: { zh: '请从列表中选取', en: 'take it from the list' },
    });
  }
}

/** The id of a case in an address. */
import { Injectable, type PipeTransform } from '@nestjs/common';
import { alike } from '../../core/bilingual.js';
import { Refused } from '../problem/refused.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

@Injectable()
export class CaseIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (UUID.test(value)) return value.toLowerCase();
    throw new Refused('invalid_request', {
      expected: { zh: '事项的 ID，即 UUID', en: 'the id of a case, a UUID' },
      saw: alike(value.slice(0, 100)),
      remedy: { zh: '请从事项列表中选取', en: 'take it from the list of cases' },
    });
  }
}

/** The id of a case in an address. */
import { Injectable, type PipeTransform } from '@nestjs/common';
import { refused } from '../problem/refused.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

@Injectable()
export class CaseIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (UUID.test(value)) return value.toLowerCase();
    throw refused('invalid_request', 'the id of a case, a UUID', value.slice(0, 100), 'take it from the list of cases');
  }
}

/** An id in an address that is no UUID is told as such: the database would only say that it cannot read it. */
import type { PipeTransform } from '@nestjs/common';
import { refused } from '../problem/refused.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export class UuidPipe implements PipeTransform<string, string> {
  /** @param of what the id names: 'a delivery' */
  constructor(private readonly of: string) {}

  transform(value: string): string {
    if (UUID.test(value)) return value.toLowerCase();
    throw refused('invalid_request', `the id of ${this.of}, a UUID`, value.slice(0, 100), 'take it from the list');
  }
}

/** The number of a revision in an address. */
import { Injectable, type PipeTransform } from '@nestjs/common';
import { refused } from '../problem/refused.js';

@Injectable()
export class RevisionPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
    throw refused('invalid_request', 'the number of a revision, from 1 on', value.slice(0, 100), 'take it from the history of the draft');
  }
}

/** The number of a revision in an address. */
import { Injectable, type PipeTransform } from '@nestjs/common';
import { alike } from '../../core/bilingual.js';
import { Refused } from '../problem/refused.js';

const REVISION = /^[1-9]\d{0,8}$/;

@Injectable()
export class RevisionPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (REVISION.test(value)) return Number(value);
    throw new Refused('invalid_request', {
      expected: { zh: '修订的编号，从 1 起', en: 'the number of a revision, from 1 on' },
      saw: alike(value.slice(0, 100)),
      remedy: { zh: '请从草稿的历次修订中选取', en: 'take it from the history of the draft' },
    });
  }
}

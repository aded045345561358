/** The number of a revision in an address: text until it is looked at here, for a parameter declared a number arrives as whatever it made. */
import { alike } from '../../core/bilingual.js';
import { Refused } from '../problem/refused.js';

const REVISION = /^[1-9]\d{0,8}$/;

/** @throws Refused invalid_request */
export function revisionNumber(text: string): number {
  if (REVISION.test(text)) return Number(text);
  throw new Refused('invalid_request', {
    expected: { zh: '修订的编号，从 1 起', en: 'the number of a revision, from 1 on' },
    saw: alike(text.slice(0, 100)),
    remedy: { zh: '请从草稿的历次修订中选取', en: 'take it from the history of the draft' },
  });
}

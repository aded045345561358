/** Keys of a fact that only some types have. */
import type { FactType } from '../definition.js';
import type { Bilingual } from '../../bilingual.js';
import { both } from '../words/both.js';

export interface FittingKey {
  readonly key: 'choices' | 'maxLength' | 'minimum' | 'maximum' | 'personal' | 'recused' | 'confidential';
  readonly types: readonly FactType[];
  readonly because: Bilingual;
}

export const FITTING_KEYS: readonly FittingKey[] = [
  { key: 'choices', types: ['text'], because: both`choices are of a text` },
  { key: 'maxLength', types: ['text'], because: both`a length is of a text` },
  { key: 'minimum', types: ['integer', 'number'], because: both`bounds are of numbers` },
  { key: 'maximum', types: ['integer', 'number'], because: both`bounds are of numbers` },
  { key: 'personal', types: ['text', 'date', 'instant', 'integer', 'number', 'person'], because: both`rules must be able to read a boolean, a unit or a staff member` },
  { key: 'recused', types: ['staff', 'unit'], because: both`who stands aside is a staff member or a unit` },
  { key: 'confidential', types: ['person'], because: both`who is kept secret is a person` },
];

/** Keys of a fact that only some types have. */
import type { FactType } from '../definition.js';

export interface FittingKey {
  readonly key: 'choices' | 'maxLength' | 'minimum' | 'maximum' | 'personal' | 'recused' | 'confidential';
  readonly types: readonly FactType[];
  readonly because: string;
}

export const FITTING_KEYS: readonly FittingKey[] = [
  { key: 'choices', types: ['text'], because: 'choices are of a text' },
  { key: 'maxLength', types: ['text'], because: 'a length is of a text' },
  { key: 'minimum', types: ['integer', 'number'], because: 'bounds are of numbers' },
  { key: 'maximum', types: ['integer', 'number'], because: 'bounds are of numbers' },
  { key: 'personal', types: ['text', 'date', 'instant', 'integer', 'number', 'person'], because: 'rules must be able to read a boolean, a unit or a staff member' },
  { key: 'recused', types: ['staff'], because: 'who stands aside is a staff member' },
  { key: 'confidential', types: ['person'], because: 'who is kept secret is a person' },
];

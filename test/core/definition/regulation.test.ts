import { readRegulation } from '../../../src/core/definition/regulation.js';
import { regulation } from './laizhou-gas.js';

test('every clause of laizhou-gas has a Chinese and an English paragraph, and each id stands once', () => {
  const clauses = readRegulation(regulation);
  expect(clauses).toHaveLength(71);
  expect(new Set(clauses.map(({ id }) => id)).size).toBe(71);
  for (const { zh, en } of clauses) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z].*[.]$/);
  }
});

test('lines of a paragraph are joined, and headings of other ranks part the clauses without being one', () => {
  expect(readRegulation('# One\n\n## 5.10\n甲\n乙\n\nFirst\nsecond.\n\n# Two\n\n## T1\n丙\n')).toEqual([
    { id: '5.10', zh: '甲 乙', en: 'First second.' },
    { id: 'T1', zh: '丙', en: '' },
  ]);
});

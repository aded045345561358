import { readFileSync } from 'node:fs';
import { accessTable } from '../support/access-table.js';

test('docs/access.md has the table that the guard enforces', () => {
  expect(readFileSync('docs/access.md', 'utf8')).toContain(accessTable());
});

import { readFileSync, writeFileSync } from 'node:fs';
import { accessTable } from '../support/access-table.js';

const PAGE = 'docs/access.md';

/** KEPT_WRITE_ACCESS=1 writes the table into the page. */
test('docs/access.md has the table that the guard enforces', () => {
  if (process.env['KEPT_WRITE_ACCESS'] === '1') writeFileSync(PAGE, readFileSync(PAGE, 'utf8').replace(/\| act \|[^]*?\n\n/, () => `${accessTable()}\n\n`));
  expect(readFileSync(PAGE, 'utf8')).toContain(accessTable());
});

import { readFileSync } from 'node:fs';
import { apiTypes } from '../../bin/api-types.js';
import { apiDocument } from '../../src/api/documentation.js';

test('the console is typed by the document of the API as it is now: npm run web:types', async () => {
  expect(readFileSync('web/src/api/contract.ts', 'utf8')).toBe(await apiTypes(await apiDocument()));
});

import { DEFINITION_SCHEMA } from '../../../src/core/definition/schema/definition-schema.js';
import { ORGANIZATION_SCHEMA } from '../../../src/core/definition/schema/organization-schema.js';
import { HOLIDAY_NOTICE_SCHEMA } from '../../../src/core/holiday-notice/holiday-notice-schema.js';
import { forEditors } from '../../../src/core/definition/words/for-editors.js';
import { SCENARIOS_SCHEMA } from '../../../src/core/scenario/scenario-schema.js';
import { read } from './laizhou-gas.js';

test.each([
  ['workflows/definition.schema.json', DEFINITION_SCHEMA],
  ['workflows/organization.schema.json', ORGANIZATION_SCHEMA],
  ['workflows/scenarios.schema.json', SCENARIOS_SCHEMA],
  ['workflows/holiday-notice.schema.json', HOLIDAY_NOTICE_SCHEMA],
])('%s is what the program checks by, told in both languages', (file, schema) => {
  if (read(file) !== `${JSON.stringify(forEditors(schema), null, 2)}\n`) throw new Error(`expected ${file} to equal the schema of the program, saw another; run npm run schema`);
});

test.each(['complaint', 'organization'])('%s.yaml points its editor at the schema', (name) => {
  const schema = name === 'organization' ? 'organization' : 'definition';
  expect(read(`workflows/laizhou-gas/${name}.yaml`).split('\n')[0]).toBe(`# yaml-language-server: $schema=../${schema}.schema.json`);
});

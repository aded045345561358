#!/usr/bin/env node
/** Writes the JSON Schemas that editors check definitions, organizations, scenarios and holiday notices against: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { DEFINITION_SCHEMA } from '../dist/src/core/definition/schema/definition-schema.js';
import { ORGANIZATION_SCHEMA } from '../dist/src/core/definition/schema/organization-schema.js';
import { HOLIDAY_NOTICE_SCHEMA } from '../dist/src/core/holiday-notice/holiday-notice-schema.js';
import { forEditors } from '../dist/src/core/definition/words/for-editors.js';
import { SCENARIOS_SCHEMA } from '../dist/src/core/scenario/scenario-schema.js';

for (const [name, schema] of [['definition', DEFINITION_SCHEMA], ['organization', ORGANIZATION_SCHEMA], ['scenarios', SCENARIOS_SCHEMA], ['holiday-notice', HOLIDAY_NOTICE_SCHEMA]]) {
  const file = new URL(`../workflows/${name}.schema.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(forEditors(schema), null, 2)}\n`);
}

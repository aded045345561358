#!/usr/bin/env node
/** Writes the JSON Schemas that editors check definitions, organizations and scenarios against: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { DEFINITION_SCHEMA } from '../dist/src/core/definition/definition-schema.js';
import { forEditors } from '../dist/src/core/definition/words/for-editors.js';
import { ORGANIZATION_SCHEMA } from '../dist/src/core/definition/organization-schema.js';
import { SCENARIOS_SCHEMA } from '../dist/src/core/scenario/scenario-schema.js';

for (const [name, schema] of [['definition', DEFINITION_SCHEMA], ['organization', ORGANIZATION_SCHEMA], ['scenarios', SCENARIOS_SCHEMA]]) {
  const file = new URL(`../workflows/${name}.schema.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(forEditors(schema), null, 2)}\n`);
}

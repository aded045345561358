/** Every text that the checks say in both languages, as its key in the tables of Chinese: both`…` in the sources, descriptions of the schemas. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { DEFINITION_SCHEMA } from '../../src/core/definition/schema/definition-schema.js';
import { ORGANIZATION_SCHEMA } from '../../src/core/definition/schema/organization-schema.js';
import { HOLIDAY_NOTICE_SCHEMA } from '../../src/core/holiday-notice/holiday-notice-schema.js';
import { SCENARIOS_SCHEMA } from '../../src/core/scenario/scenario-schema.js';

export function bothTexts(): ReadonlySet<string> {
  const sources = readdirSync('src/core', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => `src/core/${name}`);
  return new Set([...sources.flatMap(textsIn), ...[DEFINITION_SCHEMA, ORGANIZATION_SCHEMA, SCENARIOS_SCHEMA, HOLIDAY_NOTICE_SCHEMA].flatMap(descriptionsIn)]);
}

function textsIn(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'both') found.push(keyOf(node.template));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

function keyOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce((text, span, index) => `${text}{${index}}${span.literal.text}`, template.head.text);
}

function descriptionsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => (key === 'description' && typeof value === 'string' ? [value] : descriptionsIn(value)));
}

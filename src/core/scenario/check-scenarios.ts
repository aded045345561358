/** From the text of a scenarios file to scenarios that can be played, or to every mistake in it at once. */
import { findingsIn } from '../definition/findings.js';
import type { Problem } from '../definition/problem.js';
import { parseYaml } from '../definition/text/parse-yaml.js';
import { type Shape, shapeCheck } from '../definition/text/shape.js';
import { keysAt, nearest, type TextNode } from '../definition/text/tree.js';
import { readFile } from './read-file.js';
import type { FileText, ScenarioContext } from './reading.js';
import { SCENARIOS_SCHEMA } from './scenario-schema.js';
import type { ScenarioFile } from './scenario.js';
import type { WrittenFile } from './written.js';

const checkShape = shapeCheck(SCENARIOS_SCHEMA, () => false);

export function checkScenarios(text: string, context: ScenarioContext): { file: ScenarioFile | null; problems: readonly Problem[] } {
  const { tree, problems } = parseYaml(text);
  if (tree === null) return { file: null, problems };
  const shape = checkShape(tree);
  const findings = findingsIn(tree, shape);
  const written = shape.rest as WrittenFile | null;
  const file = written && readFile(written, { ...context, findings, text: textOf(tree, shape) });
  const found = findings.problems();
  return found.length > 0 ? { file: null, problems: found } : { file, problems: [] };
}

function textOf(tree: TextNode, { pathInText }: Shape): FileText {
  return {
    keysAt: (path) => keysAt(tree, pathInText(path)),
    lineAt: (path) => nearest(tree, pathInText(path)).node.at.line,
  };
}

/** What changed between the scenarios of two versions: how many they are, or that the same number says something else. */
import { parseYaml } from '../text/parse-yaml.js';
import { nearest } from '../text/tree.js';
import type { Difference } from './difference.js';

/** @param before,after the texts; null where there are none */
export function scenariosDifference(before: string | null, after: string | null): Difference | null {
  if (before === after) return null;
  const [was, is] = [countOf(before), countOf(after)];
  const says = was === is
    ? { zh: `场景：${is}个，内容有变`, en: `scenarios: ${is}, in another text` }
    : { zh: `场景：${was}→${is}个`, en: `scenarios: ${was} → ${is}` };
  return { path: 'scenarios', kind: 'scenarios', before: was, after: is, says };
}

/** As many as are written, sound or not; none of a text that cannot be read. */
function countOf(text: string | null): number {
  const tree = text === null ? null : parseYaml(text).tree;
  if (tree === null) return 0;
  const { node, exact } = nearest(tree, ['scenarios']);
  return exact && node.kind === 'list' ? node.items.length : 0;
}

/** What a simulation came to, in lines for a terminal. */
import { formatInstant } from '../../core/calendar/instant.js';
import type { StateNodeText } from '../../core/definition/definition.js';
import type { PlayableDefinition } from '../../engine/scenario/scenario-files.js';
import type { Fare, Happening } from '../../engine/scenario/simulate.js';

/** The time line of one case with which nobody does anything. */
export function happeningWords({ at, what, seen }: Happening, { definition, organization: { zone } }: PlayableDefinition): string[] {
  const due = Object.entries(seen.document.commitments).flatMap(([id, record]) =>
    what === 'opened' && record.due !== null
      ? [`    ${definition.commitments[id]!.title.zh} · ${id}: due ${formatInstant(record.due, zone)}${record.provisional ? ' (provisional, 暂定)' : ''}`]
      : []);
  const tasks = what === 'opened' ? seen.document.tasks.map(({ state, post }) => `    task of ${post} in ${state}`) : [];
  const told = seen.told.map(({ kind, commitment, to }) => `    ${kind}${commitment === null ? '' : ` of ${commitment}`} to ${to}`);
  const held = seen.held === null ? [] : [`    held 挂起: ${seen.held}`];
  return [`${formatInstant(at, zone)}  ${what === 'opened' ? 'opened' : 'time passes'}: ${seen.states.join(' > ')}`, ...due, ...tasks, ...told, ...held];
}

/** How many random cases fared: ends, promises, what is held, what was never come to. */
export function fareWords(fares: readonly Fare[], { definition }: PlayableDefinition): string[] {
  const promises = fares.flatMap(({ commitments }) => Object.entries(commitments).map(([id, state]) => `${id} ${state}`));
  const never = (names: readonly string[], seen: readonly string[]) => names.filter((name) => !seen.includes(name)).join(', ') || '无 none';
  return [
    `${fares.length} 件 cases`,
    ...counted(fares.map(({ end, held }) => (held !== null ? 'held 挂起' : (end ?? 'not ended 未结束')))),
    '承诺 promises',
    ...counted(promises),
    `未曾到达的状态 states never reached: ${never(stateNames(definition.statechart), fares.flatMap(({ states }) => states))}`,
    `未曾发生的事件 events never taken: ${never(Object.keys(definition.events), fares.flatMap(({ events }) => events))}`,
  ];
}

function counted(words: readonly string[]): string[] {
  return [...new Set(words)].sort().map((word) => `  ${word}: ${words.filter((one) => one === word).length}`);
}

/** Names of the states that a case can rest in: not those that it always leaves at once. */
function stateNames(node: StateNodeText): string[] {
  return Object.entries(node.states ?? {}).flatMap(([name, child]) => {
    const passes = child.always?.some(({ guard }) => guard === undefined) ?? false;
    return child.type === 'history' ? [] : [...(passes ? [] : [name]), ...stateNames(child)];
  });
}

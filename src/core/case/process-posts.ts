/** The posts that a process speaks of: their holders work on its cases, others only look on. */
import type { Definition, Holder, StateNodeText } from '../definition/definition.js';

/** Every post that may open a case, send an event, grant an extension or hold a task. */
export function processPosts({ opened, events, commitments, statechart }: Definition): ReadonlySet<string> {
  const holders: Holder[] = [
    ...opened.by,
    ...Object.values(events).flatMap(({ by }) => by),
    ...Object.values(commitments).flatMap(({ extension }) => extension?.by ?? []),
    ...taskHolders(statechart),
  ];
  return new Set(holders.map(({ post }) => post));
}

function taskHolders({ meta, states }: StateNodeText): Holder[] {
  return [...(meta?.holder ?? []), ...Object.values(states ?? {}).flatMap(taskHolders)];
}

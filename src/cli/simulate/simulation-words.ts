/** What a simulation came to, in lines for a terminal. */
import { alike, AND, joined, NONE, THEN, titled, type Bilingual, type Language } from '../../core/bilingual.js';
import { formatInstant } from '../../core/calendar/instant.js';
import { COMMITMENT_STATES } from '../../core/case/promises/commitment-words.js';
import type { Definition, StateNodeText } from '../../core/definition/definition.js';
import { ownEntry } from '../../core/definition/own-entry.js';
import { placedStates, stateChains } from '../../core/definition/state-chains.js';
import { stateTitles } from '../../core/definition/state-titles.js';
import type { Told } from '../../core/scenario/scenario.js';
import type { PlayableDefinition } from '../../engine/scenario/scenario-files.js';
import type { CountedRefusal } from '../../engine/scenario/refusals.js';
import type { Fare, Happening } from '../../engine/scenario/simulate.js';
import { countedWords } from './refusal-words.js';

const COLON: Bilingual = { zh: '：', en: ': ' };
const KINDS: Readonly<Record<Told['kind'], Bilingual>> = {
  warning: { zh: '预警', en: 'warning' },
  breach: { zh: '违诺', en: 'breach' },
  notify: { zh: '通知', en: 'notify' },
};
const HELD: Bilingual = { zh: '搁置', en: 'held' };

/** The time line of one case with which nobody does anything. */
export function happeningWords({ at, what, seen }: Happening, playable: PlayableDefinition, language: Language): string[] {
  const { definition, organization: { zone } } = playable;
  const isOpening = what === 'opened';
  const states = stateChains(placedStates(seen.states, definition.statechart)).map((chain) => joined(chain.map(({ state }) => stateWords(state, definition)), alike(' › ')));
  const due = Object.entries(seen.document.commitments).flatMap(([id, { due, provisional }]) =>
    isOpening && due !== null ? [headed(promiseTitle(id, definition), dueWords(formatInstant(due, zone), provisional))] : []);
  const tasks = isOpening ? seen.document.tasks.map(({ state, post }) => taskWords(recipientWords(post, playable), stateWords(state, definition))) : [];
  const told = seen.told.map(({ kind, commitment, to }) => toldWords(KINDS[kind], commitment === null ? null : promiseTitle(commitment, definition), recipientWords(to, playable)));
  const held = seen.held === null ? [] : [headed(HELD, alike(seen.held))];
  const head = headed(isOpening ? { zh: '登记', en: 'opened' } : { zh: '时间推移', en: 'time passes' }, joined(states, THEN))[language];
  return [`${formatInstant(at, zone)}  ${head}`, ...[...due, ...tasks, ...told, ...held].map((line) => `    ${line[language]}`)];
}

// ---- by the titles of the files, with the names that the files use

function stateWords(state: string, { statechart }: Definition): Bilingual {
  return titled(stateTitles(statechart).get(state) ?? alike(state), state);
}

function promiseTitle(id: string, { commitments }: Definition): Bilingual {
  return titled(ownEntry(commitments, id)?.title ?? alike(id), id);
}

/** A post, a unit, or the fact that names somebody. */
function recipientWords(to: string, { definition: { facts }, organization: { posts, units } }: PlayableDefinition): Bilingual {
  const title = ownEntry(posts, to)?.title ?? ownEntry(units, to)?.title ?? ownEntry(facts, to)?.title;
  return titled(title ?? alike(to), to);
}

function dueWords(due: string, isProvisional: boolean): Bilingual {
  return isProvisional ? { zh: `到期 ${due}（暂定）`, en: `due ${due} (provisional)` } : { zh: `到期 ${due}`, en: `due ${due}` };
}

function taskWords(post: Bilingual, state: Bilingual): Bilingual {
  return { zh: `待办：${post.zh}，于 ${state.zh}`, en: `task of ${post.en} in ${state.en}` };
}

function toldWords(kind: Bilingual, promise: Bilingual | null, to: Bilingual): Bilingual {
  if (promise === null) return { zh: `${kind.zh} → ${to.zh}`, en: `${kind.en} to ${to.en}` };
  return { zh: `${kind.zh}：${promise.zh} → ${to.zh}`, en: `${kind.en} of ${promise.en} to ${to.en}` };
}

/** How many random cases fared: ends, promises, what was never come to, what was refused, what is held. */
export function fareWords(fares: readonly Fare[], refusals: readonly CountedRefusal[], { definition }: PlayableDefinition): Bilingual[] {
  const promises = fares.flatMap(({ commitments }) => Object.entries(commitments).map(([id, state]) => promiseWords(promiseTitle(id, definition), titled(COMMITMENT_STATES[state], state))));
  const held = [...new Set(fares.flatMap((fare) => (fare.held === null ? [] : [fare.held])))];
  return [
    { zh: `事项 ${fares.length} 件`, en: `${fares.length} cases` },
    ...counted(fares.map((fare) => endWords(fare, definition))),
    { zh: '承诺', en: 'promises' },
    ...counted(promises),
    headed({ zh: '未曾到达的状态', en: 'states never reached' }, never(stateNames(definition.statechart), fares.flatMap(({ states }) => states), (name) => stateWords(name, definition))),
    headed({ zh: '未曾发生的事件', en: 'events never taken' }, never(Object.keys(definition.events), fares.flatMap(({ events }) => events), (name) => titled(definition.events[name]!.title, name))),
    refusals.length === 0 ? headed(REFUSED, NONE) : REFUSED,
    ...refusals.map((one) => countedWords(one, definition)),
    ...held.map((why) => headed(HELD, alike(why))),
  ];
}

const REFUSED: Bilingual = { zh: '被拒的操作', en: 'refused' };

function endWords({ end, held }: Fare, definition: Definition): Bilingual {
  if (held !== null) return HELD;
  return end === null ? { zh: '未结束', en: 'not ended' } : stateWords(end, definition);
}

function promiseWords(promise: Bilingual, state: Bilingual): Bilingual {
  return joined([promise, state], alike(' · '));
}

function never(names: readonly string[], seen: readonly string[], words: (name: string) => Bilingual): Bilingual {
  const left = names.filter((name) => !seen.includes(name));
  return left.length === 0 ? NONE : joined(left.map(words), AND);
}

function headed(head: Bilingual, text: Bilingual): Bilingual {
  return joined([head, text], COLON);
}

/** Each text once, with how often it stands there. */
function counted(texts: readonly Bilingual[]): Bilingual[] {
  const counts = new Map<string, { text: Bilingual; count: number }>();
  for (const text of texts) counts.set(text.en, { text, count: (counts.get(text.en)?.count ?? 0) + 1 });
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { text, count }]) => headed({ zh: `  ${text.zh}`, en: `  ${text.en}` }, alike(count)));
}

/** Names of the states that a case can rest in: not those that it always leaves at once. */
function stateNames(node: StateNodeText): string[] {
  return Object.entries(node.states ?? {}).flatMap(([name, child]) => {
    const passes = child.always?.some(({ guard }) => guard === undefined) ?? false;
    return child.type === 'history' ? [] : [...(passes ? [] : [name]), ...stateNames(child)];
  });
}

/** What can differ of a state: it is compared by its name, wherever it stands, and its place is a property of it. */
import type { StateMeta, StateNodeText, Title } from '../definition.js';
import { entries, list, record, recordOrNone, value, type Compare, type Fields } from './comparison.js';
import { isRecord, type Names } from './names.js';
import { actionsWords, eventWords, holderWords, plainWords, stateWords, titleWords, transitionsWords, yesNoWords } from './value-words.js';

const ROOT = '';
const PROCESS: Title = { zh: '流程', en: 'the process' };
const NO_LABEL: Title = { zh: '', en: '' };

const META: { readonly [Key in keyof StateMeta]-?: Fields[string] } = {
  title: value('state.title', { zh: '标题', en: 'title' }, titleWords),
  holder: list('state.holder', { zh: '经办人', en: 'held by' }, holderWords),
  task: value('state.task', { zh: '待办', en: 'task' }, titleWords),
};

const transitionsBy = (noun: Title, called: (id: string, names: Names) => Title): Compare =>
  entries({ kind: 'state.transition', noun, subject: (id, _entry, names) => called(id, names), each: value('state.transition', NO_LABEL, transitionsWords), whole: true });

const OWN: { readonly [Key in Exclude<keyof StateNodeText, 'states'>]-?: Fields[string] } = {
  type: value('state.type', { zh: '类型', en: 'type' }),
  history: value('state.history', { zh: '记忆', en: 'history' }),
  target: value('state.target', { zh: '无记忆时转到', en: 'where nothing is remembered to' }, stateWords),
  initial: value('state.initial', { zh: '起始状态', en: 'begins in' }, stateWords),
  meta: recordOrNone('state.title', { zh: '说明', en: 'description' }, META, plainWords),
  on: transitionsBy({ zh: '可办事件', en: 'accepted event' }, (id, names) => ({ zh: eventWords(id, names).zh, en: `on ${id}` })),
  after: transitionsBy({ zh: '定时变迁', en: 'transition' }, (term) => ({ zh: `满${term}`, en: `after ${term}` })),
  always: value('state.transition', { zh: '自动变迁', en: 'always' }, transitionsWords),
  onDone: value('state.transition', { zh: '内部完成时', en: 'when done' }, transitionsWords),
  entry: value('state.action', { zh: '进入时', en: 'on entry' }, actionsWords),
  exit: value('state.action', { zh: '离开时', en: 'on exit' }, actionsWords),
};

/** A state by itself: where it stands, and what it holds but for the states inside it. */
interface FlatState {
  readonly parent: string;
  readonly compound: boolean;
  readonly own: unknown;
}

const PARENT = value<string>('state.parent', { zh: '所在状态', en: 'inside' }, (name, names) => (name === ROOT ? PROCESS : stateWords(name, names)));
const COMPOUND = value('state.type', { zh: '含子状态', en: 'states inside' }, yesNoWords);
const REST = record(OWN);

const STATE: Compare = (spot, before, after) => {
  const [was, is] = [before as FlatState, after as FlatState];
  return [
    ...PARENT(spot, was.parent, is.parent),
    ...COMPOUND(spot, was.compound, is.compound),
    ...REST(spot, was.own, is.own),
  ];
};

const STATES: Compare = entries({
  kind: 'state', noun: { zh: '状态', en: 'state' }, each: STATE,
  subject: (name, _state, names) => (name === ROOT ? PROCESS : { zh: `“${stateWords(name, names).zh}”`, en: name }),
});

/** The statechart, state by state. */
export const STATECHART: Compare = (spot, before, after) => STATES(spot, flattened(before), flattened(after));

function flattened(chart: unknown): Readonly<Record<string, FlatState>> {
  const states = new Map<string, FlatState>();
  const put = (name: string, parent: string, node: unknown): void => {
    const inside = isRecord(node) && isRecord(node['states']) ? node['states'] : null;
    const own = inside === null ? node : Object.fromEntries(Object.entries(node as object).filter(([key]) => key !== 'states'));
    states.set(freeName(states, name), { parent, compound: inside !== null, own });
    for (const [child, text] of Object.entries(inside ?? {})) put(child, name, text);
  };
  put(ROOT, ROOT, chart);
  return Object.fromEntries(states);
}

/** Names are unique in a checked definition; in another the second of a name is told apart. */
function freeName(states: ReadonlyMap<string, FlatState>, name: string): string {
  return states.has(name) ? freeName(states, `${name}'`) : name;
}

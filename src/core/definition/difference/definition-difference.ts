/** What changed between two process definitions, each as it was checked: the tables say what can differ, and nothing differs in silence. */
import type { Definition, Recurrence, Title } from '../definition.js';
import type { Organization } from '../organization.js';
import { COMMITMENT } from './commitment-fields.js';
import { entries, isIdentical, list, record, recordOrNone, value, type Fields } from './comparison.js';
import type { Difference } from './difference.js';
import { EVENT } from './event-fields.js';
import { FACT } from './fact-fields.js';
import { namesOf, NO_NAMES, titled } from './names.js';
import { PUBLIC_SIDE } from './public-fields.js';
import { RECURRENCE } from './recurrence-fields.js';
import { STATECHART } from './state-fields.js';
import { holderWords, plainWords, titleWords } from './value-words.js';

export interface Expansion {
  readonly definition: Definition;
  readonly organization: Organization;
}

const RECURS = recordOrNone<Recurrence>('recurrence', { zh: '', en: '' }, RECURRENCE, ({ title }) => titleWords(title, NO_NAMES));

const OPENED: Title = { zh: '登记', en: 'opened' };

const DEFINITION: { readonly [Key in keyof Definition]-?: Fields[string] } = {
  process: value('definition.process', { zh: '流程代号', en: 'process' }),
  title: value('definition.title', { zh: '标题', en: 'title' }, titleWords),
  clauses: list('definition.clauses', { zh: '所依条款', en: 'under clauses' }, plainWords),
  read: list<string>('definition.read', { zh: '查看本公司全部事项的岗位', en: 'reads all cases of its company' }, (post, names) => names.post(post)),
  assign: list<string>('definition.assign', { zh: '可指派待办的岗位', en: 'assigns its tasks' }, (post, names) => names.post(post)),
  facts: entries({ kind: 'fact', noun: { zh: '事实', en: 'fact' }, subject: titled, each: record(FACT) }),
  opens: list('definition.opens', { zh: '可查看联系方式的人', en: 'persons opened by' }, holderWords),
  public: PUBLIC_SIDE,
  opened: (spot, before, after) => record(EVENT)({ ...spot, subject: OPENED }, before, after),
  events: entries({ kind: 'event', noun: { zh: '事件', en: 'event' }, subject: titled, each: record(EVENT) }),
  commitments: entries({ kind: 'commitment', noun: { zh: '承诺', en: 'commitment' }, subject: titled, each: record(COMMITMENT) }),
  recurrence: (spot, before, after) => RECURS({ ...spot, subject: { zh: '周期任务', en: 'recurrence' } }, before, after),
  statechart: STATECHART,
};

/** In the order of the definition; none if and only if the two are the same to the last byte, as they are hashed. A process that was not there is one difference. */
export function definitionDifferences(before: Expansion | null, after: Expansion): readonly Difference[] {
  const { definition, organization } = after;
  if (before === null) return [isNew(definition)];
  if (isIdentical(before.definition, definition)) return [];
  const spot = { path: [], subject: { zh: '', en: '' }, before: namesOf(before.definition, before.organization), after: namesOf(definition, organization) };
  const found = record(DEFINITION)(spot, before.definition, definition);
  return found.length > 0 ? found : [REWRITTEN];
}

/** The hash sees the order in which a record is written; nobody else does. */
const REWRITTEN: Difference = { path: '', kind: 'order', before: null, after: null, says: { zh: '含义相同，只是书写次序不同', en: 'the same, written in another order' } };

function isNew({ process, title }: Definition): Difference {
  return { path: '', kind: 'definition', before: null, after: process, says: { zh: `新流程“${title.zh}”`, en: `new process ${process}` } };
}

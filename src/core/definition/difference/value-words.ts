/** Values of an expanded definition in words, Chinese and English. */
import { formatTerm, type Term } from '../../calendar/term.js';
import type { ActionText, Anchor, Expression, Holder, Requirement, Title, TransitionText, Warning } from '../definition.js';
import { NO_NAMES, type Names } from './names.js';

/** A value in words; `names` says how what it refers to is called. */
export type Words<T> = (value: T, names: Names) => Title;

const both = (zh: string, en: string): Title => ({ zh, en });
const joined = (titles: readonly Title[], zh: string, en: string): Title =>
  both(titles.map((one) => one.zh).join(zh), titles.map((one) => one.en).join(en));

/** Any value as it is written. */
export const plainWords: Words<unknown> = (value) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? '';
  return both(text, text);
};

export const titleWords: Words<Title> = ({ zh, en }) => both(`「${zh}」`, `"${en}"`);
export const yesNoWords: Words<boolean> = (value) => (value ? both('是', 'yes') : both('否', 'no'));
export const expressionWords: Words<Expression> = ({ cel }) => both(cel, cel);
export const termWords: Words<Term> = (term) => both(formatTerm(term, 'zh'), formatTerm(term, 'en').replace('workday', 'working day').replace('workhour', 'working hour'));

/** `2 → 5 working days`: the unit once where both have the same. */
export function termsInWords(before: Term, after: Term): Title {
  const [old, next] = [termWords(before, NO_NAMES), termWords(after, NO_NAMES)];
  if (before.unit !== after.unit) return both(`${old.zh}→${next.zh}`, `${old.en} → ${next.en}`);
  return both(`${before.amount}→${next.zh}`, `${before.amount} → ${next.en}`);
}

export const eventWords: Words<string> = (id, { event }) => event(id);
export const stateWords: Words<string> = (id, { state }) => state(id);
export const factWords: Words<string> = (id, { fact }) => fact(id);
export const unitWords: Words<string> = (id, { unit }) => unit(id);
/** Whoever the fact names. */
export const namedInWords: Words<string> = (id, { fact }) => both(`「${fact(id).zh}」所指的人`, `the person named in ${fact(id).en}`);

export const holderWords: Words<Holder> = ({ post, unit, person }, names) => {
  const [of, at] = [names.post(post), unit === undefined ? null : names.unit(unit)];
  const who = person === undefined ? null : names.fact(person);
  return both(
    `${at === null ? '' : `${at.zh}的`}${of.zh}${who === null ? '' : `（限「${who.zh}」本人）`}`,
    `${of.en}${at === null ? '' : ` at ${at.en}`}${who === null ? '' : `, the person named in ${who.en}`}`,
  );
};
export const holdersWords: Words<readonly Holder[]> = (holders, names) => joined(holders.map((one) => holderWords(one, names)), '、', ', ');

export const requirementWords: Words<Requirement> = ({ cel, says }) => both(`${cel}（「${says.zh}」）`, `${cel} ("${says.en}")`);

export const anchorWords: Words<Anchor> = (anchor, names) => {
  if (anchor.kind === 'opened') return both('登记', 'the opening');
  return anchor.kind === 'event' ? names.event(anchor.event) : names.fact(anchor.fact);
};

export const warningWords: Words<Warning> = (warning, names) => {
  if ('percent' in warning) return both(`期限过${warning.percent}%时`, `at ${warning.percent}% of the term`);
  const term = termWords(warning.term, names);
  return both(`到期前${term.zh}`, `${term.en} before it is due`);
};

const ACTIONS: { readonly [Type in ActionText['type']]: Words<Extract<ActionText, { type: Type }>> } = {
  record: ({ params: { fact, value } }, names) => both(`记录「${names.fact(fact).zh}」为 ${value}`, `record ${fact} as ${value}`),
  notify: ({ params: { to, message } }, names) => {
    const who = typeof to === 'string' ? names.fact(to) : holderWords(to, names);
    return both(`告知${who.zh}「${message.zh}」`, `tell ${who.en} "${message.en}"`);
  },
  open: ({ params: { process, as, form, answers } }, names) => {
    const filled = Object.entries(form).map(([name, from]) => (typeof from === 'string' ? both(`${name}取自「${names.fact(from).zh}」`, `${name} from ${from}`) : both(`${name}为 ${from.cel}`, `${name} as ${from.cel}`)));
    const answered = Object.entries(answers).map(([state, event]) => both(`${state}时答以「${names.event(event).zh}」`, `${state} answers ${event}`));
    const details = [...filled, ...answered];
    const inside = details.length === 0 ? both('', '') : both(`（${joined(details, '，', ', ').zh}）`, ` (${joined(details, '，', ', ').en})`);
    return both(`开启「${process}」事项，称为${as}${inside.zh}`, `open a case of ${process} as ${as}${inside.en}`);
  },
  extend: ({ params: { commitment, amount } }, names) =>
    both(`将「${names.commitment(commitment).zh}」延长「${names.fact(amount).zh}」所填的时间`, `extend ${commitment} by what ${amount} holds`),
};

export const actionWords: Words<ActionText> = (action, names) =>
  (Object.hasOwn(ACTIONS, action.type) ? (ACTIONS[action.type] as Words<ActionText>)(action, names) : plainWords(action, names));
export const actionsWords: Words<readonly ActionText[]> = (actions, names) => joined(actions.map((one) => actionWords(one, names)), '，', ', ');

/** The first that may be taken is: `if form.founded to determining, else to unfounded`. */
export const transitionsWords: Words<readonly TransitionText[]> = (transitions, names) =>
  joined(transitions.map((one) => transitionWords(one, names)), '，否则', ', else ');

const transitionWords: Words<TransitionText> = ({ target, guard, actions = [], reenter }, names) => {
  const state = target === undefined ? null : names.state(target);
  const doing = actions.length === 0 ? both('', '') : both(`，${actionsWords(actions, names).zh}`, `, ${actionsWords(actions, names).en}`);
  const [ifZh, ifEn] = guard === undefined ? ['', ''] : [`若 ${guard.params.expr} `, `if ${guard.params.expr} `];
  const again = reenter === undefined ? both('', '') : reenter ? both('（重新进入）', ' (entered anew)') : both('（不重新进入）', ' (not entered anew)');
  return both(
    `${ifZh}${state === null ? '停留原状态' : `转到「${state.zh}」`}${again.zh}${doing.zh}`,
    `${ifEn}${state === null ? 'stay' : `to ${state.en}`}${again.en}${doing.en}`,
  );
};

/** Values of an expanded definition in words, Chinese and English. */
import { alike, AND, joined, type Bilingual } from '../../bilingual.js';
import { formatTerm, type Term } from '../../calendar/term.js';
import type { ActionText, Anchor, Expression, Holder, Requirement, Title, TransitionText, Warning } from '../definition.js';
import { NO_NAMES, type Names } from './names.js';

/** A value in words; `names` says how what it refers to is called. */
export type Words<T> = (value: T, names: Names) => Title;

const said = (zh: string, en: string): Bilingual => ({ zh, en });
const COMMA: Bilingual = { zh: '，', en: ', ' };

/** Any value as it is written. */
export const plainWords: Words<unknown> = (value) => alike(typeof value === 'string' ? value : JSON.stringify(value) ?? '');

/** One of some words that the text may have there. */
export const choice = (words: Readonly<Record<string, Bilingual>>): Words<string> => (chosen, names) => words[chosen] ?? plainWords(chosen, names);

export const titleWords: Words<Title> = ({ zh, en }) => said(`“${zh}”`, `"${en}"`);
export const yesNoWords: Words<boolean> = (value) => (value ? said('是', 'yes') : said('否', 'no'));
export const expressionWords: Words<Expression> = ({ cel }) => alike(cel);
export const termWords: Words<Term> = (term) => said(formatTerm(term, 'zh'), formatTerm(term, 'en').replace('workday', 'working day').replace('workhour', 'working hour'));

/** `2 → 5 working days`: the unit once where both have the same. */
export function termsInWords(before: Term, after: Term): Title {
  const [old, next] = [termWords(before, NO_NAMES), termWords(after, NO_NAMES)];
  if (before.unit !== after.unit) return said(`${old.zh}→${next.zh}`, `${old.en} → ${next.en}`);
  return said(`${before.amount}→${next.zh}`, `${before.amount} → ${next.en}`);
}

export const eventWords: Words<string> = (id, { event }) => event(id);
export const stateWords: Words<string> = (id, { state }) => state(id);
export const commitmentWords: Words<string> = (id, { commitment }) => commitment(id);
export const factWords: Words<string> = (id, { fact }) => fact(id);
export const unitWords: Words<string> = (id, { unit }) => unit(id);
/** Whoever the fact names. */
export const namedInWords: Words<string> = (id, { fact }) => said(`“${fact(id).zh}”所指的人`, `the person named in ${fact(id).en}`);

export const holderWords: Words<Holder> = ({ post, unit, person }, names) => {
  const [of, at] = [names.post(post), unit === undefined ? null : names.unit(unit)];
  const who = person === undefined ? null : names.fact(person);
  return said(
    `${at === null ? '' : `${at.zh}的`}${of.zh}${who === null ? '' : `（限“${who.zh}”本人）`}`,
    `${of.en}${at === null ? '' : ` at ${at.en}`}${who === null ? '' : `, the person named in ${who.en}`}`,
  );
};
export const holdersWords: Words<readonly Holder[]> = (holders, names) => joined(holders.map((one) => holderWords(one, names)), AND);

export const requirementWords: Words<Requirement> = ({ cel, says }) => said(`${cel}（“${says.zh}”）`, `${cel} ("${says.en}")`);

export const anchorWords: Words<Anchor> = (anchor, names) => {
  if (anchor.kind === 'opened') return said('登记', 'the opening');
  return anchor.kind === 'event' ? names.event(anchor.event) : names.fact(anchor.fact);
};

export const warningWords: Words<Warning> = (warning, names) => {
  if ('percent' in warning) return said(`期限过${warning.percent}%时`, `at ${warning.percent}% of the term`);
  const term = termWords(warning.term, names);
  return said(`到期前${term.zh}`, `${term.en} before it is due`);
};

const ACTIONS: { readonly [Type in ActionText['type']]: Words<Extract<ActionText, { type: Type }>> } = {
  record: ({ params: { fact, value } }, names) => said(`记录“${names.fact(fact).zh}”为 ${value}`, `record ${fact} as ${value}`),
  notify: ({ params: { to, message } }, names) => {
    const who = typeof to === 'string' ? names.fact(to) : holderWords(to, names);
    return said(`告知${who.zh}“${message.zh}”`, `tell ${who.en} "${message.en}"`);
  },
  open: ({ params: { process, as, form, answers } }, names) => {
    const filled = Object.entries(form).map(([name, from]) => (typeof from === 'string' ? said(`${name}取自“${names.fact(from).zh}”`, `${name} from ${from}`) : said(`${name}为 ${from.cel}`, `${name} as ${from.cel}`)));
    const answered = Object.entries(answers).map(([state, event]) => said(`${state}时答以“${names.event(event).zh}”`, `${state} answers ${event}`));
    const details = [...filled, ...answered];
    const inside = details.length === 0 ? said('', '') : said(`（${joined(details, COMMA).zh}）`, ` (${joined(details, COMMA).en})`);
    return said(`开启“${process}”事项，称为${as}${inside.zh}`, `open a case of ${process} as ${as}${inside.en}`);
  },
  extend: ({ params: { commitment, amount } }, names) =>
    said(`将“${names.commitment(commitment).zh}”延长“${names.fact(amount).zh}”所填的时间`, `extend ${commitment} by what ${amount} holds`),
};

export const actionWords: Words<ActionText> = (action, names) =>
  (Object.hasOwn(ACTIONS, action.type) ? (ACTIONS[action.type] as Words<ActionText>)(action, names) : plainWords(action, names));
export const actionsWords: Words<readonly ActionText[]> = (actions, names) => joined(actions.map((one) => actionWords(one, names)), COMMA);

/** The first that may be taken is: `if form.founded to determining, else to unfounded`. */
export const transitionsWords: Words<readonly TransitionText[]> = (transitions, names) =>
  joined(transitions.map((one) => transitionWords(one, names)), { zh: '，否则', en: ', else ' });

const transitionWords: Words<TransitionText> = ({ target, guard, actions = [], reenter }, names) => {
  const state = target === undefined ? null : names.state(target);
  const doing = actions.length === 0 ? said('', '') : said(`，${actionsWords(actions, names).zh}`, `, ${actionsWords(actions, names).en}`);
  const [ifZh, ifEn] = guard === undefined ? ['', ''] : [`若 ${guard.params.expr} `, `if ${guard.params.expr} `];
  const again = reenter === undefined ? said('', '') : reenter ? said('（重新进入）', ' (entered anew)') : said('（不重新进入）', ' (not entered anew)');
  return said(
    `${ifZh}${state === null ? '停留原状态' : `转到“${state.zh}”`}${again.zh}${doing.zh}`,
    `${ifEn}${state === null ? 'stay' : `to ${state.en}`}${again.en}${doing.en}`,
  );
};

/** Each refusal of the decision in the words of its case, by the titles that its people know. Never personal data. */
import { alike, AND, joined, NONE, oneOf, OR, THEN, titled, type Bilingual } from '../bilingual.js';
import { formatInstant, type Instant } from '../calendar/instant.js';
import { formatTerm, type Term, type Unit } from '../calendar/term.js';
import type { Definition, Holder } from '../definition/definition.js';
import type { Facts } from '../definition/machine/implementations.js';
import { extendingEvents } from '../definition/extending-events.js';
import { ownEntry } from '../definition/own-entry.js';
import { quote } from '../definition/problem.js';
import { stateTitles } from '../definition/state-titles.js';
import { didYouMean } from '../definition/text/nearest-name.js';
import type { Problem } from '../problem.js';
import type { CommitmentState } from './case-document.js';
import type { Actor } from './command.js';
import { COMMITMENT_STATES } from './promises/commitment-words.js';
import type { ProcessVersion } from './process-version.js';
import type { FieldProblem, ReasonCode, Rejection } from './rejection.js';

export function refusal(reason: ReasonCode, problem: Problem): Rejection {
  return { reason, ...problem };
}

export function unknownEvent(event: string, { events }: Definition): Rejection {
  const known = Object.keys(events);
  const remedy = didYouMean(event, known) ?? { zh: '请发送该流程已有的事件', en: 'send an event of the process' };
  return refusal('unknown_event', { expected: oneOf(known), saw: alike(quote(event)), remedy });
}

export function eventNotAccepted(event: string, state: string, { events, statechart }: Definition): Rejection {
  const at = titled(stateTitles(statechart).get(state) ?? alike(state), state);
  return refusal('event_not_accepted', {
    expected: { zh: `“${at.zh}”状态可办理的事件`, en: `an event that the state '${at.en}' takes` },
    saw: titled(events[event]!.title, event),
    remedy: { zh: '请查看事项，改发当前可办理的事件', en: 'read the case for the events it accepts now' },
  });
}

export function catchingUp(): Rejection {
  return refusal('catching_up', {
    expected: { zh: '此前到期的均已办完', en: 'everything that fell due before to have run' },
    saw: { zh: '到期的较多，尚未办完', en: 'more than one decision runs' },
    remedy: { zh: '请稍后重新发送', en: 'send it again in a moment' },
  });
}

export function caseEnded(): Rejection {
  return refusal('case_ended', {
    expected: { zh: '未结束的事项', en: 'an open case' },
    saw: { zh: '已结束的事项', en: 'one that has ended' },
    remedy: { zh: '请另行登记新的事项', en: 'open a new case' },
  });
}

export function revisionConflict(expected: number, revision: number): Rejection {
  return refusal('revision_conflict', {
    expected: { zh: `版本 ${expected}`, en: `revision ${expected}` },
    saw: { zh: `版本 ${revision}`, en: `revision ${revision}` },
    remedy: { zh: '请重新查看事项后再作决定', en: 'read the case again and decide anew' },
  });
}

// ---- who

export function postRequired(by: readonly Holder[], facts: Facts, { posts }: Actor, process: Pick<ProcessVersion, 'definition' | 'organization'>): Rejection {
  const held = posts.map(({ post, unit }) => holderWords({ post, unit }, facts, process));
  return refusal('post_required', {
    expected: joined(by.map((holder) => holderWords(holder, facts, process)), OR),
    saw: held.length === 0 ? { zh: '没有岗位', en: 'no post' } : joined(held, AND),
    remedy: { zh: '请交由有权岗位的人员办理', en: 'hand the case to a holder of that post' },
  });
}

/** '运行管理部（operations）的受理负责人（handler）': by the organization's titles, the unit and person as the facts name them. */
function holderWords({ post, unit, person }: Holder, facts: Facts, { definition, organization }: Pick<ProcessVersion, 'definition' | 'organization'>): Bilingual {
  const who = titled(ownEntry(organization.posts, post)?.title ?? alike(post), post);
  const named = person === undefined ? { zh: '', en: '' } : { zh: `，限${factTitle(definition, person).zh}本人`, en: `, the one named as '${factTitle(definition, person).en}'` };
  if (unit === undefined) return { zh: `${who.zh}${named.zh}`, en: `${who.en}${named.en}` };
  const place = unitWords(String(ownEntry(facts, unit) ?? unit), { definition, organization });
  return { zh: `${place.zh}的${who.zh}${named.zh}`, en: `${who.en} of ${place.en}${named.en}` };
}

/** A unit by its title; one that a fact has not named yet by the title of the fact. */
function unitWords(unit: string, { definition, organization }: Pick<ProcessVersion, 'definition' | 'organization'>): Bilingual {
  const known = ownEntry(organization.units, unit);
  return known === undefined ? factTitle(definition, unit) : titled(known.title, unit);
}

function factTitle({ facts }: Definition, fact: string): Bilingual {
  return ownEntry(facts, fact)?.title ?? alike(fact);
}

/** @param isOneself whether the sender is the one who is excepted, and does not take their part */
export function fourEyes(author: string, definition: Definition, isOneself: boolean): Rejection {
  const { zh, en } = factTitle(definition, author);
  return refusal('four_eyes', {
    expected: { zh: `${zh}以外的人员`, en: `somebody other than the one recorded as '${en}'` },
    saw: isOneself ? { zh: `${zh}本人`, en: 'the same person' } : { zh: `代${zh}办理的人员`, en: 'somebody who takes their part' },
    remedy: { zh: '请由该岗位的其他人员办理', en: 'let another holder of the post do it' },
  });
}

export function recusal(): Rejection {
  return refusal('recused', {
    expected: { zh: '事项中未涉及的人员', en: 'a person who is not named in the case' },
    saw: { zh: '事项涉及发送人本人', en: 'the sender is named in it' },
    remedy: { zh: '请回避，交由他人办理', en: 'leave the case to others' },
  });
}

export function namesRecused(fact: string, definition: Definition): Rejection {
  const { zh, en } = factTitle(definition, fact);
  return refusal('names_recused', {
    expected: { zh: `“${zh}”为本事项未涉及的人员`, en: `somebody who is not concerned in the case as '${en}'` },
    saw: { zh: '须回避的人员', en: 'one who is' },
    remedy: { zh: '请另行指定人员', en: 'name somebody else' },
  });
}

// ---- what was filled in

export function formInvalid(fields: readonly FieldProblem[]): Rejection {
  const remedy = { zh: '请更正所列各项', en: 'mend the fields named' };
  return { ...refusal('form_invalid', { expected: fieldWords(fields, 'expected'), saw: fieldWords(fields, 'saw'), remedy }), fields };
}

/** 'content：未填；disclosure：…', one field after the other. */
export function fieldWords(fields: readonly FieldProblem[], side: 'expected' | 'saw'): Bilingual {
  return joined(fields.map(({ path, title, ...words }) => {
    const name = title === undefined ? alike(path) : titled(title, path);
    if (path === '') return words[side];
    return { zh: `${name.zh}：${words[side].zh}`, en: `${name.en}: ${words[side].en}` };
  }), THEN);
}

/** In the definition's own words. */
export function requirementUnmet(says: Bilingual): Rejection {
  const saw = { zh: '不符合此项的表单', en: 'a form that does not meet it' };
  return { ...refusal('requirement_unmet', { expected: says, saw, remedy: { zh: '请按说明修改表单', en: 'change the form as the words say' } }), says };
}

export function happenedNotAllowed(happenedAt: Instant, zone: string): Rejection {
  return refusal('happened_not_allowed', {
    expected: { zh: '不填发生时间', en: 'no time of happening' },
    saw: alike(formatInstant(happenedAt, zone)),
    remedy: { zh: '请勿填写发生时间，以受理时刻为准', en: 'leave it out: the receipt counts' },
  });
}

export function happenedOutOfBounds(happenedAt: Instant, bound: Term, zone: string): Rejection {
  return refusal('happened_out_of_bounds', {
    expected: { zh: `受理时刻之前${formatTerm(bound, 'zh')}以内`, en: `at most ${formatTerm(bound, 'en')} before the receipt and not after it` },
    saw: alike(formatInstant(happenedAt, zone)),
    remedy: { zh: '请填写允许范围内的时间，或不填', en: 'state the time within the bound, or leave it out' },
  });
}

export function happenedNoInstant(): Rejection {
  return refusal('happened_out_of_bounds', {
    expected: { zh: '时刻', en: 'an instant' },
    saw: NONE,
    remedy: { zh: '请写作 ISO 8601 时刻，或不填', en: 'state the time as an ISO 8601 instant, or leave it out' },
  });
}

// ---- extensions

export function unknownCommitment(commitment: string, { commitments }: Definition): Rejection {
  const known = Object.keys(commitments);
  const remedy = didYouMean(commitment, known) ?? { zh: '请填写该流程已有的承诺', en: 'name a commitment of the process' };
  return refusal('unknown_commitment', { expected: oneOf(known), saw: alike(quote(commitment)), remedy });
}

export function extensionNotAllowed(commitment: string, { commitments }: Definition): Rejection {
  return refusal('extension_not_allowed', {
    expected: { zh: '可以延期的承诺', en: 'a commitment with an extension rule' },
    saw: titled(commitments[commitment]!.title, commitment),
    remedy: { zh: '请按原期限办理', en: 'keep the term' },
  });
}

/** A commitment that only events of the process lengthen. */
export function extendedByEvents(commitment: string, definition: Definition): Rejection {
  const events = joined(extendingEvents(definition, commitment).map((event) => titled(definition.events[event]?.title ?? alike(event), event)), OR);
  const { zh, en } = titled(definition.commitments[commitment]!.title, commitment);
  return refusal('extension_not_allowed', {
    expected: { zh: `“${zh}”以事件延期：${events.zh}`, en: `'${en}' to be extended by the event ${events.en}` },
    saw: { zh: '直接延期', en: 'an extension without it' },
    remedy: { zh: '请在事项上办理该事件', en: 'send the event to the case' },
  });
}

export function commitmentNotRunning(state: CommitmentState | undefined): Rejection {
  return refusal('commitment_not_running', {
    expected: { zh: '计时中的承诺', en: 'a running commitment' },
    saw: state === undefined ? { zh: '尚未起算', en: 'not begun' } : titled(COMMITMENT_STATES[state], state),
    remedy: { zh: '请在计时期间申请延期', en: 'apply for an extension while the term runs' },
  });
}

/** An event that is of use only while this promise is open. */
export function promiseNotOpen(title: Bilingual, state: CommitmentState | undefined): Rejection {
  return refusal('commitment_not_running', {
    expected: { zh: `“${title.zh}”尚未了结`, en: `'${title.en}' to be open` },
    saw: state === undefined ? { zh: '尚未起算', en: 'not begun' } : titled(COMMITMENT_STATES[state], state),
    remedy: { zh: '此事只能在期限届满之前办理', en: 'this can be done only before the term has ended' },
  });
}

/** @param max in all, in the unit; null where only the unit is bound */
export function extensionTooLong(max: Term | null, unit: Unit, asked: readonly Term[]): Rejection {
  const sum = (language: keyof Bilingual): string => asked.map((term) => formatTerm(term, language)).join(' + ');
  return refusal('extension_too_long', {
    expected: max === null ? { zh: `以 ${unit} 计的延期`, en: `a time in ${unit}s` } : { zh: `合计至多${formatTerm(max, 'zh')}`, en: `at most ${formatTerm(max, 'en')} in all` },
    saw: { zh: sum('zh'), en: sum('en') },
    remedy: { zh: `请缩短延期，以 ${unit} 计`, en: `ask for less, in ${unit}s` },
  });
}

const CUSTOMER = {
  told: { zh: '已告知客户', en: 'the customer told' },
  agreed: { zh: '客户已同意', en: 'the customer agreed' },
  neither: { zh: '未告知客户', en: 'the customer not told' },
} as const;

export function customerNotTold(needed: 'told' | 'agreed', given: 'told' | 'agreed' | null): Rejection {
  return refusal('customer_not_told', {
    expected: CUSTOMER[needed],
    saw: CUSTOMER[given ?? 'neither'],
    remedy: { zh: '请先告知客户并取得所需同意，再申请延期', en: 'tell the customer first, and ask where agreement is needed' },
  });
}

/** Terms in days, workdays, months, half-years and years: days are counted one by one, so that each can be explained. */
import { addMonths, dayMs, hasSameDate, type DayNumber } from '../time/calendar-date.js';
import { ask, endOf, runningWindows, type Computation, type Position } from './computation.js';
import { articles, dateStep, dayStep } from './explanation.js';
import { spansMs, without } from '../time/span.js';
import { formatTerm, monthsOf, type Term } from '../term.js';
import { workDay } from '../days/work-day.js';

/** The first term: it starts from the receipt. */
export function endOfFirstDayTerm(computation: Computation, term: Term, anchor: Position): Position {
  const { rule, steps } = computation;
  const received = receiptDay(computation, anchor.day);
  const countsItself = rule.firstDay === 'same-day' && (received > anchor.day || anchor.at < endOf(computation, received));
  if (!countsItself) steps?.push(dateStep('first-day', received, false, '当日不计入，自下一日起算', 'not counted: day 1 is the next', articles.start));
  return endOfDayTerm(computation, term, received, countsItself ? received - 1 : received);
}

/** A further term counts on from the day at which the one before it ended. */
export function endOfFurtherDayTerm(computation: Computation, term: Term, from: DayNumber): Position {
  return endOfDayTerm(computation, term, from, from);
}

function receiptDay(computation: Computation, day: DayNumber): DayNumber {
  if (computation.rule.restDayReceipt === 'next-day') return day;
  let received = day;
  while (!ask(computation, received).working) received++;
  if (received > day) computation.steps?.push(dayStep('receipt', ask(computation, received), false, '休息日收到，视为此工作日收到', 'received on a rest day, deemed received on this workday'));
  return received;
}

/** The end of a term whose days come after `start`; months take their number of days from `corresponding` (article 202). */
function endOfDayTerm(computation: Computation, term: Term, corresponding: DayNumber, start: DayNumber): Position {
  const months = monthsOf(term);
  if (months === null) return rollOn(computation, term, countDays(computation, term, start, term.amount));
  const end = addMonths(corresponding, months, computation.rule.missingDay);
  // A first day that counts ends the term a day before the corresponding one; where the month has none, its last day is the end all the same.
  const days = computation.rule.missingDay === 'last-day' && !hasSameDate(end, corresponding) ? end - start : end - corresponding;
  const [zh, en] = [formatTerm(term, 'zh'), formatTerm(term, 'en')];
  computation.steps?.push(dateStep('months', start + days, true, `${zh}：至对应日，无对应日的至月末`, `${en}: to the corresponding day, or the month's last`, articles.months));
  return rollOn(computation, term, countDays(computation, term, start, days));
}

/** The day on which `amount` days after `start` are counted. Rest days leave workdays, suspended days leave every term in days. */
function countDays(computation: Computation, term: Term, start: DayNumber, amount: number): DayNumber {
  const { steps } = computation;
  const workdaysOnly = term.unit === 'workday';
  let day = start;
  for (let counted = 0; counted < amount; ) {
    day++;
    if (workdaysOnly && !ask(computation, day).working) {
      steps?.push(dayStep('day', ask(computation, day), false, '不计入', 'not counted'));
    } else if (isSuspended(computation, day, workdaysOnly)) {
      steps?.push(dateStep('day', day, false, '挂起，不计入', 'suspended, not counted'));
    } else {
      counted++;
      if (workdaysOnly) steps?.push(dayStep('day', ask(computation, day), true, `第${counted}个工作日`, `workday ${counted}`));
      else if (term.unit === 'day') steps?.push(dateStep('day', day, true, `第${counted}天`, `day ${counted}`));
    }
  }
  return day;
}

/** Whether a day leaves the term: suspended through the time in which the term runs on it, or, by agreement, touched at all. */
function isSuspended(computation: Computation, day: DayNumber, workdaysOnly: boolean): boolean {
  const { calendar, rule, suspended } = computation;
  if (!suspended.some(({ from, to }) => from < (day + 2) * dayMs && to > (day - 1) * dayMs)) return false; // none near it, in any zone
  const answer = workDay(calendar, day);
  const whole = workdaysOnly ? answer.windows : [{ from: answer.startsAt, to: endOf(computation, day) }];
  const running = workdaysOnly ? runningWindows(computation, answer) : whole.flatMap((span) => without(span, suspended));
  const [wholeMs, runningMs] = [spansMs(whole, -Infinity, Infinity), spansMs(running, -Infinity, Infinity)];
  return rule.suspendedDay === 'wholly' ? runningMs === 0 : runningMs < wholeMs;
}

/**
 * The last day of a term. One that is a rest day gives way to the next workday (article 203; days, months and years only), and a term
 * never ends while it is suspended: it then ends with the first day that is not suspended at its end.
 */
function rollOn(computation: Computation, term: Term, last: DayNumber): Position {
  const { rule, steps, suspended } = computation;
  for (let day = last; ; day++) {
    const at = endOf(computation, day);
    if ((term.unit === 'workday' || rule.restDayEnd === 'next-workday') && !ask(computation, day).working) {
      steps?.push({ ...dayStep('roll', ask(computation, day), false, '末日为休息日，顺延', 'the last day is a rest day: on to the next'), source: articles.restDay });
    } else if (suspended.some((pause) => pause.from < at && at <= pause.to)) {
      steps?.push(dateStep('roll', day, false, '当日结束时仍挂起，顺延', 'still suspended when the day ends: on to the next'));
    } else {
      if (day > last) steps?.push(dateStep('roll', day, true, '顺延至此日', 'carried to this day'));
      return { day, at };
    }
  }
}

/** Back from an event: its own day is not counted (article 201 by analogy) and nothing rolls, which would only help the one who owes it. */
export function startOfDayTerm(computation: Computation, term: Term, event: DayNumber): Position {
  const { rule } = computation;
  computation.steps?.push(dateStep('first-day', event, false, '当日不计入，向前计算', 'not counted: days are counted back from it', articles.start));
  const months = monthsOf(term);
  if (months !== null) return dayBack(computation, term, addMonths(event, -months, 'last-day') - (rule.strictBefore ? 1 : 0));
  if (term.unit === 'day') return dayBack(computation, term, event - term.amount - (rule.strictBefore ? 1 : 0));
  return countWorkdaysBack(computation, event, term.amount);
}

function dayBack(computation: Computation, term: Term, day: DayNumber): Position {
  const [zh, en] = [formatTerm(term, 'zh'), formatTerm(term, 'en')];
  const whole = computation.rule.strictBefore ? { zh: '（中间隔满）', en: ' with whole days between' } : { zh: '', en: '' };
  computation.steps?.push(dateStep('day', day, true, `向前${zh}${whole.zh}`, `${en} back${whole.en}`));
  return { day, at: endOf(computation, day) };
}

function countWorkdaysBack(computation: Computation, event: DayNumber, amount: number): Position {
  const { rule, steps } = computation;
  const total = amount + (rule.strictBefore ? 1 : 0);
  let day = event;
  for (let counted = 0; counted < total; ) {
    day--;
    const answer = ask(computation, day);
    if (answer.working) counted++;
    if (!answer.working) steps?.push(dayStep('day', answer, false, '不计入', 'not counted'));
    else if (counted < total) steps?.push(dayStep('day', answer, true, `向前第${counted}个工作日`, `workday ${counted} back`));
    else steps?.push(dayStep('day', answer, true, '最迟之日', 'the last day for it'));
  }
  return { day, at: endOf(computation, day) };
}

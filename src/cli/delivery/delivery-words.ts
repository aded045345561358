/** Deliveries in words for a terminal. */
import type { DeliveryView, DeliveryWithLogView } from '../../api/deliveries/delivery-view.js';
import { shortInstant } from '../case/case-words.js';
import type { Language } from '../language.js';

const WORDS = {
  zh: { case: '事项', attempts: '次', next: '下次', log: '日志', retried: '重发' },
  en: { case: 'case', attempts: 'attempts', next: 'next at', log: 'Log', retried: 'sent again by' },
} as const;

export function deliveryLine({ deliveryId, state, channel, number, title, message, attempts, reasonTitle, nextAttemptAt }: DeliveryView, language: Language): string {
  const words = WORDS[language];
  const parts = [
    `${state} ${channel}`, `${words.case} ${number} ${title[language]}`, message[language], `${attempts} ${words.attempts}`,
    ...(reasonTitle === null ? [] : [reasonTitle[language]]),
    ...(nextAttemptAt === null ? [] : [`${words.next} ${shortInstant(nextAttemptAt)}`]),
  ];
  return `${parts.join(' · ')}  ${deliveryId}`;
}

export function deliveryWords(view: DeliveryWithLogView, language: Language): string {
  const words = WORDS[language];
  const retried = view.retriedBy === null ? [] : [`${words.retried} ${view.retriedBy} ${shortInstant(view.retriedAt!)}`];
  const log = view.log.map(({ attempt, at, outcome, status, reason, durationMs }) =>
    `  ${attempt}. ${shortInstant(at)} ${[outcome, status, reason].filter((part) => part !== null).join(' ')} · ${durationMs} ms`);
  return [deliveryLine(view, language), ...retried, ...(log.length === 0 ? [] : ['', words.log, ...log])].join('\n');
}

/** Deliveries in words for a terminal. */
import type { DeliveryView, DeliveryWithLogView } from '../../api/deliveries/delivery-view.js';
import { reasonWords, STATES } from '../../api/deliveries/delivery-words.js';
import { shortInstant } from '../case/case-words.js';
import type { Language } from '../../core/bilingual.js';

const WORDS = {
  zh: {
    case: '事项', missed: (count: number, period: string) => `${period} 违诺 ${count} 项`, attempts: (count: number) => `已试 ${count} 次`, next: '下次', log: '日志', retried: (by: string, at: string) => `${by} 于 ${at} 重发`,
    channels: { webhook: '回调', email: '邮件', sms: '短信' }, outcomes: { sent: '送达', failed: '失败', unreachable: '无从送达', withdrawn: '撤回' },
  },
  en: {
    case: 'case', missed: (count: number, period: string) => `${count} missed in ${period}`, attempts: (count: number) => `${count} attempts`, next: 'next at', log: 'Log', retried: (by: string, at: string) => `sent again by ${by} ${at}`,
    channels: { webhook: 'webhook', email: 'email', sms: 'sms' }, outcomes: { sent: 'sent', failed: 'failed', unreachable: 'unreachable', withdrawn: 'withdrawn' },
  },
} as const;

export function deliveryLine({ deliveryId, state, channel, number, title, message, missed, attempts, reasonTitle, nextAttemptAt }: DeliveryView, language: Language): string {
  const words = WORDS[language];
  const parts = [
    `${STATES[state][language]} ${words.channels[channel]}`, missed === null ? `${words.case} ${number} ${title[language]}` : title[language], message[language],
    ...(missed === null ? [] : [words.missed(missed.count, missed.period)]), words.attempts(attempts),
    ...(reasonTitle === null ? [] : [reasonTitle[language]]),
    ...(nextAttemptAt === null ? [] : [`${words.next} ${shortInstant(nextAttemptAt)}`]),
  ];
  return `${parts.join(' · ')}  ${deliveryId}`;
}

export function deliveryWords(view: DeliveryWithLogView, language: Language): string {
  const words = WORDS[language];
  const retried = view.retriedBy === null ? [] : [words.retried(view.retriedBy, shortInstant(view.retriedAt!))];
  const log = view.log.map(({ attempt, at, outcome, status, reason, durationMs }) =>
    `  ${attempt}. ${shortInstant(at)} ${[words.outcomes[outcome], status, reason === null ? null : reasonWords(reason)[language]].filter((part) => part !== null).join(' ')} · ${durationMs} ms`);
  return [deliveryLine(view, language), ...retried, ...(log.length === 0 ? [] : ['', words.log, ...log])].join('\n');
}

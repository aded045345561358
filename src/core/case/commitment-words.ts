/** What the states of a commitment are called. */
import type { Title } from '../definition/definition.js';
import type { CommitmentState } from './case-document.js';

export const COMMITMENT_STATES: Readonly<Record<CommitmentState, Title>> = {
  running: { zh: '计时中', en: 'Running' },
  paused: { zh: '暂停计时', en: 'Paused' },
  met: { zh: '按时完成', en: 'Met' },
  breached: { zh: '已超时', en: 'Breached' },
  exempt: { zh: '免除', en: 'Exempt' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
  'fulfilled-late': { zh: '超时后完成', en: 'Fulfilled late' },
  abandoned: { zh: '超时未完成', en: 'Abandoned' },
};

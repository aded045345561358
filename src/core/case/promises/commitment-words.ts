/** What the states of a commitment are called, as docs/glossary.md has it. */
import type { Title } from '../../definition/definition.js';
import type { CommitmentState } from '../case-document.js';

export const COMMITMENT_STATES: Readonly<Record<CommitmentState, Title>> = {
  running: { zh: '计时中', en: 'Running' },
  paused: { zh: '挂起', en: 'Paused' },
  met: { zh: '按期兑现', en: 'Met' },
  breached: { zh: '违诺', en: 'Breached' },
  exempt: { zh: '免责', en: 'Exempt' },
  cancelled: { zh: '撤销', en: 'Cancelled' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
  'fulfilled-late': { zh: '逾期兑现', en: 'Fulfilled late' },
  abandoned: { zh: '终未兑现', en: 'Abandoned' },
};

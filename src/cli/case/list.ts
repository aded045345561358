/** `kept case list`: cases by post, state, process and deadline. */
import { Command } from 'commander';
import type { CaseListView, ListedCaseView } from '../../api/cases/case-list-view.js';
import type { Language } from '../../core/bilingual.js';
import { listing } from '../list-command.js';
import { shortInstant } from './case-words.js';

export function caseList(): Command {
  const command = new Command('list')
    .description('事项列表 · list cases, the newest first')
    .option('--process <name>', '流程')
    .option('--post <post>', '待办岗位 with an open task of the post')
    .option('--unit <unit>', '部门 at the unit')
    .option('--state <state>', '状态，含其内各状态 in the state or one inside it')
    .option('--status <status>', 'active | ended')
    .option('--due-before <instant>', '期限早于，当地时间 with a deadline running out before, local');
  return listing<CaseListView>(command, {
    path: 'cases',
    instants: ['dueBefore'],
    lines: ({ items }, language) => items.map((one) => caseLine(one, language)),
    none: { zh: '没有事项', en: 'no cases' },
  });
}

function caseLine({ number, title, stateTitle, nextDue, caseId }: ListedCaseView, language: Language): string {
  const due = nextDue === null ? '' : { zh: ` · 到期 ${shortInstant(nextDue)}`, en: ` · due ${shortInstant(nextDue)}` }[language];
  return `${number}  ${title[language]} · ${stateTitle[language]}${due}  ${caseId}`;
}

/** `kept duty list PROCESS`: duties of a period in one state, by unit and planned week. */
import { Command } from 'commander';
import type { DutyListView } from '../../api/duties/duty-view.js';
import type { Bilingual, Language } from '../../core/bilingual.js';
import { shortInstant } from '../case/case-words.js';
import { listing } from '../list-command.js';

const NO_PERIOD: Bilingual = { zh: '尚未开列任何一期', en: 'no period was opened yet' };

export function dutyList(): Command {
  const command = new Command('list')
    .description('义务列表 · list the duties of a period')
    .argument('<process>', '流程 such as big-customer-visit')
    .option('--period <period>', '期，如 2026-H1；缺省为最近一期 the latest where it is left out')
    .option('--state <state>', 'waiting | begun | done | missed | done-late | left', 'waiting')
    .option('--unit <unit>', '责任部门 unit that answers');
  return listing<DutyListView>(command, { path: 'duties', lines: dutyLines, none: NO_PERIOD });
}

function dutyLines({ period, items }: DutyListView, language: Language): string[] {
  if (period === null) return [];
  const due = { zh: '到期', en: 'due' }[language];
  const all = { zh: `本期共 ${period.subjects} 项`, en: `${period.subjects} in the period` }[language];
  const head = `${period.title[language]} (${period.clause}) · ${period.period} · ${due} ${shortInstant(period.due)} · ${all}`;
  const lines = items.map(({ subject, title, unit, week, stateTitle, caseId }) => {
    const planned = week === null ? '' : { zh: `  ${week} 起的一周`, en: `  week of ${week}` }[language];
    return `  ${subject}  ${title ?? ''}  ${unit}${planned}  ${stateTitle[language]}${caseId === null ? '' : `  ${caseId}`}`;
  });
  return [head, ...(lines.length === 0 ? [{ zh: '  没有', en: '  none' }[language]] : lines)];
}

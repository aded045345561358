/** `kept duty list PROCESS`: duties of a period in one state, by unit and planned week. */
import { Command } from 'commander';
import type { DutyListView } from '../../api/duties/duty-view.js';
import { callApi } from '../call-api.js';
import { shortInstant } from '../case/case-words.js';
import type { Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';

const FILTERS = ['period', 'state', 'unit', 'cursor', 'limit'] as const;

type ListOptions = Partial<Record<(typeof FILTERS)[number], string>> & { readonly json?: true; readonly lang: Language };

export function dutyList(): Command {
  return new Command('list')
    .description('义务列表 · list the duties of a period')
    .argument('<process>', '流程 such as big-customer-visit')
    .option('--period <period>', '期，如 2026-H1；缺省为最近一期 the latest where it is left out')
    .option('--state <state>', 'waiting | begun | done | missed | done-late | left', 'waiting')
    .option('--unit <unit>', '责任部门 unit that answers')
    .option('--limit <number>', '条数')
    .option('--cursor <cursor>', '下一页')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (process: string, options: ListOptions) => {
      const filters = FILTERS.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]] as [string, string]]));
      const list = await callApi<DutyListView>(`duties?${new URLSearchParams([['process', process], ...filters])}`, { language: options.lang });
      print(options.json ? JSON.stringify(list) : listWords(list, options.lang));
    });
}

function listWords({ period, items, next }: DutyListView, language: Language): string {
  if (period === null) return { zh: '尚未开列任何一期', en: 'no period was opened yet' }[language];
  const due = { zh: '到期', en: 'due' }[language];
  const head = `${period.title[language]} (${period.clause}) · ${period.period} · ${due} ${shortInstant(period.due)} · ${period.subjects}`;
  const lines = items.map(({ subject, title, unit, week, stateTitle, caseId }) => {
    const planned = week === null ? '' : { zh: `  ${week} 起的一周`, en: `  week of ${week}` }[language];
    return `  ${subject}  ${title ?? ''}  ${unit}${planned}  ${stateTitle[language]}${caseId === null ? '' : `  ${caseId}`}`;
  });
  const more = next === null ? [] : [{ zh: `下一页: --cursor ${next}`, en: `more: --cursor ${next}` }[language]];
  return [head, ...(lines.length === 0 ? [{ zh: '  没有', en: '  none' }[language]] : lines), ...more].join('\n');
}

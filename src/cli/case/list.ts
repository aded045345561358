/** `kept case list`: cases by post, state, process and deadline. */
import { Command } from 'commander';
import type { CaseListView } from '../../api/cases/case-list-view.js';
import type { Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';
import { callApi } from '../call-api.js';
import { shortInstant } from './case-words.js';

/** Options of the command that are filters of the list, by the names the API has for them. */
const FILTERS = ['post', 'unit', 'state', 'process', 'status', 'dueBefore', 'cursor', 'limit'] as const;

type ListOptions = Partial<Record<(typeof FILTERS)[number], string>> & { readonly json?: true; readonly lang: Language };

export function caseList(): Command {
  return new Command('list')
    .description('事项列表 · list cases, the newest first')
    .option('--process <name>', '流程')
    .option('--post <post>', '待办岗位 with an open task of the post')
    .option('--unit <unit>', '部门 at the unit')
    .option('--state <state>', '状态，含其内各状态 in the state or one inside it')
    .option('--status <status>', 'active | ended')
    .option('--due-before <instant>', '期限早于 with a deadline running out before, with its offset')
    .option('--limit <number>', '条数')
    .option('--cursor <cursor>', '下一页')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (options: ListOptions) => {
      const query = new URLSearchParams(FILTERS.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]] as [string, string]])));
      const list = await callApi<CaseListView>(`cases?${query}`, { language: options.lang });
      print(options.json ? JSON.stringify(list) : listWords(list, options.lang));
    });
}

function listWords({ items, next }: CaseListView, language: Language): string {
  const lines = items.map(({ number, title, stateTitle, nextDue, caseId }) => {
    const due = nextDue === null ? '' : { zh: ` · 到期 ${shortInstant(nextDue)}`, en: ` · due ${shortInstant(nextDue)}` }[language];
    return `${number}  ${title[language]} · ${stateTitle[language]}${due}  ${caseId}`;
  });
  const more = next === null ? [] : [{ zh: `下一页: --cursor ${next}`, en: `more: --cursor ${next}` }[language]];
  return [...lines, ...more].join('\n') || { zh: '没有事项', en: 'no cases' }[language];
}

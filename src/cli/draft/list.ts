/** `kept draft list`: drafts, the newest first. */
import { Command } from 'commander';
import type { DraftListView } from '../../api/drafts/draft-view.js';
import type { Language } from '../../core/bilingual.js';
import { callApi } from '../call-api.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';
import { draftLine } from './draft-words.js';

/** Options of the command that are filters of the list, by the names the API has for them. */
const FILTERS = ['state', 'kind', 'subject', 'cursor', 'limit'] as const;

type ListOptions = Partial<Record<(typeof FILTERS)[number], string>> & { readonly json?: true; readonly lang: Language };

export function draftList(): Command {
  return new Command('list')
    .description('草稿列表 · list drafts, the newest first')
    .option('--state <state>', 'open | published | discarded')
    .option('--kind <kind>', 'definition | organization | regulation')
    .option('--subject <process>', '流程')
    .option('--limit <number>', '条数')
    .option('--cursor <cursor>', '下一页')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (options: ListOptions) => {
      const query = new URLSearchParams(FILTERS.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]] as [string, string]])));
      const list = await callApi<DraftListView>(`drafts?${query}`, { language: options.lang });
      print(options.json ? JSON.stringify(list) : listWords(list, options.lang));
    });
}

function listWords({ items, next }: DraftListView, language: Language): string {
  const lines = items.map((one) => `${one.draftId}  ${draftLine(one, language)}`);
  const more = next === null ? [] : [{ zh: `下一页：--cursor ${next}`, en: `more: --cursor ${next}` }[language]];
  return [...lines, ...more].join('\n') || { zh: '没有草稿', en: 'no drafts' }[language];
}

/** `kept case notices`: what you were told of cases. */
import { Command } from 'commander';
import type { NoticeListView, NoticeView } from '../../api/notices/notice-view.js';
import type { Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';
import { callApi } from '../call-api.js';
import { shortInstant } from './case-words.js';

export function caseNotices(): Command {
  return new Command('notices')
    .description('我的提醒 · warnings, breaches and notices for you, the newest first')
    .option('--limit <number>', '条数')
    .option('--cursor <cursor>', '下一页')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async ({ limit, cursor, json, lang }: { limit?: string; cursor?: string; json?: true; lang: Language }) => {
      const query = new URLSearchParams({ ...(limit !== undefined && { limit }), ...(cursor !== undefined && { cursor }) });
      const list = await callApi<NoticeListView>(`notices?${query}`, { language: lang });
      print(json ? JSON.stringify(list) : listWords(list, lang));
    });
}

function listWords({ items, next }: NoticeListView, language: Language): string {
  const more = next === null ? [] : [{ zh: `下一页：--cursor ${next}`, en: `more: --cursor ${next}` }[language]];
  return [...items.map((item) => noticeWords(item, language)), ...more].join('\n') || { zh: '没有提醒', en: 'no notices' }[language];
}

function noticeWords({ at, kindTitle, number, title, message, due, caseId }: NoticeView, language: Language): string {
  const dueWords = due === null ? '' : { zh: ` · 到期 ${shortInstant(due)}`, en: ` · due ${shortInstant(due)}` }[language];
  return `${shortInstant(at)}  ${kindTitle[language]} · ${number} ${title[language]} · ${message[language]}${dueWords}  ${caseId}`;
}

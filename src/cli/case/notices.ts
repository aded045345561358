/** `kept case notices`: what you were told of cases. */
import { Command } from 'commander';
import type { NoticeListView, NoticeView } from '../../api/notices/notice-view.js';
import type { Language } from '../../core/bilingual.js';
import { listing } from '../list-command.js';
import { shortInstant } from './case-words.js';

export function caseNotices(): Command {
  const command = new Command('notices').description('我的提醒 · warnings, breaches and notices for you, the newest first');
  return listing<NoticeListView>(command, {
    path: 'notices',
    lines: ({ items }, language) => items.map((one) => noticeWords(one, language)),
    none: { zh: '没有提醒', en: 'no notices' },
  });
}

function noticeWords({ at, kindTitle, number, title, message, due, caseId }: NoticeView, language: Language): string {
  const dueWords = due === null ? '' : { zh: ` · 到期 ${shortInstant(due)}`, en: ` · due ${shortInstant(due)}` }[language];
  return `${shortInstant(at)}  ${kindTitle[language]} · ${number} ${title[language]} · ${message[language]}${dueWords}  ${caseId}`;
}

/** `kept calendar discard DRAFT`: ends a draft without publishing it; it stays to be read. */
import { Command } from 'commander';
import type { CalendarDraftView } from '../../api/calendars/calendar-view.js';
import { callApi } from '../call-api.js';
import type { Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';
import { draftNumber } from './draft-number.js';

export function calendarDiscard(): Command {
  return new Command('discard')
    .description('废弃放假通知草稿 · discard a draft')
    .argument('<draft>', '草稿 number of the draft', draftNumber)
    .requiredOption('--reason <text>', '理由 why')
    .addOption(languageOption())
    .action(async (draft: string, { reason, lang: language }: { reason: string; lang: Language }) => {
      await callApi<CalendarDraftView>(`calendars/drafts/${draft}/discard`, { method: 'POST', body: { reason }, language });
      print({ zh: '已废弃', en: 'discarded' }[language]);
    });
}

/** `kept calendar draft FILE`: enters a holiday notice, to be published by somebody else. */
import { Command } from 'commander';
import type { CalendarDraftView } from '../../api/calendars/calendar-view.js';
import { callApi } from '../call-api.js';
import type { Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';
import { readNotice } from './notice-file.js';

export function calendarDraft(): Command {
  return new Command('draft')
    .description('录入放假通知 · enter a holiday notice as a draft')
    .argument('<file>', '放假通知 YAML a holiday notice')
    .requiredOption('--reason <text>', '理由 why')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (file: string, { reason, json, lang: language }: { reason: string; json?: true; lang: Language }) => {
      const draft = await callApi<CalendarDraftView>('calendars/drafts', { method: 'POST', body: { text: readNotice(file), reason }, language });
      if (json) return print(JSON.stringify(draft));
      print({
        zh: `草稿 ${draft.draft}；预览：npx kept calendar preview ${draft.draft}；由另一人发布：npx kept calendar publish ${draft.draft}`,
        en: `draft ${draft.draft}; preview: npx kept calendar preview ${draft.draft}; somebody else publishes it: npx kept calendar publish ${draft.draft}`,
      }[language]);
    });
}

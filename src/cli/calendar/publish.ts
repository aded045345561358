/** `kept calendar publish DRAFT`: a second person puts a drafted notice in force. */
import { Command } from 'commander';
import type { PublicationView } from '../../api/calendars/calendar-view.js';
import { callApi } from '../call-api.js';
import type { Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';
import { draftNumber } from './draft-number.js';

export function calendarPublish(): Command {
  return new Command('publish')
    .description('发布放假通知（须由另一人） · publish a draft; not by the one who drafted it')
    .argument('<draft>', '草稿 number of the draft', draftNumber)
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (draft: string, { json, lang: language }: { json?: true; lang: Language }) => {
      const published = await callApi<PublicationView>(`calendars/drafts/${draft}/publication`, { method: 'POST', body: {}, language });
      const { version } = published;
      print(json ? JSON.stringify(published) : { zh: `已发布 ${version}；进度：npx kept calendar list`, en: `published ${version}; how far the count anew has come: npx kept calendar list` }[language]);
    });
}

/** `kept case show`: a case with its deadlines, tasks, history and what may be sent. */
import { Command } from 'commander';
import type { CaseView } from '../../api/cases/case-view.js';
import type { Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';
import { callApi } from '../call-api.js';
import { caseIdOf } from './case-id.js';
import { caseWords } from './case-words.js';

export function caseShow(): Command {
  return new Command('show')
    .description('查看事项 · show a case')
    .argument('<case>', '编号或 ID number or id of the case')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (which: string, { json, lang: language }: { json?: true; lang: Language }) => {
      const view = await callApi<CaseView>(`cases/${await caseIdOf(which, language)}`, { language });
      print(json ? JSON.stringify(view) : caseWords(view, language));
    });
}

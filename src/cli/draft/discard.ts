/** `kept draft discard`: ends a draft without publishing it; its history stays. */
import { Command } from 'commander';
import type { DraftView } from '../../api/drafts/draft-view.js';
import type { Language } from '../../core/bilingual.js';
import { callApi } from '../call-api.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';

export function draftDiscard(): Command {
  return new Command('discard')
    .description('废弃草稿 · discard a draft')
    .argument('<draft>', '草稿 ID')
    .requiredOption('--reason <text>', '理由 why')
    .addOption(languageOption())
    .action(async (draftId: string, { reason, lang: language }: { reason: string; lang: Language }) => {
      await callApi<DraftView>(`drafts/${encodeURIComponent(draftId)}/discard`, { method: 'POST', body: { reason }, language });
      print({ zh: '已废弃', en: 'discarded' }[language]);
    });
}

/** `kept draft show`: a draft with its mistakes, its differences, what its scenarios give, its history. */
import { Command } from 'commander';
import type { DraftView, RevisionTextView } from '../../api/drafts/draft-view.js';
import type { Language } from '../../core/bilingual.js';
import { callApi } from '../call-api.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';
import { draftWords } from './draft-words.js';
import { wholeNumber } from './whole-number.js';

interface ShowOptions {
  readonly text?: true;
  readonly revision?: string;
  readonly json?: true;
  readonly lang: Language;
}

export function draftShow(): Command {
  return new Command('show')
    .description('查看草稿：错误、差异、场景演练、历次修订 · mistakes, differences, what the scenarios give, history')
    .argument('<draft>', '草稿 ID')
    .option('--text', '只输出原文 the text alone, as it was saved')
    .option('--revision <number>', '某次修订的原文 the text of one revision')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (draftId: string, { text, revision, json, lang: language }: ShowOptions) => {
      const path = `drafts/${encodeURIComponent(draftId)}`;
      if (revision !== undefined) {
        const view = await callApi<RevisionTextView>(`${path}/revisions/${wholeNumber('--revision', revision)}`, { language });
        return print(json ? JSON.stringify(view) : view.text);
      }
      const view = await callApi<DraftView>(path, { language });
      print(json ? JSON.stringify(view) : text ? view.text : draftWords(view, language));
    });
}

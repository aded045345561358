/** `kept draft publish`: publishes the revision that was reviewed, as another than its author. */
import { Command } from 'commander';
import type { DraftPublicationView } from '../../api/drafts/draft-view.js';
import type { Language } from '../../core/bilingual.js';
import { callApi } from '../call-api.js';
import { shortInstant } from '../case/case-words.js';
import { languageOption } from '../language.js';
import { withOffset } from '../local-instant.js';
import { print } from '../told.js';
import { wholeNumber } from './whole-number.js';

interface PublishOptions {
  readonly revision: string;
  readonly from?: string;
  readonly reason?: string;
  readonly json?: true;
  readonly lang: Language;
}

export function draftPublish(): Command {
  return new Command('publish')
    .description('发布草稿 · publish a draft; its scenarios are played before')
    .argument('<draft>', '草稿 ID')
    .requiredOption('--revision <number>', '所审阅的修订 the revision that you reviewed')
    .option('--from <instant>', '生效时间，当地；缺省为立即 the instant it holds from, local; now by default')
    .option('--reason <text>', '发布意见')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (draftId: string, { revision, from, reason, json, lang: language }: PublishOptions) => {
      const body = { revision: wholeNumber('--revision', revision), ...(from !== undefined && { from: await withOffset(from, language) }), ...(reason !== undefined && { reason }) };
      const view = await callApi<DraftPublicationView>(`drafts/${encodeURIComponent(draftId)}/publish`, { method: 'POST', body, language });
      print(json ? JSON.stringify(view) : publicationWords(view, language));
    });
}

function publicationWords({ organizations, definitions }: DraftPublicationView, language: Language): string {
  const versions = [...organizations.map((one) => ({ process: 'organization.yaml', ...one })), ...definitions];
  return versions.map(({ process, version, from, hash }) => ({
    zh: `${process} 第${version}版，自 ${shortInstant(from)} 起生效  ${hash}`,
    en: `${process} version ${version}, holds from ${shortInstant(from)}  ${hash}`,
  })[language]).join('\n');
}

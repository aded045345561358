/** `kept case send`: sends an event to a case. */
import { Command } from 'commander';
import type { CaseAnswerView } from '../../api/cases/case-commands.js';
import type { CaseView } from '../../api/cases/case-view.js';
import type { DefinitionView } from '../../api/definitions/definition-view.js';
import type { EventFormView } from '../../api/event-form-view.js';
import { alike, type Language } from '../../core/bilingual.js';
import { quote } from '../../core/definition/problem.js';
import { languageOption } from '../language.js';
import { withOffset } from '../local-instant.js';
import { print, UsageError } from '../told.js';
import { callApi } from '../call-api.js';
import { answerWords } from './case-words.js';
import { caseIdOf } from './case-id.js';
import { formFrom, FORM_HELP } from './form-input.js';

interface SendOptions {
  readonly form?: string;
  readonly happened?: string;
  readonly revision?: string;
  readonly key?: string;
  readonly json?: true;
  readonly lang: Language;
}

export function caseSend(): Command {
  return new Command('send')
    .description('办理 · send an event to a case')
    .argument('<case>', '编号或 ID number or id of the case')
    .argument('<event>', '事件 such as judge')
    .argument('[key=value...]', '表单 the form')
    .option('--form <json>', FORM_HELP)
    .option('--happened <instant>', '实际发生时间，当地 when it happened, local')
    .option('--revision <number>', '所见版本 the revision you saw')
    .option('--key <key>', '幂等键 Idempotency-Key')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (which: string, event: string, pairs: string[], { form, happened, revision, key, json, lang: language }: SendOptions) => {
      const caseId = await caseIdOf(which, language);
      const body = {
        event,
        form: await formFrom(pairs, form, await formOf(caseId, event, language), language),
        ...(happened !== undefined && { happenedAt: await withOffset(happened, language) }),
        ...(revision !== undefined && { expectedRevision: revisionOf(revision) }),
      };
      const answer = await callApi<CaseAnswerView>(`cases/${caseId}/events`, { method: 'POST', body, key, language });
      print(json ? JSON.stringify(answer) : answerWords(answer, language));
    });
}

/** An event that the process does not know goes as it is: the host refuses it in its own words. */
async function formOf(caseId: string, event: string, language: Language): Promise<EventFormView> {
  const { process } = await callApi<CaseView>(`cases/${caseId}`, { language });
  const { events } = await callApi<DefinitionView>(`definitions/${process}`, { language });
  return events.find((one) => one.event === event) ?? { event, title: { zh: event, en: event }, by: [], form: {} };
}

function revisionOf(text: string): number {
  const revision = Number(text);
  if (Number.isInteger(revision) && revision > 0) return revision;
  throw new UsageError({
    expected: { zh: '--revision 为不小于 1 的整数', en: '--revision to be a whole number from 1 on' },
    saw: alike(quote(text)),
    remedy: { zh: '版本号见 npx kept case show', en: 'npx kept case show tells the revision' },
  });
}

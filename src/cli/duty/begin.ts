/** `kept duty begin PROCESS SUBJECT`: opens the case of a duty. */
import { Command } from 'commander';
import type { CaseAnswerView } from '../../api/cases/case-commands.js';
import type { DefinitionView } from '../../api/definitions/definition-view.js';
import { callApi } from '../call-api.js';
import { answerWords } from '../case/case-words.js';
import { formFrom, FORM_HELP } from '../case/form-input.js';
import type { Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';

interface BeginOptions {
  readonly period?: string;
  readonly form?: string;
  readonly key?: string;
  readonly json?: true;
  readonly lang: Language;
}

export function dutyBegin(): Command {
  return new Command('begin')
    .description('开始办理一项义务 · begin a duty: its case is opened; subject and unit are filled in')
    .argument('<process>', '流程 such as big-customer-visit')
    .argument('<subject>', '对象 such as county-government')
    .argument('[key=value...]', '表单 the form')
    .option('--period <period>', '期；缺省为最近一期 the latest where it is left out')
    .option('--form <json>', FORM_HELP)
    .option('--key <key>', '幂等键 Idempotency-Key')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (process: string, subject: string, pairs: string[], { period, form, key, json, lang: language }: BeginOptions) => {
      const { opened } = await callApi<DefinitionView>(`definitions/${encodeURIComponent(process)}`, { language });
      const body = { process, subject, ...(period !== undefined && { period }), form: await formFrom(pairs, form, opened, language) };
      const answer = await callApi<CaseAnswerView>('duties/begin', { method: 'POST', body, key, language });
      print(json ? JSON.stringify(answer) : answerWords(answer, language));
    });
}

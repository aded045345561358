/** `kept case open`: opens a case and shows each deadline with how it is counted. */
import { Command } from 'commander';
import type { CaseAnswerView } from '../../api/cases/case-commands.js';
import type { DefinitionView } from '../../api/definitions/definition-view.js';
import type { Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { print, UsageError } from '../told.js';
import { callApi } from '../call-api.js';
import { answerWords } from './case-words.js';
import { formFrom, FORM_HELP, formWords } from './form-input.js';

interface OpenOptions {
  readonly form?: string;
  readonly key?: string;
  readonly json?: true;
  readonly lang: Language;
}

export function caseOpen(): Command {
  return new Command('open')
    .description('登记事项 · open a case; without a form tells what the form asks')
    .argument('<process>', '流程 such as complaint')
    .argument('[key=value...]', '表单 the form; caller.phone=… sets a field of a person')
    .option('--form <json>', FORM_HELP)
    .option('--key <key>', '幂等键 Idempotency-Key')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (process: string, pairs: string[], { form, key, json, lang: language }: OpenOptions) => {
      const { opened } = await callApi<DefinitionView>(`definitions/${encodeURIComponent(process)}`, { language });
      if (pairs.length === 0 && form === undefined) {
        throw new UsageError({
          zh: [`应为：表单；实为：未填。${opened.title.zh}须填写（* 为必填）：`, ...formWords(opened, language)].join('\n'),
          en: [`Expected a form, saw none; ${opened.title.en} asks (* required):`, ...formWords(opened, language)].join('\n'),
        });
      }
      const body = { process, form: await formFrom(pairs, form, opened, language) };
      const answer = await callApi<CaseAnswerView>('cases', { method: 'POST', body, key, language });
      print(json ? JSON.stringify(answer) : answerWords(answer, language));
    });
}

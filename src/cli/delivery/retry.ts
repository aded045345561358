/** `kept delivery retry`: sends again what was not taken. */
import { Command } from 'commander';
import type { DeliveryWithLogView } from '../../api/deliveries/delivery-view.js';
import { callApi } from '../call-api.js';
import type { Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';
import { deliveryWords } from './delivery-words.js';

export function deliveryRetry(): Command {
  return new Command('retry')
    .description('重发 · send again what is dead or unreachable')
    .argument('<delivery...>', 'ID')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (ids: string[], { json, lang: language }: { json?: true; lang: Language }) => {
      for (const id of ids) {
        const view = await callApi<DeliveryWithLogView>(`deliveries/${encodeURIComponent(id)}/retry`, { method: 'POST', body: {}, language });
        print(json ? JSON.stringify(view) : deliveryWords(view, language));
      }
    });
}

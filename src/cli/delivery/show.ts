/** `kept delivery show`: a delivery with its log. */
import { Command } from 'commander';
import type { DeliveryWithLogView } from '../../api/deliveries/delivery-view.js';
import { callApi } from '../call-api.js';
import type { Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';
import { deliveryWords } from './delivery-words.js';

export function deliveryShow(): Command {
  return new Command('show')
    .description('查看投递及日志 · show a delivery with its log')
    .argument('<delivery>', 'ID')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (id: string, { json, lang: language }: { json?: true; lang: Language }) => {
      const view = await callApi<DeliveryWithLogView>(`deliveries/${encodeURIComponent(id)}`, { language });
      print(json ? JSON.stringify(view) : deliveryWords(view, language));
    });
}

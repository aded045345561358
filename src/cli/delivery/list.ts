/** `kept delivery list`: deliveries in one state; dead letters where none is named. */
import { Command } from 'commander';
import type { DeliveryListView } from '../../api/deliveries/delivery-view.js';
import { callApi } from '../call-api.js';
import type { Language } from '../../core/bilingual.js';
import { languageOption } from '../language.js';
import { print } from '../told.js';
import { deliveryLine } from './delivery-words.js';

const FILTERS = ['state', 'channel', 'cursor', 'limit'] as const;

type ListOptions = Partial<Record<(typeof FILTERS)[number], string>> & { readonly json?: true; readonly lang: Language };

export function deliveryList(): Command {
  return new Command('list')
    .description('投递列表；默认未送达的 · list deliveries; dead letters where no state is named')
    .option('--state <state>', 'pending 待送达 | sent 已送达 | dead 未送达 | unreachable 无从送达')
    .option('--channel <channel>', 'webhook 回调 | email 邮件 | sms 短信')
    .option('--limit <number>', '条数')
    .option('--cursor <cursor>', '下一页')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async (options: ListOptions) => {
      const query = new URLSearchParams(FILTERS.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]] as [string, string]])));
      const list = await callApi<DeliveryListView>(`deliveries?${query}`, { language: options.lang });
      print(options.json ? JSON.stringify(list) : listWords(list, options.lang));
    });
}

function listWords({ items, next }: DeliveryListView, language: Language): string {
  const more = next === null ? [] : [{ zh: `下一页：--cursor ${next}`, en: `more: --cursor ${next}` }[language]];
  return [...items.map((one) => deliveryLine(one, language)), ...more].join('\n') || { zh: '没有投递', en: 'no deliveries' }[language];
}

/** `kept delivery list`: deliveries in one state; dead letters where none is named. */
import { Command } from 'commander';
import type { DeliveryListView } from '../../api/deliveries/delivery-view.js';
import { listing } from '../list-command.js';
import { deliveryLine } from './delivery-words.js';

export function deliveryList(): Command {
  const command = new Command('list')
    .description('投递列表；默认未送达的 · list deliveries; dead letters where no state is named')
    .option('--state <state>', 'pending 待送达 | sent 已送达 | dead 未送达 | unreachable 无从送达 | withdrawn 已撤回')
    .option('--channel <channel>', 'webhook 回调 | email 邮件 | sms 短信');
  return listing<DeliveryListView>(command, {
    path: 'deliveries',
    lines: ({ items }, language) => items.map((one) => deliveryLine(one, language)),
    none: { zh: '没有投递', en: 'no deliveries' },
  });
}

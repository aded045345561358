/** `kept delivery list|show|retry`: what went out and what could not, over HTTP. */
import { Command } from 'commander';
import { deliveryList } from './delivery/list.js';
import { deliveryRetry } from './delivery/retry.js';
import { deliveryShow } from './delivery/show.js';

export function delivery(): Command {
  return new Command('delivery')
    .description('投递 · deliveries, over HTTP (KEPT_TOKEN of an administrator)')
    .addCommand(deliveryList())
    .addCommand(deliveryShow())
    .addCommand(deliveryRetry());
}

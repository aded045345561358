/** `kept duty list|begin`: duties over HTTP. */
import { Command } from 'commander';
import { dutyBegin } from './duty/begin.js';
import { dutyList } from './duty/list.js';

export function duty(): Command {
  return new Command('duty')
    .description('义务 · duties, over HTTP (KEPT_TOKEN; KEPT_URL, http://localhost:3000 by default)')
    .addCommand(dutyList())
    .addCommand(dutyBegin());
}

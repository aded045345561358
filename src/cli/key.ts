/** `kept key`: a new master key. */
import { Command } from 'commander';
import { newMasterKey } from '../store/master-key.js';
import { print } from './told.js';

export function key(): Command {
  return new Command('key')
    .description('生成主密钥(KEPT_MASTER_KEY) · print a new master key, to be kept where personal data is not')
    .action(() => print(newMasterKey()));
}

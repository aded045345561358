/** `kept register load|list`: registers, those to whom duties are owed. */
import { Command } from 'commander';
import { registerList } from './register/list.js';
import { registerLoad } from './register/load.js';

export function register(): Command {
  return new Command('register')
    .description('名册 · registers: those to whom duties are owed')
    .addCommand(registerLoad())
    .addCommand(registerList());
}

/** `kept case open|send|task|show|list|notices`: cases over HTTP. */
import { Command } from 'commander';
import { caseList } from './case/list.js';
import { caseNotices } from './case/notices.js';
import { caseOpen } from './case/open.js';
import { caseSend } from './case/send.js';
import { caseShow } from './case/show.js';
import { caseTask } from './case/task.js';

export function caseCommand(): Command {
  return new Command('case')
    .description('事项 · cases, over HTTP (KEPT_TOKEN; KEPT_URL, http://localhost:3000 by default)')
    .addCommand(caseOpen())
    .addCommand(caseSend())
    .addCommand(caseTask())
    .addCommand(caseShow())
    .addCommand(caseList())
    .addCommand(caseNotices());
}

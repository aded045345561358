/** `kept calendar list|check|draft|preview|publish|discard`: holiday notices, over HTTP. */
import { Command } from 'commander';
import { calendarCheck } from './calendar/check.js';
import { calendarDiscard } from './calendar/discard.js';
import { calendarDraft } from './calendar/draft.js';
import { calendarList } from './calendar/list.js';
import { calendarPreview } from './calendar/preview.js';
import { calendarPublish } from './calendar/publish.js';

export function calendarCommand(): Command {
  return new Command('calendar')
    .description('工作日历 · the work calendar and its holiday notices, over HTTP (KEPT_TOKEN; KEPT_URL, http://localhost:3000 by default)')
    .addCommand(calendarList())
    .addCommand(calendarCheck())
    .addCommand(calendarDraft())
    .addCommand(calendarPreview())
    .addCommand(calendarPublish())
    .addCommand(calendarDiscard());
}

/** `kept draft list`: drafts, the newest first. */
import { Command } from 'commander';
import type { DraftListView } from '../../api/drafts/draft-view.js';
import { listing } from '../list-command.js';
import { draftLine } from './draft-words.js';

export function draftList(): Command {
  const command = new Command('list')
    .description('草稿列表 · list drafts, the newest first')
    .option('--state <state>', 'open | published | discarded')
    .option('--kind <kind>', 'definition | organization | regulation')
    .option('--subject <process>', '流程');
  return listing<DraftListView>(command, {
    path: 'drafts',
    lines: ({ items }, language) => items.map((one) => `${one.draftId}  ${draftLine(one, language)}`),
    none: { zh: '没有草稿', en: 'no drafts' },
  });
}

/** `kept draft list|save|show|publish|discard`: drafts of what is published, over HTTP. */
import { Command } from 'commander';
import { draftDiscard } from './draft/discard.js';
import { draftList } from './draft/list.js';
import { draftPublish } from './draft/publish.js';
import { draftSave } from './draft/save.js';
import { draftShow } from './draft/show.js';

export function draftCommand(): Command {
  return new Command('draft')
    .description('草稿与发布 · drafts and their publication, over HTTP, with a token of the post administrator (KEPT_TOKEN; KEPT_URL)')
    .addCommand(draftList())
    .addCommand(draftSave())
    .addCommand(draftShow())
    .addCommand(draftPublish())
    .addCommand(draftDiscard());
}

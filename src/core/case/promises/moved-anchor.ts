/** A deadline counted from a fact follows it: when the planned start moves, so does the notice that is owed before it. */
import type { Instant } from '../../calendar/instant.js';
import { anchorOf } from './anchor.js';
import type { Draft } from '../draft.js';

/** Projects anew every open commitment whose anchor fact has changed. What has ended never moves. */
export function followAnchors(draft: Draft, at: Instant): void {
  for (const [id, commitment] of Object.entries(draft.process.definition.commitments)) {
    const record = draft.commitments.get(id);
    if (commitment.from.kind !== 'fact' || (record?.state !== 'running' && record?.state !== 'paused')) continue;
    const anchor = anchorOf(draft.facts, commitment.from.fact);
    if (anchor === record.anchor) continue;
    draft.reproject(id, { anchor });
    draft.enter(id, 're-projected', at, 'anchor-moved');
  }
}

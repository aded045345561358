/** An event with its lists written out: `by`, `except`, `form`, `requires`, and `happened` as a term. */
import type { Term } from '../../calendar/term.js';
import type { EventRule } from '../definition.js';
import type { Findings } from '../findings.js';
import type { Path } from '../text/tree.js';
import { writeOutHolders } from './holder.js';
import { readTerm } from './term.js';
import { many, type WrittenEvent } from './written.js';

const UP_TO = /^\s*up to\s/;

export function writeOutEvent(written: WrittenEvent, path: Path, findings: Findings): EventRule {
  return {
    title: written.title,
    by: writeOutHolders(written.by),
    except: many(written.except),
    form: { required: written.form?.required ?? [], optional: written.form?.optional ?? [] },
    requires: many(written.requires),
    ...(written.while !== undefined && { while: written.while }),
    happened: written.happened === undefined ? null : happened(written.happened, [...path, 'happened'], findings),
  };
}

/** '12 hours' or 'up to 12 hours'. */
function happened(text: string, path: Path, findings: Findings): Term | null {
  return readTerm(text.replace(UP_TO, ''), path, findings);
}

/** A commitment written out: its term and direction, its anchor, its warning and extension. */
import type { Term } from '../../calendar/term.js';
import type { Anchor, Commitment, Extension, Warning, WithinRule } from '../definition.js';
import type { Findings } from '../findings.js';
import { quote, quotation } from '../problem.js';
import type { Path } from '../text/tree.js';
import { writeOutHolders } from './holder.js';
import { isShorter, readTerm } from './term.js';
import { statesAndEvents, type NamesOfProcess } from './states-and-events.js';
import { many, type WrittenCommitment } from './written.js';
import { both } from '../words/both.js';

/** Stands where a text was no term and was reported; a definition with a problem goes no further. */
const UNREADABLE: Term = { amount: 5, unit: 'year' };
const BEFORE = /^\s*before\s+(\S+)\s+by\s+(.+)$/;
const PERCENT = /^\s*(\d{1,3})\s*%\s*$/;

export function writeOutCommitment(written: WrittenCommitment, path: Path, names: NamesOfProcess, findings: Findings): Commitment {
  const due = dueOf(written, path, findings);
  return {
    title: written.title,
    clause: written.clause,
    within: due.within,
    from: anchorOf(written, due.anchor, path, names, findings),
    met: statesAndEvents(written.met, [...path, 'met'], names, findings),
    cancelled: statesAndEvents(written.cancelled, [...path, 'cancelled'], names, findings),
    paused: many(written.paused),
    applies: written.applies ?? null,
    exempt: written.exempt ?? null,
    warn: written.warn === undefined ? null : warningOf(written.warn, due, [...path, 'warn'], findings),
    answerable: many(written.answerable),
    extension: written.extension === undefined ? null : extensionOf(written.extension, due, [...path, 'extension'], findings),
    ...(written.again !== undefined && { again: many(written.again) }),
  };
}

interface Due {
  readonly within: WithinRule;
  /** The term as it could be read, to compare others with. */
  readonly term: Term | null;
  /** The fact that `before` names. */
  readonly anchor: string | null;
}

function dueOf(written: WrittenCommitment, path: Path, findings: Findings): Due {
  const map = typeof written.within === 'string' ? { term: written.within } : written.within;
  const before = BEFORE.exec(map.term);
  const term = readTerm(before?.[2] ?? map.term, [...path, 'within', 'term'], findings);
  const within: WithinRule = {
    term: term ?? UNREADABLE,
    direction: before ? 'before' : 'after',
    endOfDay: map['end-of-day'] ?? 'close',
    restDayReceipt: map['rest-day-receipt'] ?? 'next-day',
    strictBefore: (map.before ?? 'strict') === 'strict',
    suspendedDay: map['suspended-day'] ?? 'wholly',
  };
  return { within, term, anchor: before?.[1] ?? null };
}

function anchorOf(written: WrittenCommitment, before: string | null, path: Path, names: NamesOfProcess, findings: Findings): Anchor {
  if (before !== null) {
    if (written.from !== undefined && written.from !== before) {
      findings.add([...path, 'from'], {
        code: 'two_anchors',
        expected: both`no 'from', for 'within' counts back from ${quote(before)}`,
        saw: quotation(written.from),
        remedy: both`leave 'from' out`,
      });
    }
    return { kind: 'fact', fact: before };
  }
  const from = written.from;
  if (from === undefined) {
    findings.add(path, { code: 'missing_key', expected: both`the key 'from'`, saw: both`none`, remedy: both`add 'from:' with opened, an event, or a fact of type instant` }, { at: 'key' });
    return { kind: 'opened' };
  }
  if (from === 'opened') return { kind: 'opened' };
  return names.facts.has(from) && !names.events.has(from) ? { kind: 'fact', fact: from } : { kind: 'event', event: from };
}

function warningOf(text: string, due: Due, path: Path, findings: Findings): Warning | null {
  const percent = PERCENT.exec(text);
  if (percent === null) {
    const before = readTerm(text, path, findings);
    if (before !== null && due.term !== null && due.within.direction === 'after' && !isShorter(before, due.term)) {
      findings.add(path, { code: 'warning_too_early', expected: both`a warning after the term begins`, saw: both`${quote(text)} before the due instant of a term not longer than that`, remedy: both`warn later, or not at all` });
    }
    return before === null ? null : { term: before };
  }
  const share = Number(percent[1]);
  if (share < 1 || share > 99) {
    findings.add(path, { code: 'warning_not_before_due', expected: both`1% to 99% of the term`, saw: quotation(text), remedy: both`warn before it is due` });
  }
  return { percent: share };
}

function extensionOf(written: NonNullable<WrittenCommitment['extension']>, due: Due, path: Path, findings: Findings): Extension {
  const max = written.max === undefined ? null : (readTerm(written.max, [...path, 'max'], findings) ?? UNREADABLE);
  if (due.within.direction === 'before') {
    const finding = { code: 'extension_of_before', expected: both`no extension of a deadline counted back from an instant`, saw: both`one`, remedy: both`leave it out: the deadline moves with the instant` };
    findings.add(path, finding, { at: 'key' });
  } else if (max !== null && max !== UNREADABLE && due.term !== null && max.unit !== due.term.unit) {
    const finding = { code: 'extension_in_other_unit', expected: both`a term in ${due.term.unit}s, like the one it lengthens`, saw: quotation(written.max!), remedy: both`write it in ${due.term.unit}s` };
    findings.add([...path, 'max'], finding);
  }
  return { by: writeOutHolders(written.by ?? []), max, customer: written.customer ?? null };
}

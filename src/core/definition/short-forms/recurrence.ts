/** A recurrence written out: `every: half-year` is the rule FREQ=MONTHLY;INTERVAL=6, in natural periods, each missed one caught up with. */
import { formatRule, parseEvery, parseRule } from '../../recurrence/recurrence-rule.js';
import type { Recurrence } from '../definition.js';
import type { Findings } from '../findings.js';
import { both } from '../words/both.js';
import type { Path } from '../text/tree.js';
import { statesAndEvents, type NamesOfProcess } from './states-and-events.js';
import type { WrittenRecurrence } from './written.js';

/** Stands where a rule could not be read and was reported; a definition with a problem goes no further. */
const UNREADABLE = 'FREQ=YEARLY;INTERVAL=1';

export function writeOutRecurrence(written: WrittenRecurrence, path: Path, names: NamesOfProcess, findings: Findings): Recurrence {
  return {
    title: written.title,
    clause: written.clause,
    register: written.register,
    rule: ruleOf(written, path, findings),
    starts: written.starts,
    basis: written.basis ?? 'natural',
    spread: written.spread ?? null,
    joined: written.joined ?? 'same-period',
    catchUp: written['catch-up'] ?? 'each',
    done: statesAndEvents(written.done, [...path, 'done'], names, findings),
    subject: written.subject,
    unit: written.unit ?? null,
    ...(written.begins !== undefined && { begins: written.begins }),
  };
}

function ruleOf({ every, rule }: WrittenRecurrence, path: Path, findings: Findings): string {
  if (every === undefined && rule === undefined) {
    findings.add(path, { code: 'missing_key', expected: both`the key 'every' or 'rule'`, saw: both`neither`, remedy: both`say how often: every: half-year` }, { at: 'key' });
    return UNREADABLE;
  }
  if (every !== undefined && rule !== undefined) {
    findings.add([...path, 'rule'], { code: 'two_rules', expected: both`'every' or 'rule'`, saw: both`both of them`, remedy: both`leave one of them out` }, { at: 'key' });
    return UNREADABLE;
  }
  const read = every === undefined ? parseRule(rule!) : parseEvery(every);
  if (!('problem' in read)) return formatRule(read);
  findings.add([...path, every === undefined ? 'rule' : 'every'], { code: 'bad_recurrence', ...read.problem });
  return UNREADABLE;
}

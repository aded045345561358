/** Terms that are lengthened: by a rule of the commitment, or by the action `extend` of an event that grants what was applied for. */
import { quote, quotation } from '../../problem.js';
import { ownEntry } from '../../own-entry.js';
import { actionsOf, type PlacedAction } from '../actions.js';
import { unknown } from '../../text/unknown-name.js';
import type { Subject } from '../subject.js';
import { both } from '../../words/both.js';

type PlacedExtend = PlacedAction & { readonly action: { readonly type: 'extend' } };

export function checkExtendActions(subject: Subject): void {
  for (const one of extendsOf(subject)) checkAction(subject, one);
}

function extendsOf(subject: Subject): readonly PlacedExtend[] {
  return actionsOf(subject).filter((one): one is PlacedExtend => one.action.type === 'extend');
}

/** What a rule leaves to an action is granted by one. */
export function checkExtensions(subject: Subject): void {
  const byAction = new Set(extendsOf(subject).map(({ action }) => action.params.commitment));
  for (const [id, { extension }] of Object.entries(subject.definition.commitments)) {
    if (extension === null || extension.by.length > 0) continue;
    const path = ['commitments', id, 'extension'];
    if (!byAction.has(id)) {
      const finding = { code: 'nobody_extends', expected: both`'by', or an event with the action extend`, saw: both`neither`, remedy: both`name who may lengthen the term, or leave the extension out` };
      subject.findings.add(path, finding, { at: 'key' });
    } else if (extension.customer !== null) {
      const finding = { code: 'unfitting_key', expected: both`'customer' beside 'by': who sends the command states it`, saw: both`nobody to state it`, remedy: both`leave it out, and let the event that grants tell the customer` };
      subject.findings.add([...path, 'customer'], finding, { at: 'key' });
    }
  }
}

function checkAction({ definition, names, findings }: Subject, { action, path, event }: PlacedExtend): void {
  const { commitment, amount } = action.params;
  const place = [...path, 'params', 'commitment'];
  const promise = ownEntry(definition.commitments, commitment);
  if (!names.commitments.has(commitment)) {
    findings.add(place, unknown('commitment', commitment, names.commitments, both`the process`));
  } else if (promise?.extension === null) {
    findings.add(place, { code: 'not_extensible', expected: both`a commitment with 'extension'`, saw: quotation(commitment), remedy: both`add 'extension: {}' to it, or lengthen another` });
  }
  if (event === null) {
    findings.add(path, { code: 'extend_without_event', expected: both`an extension that somebody grants by an event`, saw: both`one of its own accord`, remedy: both`put it among the actions of a transition on an event` });
  }
  const fact = ownEntry(definition.facts, amount);
  if (fact?.type === 'integer' && (fact.minimum ?? 0) < 1) {
    findings.add([...path, 'params', 'amount'], { code: 'out_of_range', expected: both`a fact of at least 1`, saw: both`${quote(amount)} with minimum ${fact.minimum ?? 'none'}`, remedy: both`give ${quote(amount)} 'minimum: 1'` });
  }
}

/** The placeholders of messages: each stands for something that there is and that may be told. */
import { type Placeholder, PLACEHOLDERS, placeholdersIn } from '../message-template.js';
import { ownEntry } from '../own-entry.js';
import { type Finding, quotation } from '../problem.js';
import { actionsOf } from './actions.js';
import { unknown } from '../text/unknown-name.js';
import { both } from '../words/both.js';
import type { Subject } from './subject.js';

export function checkMessages(subject: Subject): void {
  for (const { action, path } of actionsOf(subject)) {
    if (action.type !== 'notify') continue;
    for (const language of ['zh', 'en'] as const) {
      for (const placeholder of placeholdersIn(action.params.message[language])) {
        const finding = problemOf(subject, placeholder);
        if (finding) subject.findings.add([...path, 'params', 'message', language], finding, { offset: placeholder.offset });
      }
    }
  }
}

function problemOf({ definition, names }: Subject, { name, stands }: Placeholder): Finding | null {
  const saw = quotation(`{${name}}`);
  if (stands === null) return { code: 'unknown_placeholder', expected: both`one of ${PLACEHOLDERS}`, saw, remedy: both`take one of these, or leave the braces out` };
  if (stands.kind === 'due') {
    return names.commitments.has(stands.commitment) ? null : { ...unknown('commitment', stands.commitment, names.commitments, both`the process`), code: 'unknown_placeholder' };
  }
  if (stands.kind !== 'fact') return null;
  if (!names.facts.has(stands.fact)) return { ...unknown('fact', stands.fact, names.facts, both`the process`), code: 'unknown_placeholder' };
  if (ownEntry(definition.facts, stands.fact)?.personal !== true) return null;
  return { code: 'personal_placeholder', expected: both`a fact that is not personal, for a message is kept and sent in the clear`, saw, remedy: both`say it without, or take another fact` };
}

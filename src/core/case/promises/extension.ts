/** Lengthening a running term (延期): by the post that may, by no more than the definition grants, before the term ends. */
import type { ExtendTerm, HeldPost } from '../command.js';
import type { Draft } from '../draft.js';
import { sealReason } from '../persons/sealed-form.js';
import { permit } from '../permission.js';
import { commitmentNotRunning, customerNotTold, extendedByEvents, extensionNotAllowed, extensionTooLong, unknownCommitment } from '../refusals.js';
import type { Rejection } from '../rejection.js';
import type { SealedValue } from '../transition.js';
import { formatTerm, type Term } from '../../calendar/term.js';
import type { Commitment, ExtendParams, Extension } from '../../definition/definition.js';
import { StepRefused } from '../step-refused.js';

/** Grants the extension on the draft, or says why not. `begin` writes the event once it is admitted. */
export function extend(draft: Draft, command: ExtendTerm, begin: (held: HeldPost) => void): Rejection | null {
  const { definition } = draft.process;
  const commitment = Object.hasOwn(definition.commitments, command.commitment) ? definition.commitments[command.commitment]! : null;
  if (commitment === null) return unknownCommitment(command.commitment, definition);
  if (commitment.extension === null) return extensionNotAllowed(command.commitment, definition);
  if (commitment.extension.by.length === 0) return extendedByEvents(command.commitment, definition);
  const permission = permit(draft.process, { by: commitment.extension.by, except: [] }, draft.facts, command.actor, draft.recused());
  if ('rejection' in permission) return permission.rejection;
  const record = draft.commitments.get(command.commitment);
  if (record?.state !== 'running') return commitmentNotRunning(record?.state);
  const refusal = tooLong(commitment, record.extensions, command.by) ?? notTold(commitment.extension, command);
  if (refusal) return refusal;
  begin(permission.as);
  lengthen(draft, command.commitment, command.by);
  return null;
}

function lengthen(draft: Draft, id: string, by: Term): void {
  draft.reproject(id, { extensions: [...draft.record(id).extensions, by] });
  draft.enter(id, 'extended', draft.cause.decidedAt, null);
}

/** The action `extend` of an event that grants what was applied for. @throws StepRefused where it may not be granted */
export function extendByAction(draft: Draft, { commitment: id, amount }: ExtendParams): void {
  const commitment = draft.process.definition.commitments[id]!;
  const record = draft.commitments.get(id);
  if (record?.state !== 'running') throw new StepRefused(commitmentNotRunning(record?.state));
  const by: Term = { amount: Number(draft.facts[amount]), unit: commitment.within.term.unit };
  const refusal = tooLong(commitment, record.extensions, by);
  if (refusal) throw new StepRefused(refusal);
  lengthen(draft, id, by);
}

/** What an extension brings, as its event keeps it: the reason is somebody's words, so it is sealed like any personal text. */
export function extensionForm({ by, customer, reason }: ExtendTerm, sequence: number): { form: Record<string, unknown>; sealed: SealedValue[] } {
  const said = sealReason(reason, sequence);
  return { form: { by: formatTerm(by, 'en'), ...(customer !== null && { customer }), ...said.form }, sealed: said.sealed };
}

/** All extensions are in the term's own unit, and together stay within the maximum where one is stated. */
function tooLong({ extension, within }: Commitment, granted: readonly Term[], by: Term): Rejection | null {
  const total = [...granted, by].reduce((sum, { amount }) => sum + amount, 0);
  const max = extension?.max ?? null;
  const { unit } = max ?? within.term;
  const isGranted = by.unit === unit && by.amount > 0 && (max === null || total <= max.amount);
  return isGranted ? null : extensionTooLong(max, unit, [...granted, by]);
}

function notTold({ customer }: Extension, command: ExtendTerm): Rejection | null {
  const enough = customer === null || command.customer === 'agreed' || command.customer === customer;
  return enough ? null : customerNotTold(customer, command.customer);
}

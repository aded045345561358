/**
 * Cases that other cases ask for: opened after the commit, and answered to when they end. Both are commands like any other, under
 * keys of their own, so that doing one twice does it once.
 */
import type { DataSource } from 'typeorm';
import { ENGINE, type FormInput } from '../../core/case/command.js';
import { withClient } from '../../store/database.js';
import { claimSubCases, markSubCase, postponeSubCase, type ClaimedSubCase, type SubCaseEnd } from '../../store/effects/sub-cases.sql.js';
import { sealedValues } from '../../store/sealed-values.sql.js';
import type { Vault } from '../../store/vault.js';
import type { Logger } from '../logger.js';
import type { Answer, RefusalCode, Submission } from '../submission.js';
import { waitMs } from './back-off.js';

const AT_ONCE = 16;
/** Cases that open one another without end stop here. */
const DEPTH_MAX = 8;

/** Refusals that pass. */
const PASSING: ReadonlySet<RefusalCode> = new Set(['catching_up', 'case_held']);

export interface SubCasesOptions {
  readonly dataSource: DataSource;
  readonly vault: Vault;
  readonly submit: (submission: Submission) => Promise<Answer>;
  readonly logger: Logger;
}

export class SubCases {
  constructor(private readonly options: SubCasesOptions) {}

  /** Does what is due; how many were claimed. */
  async run(): Promise<number> {
    const claimed = await withClient(this.options.dataSource, (client) => claimSubCases(client, AT_ONCE));
    await Promise.all(claimed.map((one) => this.#carryOut(one)));
    return claimed.length;
  }

  async #carryOut(one: ClaimedSubCase): Promise<void> {
    const { dataSource, logger } = this.options;
    const { tenant, parentId, name, process, childId, state, attempt } = one;
    try {
      const end = await (state === 'to-open' ? this.#open(one) : this.#answer(one));
      if ('passing' in end) return await withClient(dataSource, (client) => postponeSubCase(client, one, end.passing, waitMs(attempt, Math.random())));
      await withClient(dataSource, (client) => markSubCase(client, one, end));
      if (end.state === 'refused') logger.error({ tenant, caseId: parentId, name, process, reason: end.reason }, 'a case could not be opened for another');
    } catch (error) {
      logger.error({ tenant, caseId: parentId, childId, error: String(error) }, 'a sub-case could not be carried on; it is tried again');
    }
  }

  async #open(one: ClaimedSubCase): Promise<SubCaseEnd | { readonly passing: RefusalCode }> {
    const { tenant, parentId, sequence, part, process, childId, depth, recused, claimedAt } = one;
    if (depth > DEPTH_MAX) return { state: 'refused', reason: 'too_deep' };
    const answer = await this.options.submit({
      tenant,
      to: { process, opensAs: childId },
      command: { kind: 'open', actor: ENGINE, arrivedAt: claimedAt.getTime(), form: await this.#formOf(one), ...(recused.length > 0 && { recused }) },
      idempotencyKey: `sub-case ${parentId} ${sequence} ${part}`,
    });
    if (answer.outcome === 'accepted') return { state: 'open' };
    const { reason } = answer.refusal;
    // It was opened before, and a person in its form has been erased since: the form is another by now.
    if (reason === 'idempotency_key_reused') return { state: 'open' };
    return PASSING.has(reason) ? { passing: reason } : { state: 'refused', reason };
  }

  /** An answer that the parent does not take any more is late, which does no harm. */
  async #answer({ tenant, parentId, childId, answers, endState, claimedAt }: ClaimedSubCase): Promise<SubCaseEnd | { readonly passing: RefusalCode }> {
    const answer = await this.options.submit({
      tenant,
      to: { caseId: parentId },
      command: { kind: 'send', event: answers[endState!]!, actor: ENGINE, arrivedAt: claimedAt.getTime(), form: {} },
      idempotencyKey: `answer of ${childId}`,
    });
    if (answer.outcome === 'accepted') return { state: 'answered' };
    const { reason } = answer.refusal;
    return PASSING.has(reason) ? { passing: reason } : { state: 'ended', reason };
  }

  /** Personal values are opened here and sealed anew with the case that they open; those of an erased person are left out. */
  async #formOf({ tenant, parentId, form }: ClaimedSubCase): Promise<FormInput> {
    const { dataSource, vault } = this.options;
    const references = Object.values(form).flatMap((from) => ('reference' in from ? [from.reference] : []));
    const opened = await vault.open(await withClient(dataSource, (client) => sealedValues(client, tenant, parentId, references)));
    return Object.fromEntries(Object.entries(form).flatMap(([fact, from]) => {
      if ('value' in from) return [[fact, from.value]];
      return opened.has(from.reference) ? [[fact, opened.get(from.reference)]] : [];
    }));
  }
}

/** Sub-cases with something to do: claimed for one attempt, and marked with what became of it. */
import type { HandedOn } from '../../core/case/sub-case-order.js';
import type { Client } from '../database.js';

export interface ClaimedSubCase {
  readonly tenant: string;
  /** The case that asked for it. */
  readonly parentId: string;
  readonly sequence: number;
  readonly part: number;
  readonly name: string;
  readonly process: string;
  readonly form: Readonly<Record<string, HandedOn>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly childId: string;
  /** Parties that take no part in the case that asked for it. */
  readonly recused: readonly string[];
  /** Cases above it, itself included. */
  readonly depth: number;
  readonly state: 'to-open' | 'to-answer';
  readonly endState: string | null;
  readonly attempt: number;
  readonly claimedAt: Date;
}

const LEASE = '60 seconds';

const CLAIM_TEXT = `
with due as materialized (
  select tenant, child_id from kept.sub_case where next_attempt_at <= (select kept.now())
  order by next_attempt_at limit $1::integer for update skip locked
)
update kept.sub_case s set attempts = attempts + 1, next_attempt_at = kept.now() + '${LEASE}'::interval
from due where s.tenant = due.tenant and s.child_id = due.child_id
returning s.tenant, s.case_id as "parentId", s.sequence, s.part, s.name, s.process, s.form, s.answers, s.child_id as "childId", s.depth, s.state,
  array(select r.staff from kept.case_recusal r where r.tenant = s.tenant and r.case_id = s.case_id order by 1) as recused,
  s.end_state as "endState", s.attempts as attempt, kept.now() as "claimedAt"`;

/** A child that ended meanwhile has moved its row on: then only what was claimed is over, and the rest stays as it is. */
const MARK_TEXT = `
update kept.sub_case set state = $4, reason = $5, attempts = 0, next_attempt_at = null
where tenant = $1 and child_id = $2 and state = $3`;

const POSTPONE_TEXT = `
update kept.sub_case set reason = $4, next_attempt_at = kept.now() + make_interval(secs => $5::float8 / 1000)
where tenant = $1 and child_id = $2 and state = $3`;

export async function claimSubCases(client: Client, limit: number): Promise<ClaimedSubCase[]> {
  return (await client.query<ClaimedSubCase>({ name: 'claim-sub-cases', text: CLAIM_TEXT, values: [limit] })).rows;
}

export type SubCaseEnd = { readonly state: 'open' | 'answered' } | { readonly state: 'refused' | 'ended'; readonly reason: string };

/** What was to be done is done, or will not be. */
export async function markSubCase(client: Client, { tenant, childId, state }: ClaimedSubCase, end: SubCaseEnd): Promise<void> {
  await client.query({ name: 'mark-sub-case', text: MARK_TEXT, values: [tenant, childId, state, end.state, 'reason' in end ? end.reason : null] });
}

/** It is tried again later. */
export async function postponeSubCase(client: Client, { tenant, childId, state }: ClaimedSubCase, reason: string, delayMs: number): Promise<void> {
  await client.query({ name: 'postpone-sub-case', text: POSTPONE_TEXT, values: [tenant, childId, state, reason, delayMs] });
}

/** Deliveries on their way: claimed for one attempt, and marked with what became of it. */
import type { DataSource } from 'typeorm';
import type { Recipient } from '../../core/case/recipient.js';
import type { OutboxMessage } from '../../core/case/transition.js';
import type { Title } from '../../core/definition/definition.js';
import type { Client, Reader } from '../database.js';
import { joinedEntry, MISSED_DUTIES, type MissedDuties } from './missed-duties.sql.js';

export type ChannelName = 'webhook' | 'email' | 'sms';

/** A delivery whose attempt is this host's until `LEASE` has passed, with what it carries: a case's message, or an entry of missed duties. */
export type ClaimedDelivery = ClaimedMessage | ClaimedEntry;

interface Claim {
  readonly tenant: string;
  readonly tenantTitle: Title;
  readonly deliveryId: string;
  readonly webhookId: string | null;
  /** Number of this attempt, from 1. */
  readonly attempt: number;
  /** Attempts left after this one. */
  readonly triesLeft: number;
  readonly claimedAt: Date;
  readonly writtenAt: Date;
}

export interface ClaimedMessage extends Claim {
  readonly channel: ChannelName;
  readonly missed: null;
  readonly caseId: string;
  readonly number: number;
  readonly process: string;
  readonly definitionVersion: number;
  readonly sequence: number;
  readonly part: number;
  readonly kind: OutboxMessage['kind'];
  readonly commitment: string | null;
  readonly occurrence: number | null;
  readonly recipient: Recipient;
  readonly message: Title;
  readonly dueAt: Date | null;
}

/** Of a breach that no case carries: there is no customer to be told of it. */
export interface ClaimedEntry extends Claim {
  readonly channel: 'webhook';
  readonly missed: MissedDuties;
}

/** Longer than an attempt may take: a host that ends on the way leaves the delivery to be claimed again after it. */
const LEASE = '60 seconds';

const DUE_TARGETS_TEXT = `
select distinct target from kept.delivery where state = 'pending' and next_attempt_at <= (select kept.now())`;

const CLAIM_TEXT = `
with due as materialized (
  select tenant, delivery_id from kept.delivery
  where state = 'pending' and target = $1 and next_attempt_at <= (select kept.now())
  order by next_attempt_at limit $2::integer for update skip locked
),
claimed as (
  update kept.delivery d set attempts = attempts + 1, tries_left = greatest(tries_left - 1, 0), next_attempt_at = kept.now() + '${LEASE}'::interval
  from due where d.tenant = due.tenant and d.delivery_id = due.delivery_id
  returning d.*
)
select c.tenant, t.title as "tenantTitle", c.delivery_id as "deliveryId", c.channel, c.webhook_id as "webhookId", c.attempts as attempt,
  c.tries_left as "triesLeft", kept.now() as "claimedAt", c.case_id as "caseId", f.number::float8 as number, f.process,
  f.definition_version as "definitionVersion", c.sequence, c.part, m.kind, m.commitment, m.occurrence, m.recipient, m.message,
  m.due_at as "dueAt", coalesce(m.written_at, (leaf.json->>'decidedAt')::timestamptz) as "writtenAt",
  case when c.entry_id is not null then ${MISSED_DUTIES} end as missed
from claimed c
left join kept.outbox_message m on m.tenant = c.tenant and m.case_id = c.case_id and m.sequence = c.sequence and m.part = c.part
left join kept.case_file f on f.tenant = c.tenant and f.case_id = c.case_id
${joinedEntry('c')}
join kept.tenant t on t.tenant = c.tenant`;

/** An attempt that another host has made meanwhile, past its lease, is logged all the same and decides nothing. */
const MARK_TEXT = `
with logged as (
  insert into kept.delivery_attempt (tenant, delivery_id, attempt, case_id, entry_id, at, outcome, status, reason, duration_ms)
  select tenant, delivery_id, $3::integer, case_id, entry_id, $4::timestamptz, $5, $6::integer, $7, extract(epoch from kept.now() - $4::timestamptz) * 1000
  from kept.delivery where tenant = $1 and delivery_id = $2
)
update kept.delivery set state = $8, reason = $7,
  next_attempt_at = case when $8 = 'pending' then kept.now() + make_interval(secs => $9::float8 / 1000) end,
  ended_at = case when $8 <> 'pending' then kept.now() end
where tenant = $1 and delivery_id = $2 and attempts = $3 and state = 'pending'`;

/** What became of one attempt: the word of the log, the code that answered, and why where it was not taken. */
export interface AttemptOutcome {
  readonly outcome: 'sent' | 'failed' | 'unreachable' | 'withdrawn';
  /** Of HTTP or SMTP. */
  readonly status?: number;
  /** A word of ours, never words of others: these could hold an address. */
  readonly reason?: string;
}

export type Marked = { readonly state: 'sent' | 'dead' | 'unreachable' | 'withdrawn' } | { readonly state: 'pending'; readonly delayMs: number };

/** Targets that have something due: lanes that are to run. */
export async function dueTargets(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ target: string }>({ name: 'due-targets', text: DUE_TARGETS_TEXT });
  return rows.map(({ target }) => target);
}

/** Claims at most `limit` due deliveries of a target, the longest due first; those that another host is claiming are passed over. */
export async function claimDeliveries(client: Client, target: string, limit: number): Promise<ClaimedDelivery[]> {
  return (await client.query<ClaimedDelivery>({ name: 'claim-deliveries', text: CLAIM_TEXT, values: [target, limit] })).rows;
}

export async function markDelivery(client: Client, claimed: ClaimedDelivery, { outcome, status, reason }: AttemptOutcome, marked: Marked): Promise<void> {
  const { tenant, deliveryId, attempt, claimedAt } = claimed;
  const values = [
    tenant, deliveryId, attempt, claimedAt, outcome, status ?? null, reason ?? null,
    marked.state, marked.state === 'pending' ? marked.delayMs : null,
  ];
  await client.query({ name: 'mark-delivery', text: MARK_TEXT, values });
}

/** Makes a delivery that was not taken pending again, with all its tries; false where it is none such. */
export async function retryDelivery(dataSource: DataSource, { tenant, staff }: Reader, deliveryId: string, tries: number): Promise<boolean> {
  const [, retried] = await dataSource.query<[unknown[], number]>(
    `update kept.delivery set state = 'pending', tries_left = $4, next_attempt_at = kept.now(), ended_at = null, retried_by = $3, retried_at = kept.now()
     where tenant = $1 and delivery_id = $2 and state in ('dead', 'unreachable')`,
    [tenant, deliveryId, staff, tries],
  );
  return retried === 1;
}

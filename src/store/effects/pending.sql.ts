/**
 * Telling on what was committed: one statement takes rows of the queue, gives their events and entries the next places in the stream of
 * their tenant (migrations/effects/pending.ts says why a queue), and makes a delivery for each way that their messages go. One host does it at
 * a time, or a later event of a case could get its place before an earlier one; whoever comes meanwhile finds nothing to do.
 */
import type { Parties } from '../../core/case/parties.js';
import type { Client } from '../database.js';

/**
 * The ways of a message: of one to a customer the channels of the tenant, and every webhook that asks for its kind, but for one whose owner takes no part in
 * the case. An entry that is told is a breach.
 */
const FORWARD_TEXT = `
with taken as materialized (
  delete from kept.outbox_pending p
  using (
    select pending_id from kept.outbox_pending
    where (select pg_try_advisory_xact_lock(hashtextextended('kept.forward', 0))) order by pending_id limit $1 for update
  ) w
  where p.pending_id = w.pending_id
  returning p.tenant, p.pending_id, p.case_ids, p.sequences, p.entry_ids
),
head as (
  insert into kept.event_stream_head as h (tenant, position)
  select tenant, count(*) from taken group by tenant order by tenant
  on conflict (tenant) do update set position = h.position + excluded.position
  returning h.tenant, h.position
),
place as (
  insert into kept.event_stream (tenant, position, case_ids, sequences, entry_ids)
  select t.tenant, h.position + 1 - row_number() over (partition by t.tenant order by t.pending_id desc), t.case_ids, t.sequences, t.entry_ids
  from taken t join head h on h.tenant = t.tenant
),
message as materialized (
  select m.tenant, m.case_id, m.sequence, m.part, null::bigint as entry_id, m.kind, m.recipient::jsonb ? 'reference' as to_customer
  from taken t cross join lateral unnest(t.case_ids, t.sequences) as e (case_id, sequence)
  join kept.outbox_message m on m.tenant = t.tenant and m.case_id = e.case_id and m.sequence = e.sequence
  union all
  select t.tenant, null, null, null, e.entry_id, 'breach', false from taken t cross join lateral unnest(t.entry_ids) as e (entry_id)
),
way as (
  select m.tenant, m.case_id, m.sequence, m.part, m.entry_id, c.channel, null::uuid as webhook_id
  from message m join json_to_recordset($2::json) as c (tenant text, channel text) on c.tenant = m.tenant where m.to_customer
  union all
  select m.tenant, m.case_id, m.sequence, m.part, m.entry_id, 'webhook', w.webhook_id
  from message m join kept.webhook w on w.tenant = m.tenant and w.removed_at is null and m.kind = any (w.kinds)
  join json_to_recordset($4::json) as o (tenant text, staff text, parties jsonb) on o.tenant = w.tenant and o.staff = w.added_by
  where m.case_id is null or not kept.takes_no_part(m.tenant, m.case_id, o.parties)
),
delivery as (
  insert into kept.delivery (tenant, case_id, sequence, part, entry_id, channel, webhook_id, tries_left, next_attempt_at)
  select tenant, case_id, sequence, part, entry_id, channel, webhook_id, $3::integer, kept.now() from way
  returning 1
)
select (select count(*)::integer from taken) as taken, (select count(*)::integer from delivery) as deliveries`;

export interface TenantChannel {
  readonly tenant: string;
  readonly channel: string;
}

/** Somebody who added webhooks, and as what a case may recuse them. */
export interface WebhookOwner {
  readonly tenant: string;
  readonly staff: string;
  readonly parties: Parties;
}

export interface Ways {
  readonly channels: readonly TenantChannel[];
  /** All of them: a webhook of anybody else is told nothing. */
  readonly owners: readonly WebhookOwner[];
}

/** Takes at most `limit` commits; how many there were and how many deliveries they made. */
export async function forwardPending(client: Client, limit: number, { channels, owners }: Ways, tries: number): Promise<{ taken: number; deliveries: number }> {
  const { rows } = await client.query<{ taken: number; deliveries: number }>({ name: 'forward', text: FORWARD_TEXT, values: [limit, JSON.stringify(channels), tries, JSON.stringify(owners)] });
  return rows[0]!;
}

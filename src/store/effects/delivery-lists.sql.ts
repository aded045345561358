/** Deliveries as an administrator looks at them. Run under `readAs`: tenant and recusal are the policies' affair. */
import type { EntityManager } from 'typeorm';
import type { OutboxMessage } from '../../core/case/transition.js';
import type { Title } from '../../core/definition/definition.js';
import { Conditions, pageOf, type Key, type Page } from '../keyset.js';
import type { ChannelName } from './deliveries.sql.js';
import { joinedEntry, MISSED_DUTIES, type MissedDuties } from './missed-duties.sql.js';

export type DeliveryState = 'pending' | 'sent' | 'dead' | 'unreachable' | 'withdrawn';

export interface DeliveryRow {
  readonly deliveryId: string;
  readonly state: DeliveryState;
  readonly channel: ChannelName;
  readonly webhookId: string | null;
  readonly kind: OutboxMessage['kind'];
  /** Null, with its number, where it carries missed duties. */
  readonly caseId: string | null;
  readonly number: number | null;
  readonly process: string;
  readonly definitionVersion: number;
  readonly commitment: string | null;
  /** What was to be told; what was promised, where it carries missed duties. */
  readonly message: Title;
  readonly missed: MissedDuties | null;
  readonly attempts: number;
  readonly reason: string | null;
  readonly nextAttemptAt: Date | null;
  readonly madeAt: Date;
  readonly endedAt: Date | null;
  readonly retriedBy: string | null;
  readonly retriedAt: Date | null;
}

export interface AttemptRow {
  readonly attempt: number;
  readonly at: Date;
  readonly outcome: 'sent' | 'failed' | 'unreachable' | 'withdrawn';
  readonly status: number | null;
  readonly reason: string | null;
  readonly durationMs: number;
}

export interface DeliveryFilter {
  readonly state: DeliveryState;
  readonly channel?: ChannelName;
}

const SELECT = `
select d.delivery_id as "deliveryId", d.state, d.channel, d.webhook_id as "webhookId", coalesce(m.kind, 'breach') as kind, d.case_id as "caseId", f.number::float8 as number,
  coalesce(f.process, opened.process) as process, coalesce(f.definition_version, opened.definition_version) as "definitionVersion",
  m.commitment, coalesce(m.message, opened_with.expanded::json #> '{definition,recurrence,title}') as message,
  case when d.entry_id is not null then ${MISSED_DUTIES} end as missed, d.attempts, d.reason, d.next_attempt_at as "nextAttemptAt", d.made_at as "madeAt",
  d.ended_at as "endedAt", d.retried_by as "retriedBy", d.retried_at as "retriedAt"
from kept.delivery d
left join kept.outbox_message m using (tenant, case_id, sequence, part) left join kept.case_file f using (tenant, case_id)
${joinedEntry('d')}`;

/** Deliveries in one state, the oldest first. */
export async function listDeliveries(manager: EntityManager, { state, channel }: DeliveryFilter, after: Key | null, limit: number): Promise<Page<DeliveryRow>> {
  const conditions = new Conditions().add('d.state = ?', state);
  if (channel !== undefined) conditions.add('d.channel = ?', channel);
  if (after !== null) conditions.add('(d.made_at, d.delivery_id) > (?::timestamptz, ?::uuid)', ...after);
  const rows = await manager.query<DeliveryRow[]>(`${SELECT} where ${conditions.where} order by d.made_at, d.delivery_id limit ${limit + 1}`, conditions.values);
  return pageOf(rows, limit, ({ madeAt, deliveryId }) => [madeAt.toISOString(), deliveryId]);
}

/** One delivery with its log; null where the reader sees none of that id. */
export async function readDelivery(manager: EntityManager, deliveryId: string): Promise<{ delivery: DeliveryRow; log: readonly AttemptRow[] } | null> {
  const [delivery] = await manager.query<DeliveryRow[]>(`${SELECT} where d.delivery_id = $1`, [deliveryId]);
  if (delivery === undefined) return null;
  const log = await manager.query<AttemptRow[]>(
    'select attempt, at, outcome, status, reason, duration_ms as "durationMs" from kept.delivery_attempt where delivery_id = $1 order by attempt',
    [deliveryId],
  );
  return { delivery, log };
}

/** The stream of what happened, in the order in which it was told on. Run under `readAs`: tenant and recusal are the policies' affair. */
import type { DataSource, EntityManager } from 'typeorm';
import type { Recipient } from '../../core/case/recipient.js';
import type { Title } from '../../core/definition/definition.js';

/** A place in the stream: of a commit, of an event in it, of the event itself (0) or one of its messages (from 1). */
export interface StreamPlace {
  readonly position: number;
  readonly event: number;
  readonly part: number;
}

export interface StreamItem extends StreamPlace {
  readonly kind: 'transition' | 'notify' | 'warning' | 'breach';
  readonly caseId: string;
  readonly number: number;
  readonly process: string;
  readonly definitionVersion: number;
  readonly sequence: number;
  /** Of the event: what it was and when it counts. */
  readonly eventKind: 'opened' | 'event' | 'timer' | 'extension' | 'recount' | 'handed-over';
  readonly eventType: string;
  readonly at: Date;
  readonly states: readonly string[];
  /** Of a message; null for a transition. */
  readonly commitment: string | null;
  readonly occurrence: number | null;
  readonly dueAt: Date | null;
  readonly recipient: Recipient | null;
  readonly message: Title | null;
}

export type StreamKind = StreamItem['kind'];

export interface StreamPage {
  readonly items: readonly StreamItem[];
  /** Where reading goes on: the last place looked at, whether or not it held anything of the kinds asked for. */
  readonly last: StreamPlace;
  /** More may follow at once. */
  readonly isFull: boolean;
}

/** Places of events from one on, that one included: of its messages some may not have been read. */
const PLACES_TEXT = `
select s.position::float8 as position, e.ordinal::integer as event, e.case_id, e.sequence
from kept.event_stream s cross join lateral unnest(s.case_ids, s.sequences) with ordinality as e (case_id, sequence, ordinal)
where s.position >= $1::bigint and (s.position > $1::bigint or e.ordinal >= $2::integer)
order by s.position, e.ordinal limit $3::integer`;

const ITEMS_TEXT = `
with place as materialized (
  select * from json_to_recordset($1::json) as p (position bigint, event integer, case_id uuid, sequence integer)
),
item as (
  select p.*, 0 as part, 'transition' as kind, null::text as commitment, null::integer as occurrence, null::timestamptz as due_at, null::json as recipient, null::json as message
  from place p
  union all
  select p.*, m.part + 1, m.kind, m.commitment, m.occurrence, m.due_at, m.recipient, m.message
  from place p join kept.outbox_message m on m.case_id = p.case_id and m.sequence = p.sequence
)
select i.position::float8 as position, i.event, i.part, i.kind, i.case_id as "caseId", f.number::float8 as number, f.process,
  f.definition_version as "definitionVersion", i.sequence, v.kind as "eventKind", v.type as "eventType", v.at, v.states,
  i.commitment, i.occurrence, i.due_at as "dueAt", i.recipient, i.message
from item i
join kept.case_event v on v.case_id = i.case_id and v.sequence = i.sequence
join kept.case_file f on f.case_id = i.case_id
where i.kind = any ($2) and (i.position, i.event, i.part) > ($3::bigint, $4::integer, $5::integer)
order by i.position, i.event, i.part`;

/** What follows a place, of these kinds, looking at no more than `limit` events. */
export async function readStream(manager: EntityManager, after: StreamPlace, kinds: readonly StreamKind[], limit: number): Promise<StreamPage> {
  const places = await manager.query<{ position: number; event: number; case_id: string; sequence: number }[]>(PLACES_TEXT, [after.position, after.event, limit]);
  const end = places.at(-1);
  if (end === undefined) return { items: [], last: after, isFull: false };
  const items = await manager.query<StreamItem[]>(ITEMS_TEXT, [JSON.stringify(places), kinds, after.position, after.event, after.part]);
  return { items, last: { position: end.position, event: end.event, part: PARTS_MAX }, isFull: places.length === limit };
}

/** Past every message of the last event: they were written with it, and none comes later. */
const PARTS_MAX = 2 ** 31 - 1;

/** The last place of each tenant's stream. */
export async function streamHeads(dataSource: DataSource): Promise<ReadonlyMap<string, number>> {
  const rows = await dataSource.query<{ tenant: string; position: number }[]>('select tenant, position::float8 as position from kept.event_stream_head');
  return new Map(rows.map(({ tenant, position }) => [tenant, position]));
}

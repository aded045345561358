/** The stream of what happened, in the order in which it was told on. Run under `readAs`: tenant and recusal are the policies' affair. */
import type { DataSource, EntityManager } from 'typeorm';
import type { Recipient } from '../../core/case/recipient.js';
import type { Title } from '../../core/definition/definition.js';
import { joinedEntry, MISSED_DUTIES, type MissedDuties } from './missed-duties.sql.js';

/** A place in the stream: of a commit, of an event or entry in it, of the event or entry itself (0) or one of an event's messages (from 1). */
export interface StreamPlace {
  readonly position: number;
  readonly event: number;
  readonly part: number;
}

export type StreamItem = CaseItem | MissedItem;

/** What happened to a case, or is told of it. */
export interface CaseItem extends StreamPlace {
  readonly kind: 'transition' | 'notify' | 'warning' | 'breach';
  readonly caseId: string;
  readonly number: number;
  readonly process: string;
  readonly definitionVersion: number;
  readonly sequence: number;
  /** Of the event: what it was and when it counts. */
  readonly eventKind: 'opened' | 'event' | 'timer' | 'extension' | 'recount' | 'handed-over' | 'task';
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

/** Duties missed together: a breach that no case carries. */
export interface MissedItem extends StreamPlace {
  readonly kind: 'breach';
  readonly missed: MissedDuties;
}

export type StreamKind = StreamItem['kind'];

export interface StreamPage {
  readonly items: readonly StreamItem[];
  /** Where reading goes on: the last place looked at, whether or not it held anything of the kinds asked for. */
  readonly last: StreamPlace;
  /** More may follow at once. */
  readonly isFull: boolean;
}

/**
 * Places of events, and of entries after them, from one on, that one included: of its messages some may not have been read. A place of a case that the
 * reader does not see tells nothing else.
 */
const PLACES_TEXT = `
select p.place::float8 as position, p.event, p.case_id, p.sequence, p.entry_id from kept.stream_places($1::bigint, $2::integer, $3::integer) p`;

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

const ENTRIES_TEXT = `
select i.position::float8 as position, i.event, 0 as part, 'breach' as kind, ${MISSED_DUTIES} as missed
from (select kept.current_tenant() as tenant, p.* from json_to_recordset($1::json) as p (position bigint, event integer, entry_id bigint)) i
${joinedEntry('i')}
where entry.entry_id is not null and (i.position, i.event, 0) > ($2::bigint, $3::integer, $4::integer)`;

interface PlaceRow {
  readonly position: number;
  readonly event: number;
  readonly case_id: string | null;
  readonly sequence: number | null;
  readonly entry_id: string | null;
}

/** What follows a place, of these kinds, looking at no more than `limit` events. */
export async function readStream(manager: EntityManager, after: StreamPlace, kinds: readonly StreamKind[], limit: number): Promise<StreamPage> {
  const places = await manager.query<PlaceRow[]>(PLACES_TEXT, [after.position, after.event, limit]);
  const end = places.at(-1);
  if (end === undefined) return { items: [], last: after, isFull: false };
  const since = [after.position, after.event, after.part];
  const entries = kinds.includes('breach') ? places.filter(({ entry_id }) => entry_id !== null) : [];
  const items: StreamItem[] = await manager.query<CaseItem[]>(ITEMS_TEXT, [JSON.stringify(places), kinds, ...since]);
  if (entries.length > 0) items.push(...(await manager.query<MissedItem[]>(ENTRIES_TEXT, [JSON.stringify(entries), ...since])));
  items.sort((a, b) => a.position - b.position || a.event - b.event || a.part - b.part);
  return { items, last: { position: end.position, event: end.event, part: PARTS_MAX }, isFull: places.length === limit };
}

/** Past every message of the last event: they were written with it, and none comes later. An entry has none. */
const PARTS_MAX = 2 ** 31 - 1;

/** The last place of each tenant's stream. */
export async function streamHeads(dataSource: DataSource): Promise<ReadonlyMap<string, number>> {
  const rows = await dataSource.query<{ tenant: string; position: number }[]>('select tenant, position::float8 as position from kept.event_stream_head');
  return new Map(rows.map(({ tenant, position }) => [tenant, position]));
}

/**
 * The commit: one prepared statement that writes everything of one or many transitions, after their rows were locked.
 * Each parameter but the last is a JSON list of rows of one table (case-writes.ts), so its plan never depends on how many there are.
 */
import type { Client } from './database.js';
import { NUMBER_PLACE } from '../core/definition/message-template.js';
import { rowsOf, type DecidedCase } from './case-writes.js';

/** A case's number where it has one; one that opens gets it here, so that an opening that is refused takes none. */
const NUMBER = 'coalesce(number, (select o.number from opened o where (o.tenant, o.case_id) = (r.tenant, r.case_id)))';
/** The receipt of an opening tells the number too, first of all that it tells; its text is else as it was given. */
const ANSWER = `case when number is not null then answer else ('{"number":' || ${NUMBER} || ',' || substr(answer::text, 2))::json end`;
/** A message that tells the number of its case leaves a place for it. */
const MESSAGE = `replace(message, '${NUMBER_PLACE}', ${NUMBER}::text)::json`;

export const COMMIT_TEXT = `
with
file as (
  select * from json_to_recordset($1::json) as r (
    tenant text, case_id uuid, opens boolean, process text, definition_version integer,
    state text, status text, opened_at timestamptz, ended_at timestamptz, readers text[])
),
snapshot as (
  select * from json_to_recordset($2::json) as r (
    tenant text, case_id uuid, opens boolean, revision integer, process text, definition_version integer, document json)
),
opened as (
  select tenant, case_id, nextval('kept.case_number') as number from file where opens
),
opened_file as (
  insert into kept.case_file (tenant, case_id, number, process, definition_version, state, status, opened_at, ended_at, readers)
  select f.tenant, f.case_id, o.number, f.process, f.definition_version, f.state, f.status, f.opened_at, f.ended_at, f.readers
  from file f join opened o on (o.tenant, o.case_id) = (f.tenant, f.case_id)
),
moved_file as (
  update kept.case_file f set state = r.state, status = r.status, ended_at = r.ended_at,
    readers = case when f.readers @> r.readers then f.readers else array(select unnest(f.readers) union select unnest(r.readers) order by 1) end
  from file r where not r.opens and f.tenant = r.tenant and f.case_id = r.case_id
    and ((f.state, f.status) is distinct from (r.state, r.status) or not f.readers @> r.readers)
),
opened_snapshot as (
  insert into kept.case_snapshot (tenant, case_id, revision, process, definition_version, document)
  select tenant, case_id, revision, process, definition_version, document::text from snapshot where opens
),
moved_snapshot as (
  update kept.case_snapshot s set revision = r.revision, document = r.document::text
  from snapshot r where not r.opens and s.tenant = r.tenant and s.case_id = r.case_id and s.revision = r.revision - 1
  returning 1
),
happening as (
  select * from json_to_recordset($3::json) as r (
    tenant text, case_id uuid, sequence integer, kind text, type text, at timestamptz, received_at timestamptz,
    arrived_at timestamptz, happened_at timestamptz, staff text, post text, unit text, form json, states text[])
),
event as (
  insert into kept.case_event select * from happening
),
to_be_told as (
  insert into kept.outbox_pending (tenant, case_ids, sequences)
  select tenant, array_agg(case_id order by case_id, sequence), array_agg(sequence order by case_id, sequence) from happening group by tenant
),
disarmed as (
  delete from kept.timer t using json_to_recordset($4::json) as r (tenant text, case_id uuid, armed integer)
  where t.tenant = r.tenant and t.case_id = r.case_id and t.armed = r.armed
),
armed as (
  insert into kept.timer
  select * from json_to_recordset($5::json) as r (
    tenant text, case_id uuid, armed integer, key text, due_at timestamptz, fires_at timestamptz)
),
commitment as (
  insert into kept.commitment (tenant, case_id, commitment, occurrence, process, number, clause, state, anchor_at, due_at,
    due_date, provisional, warn_at, warned, answerable, ended_at, fulfilled_at)
  select tenant, case_id, commitment, occurrence, process, ${NUMBER}, clause, state, anchor_at, due_at,
    due_date, provisional, warn_at, warned, answerable, ended_at, fulfilled_at
  from json_to_recordset($6::json) as r (
    tenant text, case_id uuid, commitment text, occurrence integer, process text, number bigint, clause text, state text,
    anchor_at timestamptz, due_at timestamptz, due_date date, provisional boolean, warn_at timestamptz, warned boolean,
    answerable text, ended_at timestamptz, fulfilled_at timestamptz)
  on conflict (tenant, case_id, commitment, occurrence) do update set
    state = excluded.state, anchor_at = excluded.anchor_at, due_at = excluded.due_at, due_date = excluded.due_date,
    provisional = excluded.provisional, warn_at = excluded.warn_at, warned = excluded.warned,
    answerable = excluded.answerable, ended_at = excluded.ended_at, fulfilled_at = coalesce(excluded.fulfilled_at, kept.commitment.fulfilled_at)
),
closed_task as (
  update kept.task t set closed_at = r.closed_at
  from json_to_recordset($7::json) as r (tenant text, case_id uuid, opened integer, state text, holder text, closed_at timestamptz)
  where t.tenant = r.tenant and t.case_id = r.case_id and t.opened = r.opened and t.state = r.state and t.holder = r.holder
),
opened_task as (
  insert into kept.task (tenant, case_id, opened, state, post, unit, staff, number, opened_at)
  select tenant, case_id, opened, state, post, unit, staff, ${NUMBER}, opened_at from json_to_recordset($8::json) as r (
    tenant text, case_id uuid, opened integer, state text, post text, unit text, staff text, number bigint, opened_at timestamptz)
),
cared_task as (
  update kept.task t set signed_by = r.signed_by, signed_at = r.signed_at, held_by = r.held_by, held_how = r.held_how, returned_by = r.returned_by
  from json_to_recordset($15::json) as r (
    tenant text, case_id uuid, opened integer, state text, holder text, signed_by text, signed_at timestamptz, held_by text, held_how text, returned_by text)
  where t.tenant = r.tenant and t.case_id = r.case_id and t.opened = r.opened and t.state = r.state and t.holder = r.holder
),
assistance as (
  insert into kept.assistance (tenant, case_id, asked, staff, asked_by, answered)
  select * from json_to_recordset($16::json) as r (tenant text, case_id uuid, asked integer, staff text, asked_by text, answered integer)
  on conflict (tenant, case_id, asked) do update set answered = excluded.answered
),
recusal as (
  insert into kept.case_recusal select * from json_to_recordset($9::json) as r (tenant text, case_id uuid, staff text)
  on conflict do nothing
),
entry as (
  insert into kept.ledger_entry (tenant, case_id, commitment, occurrence, kind, sequence, leaf)
  select tenant, case_id, commitment, occurrence, kind, sequence, leaf from json_to_recordset($10::json) as r (
    tenant text, case_id uuid, commitment text, occurrence integer, kind text, sequence integer, leaf text)
  returning tenant, entry_id
),
pending as (
  insert into kept.ledger_pending select tenant, entry_id from entry
),
outbox as (
  insert into kept.outbox_message (tenant, case_id, sequence, part, kind, commitment, occurrence, recipient, message, due_at, written_at)
  select tenant, case_id, sequence, part, kind, commitment, occurrence, recipient, ${MESSAGE}, due_at, written_at
  from json_to_recordset($11::json) as r (
    tenant text, case_id uuid, number bigint, sequence integer, part integer, kind text, commitment text, occurrence integer, recipient json,
    message text, due_at timestamptz, written_at timestamptz)
),
sealed as (
  insert into kept.person_data (tenant, case_id, reference, person_id, sealed)
  select tenant, case_id, reference, person_id, decode(sealed, 'base64') from json_to_recordset($12::json) as r (
    tenant text, case_id uuid, reference text, person_id uuid, sealed text)
),
receipt as (
  insert into kept.command_receipt (tenant, idempotency_key, command_hash, answer, received_at)
  select tenant, idempotency_key, command_hash, ${ANSWER}, received_at from json_to_recordset($13::json) as r (
    tenant text, case_id uuid, number bigint, idempotency_key text, command_hash text, answer json, received_at timestamptz)
  order by tenant, idempotency_key
),
sub_case as (
  insert into kept.sub_case (tenant, case_id, sequence, part, name, process, form, answers, next_attempt_at, depth)
  select r.*, 1 + coalesce((select p.depth from kept.sub_case p where p.tenant = r.tenant and p.child_id = r.case_id), 0)
  from json_to_recordset($14::json) as r (
    tenant text, case_id uuid, sequence integer, part integer, name text, process text, form json, answers json, next_attempt_at timestamptz)
),
ended_sub_case as (
  update kept.sub_case s set end_state = r.state, state = case when s.answers ->> r.state is null then 'ended' else 'to-answer' end,
    next_attempt_at = case when s.answers ->> r.state is null then null else r.ended_at end
  from file r where r.status = 'ended' and s.tenant = r.tenant and s.child_id = r.case_id and s.end_state is null
)
select case when count(*) = $17::integer then count(*)::integer
  else ('expected ' || $17 || ' snapshots at the revision they were loaded at, saw ' || count(*) || '; report this as a defect')::integer end as moved,
  (select coalesce(json_object_agg(case_id, number), '{}') from opened) as numbers
from moved_snapshot`;

/** A transition of which no rows can be made: the fault is the case's own, and the database was never asked. */
export class UnwritableTransition extends Error {
  override readonly name = 'UnwritableTransition';
}

/**
 * Writes the transitions in the caller's transaction. Where a snapshot was not at the revision it was loaded at (the row
 * lock was not held) the statement itself fails, by the words it casts to a number: a commit sent behind it commits nothing.
 * @returns the numbers of the cases that open, by their ids
 * @throws UnwritableTransition at once, before anything is sent
 */
export function writeTransitions(client: Client, cases: readonly DecidedCase[]): Promise<CaseNumbers> {
  const moving = cases.filter(({ opens }) => !opens).length;
  const written = client.query<{ numbers: Record<string, number> }>({ name: 'commit', text: COMMIT_TEXT, values: [...writableRows(cases), moving] });
  return written.then(({ rows }) => new Map(Object.entries(rows[0]!.numbers)));
}

export type CaseNumbers = ReadonlyMap<string, number>;

function writableRows(cases: readonly DecidedCase[]): readonly string[] {
  try {
    return rowsOf(cases);
  } catch (error) {
    throw new UnwritableTransition(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Laws of cases: the document, its rows and its events tell the same story, and a commit is whole. */
import type { Law } from '../auditor.js';

const DOCUMENT = 'select tenant, case_id, revision, held, document::json as document from kept.case_snapshot';

/** Milliseconds since 1970, as documents hold instants. */
const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::bigint`;

const TIMERS = `
  select tenant, case_id, (t->>'armed')::int as armed, t->>'key' as key, (t->>'due')::bigint as due, (t->>'firesAt')::bigint as fires
  from (${DOCUMENT}) d, json_array_elements(document->'timers') t where held is null`;
const TIMER_ROWS = `select tenant, case_id, armed, key, ${ms('due_at')} as due, ${ms('fires_at')} as fires from kept.timer`;

const TASKS = `
  select tenant, case_id, (t->>'opened')::int as opened, t->>'state' as state, t->>'post' as post, t->>'unit' as unit, t->>'staff' as staff
  from (${DOCUMENT}) d, json_array_elements(document->'tasks') t`;
const TASK_ROWS = 'select tenant, case_id, opened, state, post, unit, staff from kept.task where closed_at is null';

/** Rows of one that the other has not, either way. */
export const differing = (one: string, other: string): string => `
  select w.*::text as about from ((${one}) except all (${other})) w union all
  select w.*::text as about from ((${other}) except all (${one})) w`;

/** Tables written with an event, by its number in `sequence`. */
const OF_EVENT = `
  select tenant, case_id, sequence, xmin::text as tx, 'ledger_entry' as of from kept.ledger_entry where case_id is not null union all
  select tenant, case_id, sequence, xmin::text, 'outbox_message' from kept.outbox_message union all
  select tenant, case_id, opened, case when closed_at is null then xmin::text end, 'task' from kept.task union all
  select tenant, case_id, split_part(reference, '.', 1)::int, xmin::text, 'person_data' from kept.person_data`;

export const CASE_LAWS: readonly Law[] = [
  {
    law: 'events of a case are numbered from 1 without a gap',
    broken: `select (tenant, case_id) as about from kept.case_event group by tenant, case_id
             having min(sequence) <> 1 or max(sequence) <> count(*)`,
  },
  {
    law: 'the first event of a case opens it, and no other does',
    broken: "select (tenant, case_id, sequence, kind) as about from kept.case_event where (sequence = 1) <> (kind = 'opened')",
  },
  {
    law: 'the document counts as many events as there are',
    broken: `select (tenant, case_id, document->>'sequence') as about from (${DOCUMENT}) d where (document->>'sequence')::int <>
             (select count(*) from kept.case_event e where (e.tenant, e.case_id) = (d.tenant, d.case_id))`,
  },
  {
    law: 'the revision of a case is the number of transactions that wrote its events',
    broken: `select (tenant, case_id, revision) as about from kept.case_snapshot s where revision <>
             (select count(distinct xmin::text) from kept.case_event e where (e.tenant, e.case_id) = (s.tenant, s.case_id))`,
  },
  {
    law: 'the snapshot was written with the last event',
    broken: `select (s.tenant, s.case_id) as about from kept.case_snapshot s
             join kept.case_event e on (e.tenant, e.case_id) = (s.tenant, s.case_id) and e.sequence = (s.document::json->>'sequence')::int
             where s.held is null and s.xmin <> e.xmin`,
  },
  {
    law: 'what belongs to an event was written in its transaction',
    broken: `select (w.tenant, w.case_id, w.sequence, w.of) as about from (${OF_EVENT}) w
             left join kept.case_event e on (e.tenant, e.case_id, e.sequence) = (w.tenant, w.case_id, w.sequence)
             where e.sequence is null or w.tx <> e.xmin::text`,
  },
  {
    law: 'every case has a file, a snapshot and events',
    broken: `select (f.tenant, f.case_id) as about from kept.case_file f
             left join kept.case_snapshot s on (s.tenant, s.case_id) = (f.tenant, f.case_id)
             where s.case_id is null or not exists (select from kept.case_event e where (e.tenant, e.case_id) = (f.tenant, f.case_id))`,
  },
  {
    law: 'the file is as the snapshot and the last event say',
    broken: `select (f.tenant, f.case_id, f.status, f.state) as about from kept.case_file f
             join (${DOCUMENT}) s on (s.tenant, s.case_id) = (f.tenant, f.case_id)
             join kept.case_event e on (e.tenant, e.case_id) = (f.tenant, f.case_id) and e.sequence = (s.document->>'sequence')::int
             where (f.status = 'ended') <> (s.document->'snapshot'->>'status' = 'done')
                or f.state <> all (e.states) or (f.ended_at is null) <> (f.status = 'active')`,
  },
  { law: 'timers of the document are the timer rows', broken: differing(TIMERS, TIMER_ROWS) },
  { law: 'tasks of the document are the open task rows', broken: differing(TASKS, TASK_ROWS) },
  {
    law: 'a case that has ended waits for nothing',
    broken: `select (tenant, case_id) as about from (${DOCUMENT}) d where document->'snapshot'->>'status' = 'done'
             and (json_array_length(document->'timers') > 0 or json_array_length(document->'tasks') > 0)`,
  },
];

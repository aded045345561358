/** Laws of what follows a commit: every event is told on, once and in order; what goes out belongs to a message that was written. */
import type { Law } from '../auditor.js';

/** Events by where they are: waiting to be told on, or at a place in the stream. */
const TOLD_ON = `
  select tenant, e.case_id, e.sequence, p.xmin::text as tx, null::bigint as position from kept.outbox_pending p, unnest(p.case_ids, p.sequences) as e (case_id, sequence)
  union all
  select tenant, e.case_id, e.sequence, null, s.position from kept.event_stream s, unnest(s.case_ids, s.sequences) as e (case_id, sequence)`;

/** Entries likewise. */
const ENTRIES_TOLD_ON = `
  select tenant, e.entry_id, p.xmin::text as tx from kept.outbox_pending p, unnest(p.entry_ids) as e (entry_id)
  union all
  select tenant, e.entry_id, null from kept.event_stream s, unnest(s.entry_ids) as e (entry_id)`;

export const EFFECT_LAWS: readonly Law[] = [
  {
    law: 'every event waits to be told on or has its place in the stream, once, and nothing else does',
    broken: `select (coalesce(e.tenant, t.tenant), coalesce(e.case_id, t.case_id), coalesce(e.sequence, t.sequence), t.times) as about
             from kept.case_event e full join (select tenant, case_id, sequence, count(*) as times from (${TOLD_ON}) t group by 1, 2, 3) t
               on (t.tenant, t.case_id, t.sequence) = (e.tenant, e.case_id, e.sequence)
             where e.tenant is null or t.tenant is null or t.times <> 1`,
  },
  {
    law: 'an event that waits to be told on was written with the row that names it',
    broken: `select (t.tenant, t.case_id, t.sequence) as about from (${TOLD_ON}) t
             join kept.case_event e on (e.tenant, e.case_id, e.sequence) = (t.tenant, t.case_id, t.sequence) where t.tx <> e.xmin::text`,
  },
  {
    law: 'every entry of missed duties waits to be told on or has its place in the stream, once, and no other entry does',
    broken: `select (tenant, entry_id, t.times) as about
             from (select tenant, entry_id from kept.ledger_entry where kind = 'duties-missed') l
             full join (select tenant, entry_id, count(*) as times from (${ENTRIES_TOLD_ON}) t group by 1, 2) t using (tenant, entry_id)
             where l.tenant is null or t.tenant is null or t.times <> 1`,
  },
  {
    law: 'an entry that waits to be told on was written with the row that names it',
    broken: `select (t.tenant, t.entry_id) as about from (${ENTRIES_TOLD_ON}) t join kept.ledger_entry l using (tenant, entry_id) where t.tx <> l.xmin::text`,
  },
  {
    law: 'events of a case stand in the stream in their order',
    broken: `select (tenant, case_id, sequence) as about from (
               select tenant, case_id, sequence, position, lag(position) over (partition by tenant, case_id order by sequence) as before from (${TOLD_ON}) t where position is not null) o
             where position < before`,
  },
  {
    law: 'places in the stream are numbered from 1 without a gap, up to the head of the tenant',
    broken: `select (h.tenant, h.position) as about from kept.event_stream_head h left join (
               select tenant, min(position) as first, max(position) as last, count(*) as places from kept.event_stream group by tenant) s on s.tenant = h.tenant
             where s.first is distinct from 1 or s.last is distinct from h.position or s.places is distinct from h.position`,
  },
  {
    law: 'a delivery that was sent has an attempt that says so',
    broken: `select (d.tenant, d.delivery_id) as about from kept.delivery d where state = 'sent' and not exists
             (select from kept.delivery_attempt a where (a.tenant, a.delivery_id) = (d.tenant, d.delivery_id) and a.outcome = 'sent')`,
  },
];

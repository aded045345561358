/** Laws of published calendars: each version is in the ledger with its content, and what it leaves to do is done or on its list. */
import type { Law } from '../auditor.js';

export const CALENDAR_LAWS: readonly Law[] = [
  {
    law: 'each calendar version has its one entry in the ledger, which names its content and two people',
    broken: `select (coalesce(v.tenant, l.tenant), coalesce(v.version, l.entry_key)) as about from kept.calendar_version v
             full join (select * from kept.ledger_entry where kind = 'calendar-published') l on (l.tenant, l.entry_key) = (v.tenant, v.version)
             left join kept.calendar_draft d on (d.tenant, d.draft) = (v.tenant, v.draft)
             where v.version is null or l.leaf is null or v.hash <> encode(sha256(convert_to(v.calendar, 'UTF8')), 'hex')
                or (l.leaf::json->>'hash', l.leaf::json->>'version', l.leaf::json->>'publishedBy', l.leaf::json->>'draftedBy') is distinct from (v.hash, v.version, v.published_by, d.drafted_by)
                or v.published_by = d.drafted_by`,
  },
  {
    law: 'versions are numbered from 1 without a gap, in the order of their instants',
    broken: `select tenant as about from kept.calendar_version group by tenant
             having min(serial) <> 1 or max(serial) <> count(*) or array_agg(serial order by published_at, serial) <> array_agg(serial order by serial)`,
  },
  {
    law: 'each publication leaves its work, which is finished only when nothing is on its list',
    broken: `select (v.tenant, v.serial) as about from kept.calendar_version v left join kept.calendar_recount r using (tenant, serial)
             where r.tenant is null or (r.finished_at is not null and
               (r.listed is null or exists (select from kept.calendar_recount_case c where (c.tenant, c.serial) = (r.tenant, r.serial))))`,
  },
  {
    law: 'a deadline is moved by a calendar in the history and the ledger at once, at the instant of its publication',
    broken: `select (e.tenant, e.case_id, e.sequence) as about from kept.case_event e
             join kept.calendar_version v on (v.tenant, v.version) = (e.tenant, e.type), json_each(e.form) f (commitment, moved)
             where e.kind = 'recount' and (e.at <> v.published_at or (moved->>'from' is distinct from moved->>'to') <> exists (
               select from kept.ledger_entry l where (l.tenant, l.case_id, l.sequence, l.commitment, l.kind) = (e.tenant, e.case_id, e.sequence, f.commitment, 're-projected')
                 and l.leaf::json->>'cause' = 'calendar ' || v.version and l.leaf::json->>'due' = moved->>'to'))`,
  },
];

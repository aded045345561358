/** What must be true of registers, periods and duties, and of what the ledger says of them. */
import type { Law } from '../auditor.js';

/** Sums of the batches of a kind, by period. */
const sum = (kind: string) => `
  coalesce((select sum((l.leaf::json->>'count')::int) from kept.ledger_entry l where l.tenant = p.tenant and l.kind = '${kind}'
    and l.leaf::json->>'process' = p.process and l.leaf::json->>'period' = p.period), 0)`;
const rows = (...states: readonly string[]) => `
  (select count(*) from kept.duty d where d.tenant = p.tenant and d.period_id = p.period_id and d.state in (${states.map((state) => `'${state}'`).join(', ')}))`;
const first = (kind: string) => `
  (select min(l.entry_id) from kept.ledger_entry l where l.tenant = p.tenant and l.kind like '${kind}'
    and l.leaf::json->>'process' = p.process and l.leaf::json->>'period' = p.period)`;

export const DUTY_LAWS: readonly Law[] = [
  {
    law: 'the duties of a period are numbered from 1 without a gap, and counted',
    broken: `select p.period as about from kept.duty_period p left join kept.duty d using (tenant, period_id)
             group by p.tenant, p.period_id, p.period, p.subjects
             having count(d.ordinal) <> p.subjects or count(distinct d.ordinal) <> p.subjects or coalesce(max(d.ordinal), 0) <> p.subjects`,
  },
  {
    law: 'the batches that opened a period have as many as it has duties, unless one is under way',
    broken: `select (p.period, p.subjects) as about from kept.duty_period p where p.filling is null and ${sum('duties-opened')} <> p.subjects`,
  },
  ...[['duties-missed', 'missed', 'done-late'], ['duties-done', 'done'], ['duties-left', 'left'], ['duties-done-late', 'done-late']].map(([kind, ...states]): Law => ({
    law: `each duty that is ${states.join(' or ')} is in one batch of ${kind}, and no other is`,
    broken: `select (p.period, ${sum(kind!)}, ${rows(...states)}) as about from kept.duty_period p where ${sum(kind!)} <> ${rows(...states)}`,
  })),
  {
    law: 'a subject owes a period one duty at a time, and a further one only after what went before was left',
    broken: `select (d.period_id, d.subject) as about from kept.duty d join kept.duty l using (tenant, period_id, subject) where l.ordinal > d.ordinal and d.state <> 'left'`,
  },
  {
    law: 'a closed period has no duty that is owed',
    broken: `select (p.period, d.subject) as about from kept.duty_period p join kept.duty d using (tenant, period_id) where p.state = 'closed' and d.state in ('waiting', 'begun')`,
  },
  {
    law: 'a period is opened in the ledger before anything of it ends',
    broken: `select p.period as about from kept.duty_period p where ${first('duties-opened')} > least(${first('duties-missed')}, ${first('duties-done%')}, ${first('duties-left')})`,
  },
  {
    law: 'a batch tells the due instant of its period, and one of misses was decided after it',
    broken: `select (l.entry_id, l.leaf) as about from kept.ledger_entry l join kept.duty_period p
               on p.tenant = l.tenant and p.process = l.leaf::json->>'process' and p.period = l.leaf::json->>'period'
             where l.kind like 'duties-%' and ((l.leaf::json->>'due')::timestamptz <> p.due_at
               or l.kind = 'duties-missed' and ((l.leaf::json->>'decidedAt')::timestamptz <= p.due_at or (l.leaf::json->>'at')::timestamptz <> p.due_at))`,
  },
  {
    law: 'a duty is begun with a case of its process, and fulfilled in time if and only if it was received at or before due',
    broken: `select (p.period, d.subject, d.state, d.done_at) as about from kept.duty d join kept.duty_period p using (tenant, period_id)
             left join kept.case_file f using (tenant, case_id)
             where (d.state = 'begun') and (d.case_id is null or f.process <> p.process)
                or (d.state = 'done') <> coalesce(d.done_at <= p.due_at, false) or (d.state = 'done-late') <> coalesce(d.done_at > p.due_at, false)`,
  },
  {
    law: 'a duty is begun and fulfilled in the transaction of its case, and loses its salt in that in which a person of the case is erased',
    broken: `select (d.case_id, d.subject, d.state) as about from kept.duty d where d.state in ('begun', 'done', 'done-late')
             and not exists (select from kept.case_event e where d.row_hashes is null and (e.tenant, e.case_id) = (d.tenant, d.case_id) and e.xmin = d.xmin)
             and not exists (select from kept.person_data v join kept.person p using (tenant, person_id)
               where d.row_hashes is not null and (v.tenant, v.case_id) = (d.tenant, d.case_id) and p.erased_at is not null and p.xmin = d.xmin)`,
  },
  {
    law: 'a case of an ended duty was not begun for another',
    broken: `select case_id as about from kept.duty where case_id is not null group by tenant, case_id having count(*) > 1`,
  },
];

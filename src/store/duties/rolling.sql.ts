/** The day on which each subject's next period begins, where periods follow the last time it was done. */
import type { Client } from '../database.js';
import type { DutyPeriod } from './period.sql.js';
import { subjectAt } from './register.sql.js';

/** Who is of the register again before the period that was left is over owes that one; anybody else begins on the day of joining. */
const ENROL_TEXT = `
insert into kept.rolling_subject as n (tenant, process, subject, next_day, revision)
select s.tenant, $2, s.subject,
  greatest(s.since, $4::date, (s.added_at at time zone $5)::date), s.revision
from kept.register_subject s
where s.tenant = $1 and s.register = $3 and s.revision > coalesce((select max(m.revision) from kept.rolling_subject m where m.tenant = $1 and m.process = $2), 0)
on conflict (tenant, process, subject) do update set revision = excluded.revision,
  next_day = case when n.next_day is null and not exists (
      select from kept.duty_period p
      cross join lateral (select d.state from kept.duty d where d.tenant = p.tenant and d.period_id = p.period_id and d.subject = n.subject offset 0) d
      where p.tenant = n.tenant and p.process = n.process and p.state <> 'closed' and d.state in ('waiting', 'begun'))
    then coalesce((select max(p.first_day) from kept.duty_period p
      cross join lateral (select from kept.duty d where d.tenant = p.tenant and d.period_id = p.period_id and d.subject = n.subject and d.state = 'left' limit 1) d
      where p.tenant = n.tenant and p.process = n.process and p.state <> 'closed' and p.end_day > excluded.next_day), excluded.next_day)
    else n.next_day end`;

export interface NextDay {
  readonly subject: string;
  readonly day: string;
}

export interface Enrolment {
  readonly tenant: string;
  readonly process: string;
  readonly register: string;
  /** Nobody's first period begins before it. */
  readonly notBefore: string;
  readonly zone: string;
}

/** Takes in the subjects that changed: the first period of each begins when it joins, or when it became known. */
export async function enrolChanged(client: Client, { tenant, process, register, notBefore, zone }: Enrolment): Promise<void> {
  await client.query(ENROL_TEXT, [tenant, process, register, notBefore, zone]);
}

/** Subjects whose period of this day was opened wait for its end; whoever left the register waits for nothing. Who was taken in meanwhile is left for a further batch. */
export async function clearNextDay(client: Client, { tenant, periodId, process, register, firstDay }: DutyPeriod): Promise<void> {
  await client.query(
    `update kept.rolling_subject n set next_day = null
     where n.tenant = $1 and n.process = $2 and n.next_day = $3::date
       and ((select d.ordinal from kept.duty d where d.tenant = $1 and d.period_id = $4 and d.subject = n.subject and d.state <> 'left' limit 1) is not null
         or (select s.until from ${subjectAt('$1', '$5', 'n.subject')}) <= $3::date)`,
    [tenant, process, firstDay, periodId, register],
  );
}

/** Where the period of a day is closed already, those who were late for it begin with the one after. */
export async function putOffNextDay(client: Client, { tenant, process, firstDay, endDay }: DutyPeriod): Promise<void> {
  await client.query('update kept.rolling_subject set next_day = $4 where tenant = $1 and process = $2 and next_day = $3', [tenant, process, firstDay, endDay]);
}

/** On which day the next period of each begins; of who has left the register by then, none does. */
export async function setNextDays(client: Client, { tenant, process, register }: Pick<DutyPeriod, 'tenant' | 'process' | 'register'>, days: readonly NextDay[]): Promise<void> {
  if (days.length === 0) return;
  await client.query({
    name: 'set-next-days',
    text: `update kept.rolling_subject n
           set next_day = case when (select s.until from ${subjectAt('$2', '$4', 'r.subject')}) <= r.day then null else r.day end
           from json_to_recordset($1::json) as r (subject text, day date)
           where n.tenant = $2 and n.process = $3 and n.subject = r.subject`,
    values: [JSON.stringify(days), tenant, process, register],
  });
}

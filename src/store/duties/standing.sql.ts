/** How recurrences stand: what a host asks, once a second at most, to know whether anything is to be done. It reads a few rows of periods and one of the register for each, never of duties. */
import type { RecurrenceStanding } from '../../core/recurrence/next-step.js';
import type { Client } from '../database.js';

/** The version in force of a process that has a recurrence. */
export interface RecurrentProcess {
  readonly tenant: string;
  readonly process: string;
  readonly version: number;
  /** Since when a version with a recurrence has been in force. */
  readonly since: number;
}

export interface VersionKey {
  readonly tenant: string;
  readonly process: string;
  readonly version: number;
}

const IN_FORCE_TEXT = `select tenant, process, max(version) as version from kept.definition_version
where effective_from <= kept.now() group by tenant, process order by tenant, process`;

/** The version in force of every process. */
export async function keysInForce(client: Client): Promise<VersionKey[]> {
  return (await client.query<VersionKey>({ name: 'keys-in-force', text: IN_FORCE_TEXT })).rows;
}

/**
 * Whether a version has a recurrence, and since when its process has had one in force; null where it has none. A version never changes, and
 * what held before it is past: ask once.
 */
export async function recurrentSince(client: Client, { tenant, process, version }: VersionKey): Promise<number | null> {
  const { rows } = await client.query<{ has: boolean; since: Date | null }>(
    `select bool_or(version = $3 and has) as has, min(effective_from) filter (where has) as since
     from (select version, effective_from, (expanded::json #> '{definition,recurrence}') is not null as has
           from kept.definition_version d where tenant = $1 and process = $2 and version <= $3
             and not exists (select from kept.definition_version l where l.tenant = $1 and l.process = $2 and l.version > d.version and l.version <= $3 and l.effective_from <= d.effective_from)) v`,
    [tenant, process, version],
  );
  const { has, since } = rows[0]!;
  return has ? since!.getTime() : null;
}

const STANDING_TEXT = `
select kept.now() as now, coalesce(g.revision, 0) as "registerRevision",
  (select p.end_day::text from kept.duty_period p where p.tenant = r.tenant and p.process = r.process order by p.first_day desc limit 1) as "lastEnd",
  u.filling, u.unsettled, u.first_due_id as "firstDueId", u.first_due_at as "firstDueAt",
  l.period_id as "leavingId", l.until::text as "leavingDay",
  case when r.rolling then coalesce((select max(s.revision) from kept.rolling_subject s where s.tenant = r.tenant and s.process = r.process), 0) else 0 end as enrolled,
  case when r.rolling then (select min(s.next_day)::text from kept.rolling_subject s where s.tenant = r.tenant and s.process = r.process) end as "nextDay"
from (select $1::text as tenant, $2::text as process, $3::text as register, $4::boolean as rolling) r
left join kept.register g on g.tenant = r.tenant and g.register = r.register
left join lateral (
  select min(p.period_id) filter (where p.filling is not null) as filling,
    min(p.period_id) filter (where p.register_revision < g.revision) as unsettled,
    (array_agg(p.period_id order by p.due_at, p.period_id))[1] as first_due_id, min(p.due_at) as first_due_at
  from kept.duty_period p where p.tenant = r.tenant and p.process = r.process and p.state <> 'closed'
) u on true
left join lateral (
  select p.period_id, s.until from kept.duty_period p
  cross join lateral (
    select s.until from kept.register_subject s where s.tenant = p.tenant and s.register = p.register and s.until > p.left_by and s.until < p.end_day
    order by s.until limit 1
  ) s
  where p.tenant = r.tenant and p.process = r.process and p.state = 'open' order by s.until, p.period_id limit 1
) l on true`;

interface StandingRow {
  now: Date;
  registerRevision: number;
  lastEnd: string | null;
  filling: string | null;
  unsettled: string | null;
  firstDueId: string | null;
  firstDueAt: Date | null;
  leavingId: string | null;
  leavingDay: string | null;
  enrolled: number;
  nextDay: string | null;
}

export async function standingOf(client: Client, { tenant, process, since }: RecurrentProcess, register: string, isRolling: boolean): Promise<RecurrenceStanding> {
  const { rows } = await client.query<StandingRow>({ name: 'recurrence-standing', text: STANDING_TEXT, values: [tenant, process, register, isRolling] });
  const { now, firstDueId, firstDueAt, leavingId, leavingDay, ...same } = rows[0]!;
  return {
    ...same, since, now: now.getTime(),
    firstDue: firstDueId === null ? null : { periodId: firstDueId, due: firstDueAt!.getTime() },
    nextLeaving: leavingId === null ? null : { periodId: leavingId, day: leavingDay! },
  };
}

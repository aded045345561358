/** Registers: loaded in bulk, all or nothing; what a load did not change keeps its row and its revision. */
import type { EntityManager } from 'typeorm';
import type { Client } from '../database.js';
import { Conditions, pageOf, type Key, type Page } from '../keyset.js';

/** A subject as a load brings it. */
export interface SubjectRow {
  readonly subject: string;
  /** An enterprise's name; null in a register of persons. */
  readonly title: string | null;
  readonly unit: string;
  /** Null keeps the day that is known; for a new subject it is the day of the load. */
  readonly since: string | null;
  /** The first day on which it is no longer of the register. */
  readonly until: string | null;
}

/**
 * What a statement reads the register's row of a subject from. It is the first at or after its key in the order of the keys, which the primary
 * key alone keeps: to a planner that knows nothing of the table yet, every index that begins with the register is as good for a row that is asked for by equality.
 */
export const subjectAt = (tenant: string, register: string, subject: string): string => `(
  select k.* from kept.register_subject k where (k.tenant, k.register, k.subject) >= (${tenant}, ${register}, ${subject})
  order by k.tenant, k.register, k.subject limit 1
) s where (s.tenant, s.register, s.subject) = (${tenant}, ${register}, ${subject})`;

/** Locks the register, which is made where there is none, and gives the revision that this load will have. */
export async function beginLoad(client: Client, tenant: string, register: string): Promise<number> {
  await client.query('insert into kept.register (tenant, register) values ($1, $2) on conflict do nothing', [tenant, register]);
  const { rows } = await client.query<{ revision: number }>('select revision from kept.register where tenant = $1 and register = $2 for update', [tenant, register]);
  return rows[0]!.revision + 1;
}

/** A period that has ended and is not yet settled with what was loaded before its end: the rows of the register still tell how it stood then. Null where none is. */
export async function endedUnsettled(client: Client, load: LoadPlace, processes: readonly string[]): Promise<string | null> {
  const { rows } = await client.query<{ period: string }>(
    `select period from kept.duty_period
     where tenant = $1 and process = any ($2::text[]) and state <> 'closed' and due_at < $3 and (register_revision < $4 - 1 or filling is not null)
     order by due_at, process limit 1`,
    [load.tenant, processes, load.at, load.revision],
  );
  return rows[0]?.period ?? null;
}

const UPSERT_TEXT = `
with loaded as (
  select * from unnest($4::text[], $5::text[], $6::text[], $7::date[], $8::date[]) as r (subject, title, unit, since, until)
),
written as (
  insert into kept.register_subject as s (tenant, register, subject, title, unit, since, until, revision, added_at)
  select $1, $2, r.subject, r.title, r.unit,
    coalesce(r.since, (select s.since from ${subjectAt('$1', '$2', 'r.subject')}), $9::date), r.until, $3, $10
  from loaded r
  on conflict (tenant, register, subject) do update set title = excluded.title, unit = excluded.unit, since = excluded.since, until = excluded.until,
    revision = excluded.revision, added_at = case when s.until <= $9::date and coalesce(excluded.until > $9::date, true) then excluded.added_at else s.added_at end
  where (s.title, s.unit, s.since, s.until) is distinct from (excluded.title, excluded.unit, excluded.since, excluded.until)
  returning xmax = 0 as added
)
select count(*) filter (where added)::int as added, count(*) filter (where not added)::int as changed from written`;

export interface LoadPlace {
  readonly tenant: string;
  readonly register: string;
  readonly revision: number;
  /** The one instant of the load, however long it takes: on one side of a period's end with all of its rows. */
  readonly at: Date;
  /** The day of it in the organization's zone. */
  readonly today: string;
}

export async function upsertSubjects(client: Client, { tenant, register, revision, today, at }: LoadPlace, rows: readonly SubjectRow[]): Promise<{ added: number; changed: number }> {
  const columns = [rows.map((row) => row.subject), rows.map((row) => row.title), rows.map((row) => row.unit), rows.map((row) => row.since), rows.map((row) => row.until)];
  const { rows: [counts] } = await client.query<{ added: number; changed: number }>({ name: 'upsert-subjects', text: UPSERT_TEXT, values: [tenant, register, revision, ...columns, today, at] });
  return counts!;
}

/** Whether a subject `s` is of the register after a day, or joins it later: who was to join and was let go of before never does. */
export const staysAfter = (day: string): string => `(s.until is null or s.until > greatest(s.since, ${day}::date))`;

/** Those of the register now, in no order. */
export async function registeredNames(client: Client, { tenant, register, today }: LoadPlace): Promise<string[]> {
  const { rows } = await client.query<{ subject: string }>(
    `select subject from kept.register_subject s where tenant = $1 and register = $2 and ${staysAfter('$3')}`, [tenant, register, today]);
  return rows.map(({ subject }) => subject);
}

/** These leave today; whoever was to join later never does. */
export async function endSubjects(client: Client, { tenant, register, revision, today }: LoadPlace, subjects: readonly string[]): Promise<number> {
  const { rowCount } = await client.query(
    `update kept.register_subject set until = greatest(since, $4::date), revision = $3
     where tenant = $1 and register = $2 and subject = any ($5::text[])`,
    [tenant, register, revision, today, subjects],
  );
  return rowCount ?? 0;
}

/** Counts the register anew and, where anything changed, lets its revision be known. */
export async function endLoad(client: Client, { tenant, register, revision, today }: LoadPlace, hasChanged: boolean): Promise<number> {
  const { rows } = await client.query<{ subjects: number }>(
    `update kept.register g set revision = case when $4 then $3 else g.revision end, loaded_at = kept.now(),
       subjects = (select count(*) from kept.register_subject s where s.tenant = $1 and s.register = $2 and ${staysAfter('$5')})
     where g.tenant = $1 and g.register = $2 returning subjects`,
    [tenant, register, revision, hasChanged, today],
  );
  return rows[0]!.subjects;
}

export async function registeredCount(client: Client, tenant: string, register: string): Promise<number> {
  const { rows } = await client.query<{ subjects: number }>('select subjects from kept.register where tenant = $1 and register = $2', [tenant, register]);
  return rows[0]?.subjects ?? 0;
}

export interface RegisterRow {
  readonly register: string;
  readonly subjects: number;
  readonly loadedAt: Date | null;
}

export async function listRegisters(manager: EntityManager, tenant: string): Promise<RegisterRow[]> {
  return manager.query('select register, subjects, loaded_at as "loadedAt" from kept.register where tenant = $1 order by register', [tenant]);
}

export interface ListedSubject {
  readonly subject: string;
  readonly title: string | null;
  readonly unit: string;
  readonly since: string;
  readonly until: string | null;
}

/** Subjects by unit and name. */
export async function listSubjects(manager: EntityManager, { tenant, register, unit }: { tenant: string; register: string; unit?: string }, after: Key | null, limit: number): Promise<Page<ListedSubject>> {
  const conditions = new Conditions().add('tenant = ?', tenant).add('register = ?', register);
  if (unit !== undefined) conditions.add('unit = ?', unit);
  if (after !== null) conditions.add('(unit, subject) > (?::text, ?::text)', ...after);
  const rows = await manager.query<ListedSubject[]>(
    `select subject, title, unit, since::text as since, until::text as until from kept.register_subject
     where ${conditions.where} order by unit, subject limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, ({ unit: of, subject }) => [of, subject]);
}

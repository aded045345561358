/** Published calendars and the drafts they came from. Whoever decides reads which are in force at the begin of the transaction. */
import type { DataSource, EntityManager } from 'typeorm';
import type { Client } from './database.js';

/** What is in force of a tenant that has published: how many versions there are, and whether cases wait to be counted anew. */
export interface CalendarInForce {
  readonly tenant: string;
  readonly serial: number;
  readonly recounting: boolean;
}

const IN_FORCE_TEXT = `
select v.tenant, max(v.serial) as serial, bool_or(r.serial is not null) as recounting
from kept.calendar_version v left join kept.calendar_recount r on r.tenant = v.tenant and r.serial = v.serial and r.finished_at is null
group by v.tenant`;

/**
 * Read before anything else of a transaction that decides: it holds the table's lock of readers to the end, and a publication waits for
 * it. So what is decided by a version is committed before the next is published, and what is received later sees the next.
 */
export async function calendarsInForce(client: Client): Promise<CalendarInForce[]> {
  return (await client.query<CalendarInForce>({ name: 'calendars', text: IN_FORCE_TEXT })).rows;
}

export interface CalendarVersionRow {
  readonly serial: number;
  readonly version: string;
  /** The whole calendar as RFC 8785 text. */
  readonly calendar: string;
  readonly publishedAt: Date;
}

const AFTER_TEXT = `
select serial, version, calendar, published_at as "publishedAt" from kept.calendar_version
where tenant = $1 and serial > $2 order by serial`;

/** On the caller's own connection: another one would wait behind a publication that waits for the caller. */
export async function calendarsAfter(client: Client, tenant: string, serial: number): Promise<CalendarVersionRow[]> {
  return (await client.query<CalendarVersionRow>({ name: 'calendars-after', text: AFTER_TEXT, values: [tenant, serial] })).rows;
}

export interface DraftRow {
  readonly draft: number;
  readonly source: string;
  readonly draftedBy: string;
  readonly draftedAt: Date;
  /** Why; null of a draft from before reasons were asked for. */
  readonly reason: string | null;
  /** The version published from it; null while it is none. */
  readonly version: string | null;
  /** All null while it is not discarded. */
  readonly discardedBy: string | null;
  readonly discardedAt: Date | null;
  readonly discardReason: string | null;
}

type Database = Pick<DataSource | EntityManager, 'query'>;

const DRAFT_COLUMNS = `d.draft, d.source, d.drafted_by as "draftedBy", d.drafted_at as "draftedAt", d.reason, v.version,
  x.discarded_by as "discardedBy", x.discarded_at as "discardedAt", x.reason as "discardReason"
  from kept.calendar_draft d left join kept.calendar_version v using (tenant, draft) left join kept.calendar_draft_discard x using (tenant, draft)`;

/** Keeps a text as a draft; its number. */
export async function insertDraft(database: Database, { tenant, source, draftedBy, reason }: { tenant: string; source: string; draftedBy: string; reason: string }): Promise<number> {
  const rows = await database.query<{ draft: number }[]>(
    'insert into kept.calendar_draft (tenant, source, drafted_by, reason) values ($1, $2, $3, $4) returning draft',
    [tenant, source, draftedBy, reason],
  );
  return rows[0]!.draft;
}

/** Ends a draft. What was read of it in the same transaction still holds: a publication waits for whoever has read the versions. */
export async function insertDiscard(database: Database, { tenant, draft, staff, reason }: { tenant: string; draft: number; staff: string; reason: string }): Promise<boolean> {
  const rows = await database.query<unknown[]>(
    'insert into kept.calendar_draft_discard (tenant, draft, discarded_by, reason) values ($1, $2, $3, $4) on conflict do nothing returning draft',
    [tenant, draft, staff, reason],
  );
  return rows.length === 1;
}

export async function findDraft(database: Database, tenant: string, draft: number): Promise<DraftRow | null> {
  const rows = await database.query<DraftRow[]>(`select ${DRAFT_COLUMNS} where d.tenant = $1 and d.draft = $2`, [tenant, draft]);
  return rows[0] ?? null;
}

/** The newest first. */
export async function listDrafts(database: Database, tenant: string): Promise<DraftRow[]> {
  return database.query<DraftRow[]>(`select ${DRAFT_COLUMNS} where d.tenant = $1 order by d.draft desc limit 200`, [tenant]);
}

/** How long a publication waits for those who read, and makes others wait behind it. */
const LOCK_MS = 1_000;

/** Waits for every transaction that has read which calendars are in force, and keeps others from reading it until the commit. */
export async function lockCalendars(client: Client): Promise<void> {
  await client.query(`set local lock_timeout = ${LOCK_MS}`);
  await client.query('lock table kept.calendar_version in access exclusive mode');
  await client.query('set local lock_timeout = 0');
}

/** The instant of a publication: read under the lock, it is after every receipt that was decided by the calendar before. */
export async function publicationInstant(client: Client): Promise<number> {
  const { rows } = await client.query<{ now: Date }>('select kept.now() as now');
  return rows[0]!.now.getTime();
}

export interface NewCalendarVersion {
  readonly tenant: string;
  readonly serial: number;
  readonly version: string;
  readonly draft: number;
  readonly notice: unknown;
  readonly calendar: string;
  readonly hash: string;
  readonly publishedBy: string;
  readonly publishedAt: number;
  /** Midnight of the first day that changes, or before it. */
  readonly affectsFrom: number;
  /** RFC 8785 text of the ledger's entry. */
  readonly leaf: string;
}

const PUBLISH_TEXT = `
with version as (
  insert into kept.calendar_version (tenant, serial, version, draft, notice, calendar, hash, published_by, published_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning tenant, serial, version
),
recount as (
  insert into kept.calendar_recount (tenant, serial, affects_from) select tenant, serial, $10 from version
),
entry as (
  insert into kept.ledger_entry (tenant, kind, entry_key, leaf) select tenant, 'calendar-published', version, $11 from version
  returning tenant, entry_id
)
insert into kept.ledger_pending (tenant, entry_id) select tenant, entry_id from entry`;

/** The version, the work that it leaves and its entry in the ledger. */
export async function insertCalendarVersion(client: Client, one: NewCalendarVersion): Promise<void> {
  await client.query(PUBLISH_TEXT, [
    one.tenant, one.serial, one.version, one.draft, JSON.stringify(one.notice), one.calendar, one.hash, one.publishedBy, new Date(one.publishedAt),
    new Date(one.affectsFrom), one.leaf,
  ]);
}

/** A published version as lists show it, without its content. */
export interface ListedVersion {
  readonly version: string;
  readonly notice: { readonly year: number; readonly kind: 'notice' | 'supplement' | 'correction'; readonly number: string; readonly url: string };
  readonly hash: string;
  readonly draftedBy: string;
  readonly publishedBy: string;
  readonly publishedAt: Date;
  /** Cases listed to be counted anew; null until they are listed. */
  readonly listed: number | null;
  readonly finishedAt: Date | null;
}

/** The newest first. */
export async function listCalendarVersions(database: Database, tenant: string): Promise<ListedVersion[]> {
  return database.query<ListedVersion[]>(
    `select v.version, v.notice, v.hash, d.drafted_by as "draftedBy", v.published_by as "publishedBy", v.published_at as "publishedAt",
       r.listed, r.finished_at as "finishedAt"
     from kept.calendar_version v join kept.calendar_draft d using (tenant, draft) join kept.calendar_recount r using (tenant, serial)
     where v.tenant = $1 order by v.serial desc`,
    [tenant],
  );
}

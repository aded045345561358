/**
 * Loading under lock. The receipt of a command is `kept.now()` read after its case's row is locked; answers to repeated
 * commands are looked up after that, so that what the lock's last holder committed is seen.
 */
import type { Client } from './database.js';
import { lockAgainstPublications } from './publish.sql.js';

export interface LoadedCase {
  readonly tenant: string;
  readonly caseId: string;
  readonly number: number;
  readonly revision: number;
  readonly process: string;
  readonly definitionVersion: number;
  readonly document: string;
  readonly held: string | null;
  readonly receivedAt: number;
}

interface Row {
  tenant: string;
  case_id: string;
  number: string;
  revision: number;
  process: string;
  definition_version: number;
  document: string;
  held: string | null;
  received_at: Date;
}

/** The clock is read row by row, each after its own lock: the locked rows are materialized first. */
const LOCK_TEXT = `
with locked as materialized (
  select tenant, case_id, revision, process, definition_version, document, held from kept.case_snapshot
  where (tenant, case_id) in (select * from unnest($1::text[], $2::uuid[]))
  order by tenant, case_id for update
)
select l.*, kept.now() as received_at,
  (select f.number from kept.case_file f where f.tenant = l.tenant and f.case_id = l.case_id) as number
from locked l`;

/**
 * Cases with a timer that fires by now, the longest due first; those that somebody else is deciding are passed over, so
 * that sweeps side by side take different ones. The clock stands in a subquery of its own: a volatile function beside the
 * index column would read every armed timer.
 */
const CLAIM_TEXT = `
with claimed as materialized (
  select s.tenant, s.case_id, s.revision, s.process, s.definition_version, s.document, s.held
  from kept.timer t join kept.case_snapshot s on s.tenant = t.tenant and s.case_id = t.case_id
  where t.fires_at <= (select kept.now())
  order by t.fires_at limit $1::integer for update of s skip locked
),
locked as materialized (
  select distinct on (tenant, case_id) * from claimed order by tenant, case_id
)
select l.*, kept.now() as received_at,
  (select f.number from kept.case_file f where f.tenant = l.tenant and f.case_id = l.case_id) as number
from locked l`;

/**
 * Cases to be counted anew by a published calendar, taken off the list in the same transaction: it is as if they had never been
 * claimed where that fails. A held case is counted when it is decided again.
 */
const CLAIM_RECOUNTS_TEXT = `
with claimed as materialized (
  select r.serial, s.tenant, s.case_id, s.revision, s.process, s.definition_version, s.document, s.held
  from kept.calendar_recount_case r join kept.case_snapshot s on s.tenant = r.tenant and s.case_id = r.case_id
  order by r.tenant, r.serial, r.case_id limit $1::integer for update of r, s skip locked
),
taken as (
  delete from kept.calendar_recount_case r using claimed c where r.tenant = c.tenant and r.serial = c.serial and r.case_id = c.case_id
),
locked as materialized (
  select distinct on (tenant, case_id) * from claimed order by tenant, case_id
)
select l.*, kept.now() as received_at,
  (select f.number from kept.case_file f where f.tenant = l.tenant and f.case_id = l.case_id) as number
from locked l`;

const ANSWERS_TEXT = `
select tenant, idempotency_key, command_hash, answer from kept.command_receipt
where (tenant, idempotency_key) in (select * from unnest($1::text[], $2::text[]))`;

const NEXT_DUE_TEXT = 'select min(t.fires_at) as next, kept.now() as now from kept.timer t';

export async function lockCases(client: Client, cases: readonly { tenant: string; caseId: string }[]): Promise<LoadedCase[]> {
  const values = [cases.map(({ tenant }) => tenant), cases.map(({ caseId }) => caseId)];
  const { rows } = await client.query<Row>({ name: 'lock', text: LOCK_TEXT, values });
  return rows.map(loadedCase);
}

/** Locks at most `limit` cases that have due timers. */
export async function claimDueCases(client: Client, limit: number): Promise<LoadedCase[]> {
  const { rows } = await client.query<Row>({ name: 'claim', text: CLAIM_TEXT, values: [limit] });
  return rows.map(loadedCase);
}

/** Takes at most `limit` cases off the list of those to be counted anew, locked; held ones among them. */
export async function claimRecounts(client: Client, limit: number): Promise<LoadedCase[]> {
  const { rows } = await client.query<Row>({ name: 'claim-recounts', text: CLAIM_RECOUNTS_TEXT, values: [limit] });
  return rows.map(loadedCase);
}

export interface FirstAnswer {
  readonly commandHash: string;
  readonly answer: unknown;
}

/** First answers to commands by '<tenant> <key>'. */
export async function firstAnswers(client: Client, keys: readonly { tenant: string; key: string }[]): Promise<ReadonlyMap<string, FirstAnswer>> {
  if (keys.length === 0) return new Map();
  const values = [keys.map(({ tenant }) => tenant), keys.map(({ key }) => key)];
  const { rows } = await client.query<{ tenant: string; idempotency_key: string; command_hash: string; answer: unknown }>({
    name: 'answers', text: ANSWERS_TEXT, values,
  });
  return new Map(rows.map((row) => [`${row.tenant} ${row.idempotency_key}`, { commandHash: row.command_hash, answer: row.answer }]));
}

/** The receipt of a command that opens a case, for there is no row to lock, and the version of the process in force then; null where there is none. */
export interface Opening {
  readonly receivedAt: number;
  readonly version: number | null;
}

/** The clock is read once for each case, and what is in force is looked up for that very instant. */
const OPENINGS_TEXT = `
with asked as materialized (
  select a.tenant, a.process, a.n, kept.now() as at
  from unnest($1::text[], $2::text[]) with ordinality as a (tenant, process, n)
)
select a.at, (
  select d.version from kept.definition_version d
  where d.tenant = a.tenant and d.process = a.process and d.effective_from <= a.at order by d.version desc limit 1) as version
from asked a order by a.n`;

/** In the order asked, under the lock against publications. */
export async function openings(client: Client, asked: readonly { tenant: string; process: string }[]): Promise<Opening[]> {
  if (asked.length === 0) return [];
  const [tenants, processes] = [asked.map(({ tenant }) => tenant), asked.map(({ process }) => process)];
  const [, { rows }] = await Promise.all([
    lockAgainstPublications(client, tenants),
    client.query<{ at: Date; version: number | null }>({ name: 'openings', text: OPENINGS_TEXT, values: [tenants, processes] }),
  ]);
  return rows.map(({ at, version }) => ({ receivedAt: at.getTime(), version }));
}

/** The clock, and the instant at which the next timer fires; null where none is armed. */
export async function nextTimer(client: Client): Promise<{ now: number; next: number | null }> {
  const { rows } = await client.query<{ next: Date | null; now: Date }>({ name: 'next-due', text: NEXT_DUE_TEXT });
  const { next, now } = rows[0]!;
  return { now: now.getTime(), next: next?.getTime() ?? null };
}

function loadedCase(row: Row): LoadedCase {
  return {
    tenant: row.tenant,
    caseId: row.case_id,
    number: Number(row.number),
    revision: row.revision,
    process: row.process,
    definitionVersion: row.definition_version,
    document: row.document,
    held: row.held,
    receivedAt: row.received_at.getTime(),
  };
}

/**
 * The work that a published calendar leaves: first the list of cases whose deadlines it may move, then their count, off the list in the
 * transaction that decides each. Any host does any part of it, and what one began and did not commit another finds as it was.
 */
import type { Parties } from '../core/case/parties.js';
import type { Client } from './database.js';

/** A deadline that ends before the first changed day counts none of them; one already past stays. */
const AFFECTED = `c.state = 'running' and c.due_at >= run.published_at and greatest(c.due_at, c.anchor_at) >= run.affects_from`;

const LIST_TEXT = `
with run as materialized (
  select r.tenant, r.serial, r.affects_from, v.published_at
  from kept.calendar_recount r join kept.calendar_version v on v.tenant = r.tenant and v.serial = r.serial
  where r.finished_at is null and r.listed is null order by r.tenant, r.serial limit 1 for update of r skip locked
),
listed as (
  insert into kept.calendar_recount_case (tenant, serial, case_id)
  select distinct c.tenant, run.serial, c.case_id from run join kept.commitment c on c.tenant = run.tenant and ${AFFECTED}
  returning 1
)
update kept.calendar_recount r set listed = (select count(*) from listed)
from run where r.tenant = run.tenant and r.serial = run.serial`;

const FINISH_TEXT = `
update kept.calendar_recount r set finished_at = kept.now()
where r.finished_at is null and r.listed is not null
  and not exists (select from kept.calendar_recount_case c where c.tenant = r.tenant and c.serial = r.serial)`;

/** Lists the cases of one publication, where none has listed them yet. */
export async function listRecounts(client: Client): Promise<void> {
  await client.query({ name: 'list-recounts', text: LIST_TEXT });
}

/** Notes the end of those with nothing left on their lists. */
export async function finishRecounts(client: Client): Promise<void> {
  await client.query({ name: 'finish-recounts', text: FINISH_TEXT });
}

export interface Effect {
  readonly tenant: string;
  /** Of the reader: a case in which they take no part is neither told nor counted. */
  readonly parties: Parties;
  /** Midnight of the first day that changes, or before it. */
  readonly affectsFrom: number;
  readonly publishedAt: number;
}

const AFFECTED_TEXT = `
with run as materialized (select $1::text as tenant, $2::timestamptz as affects_from, $3::timestamptz as published_at)
select f.number, f."caseId" from run cross join lateral (
  select distinct c.number, c.case_id as "caseId" from kept.commitment c where c.tenant = run.tenant and ${AFFECTED}
) f where not kept.takes_no_part(run.tenant, f."caseId", $4::jsonb) order by 1`;

/** Ids of the cases that would be listed, as far as the reader takes part in them, by their numbers. */
export async function affectedCases(client: Client, { tenant, affectsFrom, publishedAt, parties }: Effect): Promise<string[]> {
  const values = [tenant, new Date(affectsFrom), new Date(publishedAt), JSON.stringify(parties)];
  const { rows } = await client.query<{ caseId: string }>({ name: 'affected-cases', text: AFFECTED_TEXT, values });
  return rows.map(({ caseId }) => caseId);
}

export interface AffectedCase {
  readonly caseId: string;
  readonly number: number;
  readonly process: string;
  readonly definitionVersion: number;
  readonly document: string;
}

const READ_TEXT = `
select s.case_id as "caseId", f.number::float8 as number, s.process, s.definition_version as "definitionVersion", s.document
from unnest($2::uuid[]) as wanted (case_id) join kept.case_snapshot s on s.tenant = $1::text and s.case_id = wanted.case_id
join kept.case_file f on f.tenant = s.tenant and f.case_id = s.case_id
where s.held is null order by f.number`;

/** Cases as they stand, without a lock; held ones are left out. */
export async function readAffected(client: Client, tenant: string, caseIds: readonly string[]): Promise<AffectedCase[]> {
  return (await client.query<AffectedCase>({ name: 'read-affected', text: READ_TEXT, values: [tenant, caseIds] })).rows;
}

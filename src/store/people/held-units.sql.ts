/** In which units staff hold posts or have tokens for them, or did until they ended, and those they stand in for; with the organization in force, by which these units lie one below another. */
import type { DataSource } from 'typeorm';
import type { HeldUnit } from '../../core/case/recusal.js';
import { lends } from './absences.sql.js';

export interface OneOfStaff {
  readonly tenant: string;
  readonly staff: string;
}

export interface HeldUnits extends OneOfStaff {
  /** Whoever they stand in for now: what those are recused from, they are. */
  readonly standsInFor: readonly string[];
  /** Hash of the organization in force; null where none was published. */
  readonly organization: string | null;
  readonly held: readonly HeldUnit[];
}

const TOKEN_ENDS = 'least(t.revoked_at, t.expires_at)';
const ENDS = "nullif(least(coalesce(h.ended_at, 'infinity'), coalesce(h.until_at, 'infinity')), 'infinity')";

/** A holding that was taken back before it began was none; one that has not ended yet is one now. */
const HELD_TEXT = `
select s.tenant, s.staff, absent.staff as "standsInFor",
  (select o.hash from kept.organization_version o where o.tenant = s.tenant and o.effective_from <= kept.now() order by o.version desc limit 1) as organization,
  coalesce((
    select json_agg(json_build_object('unit', u.unit, 'until', u.until)) from (
      select h.unit, case when ${ENDS} <= kept.now() then ${ENDS} end as until from kept.holding h
      where h.tenant = s.tenant and h.staff = any (s.staff || absent.staff) and h.from_at <= kept.now() and (h.ended_at is null or h.ended_at > h.from_at)
      union all
      select p.unit, case when ${TOKEN_ENDS} <= kept.now() then ${TOKEN_ENDS} end from kept.api_token t cross join lateral jsonb_to_recordset(t.posts::jsonb) as p (unit text)
      where t.tenant = s.tenant and t.staff = any (s.staff || absent.staff)
    ) u
  ), '[]'::json) as held
from unnest($1::text[], $2::text[]) as s (tenant, staff)
cross join lateral (
  select array(select distinct b.staff from kept.absence b where b.tenant = s.tenant and b.deputy = s.staff and ${lends('b', 'kept.now()')}) as staff
) as absent`;

/** Of each asked for, in no order. */
export async function heldUnits(dataSource: DataSource, asked: readonly OneOfStaff[]): Promise<HeldUnits[]> {
  return asked.length === 0 ? [] : dataSource.query<HeldUnits[]>(HELD_TEXT, [asked.map(({ tenant }) => tenant), asked.map(({ staff }) => staff)]);
}

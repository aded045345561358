/** Who is known: of the staff, or a program with a token in force; and which posts they hold now. */
import type { DataSource } from 'typeorm';
import type { HeldPost } from '../../core/case/command.js';
import { partiesOf } from '../../core/case/recusal.js';
import { lends } from './absences.sql.js';

/** Null for nobody who is known. */
export async function postsOfKnown(dataSource: DataSource, tenant: string, staff: string): Promise<HeldPost[] | null> {
  const rows = await dataSource.query<{ posts: HeldPost[] }[]>(
    `select coalesce((
       select json_agg(json_build_object('post', h.post, 'unit', h.unit)) from kept.holding h
       where h.tenant = s.tenant and h.staff = s.staff and h.ended_at is null and h.from_at <= kept.now() and coalesce(h.until_at > kept.now(), true)
     ), '[]'::json) as posts
     from kept.staff s where s.tenant = $1 and s.staff = $2 and s.kind = 'employee' and s.left_at is null
     union all
     select t.posts from kept.api_token t where t.tenant = $1 and t.staff = $2 and t.revoked_at is null and t.expires_at > kept.now()`,
    [tenant, staff],
  );
  return rows.length === 0 ? null : rows.flatMap(({ posts }) => posts);
}

/** Whether somebody takes no part in the case: by name, by a post in a unit that does not, or because whom they stand in for does not. */
export async function isRecusedFrom(dataSource: DataSource, tenant: string, caseId: string, somebody: { readonly staff: string; readonly posts: readonly HeldPost[] }): Promise<boolean> {
  const [row] = await dataSource.query<{ recused: boolean }[]>(
    `with absent as (select b.staff from kept.absence b where b.tenant = $1 and b.deputy = $4 and ${lends('b', 'kept.now()')}),
     parties as (
       select unnest($3::text[]) as staff union select staff from absent
       union select '@' || h.unit from kept.holding h join absent using (staff) where h.tenant = $1 and h.ended_at is null and h.from_at <= kept.now() and coalesce(h.until_at > kept.now(), true)
     )
     select exists (select from kept.case_recusal join parties using (staff) where tenant = $1 and case_id = $2) as recused`,
    [tenant, caseId, partiesOf(somebody), somebody.staff],
  );
  return row!.recused;
}

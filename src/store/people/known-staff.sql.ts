/** Who is known: of the staff, or a program with a token in force; and which posts they hold now. */
import type { DataSource } from 'typeorm';
import type { HeldPost } from '../../core/case/command.js';
import { TOKEN_IN_FORCE } from '../tokens.sql.js';

/** Null for nobody who is known. */
export async function postsOfKnown(dataSource: DataSource, tenant: string, staff: string): Promise<HeldPost[] | null> {
  const rows = await dataSource.query<{ posts: HeldPost[] }[]>(
    `select coalesce((
       select json_agg(json_build_object('post', h.post, 'unit', h.unit)) from kept.holding h
       where h.tenant = s.tenant and h.staff = s.staff and h.ended_at is null and h.from_at <= kept.now() and coalesce(h.until_at > kept.now(), true)
     ), '[]'::json) as posts
     from kept.staff s where s.tenant = $1 and s.staff = $2 and s.kind = 'employee' and s.left_at is null
     union all
     select t.posts from kept.api_token t where t.tenant = $1 and t.staff = $2 and ${TOKEN_IN_FORCE}`,
    [tenant, staff],
  );
  return rows.length === 0 ? null : rows.flatMap(({ posts }) => posts);
}

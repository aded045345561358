/** Whether somebody is known: of the staff, or a program with a token in force; and holds a post. */
import type { DataSource } from 'typeorm';

/** @param held the post, at the unit where one is named; null for anybody who is known */
export async function isKnownStaff(dataSource: DataSource, tenant: string, staff: string, held: { readonly post: string; readonly unit: string | null } | null): Promise<boolean> {
  const [row] = await dataSource.query<{ known: boolean }[]>(
    `select exists (
       select from kept.staff s where s.tenant = $1 and s.staff = $2 and s.kind = 'employee' and s.left_at is null and ($3::text is null or exists (
         select from kept.holding h where h.tenant = s.tenant and h.staff = s.staff and h.ended_at is null and h.from_at <= kept.now() and coalesce(h.until_at > kept.now(), true)
           and h.post = $3 and ($4::text is null or h.unit = $4)))
     ) or exists (
       select from kept.api_token t where t.tenant = $1 and t.staff = $2 and t.revoked_at is null and t.expires_at > kept.now() and ($3::text is null or exists (
         select from json_to_recordset(t.posts) as p (post text, unit text) where p.post = $3 and ($4::text is null or p.unit = $4)))
     ) as known`,
    [tenant, staff, held?.post ?? null, held?.unit ?? null],
  );
  return row!.known;
}

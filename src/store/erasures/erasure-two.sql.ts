/**
 * Whether whoever would confirm an erasure made whoever asked for it: gave the post by which it was asked, or opened the account that it was asked
 * from. Such two are one.
 */
import type { EntityManager } from 'typeorm';
import { ADMINISTRATOR } from '../../core/definition/administrator.js';
import { lentAt } from '../people/absences.sql.js';
import { heldAt } from '../people/holdings.sql.js';

export interface MadeAsker {
  /** The post, their own or of whom they stood in for, the link that opened the account last before it was asked, or an external identity ever linked to it, came of whoever decides. */
  readonly isMade: boolean;
  /** There is another security administrator. */
  readonly hasOther: boolean;
}

export async function madeAsker(manager: EntityManager, tenant: string, erasureId: string, decider: string): Promise<MadeAsker> {
  const [row] = await manager.query<[MadeAsker]>(
    `select
       exists (select from kept.holding h where h.tenant = e.tenant and (h.staff = e.asked_by or exists (select from kept.absence b
           where b.tenant = e.tenant and b.staff = h.staff and b.deputy = e.asked_by and ${lentAt('b', 'e.asked_at')}))
         and h.post = '${ADMINISTRATOR}' and h.granted_by = $3
         and ${heldAt('h', 'e.asked_at')})
       or coalesce((select l.made_by = $3 from kept.account_link l
         where l.tenant = e.tenant and l.staff = e.asked_by and l.used_at <= e.asked_at order by l.used_at desc limit 1), false)
       or exists (select from kept.audit_entry a
         where a.tenant = e.tenant and a.staff = $3 and a.kind = 'identity-linked' and a.subject = e.asked_by and a.at <= e.asked_at) as "isMade",
       exists (select from kept.staff s where s.tenant = e.tenant and s.kind = 'security' and s.left_at is null and s.staff <> $3) as "hasOther"
     from kept.erasure e where e.tenant = $1 and e.erasure_id = $2`,
    [tenant, erasureId, decider],
  );
  return row;
}

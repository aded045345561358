/** How many cases' persons somebody has opened of late, counted from the audit trail itself: there is no other count that could differ from it. */
import type { EntityManager } from 'typeorm';

export interface RecentOpenings {
  readonly cases: number;
  /** When the first of them counts no more; null where there are none. */
  readonly againAt: Date | null;
}

/** Of other cases than this one, within the hour. Two openings of one member of staff at once wait for each other, to the end of the transaction. */
export async function recentOpenings(manager: EntityManager, tenant: string, staff: string, caseId: string): Promise<RecentOpenings> {
  await manager.query("select pg_advisory_xact_lock(hashtextextended('kept.person-opened ' || $1 || ' ' || $2, 0))", [tenant, staff]);
  const [row] = await manager.query<RecentOpenings[]>(
    `select count(*)::int as cases, min(last_at) + interval '1 hour' as "againAt"
     from (select max(at) as last_at from kept.audit_entry
       where tenant = $1 and staff = $2 and kind = 'person-opened' and case_id <> $3 and at > kept.now() - interval '1 hour' group by case_id) as opened`,
    [tenant, staff, caseId],
  );
  return row!;
}

/** How often somebody of late asked for an erasure with a reason that tells who it is: each such refusal says whether a guess was right, so there are few. */
import type { EntityManager } from 'typeorm';

/** As what the audit trail has such a refusal. */
export const TELLING = { kind: 'access-refused', subject: 'erasure.ask', details: { reason: 'invalid_request' } } as const;

/** Within a day, from the audit trail itself. Two requests of one member of staff at once wait for each other, to the end of the transaction. */
export async function recentTellings(manager: EntityManager, tenant: string, staff: string): Promise<number> {
  await manager.query("select pg_advisory_xact_lock(hashtextextended('kept.erasure-told ' || $1 || ' ' || $2, 0))", [tenant, staff]);
  const [row] = await manager.query<[{ count: number }]>(
    `select count(*)::int as count from kept.audit_entry
     where tenant = $1 and staff = $2 and kind = $3 and subject = $4 and details ->> 'reason' = $5 and at > kept.now() - interval '1 day'`,
    [tenant, staff, TELLING.kind, TELLING.subject, TELLING.details.reason],
  );
  return row.count;
}

/** Who of the staff is absent now, and until when. */
import type { EntityManager } from 'typeorm';

export async function absentStaff(manager: EntityManager, tenant: string): Promise<ReadonlyMap<string, Date>> {
  const rows = await manager.query<{ staff: string; untilAt: Date }[]>(
    'select staff, max(until_at) as "untilAt" from kept.absence where tenant = $1 and ended_at is null and from_at <= kept.now() and until_at > kept.now() group by staff',
    [tenant],
  );
  return new Map(rows.map(({ staff, untilAt }) => [staff, untilAt]));
}

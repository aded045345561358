/** The case that somebody without an account names by its number. Run under `readAs`, with the keys of the processes that are followed. */
import type { EntityManager } from 'typeorm';

export async function caseOfNumber(manager: EntityManager, number: number): Promise<string | null> {
  const [row] = await manager.query<{ caseId: string }[]>('select case_id as "caseId" from kept.case_file where number = $1::bigint', [number]);
  return row?.caseId ?? null;
}

/** Whether a case has ended, and not so long ago that it is rated no more; null where it goes on. */
export async function isRatable(manager: EntityManager, caseId: string, days: number): Promise<boolean | null> {
  const [row] = await manager.query<{ within: boolean | null }[]>(
    'select ended_at > kept.now() - make_interval(days => $2) as within from kept.case_file where case_id = $1', [caseId, days]);
  return row?.within ?? null;
}

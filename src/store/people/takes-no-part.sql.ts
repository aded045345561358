/** Whether somebody takes no part in a case, asked for somebody else than the reader: by name or by a post, in the case or in one that opened it. */
import type { DataSource, EntityManager } from 'typeorm';
import type { Parties } from '../../core/case/parties.js';

export async function takesNoPart(database: DataSource | EntityManager, { tenant, parties }: { readonly tenant: string; readonly parties: Parties }, caseId: string): Promise<boolean> {
  const [row] = await database.query<[{ out: boolean }]>('select kept.takes_no_part($1, $2::uuid, $3::jsonb) as out', [tenant, caseId, JSON.stringify(parties)]);
  return row.out;
}

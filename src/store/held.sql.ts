/** Cases that are held: their definition asked for what cannot be done. Nothing of them is lost; their timers wait in the snapshot. */
import type { Client } from './database.js';

export interface CaseKey {
  readonly tenant: string;
  readonly caseId: string;
}

export interface HeldCase extends CaseKey {
  readonly number: number;
  readonly process: string;
  readonly why: string;
}

/** Sets a case aside until it is released; its snapshot keeps the timers. */
export async function holdCase(client: Client, { tenant, caseId }: CaseKey, why: string): Promise<void> {
  await client.query(
    `with waiting as (delete from kept.timer where tenant = $1 and case_id = $2)
     update kept.case_snapshot set held = $3 where tenant = $1 and case_id = $2`,
    [tenant, caseId, why],
  );
}

export async function heldCases(client: Client): Promise<HeldCase[]> {
  const { rows } = await client.query<{ tenant: string; case_id: string; number: string; process: string; held: string }>(
    `select s.tenant, s.case_id, f.number, s.process, s.held
     from kept.case_snapshot s join kept.case_file f using (tenant, case_id) where s.held is not null order by f.number`,
  );
  return rows.map(({ tenant, case_id, number, process, held }) => ({ tenant, caseId: case_id, number: Number(number), process, why: held }));
}

/** Arms the timers of the snapshot again; what fell due meanwhile is decided at once, each at its own instant. False where it was not held. */
export async function releaseCase(client: Client, { tenant, caseId }: CaseKey): Promise<boolean> {
  const { rows } = await client.query<{ released: number }>(
    `with released as (
       update kept.case_snapshot set held = null where tenant = $1 and case_id = $2 and held is not null
       returning tenant, case_id, document
     ),
     armed as (
       insert into kept.timer (tenant, case_id, armed, key, due_at, fires_at)
       select r.tenant, r.case_id, t.armed, t.key, to_timestamp(t.due / 1000.0), to_timestamp(t."firesAt" / 1000.0)
       from released r, json_to_recordset(r.document::json -> 'timers') as t (armed integer, key text, due numeric, "firesAt" numeric)
       on conflict do nothing
     )
     select count(*)::int as released from released`,
    [tenant, caseId],
  );
  return rows[0]!.released === 1;
}

/** The persons of a case, as an erasure finds them: by references alone, whoever may read the case. */
import type { EntityManager } from 'typeorm';
import { partiesOf } from '../../core/case/recusal.js';
import type { Parties } from '../../core/case/parties.js';
import type { Reader } from '../database.js';
import type { OpenableRow } from '../vault.js';

export interface ErasableCase {
  readonly caseId: string;
  readonly number: number;
  readonly process: string;
  readonly definitionVersion: number;
}

/** By its number or id; null where the tenant has none such, or the staff member is recused from it. */
export async function erasableCase(manager: EntityManager, reader: Reader, { caseId, number }: { readonly caseId?: string; readonly number?: number }): Promise<ErasableCase | null> {
  const rows = await manager.query<ErasableCase[]>(
    `select f.case_id as "caseId", f.number::float8 as number, f.process, f.definition_version as "definitionVersion" from kept.case_file f
     where f.tenant = $1 and (f.case_id = $2 or f.number = $3)
       and not kept.takes_no_part(f.tenant, f.case_id, $4::jsonb)`,
    [reader.tenant, caseId ?? null, number ?? null, JSON.stringify(partiesOf(reader))],
  );
  return rows[0] ?? null;
}

export type PersonOfCase = OpenableRow & { readonly fact: string };

/** Values of these facts, the latest first: a fact may have named several persons. */
export async function personsOfCase(manager: EntityManager, tenant: string, caseId: string, facts: readonly string[]): Promise<PersonOfCase[]> {
  return manager.query<PersonOfCase[]>(
    `select d.tenant, d.case_id, d.reference, split_part(d.reference, '.', 2) as fact, d.person_id, d.sealed, p.wrapped_key
     from kept.person_data d join kept.person p using (tenant, person_id)
     where d.tenant = $1 and d.case_id = $2 and split_part(d.reference, '.', 2) = any ($3)
     order by split_part(d.reference, '.', 1)::integer desc`,
    [tenant, caseId, facts],
  );
}

/** Whose cases count: those from which somebody is not recused. */
export interface Counting {
  readonly tenant: string;
  readonly parties: Parties;
}

/** Cases of the person that still run, or are about to hand the person on: they need the person. Of those that count for somebody, or of all. */
export async function casesThatNeed(manager: EntityManager, { tenant, parties }: Pick<Counting, 'tenant'> & Partial<Counting>, personId: string): Promise<number[]> {
  const rows = await manager.query<{ number: number }[]>(
    `select distinct f.number::float8 as number from kept.person_data d join kept.case_file f using (tenant, case_id)
     where d.tenant = $1 and d.person_id = $2 and ($3::jsonb is null or not kept.takes_no_part(d.tenant, d.case_id, $3::jsonb))
       and (f.status = 'active' or exists (select from kept.sub_case s where s.tenant = f.tenant and s.case_id = f.case_id and s.state = 'to-open')) order by 1`,
    [tenant, personId, parties === undefined ? null : JSON.stringify(parties)],
  );
  return rows.map(({ number }) => number);
}

/** Whether the person stands in a case from which somebody is recused. */
export async function standsInCaseHiddenFrom(manager: EntityManager, { tenant, parties }: Counting, personId: string): Promise<boolean> {
  const [row] = await manager.query<[{ hidden: boolean }]>(
    `select exists (select from kept.person_data d where d.tenant = $1 and d.person_id = $2 and kept.takes_no_part(d.tenant, d.case_id, $3::jsonb)) as hidden`,
    [tenant, personId, JSON.stringify(parties)],
  );
  return row.hidden;
}

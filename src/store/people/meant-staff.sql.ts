/** Whom a name that is no pseudonym of anybody was meant for: one that differs by case or width alone, or somebody who is called so. */
import type { DataSource } from 'typeorm';

export interface MeantStaff {
  readonly said: string;
  /** Pseudonyms. */
  readonly meant: readonly string[];
}

/** Of these names those that are of nobody, neither of the staff nor of a program, and were meant for somebody. */
export async function meantStaff(database: DataSource, tenant: string, names: readonly string[]): Promise<MeantStaff[]> {
  return database.query<MeantStaff[]>(
    `select n.said, array_agg(s.staff order by s.staff) as meant from unnest($2::text[]) as n (said)
     join kept.staff s on s.tenant = $1 and (s.name = n.said or lower(normalize(s.staff, NFKC)) = lower(normalize(n.said, NFKC)))
     where not exists (select from kept.staff e where e.tenant = $1 and e.staff = n.said) and not exists (select from kept.api_token t where t.tenant = $1 and t.staff = n.said)
     group by n.said`,
    [tenant, names],
  );
}

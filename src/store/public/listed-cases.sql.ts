/** Cases that anyone may read while they stand in certain states, the newest first. Run under `readAs`. */
import type { EntityManager } from 'typeorm';
import type { CasePlace } from '../case-lists.sql.js';
import { Conditions, pageOf, type Key, type Page } from '../keyset.js';

export interface PubliclyListedCase extends CasePlace {
  readonly number: number;
  readonly openedAt: Date;
  readonly document: string;
}

export async function listPublicCases(manager: EntityManager, places: readonly CasePlace[], after: Key | null, limit: number): Promise<Page<PubliclyListedCase>> {
  const [processes, versions, states] = [places.map(({ process }) => process), places.map(({ definitionVersion }) => definitionVersion), places.map(({ state }) => state)];
  const conditions = new Conditions().add('(f.process, f.definition_version, f.state) in (select * from unnest(?::text[], ?::integer[], ?::text[]))', processes, versions, states);
  if (after !== null) conditions.add('f.number < ?::bigint', ...after);
  const rows = await manager.query<PubliclyListedCase[]>(
    `select f.number::float8 as number, f.process, f.definition_version as "definitionVersion", f.state, f.opened_at as "openedAt", s.document
     from kept.case_file f join kept.case_snapshot s using (tenant, case_id)
     where ${conditions.where} order by f.number desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, ({ number }) => [number]);
}

/**
 * What became of the promises that were made in a year, and how cases were rated in it. Run under `readAs`. A group of few cases would tell
 * of each of them, and is left out.
 */
import type { EntityManager } from 'typeorm';

export interface PromisesKept {
  readonly process: string;
  readonly commitment: string;
  /** The latest version whose cases made it. */
  readonly definitionVersion: number;
  readonly made: number;
  readonly kept: number;
  readonly broken: number;
  readonly exempt: number;
  readonly withdrawn: number;
}

export interface Ratings {
  readonly process: string;
  readonly count: number;
  readonly mean: number;
}

/** A natural year in the zone of an organization. */
export interface YearOf {
  readonly year: number;
  readonly zone: string;
}

const IN_YEAR = (instant: string): string => `${instant} >= make_timestamptz($2, 1, 1, 0, 0, 0, $3) and ${instant} < make_timestamptz($2 + 1, 1, 1, 0, 0, 0, $3)`;

export async function promisesKept(manager: EntityManager, processes: readonly string[], { year, zone }: YearOf, casesMin: number): Promise<PromisesKept[]> {
  return manager.query<PromisesKept[]>(
    `select c.process, c.commitment, max(f.definition_version) as "definitionVersion", count(*)::int as made,
       (count(*) filter (where c.state = 'met'))::int as kept,
       (count(*) filter (where c.state in ('breached', 'fulfilled-late', 'abandoned')))::int as broken,
       (count(*) filter (where c.state = 'exempt'))::int as exempt, (count(*) filter (where c.state = 'cancelled'))::int as withdrawn
     from kept.commitment c join kept.case_file f using (tenant, case_id)
     where c.process = any ($1::text[]) and c.state <> 'not-applicable' and ${IN_YEAR('c.anchor_at')}
     group by c.process, c.commitment having count(distinct c.case_id) >= $4 order by c.process, c.commitment`,
    [processes, year, zone, casesMin],
  );
}

export async function ratingsOf(manager: EntityManager, processes: readonly string[], { year, zone }: YearOf, casesMin: number): Promise<Ratings[]> {
  return manager.query<Ratings[]>(
    `select f.process, count(*)::int as count, round(avg(r.score), 2)::float8 as mean
     from kept.rating r join kept.case_file f using (tenant, case_id)
     where f.process = any ($1::text[]) and ${IN_YEAR('r.at')}
     group by f.process having count(*) >= $4 order by f.process`,
    [processes, year, zone, casesMin],
  );
}

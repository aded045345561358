/** A period holds for which weeks its subjects were planned, by unit: those who join it later are planned for the weeks that have the fewest. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const plannedWeeks = `
alter table kept.duty_period add column planned json not null default '{}';
update kept.duty_period p set planned = coalesce((
  select json_object_agg(u.unit, u.weeks) from (
    select w.unit, json_object_agg(w.week, w.n) as weeks from (
      select d.unit, to_char(d.week, 'YYYY-MM-DD') as week, count(*) as n from kept.duty d
      where d.tenant = p.tenant and d.period_id = p.period_id and d.state <> 'left' and d.week is not null group by 1, 2
    ) w group by w.unit
  ) u), '{}') where p.state <> 'closed';
`;

export class PlannedWeeks1764100000023 implements MigrationInterface {
  name = 'PlannedWeeks1764100000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(plannedWeeks);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

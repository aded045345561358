/**
 * What an open period holds to be moved on by. `planned`: for which weeks its subjects were planned, by unit; those who join later are
 * planned for the weeks that have the fewest. `left_by`: whoever left by this day was let go of; the next leaving day after it is found by an index.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const openPeriods = `
alter table kept.duty_period add column planned json not null default '{}';
update kept.duty_period p set planned = coalesce((
  select json_object_agg(u.unit, u.weeks) from (
    select w.unit, json_object_agg(w.week, w.n) as weeks from (
      select d.unit, to_char(d.week, 'YYYY-MM-DD') as week, count(*) as n from kept.duty d
      where d.tenant = p.tenant and d.period_id = p.period_id and d.state <> 'left' and d.week is not null group by 1, 2
    ) w group by w.unit
  ) u), '{}') where p.state <> 'closed';

alter table kept.duty_period add column left_by date;
update kept.duty_period set left_by = first_day;
alter table kept.duty_period alter column left_by set not null;
create index register_subject_until_idx on kept.register_subject (tenant, register, until) where until is not null;
`;

export class OpenPeriods1764100000023 implements MigrationInterface {
  name = 'OpenPeriods1764100000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(openPeriods);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

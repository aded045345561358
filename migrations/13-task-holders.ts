/**
 * A state may ask several for its task: two of one post in different units, or by name. What tells such tasks apart is whom they ask, written
 * '<post>@<unit>/<staff>' with what is not named left out.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
alter table kept.task add column holder text not null generated always as (post || '@' || coalesce(unit, '') || '/' || coalesce(staff, '')) stored;
alter table kept.task drop constraint task_pk;
alter table kept.task add constraint task_pk primary key (tenant, case_id, opened, state, holder);
`;

export class TaskHolders1764100000011 implements MigrationInterface {
  name = 'TaskHolders1764100000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

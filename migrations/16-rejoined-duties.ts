/** Who left a register and is of it again is owed a duty of its own, beside the one that was left: the rows of a subject in a period are told apart by their ordinals. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RejoinedDuties1764100000014 implements MigrationInterface {
  name = 'RejoinedDuties1764100000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table kept.duty drop constraint duty_pk, add constraint duty_pk primary key (tenant, period_id, subject, ordinal)');
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

/**
 * Whoever is to stand in is asked and answers; nothing is lent before. An absence that is taken back or ended stays as a row. Of those entered before nobody
 * was asked: they are asked now.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
alter table kept.absence
  add column accepted_at timestamptz,
  add column declined_at timestamptz,
  add column ended_at    timestamptz,
  add column ended_by    text,
  add constraint absence_answered_check check (num_nonnulls(accepted_at, declined_at) <= 1),
  add constraint absence_ended_check check (num_nonnulls(ended_at, ended_by) in (0, 2));
revoke delete on kept.absence from kept_engine;
grant update on kept.absence to kept_engine;
`;

export class AbsencesAccepted1764100000029 implements MigrationInterface {
  name = 'AbsencesAccepted1764100000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

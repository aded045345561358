/** Held cases are found without reading those that are not: each start asks for them. The index holds them alone, so that a commit never touches it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HeldCases1764100000001 implements MigrationInterface {
  name = 'HeldCases1764100000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index case_snapshot_held_idx on kept.case_snapshot (tenant, case_id) where held is not null');
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

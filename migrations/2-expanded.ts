/**
 * A definition version keeps what was checked when it was published, every short form written out, beside its text. Its hash is the
 * SHA-256 of this. Versions published before have none and are checked again from their texts.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Expanded1764100000000 implements MigrationInterface {
  name = 'Expanded1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table kept.definition_version add column expanded text');
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

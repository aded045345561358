/** Persons erased for good, by two persons. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { erasures } from './people/erasures.js';

export class Erasures1764100000020 implements MigrationInterface {
  name = 'Erasures1764100000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(erasures);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

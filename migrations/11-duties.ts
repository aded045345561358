/** Registers and the duties owed to their subjects: a row for each subject and period, and nothing that runs while it waits. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { duties } from './duties/duties.js';
import { isolationOfDuties } from './duties/isolation.js';
import { registers } from './duties/registers.js';

export class Duties1764100000009 implements MigrationInterface {
  name = 'Duties1764100000009';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [registers, duties, isolationOfDuties]) await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

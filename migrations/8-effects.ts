/**
 * What follows a commit: the stream of events, deliveries to the outside, webhooks, sub-cases. Messages written before this migration
 * are not sent: they were never promised to anybody outside.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { deliveries } from './effects/deliveries.js';
import { effectsIsolation } from './effects/isolation.js';
import { pending } from './effects/pending.js';
import { subCases } from './effects/sub-cases.js';

export class Effects1764100000006 implements MigrationInterface {
  name = 'Effects1764100000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [pending, deliveries, subCases, effectsIsolation]) await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

/** Files that belong to a case. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { attachments } from './attachments/attachments.js';
import { attachmentIsolation } from './attachments/isolation.js';

export class Attachments1764100000021 implements MigrationInterface {
  name = 'Attachments1764100000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(attachments);
    await runner.query(attachmentIsolation);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

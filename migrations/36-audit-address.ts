/** The audit trail says from which address something was asked (ASVS 5.0, 16.2.1: where): of IPv6 the network; null for the host's own doings and for all entered before. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AuditAddress1764100000034 implements MigrationInterface {
  name = 'AuditAddress1764100000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table kept.audit_entry add column address text');
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

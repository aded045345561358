/** When an entry of the audit trail was written is said by the database alone: the host's role can enter none of another time (ASVS 5.0, 16.4.2). */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AuditInstant1764100000035 implements MigrationInterface {
  name = 'AuditInstant1764100000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('revoke insert on kept.audit_entry from kept_engine');
    await runner.query('grant insert (tenant, kind, staff, address, subject, case_id, reason, details) on kept.audit_entry to kept_engine');
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

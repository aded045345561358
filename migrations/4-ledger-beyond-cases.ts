/**
 * Entries of the ledger that no single case carries: what was published, duties opened and closed in bulk. They name neither case nor
 * commitment; their leaf says what they are about, and `entry_key` keeps one of them from being written twice.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
alter table kept.ledger_entry
  alter column case_id drop not null, alter column commitment drop not null,
  alter column occurrence drop not null, alter column sequence drop not null,
  add column entry_key text,
  add constraint ledger_entry_subject_check check (
    case when entry_key is null then num_nulls(case_id, commitment, occurrence, sequence) = 0
         else num_nonnulls(case_id, commitment, occurrence, sequence) = 0 end),
  add constraint ledger_entry_key unique (tenant, kind, entry_key);
`;

export class LedgerBeyondCases1764100000002 implements MigrationInterface {
  name = 'LedgerBeyondCases1764100000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

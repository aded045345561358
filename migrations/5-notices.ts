/**
 * Notices are found by whom they are to: a post, a unit, a member of staff, written '<post>@<unit>/<staff>' with what is not named
 * left out. Null for a message to the customer or to nobody. Newest first is the index read backwards.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
alter table kept.outbox_message add column addressee text generated always as (nullif(
  coalesce(recipient ->> 'post', '') || '@' || coalesce(recipient ->> 'unit', '') || '/' || coalesce(recipient ->> 'staff', ''), '@/')) stored;
create index outbox_message_addressee_idx on kept.outbox_message (tenant, addressee, written_at, case_id, sequence, part)
  where addressee is not null;
`;

export class Notices1764100000003 implements MigrationInterface {
  name = 'Notices1764100000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

/**
 * Duties missed are a breach that no case carries: their entry of the ledger is the message. It waits to be told on, takes its place in
 * the stream and is delivered as the messages of cases are. Entries written before this migration are not told.
 *
 * A delivery and its attempts carry one or the other, never both and never neither: without a case there is nobody to recuse, so a case
 * left out by mistake would be shown to whoever is recused from it. A customer is told of cases alone.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
alter table kept.outbox_pending add column entry_ids bigint[] not null default '{}';
alter table kept.event_stream add column entry_ids bigint[] not null default '{}';

alter table kept.delivery
  alter column case_id drop not null, alter column sequence drop not null, alter column part drop not null,
  add column entry_id bigint,
  add constraint delivery_entry_fk foreign key (tenant, entry_id) references kept.ledger_entry,
  add constraint delivery_subject_check check (
    case when entry_id is null then num_nulls(case_id, sequence, part) = 0
         else num_nonnulls(case_id, sequence, part) = 0 and channel = 'webhook' end);
create unique index delivery_entry_key on kept.delivery (tenant, entry_id, target) where entry_id is not null;

alter table kept.delivery_attempt
  alter column case_id drop not null,
  add column entry_id bigint,
  add constraint delivery_attempt_entry_fk foreign key (tenant, entry_id) references kept.ledger_entry,
  add constraint delivery_attempt_subject_check check (num_nonnulls(case_id, entry_id) = 1);
`;

export class MissedDutiesTold1764100000013 implements MigrationInterface {
  name = 'MissedDutiesTold1764100000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

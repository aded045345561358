/**
 * The compliance ledger, as the commit writes it: entries pending until a sequencer gives them their index. Unique keys
 * make a second outcome of an occurrence impossible; the database refuses update and delete.
 */
export const ledger = `
create table kept.ledger_entry (
  entry_id   bigint generated always as identity,
  tenant     text not null references kept.tenant,
  case_id    uuid not null,
  commitment text not null,
  occurrence integer not null,
  kind       text not null,
  sequence   integer not null,
  leaf       text not null,
  constraint ledger_entry_pk primary key (tenant, entry_id),
  constraint ledger_entry_event_fk foreign key (tenant, case_id, sequence) references kept.case_event
);
create unique index ledger_entry_opening_key on kept.ledger_entry (tenant, case_id, commitment, occurrence) where kind = 'opened';
create unique index ledger_entry_outcome_key on kept.ledger_entry (tenant, case_id, commitment, occurrence)
  where kind in ('met', 'breached', 'exempt', 'cancelled', 'not-applicable');
create unique index ledger_entry_sequel_key on kept.ledger_entry (tenant, case_id, commitment, occurrence)
  where kind in ('fulfilled-late', 'abandoned');

create table kept.ledger_pending (
  tenant   text not null,
  entry_id bigint not null,
  constraint ledger_pending_pk primary key (tenant, entry_id),
  constraint ledger_pending_entry_fk foreign key (tenant, entry_id) references kept.ledger_entry
) with (autovacuum_vacuum_scale_factor = 0.01);

create function kept.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'expected % to be kept as it was written, saw %; write a new row instead', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end $$;
create trigger ledger_entry_kept before update or delete or truncate on kept.ledger_entry
  for each statement execute function kept.refuse_change();
create trigger case_event_kept before update or delete or truncate on kept.case_event
  for each statement execute function kept.refuse_change();
create trigger definition_version_kept before update or delete or truncate on kept.definition_version
  for each statement execute function kept.refuse_change();
create trigger organization_version_kept before update or delete or truncate on kept.organization_version
  for each statement execute function kept.refuse_change();
`;

/**
 * Erasing a person: asked by one, decided by another. A person who is erased has neither key nor blind index, and no update brings either
 * back; what is sealed for them opens no more. Salts of duties of their cases go too: the hashes of the rows stay, so that the roots of
 * the ledger can still be computed, and from these nobody can tell whom a row was about.
 */
export const erasures = `
alter table kept.person add column erased_at timestamptz;
update kept.person set blind_index = null, erased_at = kept.now() where wrapped_key is null;
alter table kept.person
  add constraint person_erased_check check ((erased_at is null) = (wrapped_key is not null)),
  add constraint person_unfindable_check check (erased_at is null or blind_index is null);

alter table kept.duty add column row_hashes json;
alter table kept.duty add constraint duty_salt_check check (row_hashes is null or octet_length(salt) = 0);

create function kept.refuse_unerasing() returns trigger language plpgsql as $$
begin
  raise exception 'expected what was erased from % to stay so, saw %; nothing brings it back', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end $$;
alter function kept.refuse_unerasing() owner to kept_owner;
create trigger person_erased before update on kept.person
  for each row when (old.erased_at is not null and old is distinct from new) execute function kept.refuse_unerasing();
create trigger duty_erased before update on kept.duty
  for each row when (old.row_hashes is not null and (old.salt is distinct from new.salt or old.row_hashes::text is distinct from new.row_hashes::text)) execute function kept.refuse_unerasing();
create trigger person_kept before delete on kept.person for each statement execute function kept.refuse_change();

create table kept.erasure (
  tenant       text not null,
  erasure_id   uuid not null default gen_random_uuid(),
  place        bigint generated always as identity,
  case_id      uuid not null,
  fact         text not null,
  person_id    uuid not null,
  reason       text not null,
  asked_by     text not null,
  asked_at     timestamptz not null default kept.now(),
  state        text not null default 'asked' check (state in ('asked', 'erased', 'refused')),
  decided_by   text,
  decided_at   timestamptz,
  refusal      text,
  cases        integer,
  sealed_values integer,
  constraint erasure_pk primary key (tenant, erasure_id),
  constraint erasure_case_fk foreign key (tenant, case_id) references kept.case_file,
  constraint erasure_person_fk foreign key (tenant, person_id) references kept.person,
  constraint erasure_two_check check (decided_by <> asked_by),
  constraint erasure_decided_check check ((state = 'asked') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint erasure_refusal_check check ((state = 'refused') = (refusal is not null)),
  constraint erasure_erased_check check ((state = 'erased') = (cases is not null and sealed_values is not null))
);
create unique index erasure_asked_key on kept.erasure (tenant, person_id) where state = 'asked';
create index erasure_place_idx on kept.erasure (tenant, place);
create trigger erasure_decided before update on kept.erasure for each row when (old.state <> 'asked') execute function kept.refuse_unerasing();
create trigger erasure_kept before delete or truncate on kept.erasure for each statement execute function kept.refuse_change();

create index person_data_person_idx on kept.person_data (tenant, person_id);
create index audit_entry_opened_idx on kept.audit_entry (tenant, staff, at) where kind = 'person-opened';

alter table kept.erasure owner to kept_owner;
alter table kept.erasure enable row level security, force row level security;
create policy engine on kept.erasure to kept_engine using (true) with check (true);
grant select, insert, update on kept.erasure to kept_engine;
`;

/**
 * What is done with a task beside doing it: who signed for it, in whose hands it is, who returned it; and who is asked to assist in a case. Each is an
 * event of the case: one more kind, whatever other migrations have made of the list.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
alter table kept.task add column signed_by text, add column signed_at timestamptz, add column held_by text, add column held_how text, add column returned_by text;
alter table kept.task add constraint task_signed_check check (num_nonnulls(signed_by, signed_at) in (0, 2)),
  add constraint task_held_check check (num_nonnulls(held_by, held_how) in (0, 2) and held_how in ('taken', 'given', 'passed-on'));
create index task_held_idx on kept.task (tenant, held_by, number) where closed_at is null and held_by is not null;

create table kept.assistance (
  tenant    text not null,
  case_id   uuid not null,
  asked     integer not null,
  staff     text not null,
  asked_by  text not null,
  answered  integer,
  constraint assistance_pk primary key (tenant, case_id, asked),
  constraint assistance_asked_fk foreign key (tenant, case_id, asked) references kept.case_event,
  constraint assistance_answered_fk foreign key (tenant, case_id, answered) references kept.case_event
);
create index assistance_staff_idx on kept.assistance (tenant, staff, asked) where answered is null;
alter table kept.assistance owner to kept_owner;
alter table kept.assistance enable row level security, force row level security;
create policy engine on kept.assistance to kept_engine using (true) with check (true);
create policy of_tenant on kept.assistance for select to kept_api using (tenant = kept.current_tenant());
create policy reading on kept.assistance as restrictive for select to kept_api using (kept.sees_case(tenant, case_id));
grant select, insert, update on kept.assistance to kept_engine;
grant select on kept.assistance to kept_api;

do $$
declare kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'kept.case_event'::regclass and conname = 'case_event_kind_check');
begin
  alter table kept.case_event drop constraint case_event_kind_check;
  execute 'alter table kept.case_event add constraint case_event_kind_check ' || replace(kinds, '''extension''::text', '''extension''::text, ''task''::text');
end $$;
`;

export class TaskCare1764100000022 implements MigrationInterface {
  name = 'TaskCare1764100000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

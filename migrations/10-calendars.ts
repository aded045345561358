/**
 * Calendars that tenants publish on the ground of the built-in one: drafts of holiday notices, versions with their whole content, and the
 * cases still to be counted anew after a publication. Drafts and versions are never changed.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
create table kept.calendar_draft (
  tenant     text not null references kept.tenant,
  draft      integer not null generated always as identity,
  source     text not null,
  drafted_by text not null,
  drafted_at timestamptz not null default kept.now(),
  constraint calendar_draft_pk primary key (tenant, draft)
);

create table kept.calendar_version (
  tenant       text not null references kept.tenant,
  serial       integer not null check (serial > 0),
  version      text not null,
  draft        integer not null,
  notice       json not null,
  calendar     text not null,
  hash         text not null,
  published_by text not null,
  published_at timestamptz not null,
  constraint calendar_version_pk primary key (tenant, serial),
  constraint calendar_version_name_key unique (tenant, version),
  constraint calendar_version_draft_key unique (tenant, draft),
  constraint calendar_version_draft_fk foreign key (tenant, draft) references kept.calendar_draft
);

create table kept.calendar_recount (
  tenant       text not null,
  serial       integer not null,
  affects_from timestamptz not null,
  listed       integer,
  finished_at  timestamptz,
  constraint calendar_recount_pk primary key (tenant, serial),
  constraint calendar_recount_version_fk foreign key (tenant, serial) references kept.calendar_version
);
create index calendar_recount_open_idx on kept.calendar_recount (tenant, serial) where finished_at is null;

create table kept.calendar_recount_case (
  tenant  text not null,
  serial  integer not null,
  case_id uuid not null,
  constraint calendar_recount_case_pk primary key (tenant, serial, case_id),
  constraint calendar_recount_case_run_fk foreign key (tenant, serial) references kept.calendar_recount
) with (autovacuum_vacuum_scale_factor = 0.02);
`;

/** To lock calendar_version against every reader one must be allowed to update it; the trigger refuses the update itself. */
const isolation = `
do $$
declare name text;
begin
  foreach name in array array['calendar_draft', 'calendar_version', 'calendar_recount', 'calendar_recount_case'] loop
    execute format('alter table kept.%I owner to kept_owner', name);
    execute format('alter table kept.%I enable row level security, force row level security', name);
    execute format('create policy engine on kept.%I to kept_engine using (true) with check (true)', name);
    execute format('grant select, insert on kept.%I to kept_engine', name);
  end loop;
  foreach name in array array['calendar_draft', 'calendar_version', 'calendar_recount'] loop
    execute format('create policy of_tenant on kept.%I for select to kept_api using (tenant = kept.current_tenant())', name);
    execute format('grant select on kept.%I to kept_api', name);
  end loop;
  foreach name in array array['calendar_draft', 'calendar_version'] loop
    execute format('create trigger %I before update or delete or truncate on kept.%I for each statement execute function kept.refuse_change()', name || '_kept', name);
  end loop;
end $$;
grant update on kept.calendar_version, kept.calendar_recount, kept.calendar_recount_case to kept_engine;
grant delete on kept.calendar_recount_case to kept_engine;
`;

/** One more kind of event, whatever other migrations have made of the list. */
const recountEvents = `
do $$
declare kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'kept.case_event'::regclass and conname = 'case_event_kind_check');
begin
  alter table kept.case_event drop constraint case_event_kind_check;
  execute 'alter table kept.case_event add constraint case_event_kind_check ' || replace(kinds, '''extension''::text', '''extension''::text, ''recount''::text');
end $$;
`;

export class Calendars1764100000008 implements MigrationInterface {
  name = 'Calendars1764100000008';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tables, isolation, recountEvents]) await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

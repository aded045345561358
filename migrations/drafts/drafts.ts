/**
 * A draft is worked on until it is published or discarded; of one subject there is one at a time. Each saved revision stays as it was
 * written. A rehearsal is what the scenarios of a draft gave, kept under the hash of all that was played.
 */
export const drafts = `
create table kept.draft (
  tenant     text not null references kept.tenant,
  draft_id   uuid not null,
  kind       text not null check (kind in ('definition', 'organization', 'regulation')),
  subject    text not null,
  state      text not null default 'open' check (state in ('open', 'published', 'discarded')),
  opened_at  timestamptz not null default kept.now(),
  closed_at  timestamptz,
  closed_by  text,
  closing_reason text,
  constraint draft_pk primary key (tenant, draft_id),
  constraint draft_closing_check check (
    case when state = 'open' then num_nonnulls(closed_at, closed_by, closing_reason) = 0 else num_nulls(closed_at, closed_by) = 0 end)
);
create unique index draft_open_key on kept.draft (tenant, kind, subject) where state = 'open';
create index draft_list_idx on kept.draft (tenant, opened_at, draft_id);

create table kept.draft_revision (
  tenant    text not null,
  draft_id  uuid not null,
  revision  integer not null check (revision > 0),
  text      text not null,
  scenarios text,
  base      integer not null check (base >= 0),
  author    text not null,
  reason    text not null,
  saved_at  timestamptz not null default kept.now(),
  constraint draft_revision_pk primary key (tenant, draft_id, revision),
  constraint draft_revision_draft_fk foreign key (tenant, draft_id) references kept.draft
);
create trigger draft_revision_kept before update or delete or truncate on kept.draft_revision
  for each statement execute function kept.refuse_change();

create table kept.rehearsal (
  tenant      text not null references kept.tenant,
  played_hash text not null,
  result      json not null,
  played_at   timestamptz not null default kept.now(),
  constraint rehearsal_pk primary key (tenant, played_hash)
);

do $$
declare name text;
begin
  foreach name in array array['draft', 'draft_revision', 'rehearsal'] loop
    execute format('alter table kept.%I owner to kept_owner', name);
    execute format('alter table kept.%I enable row level security, force row level security', name);
    execute format('create policy engine on kept.%I to kept_engine using (true) with check (true)', name);
    execute format('grant select, insert on kept.%I to kept_engine', name);
  end loop;
  foreach name in array array['draft', 'draft_revision'] loop
    execute format('create policy of_tenant on kept.%I for select to kept_api using (tenant = kept.current_tenant())', name);
    execute format('grant select on kept.%I to kept_api', name);
  end loop;
end $$;
grant update on kept.draft to kept_engine;
`;

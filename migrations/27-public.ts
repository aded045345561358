/**
 * What people without an account do: how often each address asks, counted by rate-limiter-flexible in its own columns; and how they rate a
 * case that has ended, once. What they say beside it is sealed as every personal text is.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
create table kept.public_throttle (
  key    text primary key,
  points integer not null default 0,
  expire bigint
);

create table kept.rating (
  tenant  text not null,
  case_id uuid not null,
  score   smallint not null,
  comment text,
  at      timestamptz not null default kept.now(),
  constraint rating_pk primary key (tenant, case_id),
  constraint rating_file_fk foreign key (tenant, case_id) references kept.case_file,
  constraint rating_comment_fk foreign key (tenant, case_id, comment) references kept.person_data,
  constraint rating_score_check check (score between 1 and 5)
);
create index rating_at_idx on kept.rating (tenant, at);
create trigger rating_kept before update or delete or truncate on kept.rating for each statement execute function kept.refuse_change();

do $$
declare name text;
begin
  foreach name in array array['public_throttle', 'rating'] loop
    execute format('alter table kept.%I owner to kept_owner', name);
    execute format('alter table kept.%I enable row level security, force row level security', name);
    execute format('create policy engine on kept.%I to kept_engine using (true) with check (true)', name);
    execute format('grant select, insert on kept.%I to kept_engine', name);
  end loop;
end $$;
grant update, delete on kept.public_throttle to kept_engine;
create policy of_tenant on kept.rating for select to kept_api using (tenant = kept.current_tenant());
create policy reading on kept.rating as restrictive for select to kept_api using (kept.sees_case(tenant, case_id));
grant select on kept.rating to kept_api;
`;

export class Public1764100000025 implements MigrationInterface {
  name = 'Public1764100000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

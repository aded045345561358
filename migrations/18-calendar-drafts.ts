/** A draft of a holiday notice says why it was made, and is discarded with a reason: by a row beside it, for what was written stays. Those from before have no reason. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const calendarDrafts = `
alter table kept.calendar_draft add column reason text;

create table kept.calendar_draft_discard (
  tenant       text not null,
  draft        integer not null,
  reason       text not null,
  discarded_by text not null,
  discarded_at timestamptz not null default kept.now(),
  constraint calendar_draft_discard_pk primary key (tenant, draft),
  constraint calendar_draft_discard_draft_fk foreign key (tenant, draft) references kept.calendar_draft
);
alter table kept.calendar_draft_discard owner to kept_owner;
alter table kept.calendar_draft_discard enable row level security, force row level security;
create policy engine on kept.calendar_draft_discard to kept_engine using (true) with check (true);
create policy of_tenant on kept.calendar_draft_discard for select to kept_api using (tenant = kept.current_tenant());
grant select, insert on kept.calendar_draft_discard to kept_engine;
grant select on kept.calendar_draft_discard to kept_api;
create trigger calendar_draft_discard_kept before update or delete or truncate on kept.calendar_draft_discard
  for each statement execute function kept.refuse_change();
`;

export class CalendarDrafts1764100000016 implements MigrationInterface {
  name = 'CalendarDrafts1764100000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(calendarDrafts);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

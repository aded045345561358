/**
 * Duties. A period is opened as one batch and its rows are filled in by chunks; `filling` holds how far that has come. A duty
 * waits as a row and costs nothing: no timer, no case. Whoever verifies an entry of the ledger finds its rows: those opened by
 * their ordinals (with the unit that they were opened with), those closed together by the number of their closing. rolling_subject says on which day the next period of a subject begins,
 * where periods follow the last time it was done.
 */
export const duties = `
create table kept.duty_period (
  tenant     text not null,
  period_id  bigint generated always as identity,
  process    text not null,
  period     text not null,
  definition_version integer not null,
  register   text not null,
  first_day  date not null,
  end_day    date not null,
  due_at     timestamptz not null,
  calendar   text not null,
  state      text not null check (state in ('opening', 'open', 'closed')),
  subjects   integer not null default 0,
  batches    integer not null default 0,
  closings   integer not null default 0,
  register_revision integer not null,
  filling    json,
  constraint duty_period_pk primary key (tenant, period_id),
  constraint duty_period_key unique (tenant, process, period),
  constraint duty_period_definition_fk foreign key (tenant, process, definition_version) references kept.definition_version
);
create index duty_period_order_idx on kept.duty_period (tenant, process, first_day);
create index duty_period_unclosed_idx on kept.duty_period (tenant, process) where state <> 'closed';

create table kept.duty (
  tenant    text not null,
  period_id bigint not null,
  subject   text not null,
  ordinal   integer not null,
  unit      text not null,
  opened_unit text,
  week      date,
  state     text not null check (state in ('waiting', 'begun', 'done', 'missed', 'done-late', 'left')),
  salt      bytea not null,
  case_id   uuid,
  done_at   timestamptz,
  closing   integer,
  constraint duty_pk primary key (tenant, period_id, subject),
  constraint duty_period_fk foreign key (tenant, period_id) references kept.duty_period,
  constraint duty_case_fk foreign key (tenant, case_id) references kept.case_file
) with (fillfactor = 90);
create index duty_state_idx on kept.duty (state, tenant, period_id, unit, week, subject);
create unique index duty_case_key on kept.duty (tenant, case_id) where case_id is not null;

create table kept.rolling_subject (
  tenant    text not null references kept.tenant,
  process   text not null,
  subject   text not null,
  next_day  date,
  revision  integer not null,
  constraint rolling_subject_pk primary key (tenant, process, subject)
);
create index rolling_subject_next_idx on kept.rolling_subject (tenant, process, next_day, subject) where next_day is not null;
create index rolling_subject_revision_idx on kept.rolling_subject (tenant, process, revision);
`;

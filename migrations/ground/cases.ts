/**
 * Cases. The hot row is case_snapshot: no index but its key, so that updates stay in the page. case_file is what lists
 * read; timer rows are an index onto the timers that the snapshot holds.
 */
export const cases = `
create sequence kept.case_number;

create table kept.case_file (
  tenant    text not null references kept.tenant,
  case_id   uuid not null,
  number    bigint not null,
  process   text not null,
  definition_version integer not null,
  state     text not null,
  status    text not null check (status in ('active', 'ended')),
  opened_at timestamptz not null,
  ended_at  timestamptz,
  constraint case_file_pk primary key (tenant, case_id),
  constraint case_file_number_key unique (tenant, number),
  constraint case_file_definition_fk foreign key (tenant, process, definition_version) references kept.definition_version
);
create index case_file_state_idx on kept.case_file (tenant, process, state, number);

create table kept.case_snapshot (
  tenant   text not null,
  case_id  uuid not null,
  revision integer not null check (revision > 0),
  process  text not null,
  definition_version integer not null,
  document text not null,
  held     text,
  constraint case_snapshot_pk primary key (tenant, case_id),
  constraint case_snapshot_file_fk foreign key (tenant, case_id) references kept.case_file
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);

create table kept.case_event (
  tenant      text not null,
  case_id     uuid not null,
  sequence    integer not null,
  kind        text not null check (kind in ('opened', 'event', 'timer', 'extension')),
  type        text not null,
  at          timestamptz not null,
  received_at timestamptz not null,
  arrived_at  timestamptz,
  happened_at timestamptz,
  staff       text,
  post        text,
  unit        text,
  form        json not null,
  states      text[] not null,
  constraint case_event_pk primary key (tenant, case_id, sequence),
  constraint case_event_file_fk foreign key (tenant, case_id) references kept.case_file
);

create table kept.timer (
  tenant   text not null,
  case_id  uuid not null,
  armed    integer not null,
  key      text not null,
  due_at   timestamptz not null,
  fires_at timestamptz not null,
  constraint timer_pk primary key (tenant, case_id, armed)
) with (autovacuum_vacuum_scale_factor = 0.01);
create index timer_fires_idx on kept.timer (fires_at);

create table kept.commitment (
  tenant     text not null,
  case_id    uuid not null,
  commitment text not null,
  occurrence integer not null check (occurrence > 0),
  process    text not null,
  number     bigint not null,
  clause     text not null,
  state      text not null,
  anchor_at  timestamptz not null,
  due_at     timestamptz,
  due_date   date,
  provisional boolean not null,
  warn_at    timestamptz,
  warned     boolean not null,
  answerable text,
  ended_at   timestamptz,
  fulfilled_at timestamptz,
  constraint commitment_pk primary key (tenant, case_id, commitment, occurrence),
  constraint commitment_file_fk foreign key (tenant, case_id) references kept.case_file
) with (fillfactor = 80);
create index commitment_due_idx on kept.commitment (tenant, due_at, case_id) where state = 'running';
create index commitment_breach_idx on kept.commitment (tenant, ended_at, case_id, commitment, occurrence)
  where state in ('breached', 'fulfilled-late', 'abandoned');

create table kept.task (
  tenant    text not null,
  case_id   uuid not null,
  opened    integer not null,
  state     text not null,
  post      text not null,
  unit      text,
  staff     text,
  number    bigint not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  constraint task_pk primary key (tenant, case_id, opened, state, post),
  constraint task_file_fk foreign key (tenant, case_id) references kept.case_file
);
create index task_post_idx on kept.task (tenant, post, number) where closed_at is null;

create table kept.case_recusal (
  tenant  text not null,
  case_id uuid not null,
  staff   text not null,
  constraint case_recusal_pk primary key (tenant, case_id, staff),
  constraint case_recusal_file_fk foreign key (tenant, case_id) references kept.case_file
);

create table kept.outbox_message (
  tenant     text not null,
  case_id    uuid not null,
  sequence   integer not null,
  part       integer not null,
  kind       text not null,
  commitment text,
  recipient  json not null,
  message    json not null,
  due_at     timestamptz,
  written_at timestamptz not null,
  constraint outbox_message_pk primary key (tenant, case_id, sequence, part),
  constraint outbox_message_event_fk foreign key (tenant, case_id, sequence) references kept.case_event
);

create table kept.command_receipt (
  tenant          text not null,
  idempotency_key text not null,
  command_hash    text not null,
  answer          json not null,
  received_at     timestamptz not null,
  constraint command_receipt_pk primary key (tenant, idempotency_key)
);
`;

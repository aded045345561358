/**
 * Registers: those to whom duties are owed. A subject is named by a reference, an enterprise by its name besides; no person
 * stands here. `revision` counts the loads that changed something: what changed since a period was dealt out is found by it.
 */
export const registers = `
create table kept.register (
  tenant     text not null references kept.tenant,
  register   text not null,
  revision   integer not null default 0,
  subjects   integer not null default 0,
  loaded_at  timestamptz,
  constraint register_pk primary key (tenant, register)
);

create table kept.register_subject (
  tenant   text not null,
  register text not null,
  subject  text not null,
  title    text,
  unit     text not null,
  since    date not null,
  until    date,
  revision integer not null,
  added_at timestamptz not null,
  constraint register_subject_pk primary key (tenant, register, subject),
  constraint register_subject_register_fk foreign key (tenant, register) references kept.register,
  constraint register_subject_span_check check (until is null or until >= since)
);
create index register_subject_order_idx on kept.register_subject (tenant, register, unit, subject);
create index register_subject_revision_idx on kept.register_subject (tenant, register, revision);
`;

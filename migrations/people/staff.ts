/**
 * Staff and the posts they hold for a time. A member of staff is called by a pseudonym, which alone stands in cases and in the ledger;
 * the name beside it is for colleagues. The three administrators (三员) are kinds of staff: one is of one kind, and none of
 * them holds a post, by the keys below.
 */
export const staff = `
create table kept.staff (
  tenant   text not null references kept.tenant,
  staff    text not null,
  kind     text not null default 'employee' check (kind in ('employee', 'system', 'security', 'audit')),
  name     text not null,
  added_by text not null,
  added_at timestamptz not null default kept.now(),
  left_at  timestamptz,
  constraint staff_pk primary key (tenant, staff),
  constraint staff_kind_key unique (tenant, staff, kind)
);

create table kept.holding (
  tenant     text not null,
  holding_id uuid not null default gen_random_uuid(),
  staff      text not null,
  kind       text not null default 'employee' check (kind = 'employee'),
  post       text not null,
  unit       text not null,
  from_at    timestamptz not null,
  until_at   timestamptz,
  granted_by text not null,
  granted_at timestamptz not null default kept.now(),
  ended_by   text,
  ended_at   timestamptz,
  constraint holding_pk primary key (tenant, holding_id),
  constraint holding_staff_fk foreign key (tenant, staff, kind) references kept.staff (tenant, staff, kind),
  constraint holding_term_check check (until_at > from_at),
  constraint holding_ended_check check (num_nonnulls(ended_by, ended_at) in (0, 2))
);
create index holding_staff_idx on kept.holding (tenant, staff);

create table kept.absence (
  tenant     text not null,
  absence_id uuid not null default gen_random_uuid(),
  staff      text not null,
  deputy     text not null,
  from_at    timestamptz not null,
  until_at   timestamptz not null,
  entered_by text not null,
  entered_at timestamptz not null default kept.now(),
  constraint absence_pk primary key (tenant, absence_id),
  constraint absence_staff_fk foreign key (tenant, staff) references kept.staff,
  constraint absence_deputy_fk foreign key (tenant, deputy) references kept.staff,
  constraint absence_deputy_check check (deputy <> staff),
  constraint absence_term_check check (until_at > from_at)
);
create index absence_deputy_idx on kept.absence (tenant, deputy, until_at);
create index absence_staff_idx on kept.absence (tenant, staff, until_at);
`;

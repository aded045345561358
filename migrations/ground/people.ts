/**
 * Personal data, apart from everything else: a key for each person, wrapped by the host's master key; values sealed with
 * it; a keyed blind index to find a person by telephone. Destroying the key erases the person.
 */
export const people = `
create table kept.person (
  tenant      text not null references kept.tenant,
  person_id   uuid not null,
  blind_index bytea,
  wrapped_key bytea,
  created_at  timestamptz not null default kept.now(),
  constraint person_pk primary key (tenant, person_id),
  constraint person_blind_index_key unique (tenant, blind_index)
);

create table kept.person_data (
  tenant    text not null,
  case_id   uuid not null,
  reference text not null,
  person_id uuid not null,
  sealed    bytea not null,
  constraint person_data_pk primary key (tenant, case_id, reference),
  constraint person_data_person_fk foreign key (tenant, person_id) references kept.person,
  constraint person_data_file_fk foreign key (tenant, case_id) references kept.case_file
);

create table kept.master_key (
  fingerprint bytea primary key,
  first_seen_at timestamptz not null default kept.now()
);

create table kept.api_token (
  token_hash bytea primary key,
  tenant     text not null references kept.tenant,
  staff      text not null,
  posts      json not null,
  issued_at  timestamptz not null default kept.now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
`;

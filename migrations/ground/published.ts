/** What was published: tenants, their organizations, their process definitions. Rows are never changed. */
export const published = `
create table kept.tenant (
  tenant     text primary key check (tenant ~ '^[a-z][a-z0-9-]{0,63}$'),
  title      json not null,
  created_at timestamptz not null default kept.now()
);

create table kept.organization_version (
  tenant       text not null references kept.tenant,
  version      integer not null check (version > 0),
  hash         text not null,
  source       text not null,
  regulation   text not null,
  published_at timestamptz not null default kept.now(),
  constraint organization_version_pk primary key (tenant, version)
);

create table kept.definition_version (
  tenant       text not null references kept.tenant,
  process      text not null,
  version      integer not null check (version > 0),
  hash         text not null,
  source       text not null,
  organization_version integer not null,
  published_at timestamptz not null default kept.now(),
  constraint definition_version_pk primary key (tenant, process, version),
  constraint definition_version_hash_key unique (tenant, process, hash),
  constraint definition_version_organization_fk foreign key (tenant, organization_version) references kept.organization_version
);
`;

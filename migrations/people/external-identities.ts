/**
 * Identities that a provider of OpenID Connect vouches for, each by issuer and subject (ASVS 6.8.1), linked to an account by hand. A session says
 * for itself whether a second factor was shown in it: that an account has one is no longer enough where the provider showed the first.
 */
export const externalIdentities = `
create table kept.external_identity (
  tenant      text not null,
  identity_id uuid not null default gen_random_uuid(),
  issuer      text not null,
  subject     text not null,
  staff       text not null,
  linked_by   text not null,
  linked_at   timestamptz not null default kept.now(),
  constraint external_identity_pk primary key (tenant, identity_id),
  constraint external_identity_key unique (tenant, issuer, subject),
  constraint external_identity_account_fk foreign key (tenant, staff) references kept.account
);
create index external_identity_account_idx on kept.external_identity (tenant, staff);
alter table kept.external_identity owner to kept_owner;
alter table kept.external_identity enable row level security, force row level security;
create policy engine on kept.external_identity to kept_engine using (true) with check (true);
grant select, insert, delete on kept.external_identity to kept_engine;

-- Sessions of before owe the code of accounts that have a second factor.
alter table kept.session add column second_factor boolean not null default false;
`;

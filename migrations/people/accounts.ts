/**
 * Accounts, their sessions, and the links by which an account is first opened. What a browser holds is 256 random bits, of which the
 * database keeps the SHA-256 alone. The counters of sign_in_throttle are written by rate-limiter-flexible, in its own columns.
 */
export const accounts = `
create table kept.account (
  tenant          text not null,
  staff           text not null,
  login           text not null,
  password_hash   text,
  password_set_at timestamptz,
  sealed_totp     bytea,
  totp_step       bigint,
  made_at         timestamptz not null default kept.now(),
  disabled_at     timestamptz,
  constraint account_pk primary key (tenant, staff),
  constraint account_login_key unique (tenant, login),
  constraint account_login_check check (login = lower(login)),
  constraint account_staff_fk foreign key (tenant, staff) references kept.staff,
  constraint account_password_check check ((password_hash is null) = (password_set_at is null))
);

create table kept.account_link (
  link_hash  bytea primary key,
  tenant     text not null,
  staff      text not null,
  made_by    text not null,
  made_at    timestamptz not null default kept.now(),
  expires_at timestamptz not null,
  used_at    timestamptz,
  constraint account_link_account_fk foreign key (tenant, staff) references kept.account
);

create table kept.session (
  session_hash bytea primary key,
  session_id   uuid not null default gen_random_uuid() unique,
  tenant       text not null,
  staff        text not null,
  agent        text not null,
  made_at      timestamptz not null default kept.now(),
  seen_at      timestamptz not null default kept.now(),
  expires_at   timestamptz not null,
  ended_at     timestamptz,
  ended_by     text,
  constraint session_account_fk foreign key (tenant, staff) references kept.account,
  constraint session_ended_check check ((ended_at is null) = (ended_by is null))
);
create index session_account_idx on kept.session (tenant, staff) where ended_at is null;

create table kept.sign_in_throttle (
  key    text primary key,
  points integer not null default 0,
  expire bigint
);
`;

/**
 * Deliveries: a message on its way to one target. Addresses and texts are not here: a delivery names its message, and an address is
 * opened at the moment of sending. An attempt is claimed by moving next_attempt_at past the time it can take, so that two
 * hosts never make it at once and a host that ends on the way leaves it to be made again.
 */
export const deliveries = `
create table kept.webhook (
  tenant     text not null references kept.tenant,
  webhook_id uuid not null default gen_random_uuid(),
  url        text not null,
  kinds      text[] not null,
  sealed_secret bytea,
  added_by   text not null,
  added_at   timestamptz not null default kept.now(),
  removed_at timestamptz,
  constraint webhook_pk primary key (tenant, webhook_id),
  constraint webhook_kinds_check check (cardinality(kinds) > 0 and kinds <@ array['notify', 'warning', 'breach']),
  constraint webhook_secret_check check ((sealed_secret is null) = (removed_at is not null))
);

create table kept.delivery (
  tenant      text not null,
  delivery_id uuid not null default gen_random_uuid(),
  case_id     uuid not null,
  sequence    integer not null,
  part        integer not null,
  channel     text not null check (channel in ('webhook', 'email', 'sms')),
  webhook_id  uuid,
  target      text not null generated always as (case when webhook_id is null then channel else 'webhook ' || webhook_id::text end) stored,
  state       text not null default 'pending' check (state in ('pending', 'sent', 'dead', 'unreachable')),
  attempts    integer not null default 0,
  tries_left  integer not null,
  next_attempt_at timestamptz,
  reason      text,
  made_at     timestamptz not null default kept.now(),
  ended_at    timestamptz,
  retried_by  text,
  retried_at  timestamptz,
  constraint delivery_pk primary key (tenant, delivery_id),
  constraint delivery_target_key unique (tenant, case_id, sequence, part, target),
  constraint delivery_message_fk foreign key (tenant, case_id, sequence, part) references kept.outbox_message,
  constraint delivery_webhook_fk foreign key (tenant, webhook_id) references kept.webhook,
  constraint delivery_webhook_check check ((channel = 'webhook') = (webhook_id is not null)),
  constraint delivery_pending_check check ((state = 'pending') = (next_attempt_at is not null) and (state = 'pending') = (ended_at is null))
) with (fillfactor = 80);
create index delivery_due_idx on kept.delivery (target, next_attempt_at) where state = 'pending';
create index delivery_list_idx on kept.delivery (tenant, state, made_at, delivery_id);

create table kept.delivery_attempt (
  tenant      text not null,
  delivery_id uuid not null,
  attempt     integer not null,
  case_id     uuid not null,
  at          timestamptz not null,
  outcome     text not null check (outcome in ('sent', 'failed', 'unreachable')),
  status      integer,
  reason      text,
  duration_ms integer not null,
  constraint delivery_attempt_pk primary key (tenant, delivery_id, attempt),
  constraint delivery_attempt_delivery_fk foreign key (tenant, delivery_id) references kept.delivery
);
create trigger delivery_attempt_kept before update or delete or truncate on kept.delivery_attempt
  for each statement execute function kept.refuse_change();
`;

/**
 * What was committed and is still to be told on, and the order in which it was.
 *
 * The commit leaves one row a tenant, naming its events; whoever takes the row gives these a place in the stream and makes their
 * deliveries. A cursor over the events themselves would lose some: transactions commit in another order than they begin, so that a row
 * with a lower number may appear behind a reader who has passed it. A row of a queue is taken when it is there, whenever that is.
 *
 * Places in the stream are given under the lock of the tenant's head, which is held until they are committed: whoever sees a place sees
 * every place before it. (An order by transaction id up to the oldest running one would do the same without a queue, but
 * begins anew in a database restored from a dump, and stands still while any long transaction of the server runs.)
 */
export const pending = `
create table kept.outbox_pending (
  tenant     text not null,
  pending_id bigint generated always as identity,
  case_ids   uuid[] not null,
  sequences  integer[] not null,
  constraint outbox_pending_pk primary key (pending_id),
  constraint outbox_pending_events_check check (cardinality(case_ids) = cardinality(sequences))
) with (autovacuum_vacuum_scale_factor = 0.01);

create table kept.event_stream_head (
  tenant   text not null references kept.tenant,
  position bigint not null,
  constraint event_stream_head_pk primary key (tenant)
) with (fillfactor = 50);

create table kept.event_stream (
  tenant    text not null,
  position  bigint not null,
  case_ids  uuid[] not null,
  sequences integer[] not null,
  constraint event_stream_pk primary key (tenant, position)
);
create trigger event_stream_kept before update or delete or truncate on kept.event_stream
  for each statement execute function kept.refuse_change();

alter table kept.outbox_message add column occurrence integer;
`;

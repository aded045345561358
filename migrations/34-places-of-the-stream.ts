/**
 * A reader's places in the stream, by a function alone. One row of the stream tells of every case of its commit, so a policy of rows would take from a
 * reader what others of them are about, or leave him the ids of all. A place of a case that the reader does not see is a place and no more: he goes on
 * after it. The three administrators, who read no cases, have none.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
create policy places on kept.event_stream for select to kept_owner using (true);
create function kept.stream_places(since bigint, since_event integer, how_many integer)
returns table (place bigint, event integer, case_id uuid, sequence integer, entry_id bigint)
language sql stable security definer set search_path = ''
begin atomic
  with looked_at as materialized (
    select s.tenant, s.position as place, e.ordinal::integer as event, e.case_id, e.sequence, e.entry_id
    from kept.event_stream s cross join lateral (
      select v.ordinal, v.case_id, v.sequence, null::bigint as entry_id from unnest(s.case_ids, s.sequences) with ordinality as v (case_id, sequence, ordinal)
      union all
      select cardinality(s.case_ids) + l.ordinal, null, null, l.entry_id from unnest(s.entry_ids) with ordinality as l (entry_id, ordinal)
    ) e
    where s.tenant = kept.current_tenant() and coalesce(kept.current_kind(), 'employee') = 'employee'
      and s.position >= since and (s.position > since or e.ordinal >= since_event)
    order by s.position, e.ordinal limit how_many
  ),
  seen as (
    select l.*, l.case_id is not null and not ((select kept.may_be_recused()) and kept.is_recused(l.tenant, l.case_id)) and kept.holds_key(l.tenant, l.case_id) as sees
    from looked_at l
  )
  select n.place, n.event, case when n.sees then n.case_id end, case when n.sees then n.sequence end, n.entry_id from seen n order by n.place, n.event;
end;
alter function kept.stream_places(bigint, integer, integer) owner to kept_owner;
drop policy of_tenant on kept.event_stream;
revoke select on kept.event_stream from kept_api;
`;

export class PlacesOfTheStream1764100000032 implements MigrationInterface {
  name = 'PlacesOfTheStream1764100000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

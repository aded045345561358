/**
 * Which cases a reader sees, by keys: a case has those that open it, a reader brings those that he holds (src/core/access/readings.ts), and
 * a policy of every table that tells of a case asks for one in common. Recusal stands above: whoever is named in a case sees nothing of it.
 * Deliveries and duties tell no more of a case than that it is there: they are read by whoever may do that at all, but for recusal.
 * Cases that there are get the keys of what their rows tell.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
alter table kept.case_file add column readers text[] not null default '{}';
update kept.case_file f set readers = array(
  select f.process
  union select f.process || '@' || e.unit from kept.case_event e where e.tenant = f.tenant and e.case_id = f.case_id and e.unit is not null and e.staff not like '%:%'
  union select '/' || e.staff from kept.case_event e where e.tenant = f.tenant and e.case_id = f.case_id and e.staff not like '%:%'
  union select f.process || '@' || c.answerable from kept.commitment c where c.tenant = f.tenant and c.case_id = f.case_id and c.answerable is not null
  union select f.process || '@' || t.unit from kept.task t where t.tenant = f.tenant and t.case_id = f.case_id and t.unit is not null
  union select case when t.staff is not null then '/' || t.staff else '#' || t.post || coalesce('@' || t.unit, '') end
    from kept.task t where t.tenant = f.tenant and t.case_id = f.case_id
  union select case when o.recipient ->> 'staff' is not null then '/' || (o.recipient ->> 'staff')
      when o.recipient ->> 'post' is not null then '#' || (o.recipient ->> 'post') || coalesce('@' || (o.recipient ->> 'unit'), '')
      else f.process || '@' || (o.recipient ->> 'unit') end
    from kept.outbox_message o where o.tenant = f.tenant and o.case_id = f.case_id
      and coalesce(o.recipient ->> 'staff', o.recipient ->> 'post', o.recipient ->> 'unit') is not null
  order by 1);
alter table kept.case_file alter column readers drop default;

create function kept.current_readings() returns text[] language sql stable
  return string_to_array(nullif(current_setting('kept.readings', true), ''), ' ');
alter function kept.current_readings() owner to kept_owner;

-- With its owner's rights, as is_recused: one look at the case, whatever table asks.
create policy reading on kept.case_file for select to kept_owner using (true);
create function kept.sees_case(of_tenant text, of_case uuid) returns boolean language sql stable security definer set search_path = ''
  return not kept.is_recused(of_tenant, of_case)
    and exists (select from kept.case_file f where f.tenant = of_tenant and f.case_id = of_case and f.readers && kept.current_readings());
alter function kept.sees_case(text, uuid) owner to kept_owner;

create policy held_key on kept.case_file as restrictive for select to kept_api using (readers && (select kept.current_readings()));
do $$
declare name text;
begin
  for name in select tablename from pg_policies where schemaname = 'kept' and policyname = 'recusal' and 'kept_api' = any (roles) and tablename not in ('case_file', 'duty', 'delivery', 'delivery_attempt') loop
    execute format('drop policy recusal on kept.%I', name);
    execute format('create policy reading on kept.%I as restrictive for select to kept_api using (case_id is null or kept.sees_case(tenant, case_id))', name);
  end loop;
end $$;
`;

export class Readings1764100000019 implements MigrationInterface {
  name = 'Readings1764100000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

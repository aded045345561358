/**
 * Recusal that stays and goes down. A reader comes with his parties (src/core/case/recusal.ts), each until when he was it: who held a post in a unit
 * that takes no part, at any moment since the case was opened, takes none when the post has ended. Nor does whoever takes none in a case that
 * opened this one, directly or over others, whenever they were recused from that.
 *
 * Most readers are recused from nothing: that is asked once for a statement, and then no row asks again. For the others each row is two looks at
 * an index; what is rare stands in functions of its own, for each call of one makes its whole plan ready.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const IN_CASE = 'kept.was_party(r.staff, parties, (select f.opened_at from kept.case_file f where f.tenant = r.tenant and f.case_id = r.case_id))';
const anywhere = (parties: string) => `(exists (select from kept.case_recusal r where r.tenant = of_tenant and r.case_id = of_case) and kept.takes_no_part_in(of_tenant, of_case, ${parties}))
    or (exists (select from kept.sub_case s where s.tenant = of_tenant and s.child_id = of_case) and kept.takes_no_part_above(of_tenant, of_case, ${parties}))`;

const sql = `
create index api_token_staff_idx on kept.api_token (tenant, staff);
create policy opener on kept.sub_case for select to kept_owner using (true);

create function kept.was_party(party text, parties jsonb, since timestamptz) returns boolean language sql stable
  return parties ? party and coalesce((parties ->> party)::timestamptz > since, true);
alter function kept.was_party(text, jsonb, timestamptz) owner to kept_owner;

create function kept.takes_no_part_above(of_tenant text, of_case uuid, parties jsonb) returns boolean language sql stable
  return exists (
    with recursive opener (case_id) as (
      select of_case union select s.case_id from opener o join kept.sub_case s on s.tenant = of_tenant and s.child_id = o.case_id
    )
    select from opener o join kept.case_recusal r on r.tenant = of_tenant and r.case_id = o.case_id where ${IN_CASE});
alter function kept.takes_no_part_above(text, uuid, jsonb) owner to kept_owner;

create function kept.takes_no_part_in(of_tenant text, of_case uuid, parties jsonb) returns boolean language sql stable
  return exists (select from kept.case_recusal r where r.tenant = of_tenant and r.case_id = of_case and ${IN_CASE});
alter function kept.takes_no_part_in(text, uuid, jsonb) owner to kept_owner;

create function kept.takes_no_part(of_tenant text, of_case uuid, parties jsonb) returns boolean language sql stable
  return ${anywhere('parties')};
alter function kept.takes_no_part(text, uuid, jsonb) owner to kept_owner;

create function kept.reader_parties() returns jsonb language sql stable
  return coalesce(nullif(current_setting('kept.parties', true), '')::jsonb, jsonb_build_object(coalesce(kept.current_staff(), ''), null));
alter function kept.reader_parties() owner to kept_owner;

create index case_recusal_staff_idx on kept.case_recusal (tenant, staff);
create function kept.may_be_recused() returns boolean language sql stable security definer set search_path = ''
  return coalesce(kept.current_kind(), 'employee') <> 'employee'
    or exists (select from kept.case_recusal r where r.tenant = kept.current_tenant() and r.staff = any (array(select jsonb_object_keys(kept.reader_parties()))));
alter function kept.may_be_recused() owner to kept_owner;
create or replace function kept.is_recused(of_tenant text, of_case uuid) returns boolean language sql stable security definer set search_path = ''
  return coalesce(kept.current_kind(), 'employee') <> 'employee' or ${anywhere('kept.reader_parties()')};
create function kept.holds_key(of_tenant text, of_case uuid) returns boolean language sql stable security definer set search_path = ''
  return exists (select from kept.case_file f where f.tenant = of_tenant and f.case_id = of_case and f.readers && kept.current_readings());
alter function kept.holds_key(text, uuid) owner to kept_owner;

do $$
declare
  one record;
  recused text;
begin
  for one in select tablename, policyname, qual from pg_policies where schemaname = 'kept' and 'kept_api' = any (roles) and (qual like '%is_recused(%' or qual like '%sees_case(%') loop
    recused := format('(select kept.may_be_recused()) and kept.is_recused(tenant, %s)', case one.policyname when 'recusal_of_child' then 'child_id' else 'case_id' end);
    execute format('alter policy %I on kept.%I using (%snot (%s)%s)', one.policyname, one.tablename,
      case when one.qual ~ 'case_id IS NULL' then 'case_id is null or ' else '' end, recused,
      case when one.qual like '%sees_case(%' then ' and kept.holds_key(tenant, case_id)' else '' end);
  end loop;
end $$;
drop function kept.current_parties();

-- That a request waits for a person whom another case knows is told to nobody who does not see it: one waits for each case.
drop index kept.erasure_asked_key;
create unique index erasure_asked_key on kept.erasure (tenant, case_id, person_id) where state = 'asked';
create index erasure_person_idx on kept.erasure (tenant, person_id);
`;

export class RecusalThatStays1764100000031 implements MigrationInterface {
  name = 'RecusalThatStays1764100000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

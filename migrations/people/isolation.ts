/** Row-level security of people's tables, as migrations/ground/isolation.ts has it. Hashes and secrets are read by the engine's role alone. */
export const peopleIsolation = `
create function kept.current_kind() returns text language sql stable
  return nullif(current_setting('kept.kind', true), '');
alter function kept.current_kind() owner to kept_owner;

do $$
declare name text;
begin
  foreach name in array array['staff', 'holding', 'absence', 'account', 'account_link', 'session', 'sign_in_throttle', 'audit_entry'] loop
    execute format('alter table kept.%I owner to kept_owner', name);
    execute format('alter table kept.%I enable row level security, force row level security', name);
    execute format('create policy engine on kept.%I to kept_engine using (true) with check (true)', name);
    execute format('grant select, insert on kept.%I to kept_engine', name);
  end loop;
end $$;
-- The three administrators read no cases: they are recused from every one.
create or replace function kept.is_recused(of_tenant text, of_case uuid) returns boolean language sql stable security definer set search_path = ''
  return coalesce(kept.current_kind(), 'employee') <> 'employee'
    or exists (select from kept.case_recusal r where r.tenant = of_tenant and r.case_id = of_case and r.staff = kept.current_staff());
create policy of_auditor on kept.audit_entry for select to kept_api using (tenant = kept.current_tenant() and kept.current_kind() = 'audit');
grant select on kept.audit_entry to kept_api;
grant update on kept.staff, kept.holding, kept.account, kept.account_link, kept.session, kept.sign_in_throttle to kept_engine;
grant delete on kept.sign_in_throttle, kept.absence to kept_engine;
`;

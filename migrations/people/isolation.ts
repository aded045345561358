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
  foreach name in array array['staff', 'holding', 'absence', 'audit_entry'] loop
    execute format('create policy of_tenant on kept.%I for select to kept_api using (tenant = kept.current_tenant())', name);
    execute format('grant select on kept.%I to kept_api', name);
  end loop;
end $$;
-- Whatever is part of a case is read by employees alone: none of the three administrators reads cases.
do $$
declare name text;
begin
  for name in select tablename from pg_policies where schemaname = 'kept' and policyname = 'recusal' and 'kept_api' = any (roles) loop
    execute format('create policy of_employees on kept.%I as restrictive for select to kept_api using (coalesce(kept.current_kind(), ''employee'') = ''employee'')', name);
  end loop;
end $$;
create policy of_auditor on kept.audit_entry as restrictive for select to kept_api using (kept.current_kind() = 'audit');
grant update on kept.staff, kept.holding, kept.account, kept.account_link, kept.session, kept.sign_in_throttle to kept_engine;
grant delete on kept.sign_in_throttle, kept.absence to kept_engine;
`;

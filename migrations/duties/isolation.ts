/** As everywhere: row-level security forced, the engine under composite keys, the api by its tenant and never past a recusal. */
export const isolationOfDuties = `
do $$
declare
  name text;
begin
  foreach name in array array['register', 'register_subject', 'duty_period', 'duty', 'rolling_subject'] loop
    execute format('alter table kept.%I owner to kept_owner', name);
    execute format('alter table kept.%I enable row level security, force row level security', name);
    execute format('create policy engine on kept.%I to kept_engine using (true) with check (true)', name);
    execute format('grant select, insert, update on kept.%I to kept_engine', name);
  end loop;
  foreach name in array array['register', 'register_subject', 'duty_period', 'duty'] loop
    execute format('create policy of_tenant on kept.%I for select to kept_api using (tenant = kept.current_tenant())', name);
    execute format('grant select on kept.%I to kept_api', name);
  end loop;
end $$;
create policy recusal on kept.duty as restrictive for select to kept_api using (case_id is null or not kept.is_recused(tenant, case_id));
`;

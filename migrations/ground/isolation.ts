/**
 * Row-level security, forced, from the first table on: the engine sees every tenant (its composite keys carry it), the api
 * only the tenant set for its transaction, and nothing of a case from which the reader is recused.
 */
export const isolation = `
create function kept.current_tenant() returns text language sql stable
  return nullif(current_setting('kept.tenant', true), '');
create function kept.current_staff() returns text language sql stable
  return nullif(current_setting('kept.staff', true), '');

-- With its owner's rights: who may not see a case may not see the recusal either, which would tell that there is one.
create function kept.is_recused(of_tenant text, of_case uuid) returns boolean language sql stable security definer set search_path = ''
  return exists (select from kept.case_recusal r where r.tenant = of_tenant and r.case_id = of_case and r.staff = kept.current_staff());
create policy recusal on kept.case_recusal for select to kept_owner using (true);

do $$
declare
  of_tenant constant text[] := array['tenant', 'organization_version', 'definition_version', 'case_file', 'case_snapshot',
    'case_event', 'timer', 'commitment', 'task', 'case_recusal', 'outbox_message', 'command_receipt', 'ledger_entry',
    'ledger_pending', 'person', 'person_data', 'api_token'];
  of_case constant text[] := array['case_file', 'case_snapshot', 'case_event', 'timer', 'commitment', 'task',
    'outbox_message', 'ledger_entry', 'person_data'];
  read_by_api constant text[] := array['tenant', 'organization_version', 'definition_version', 'case_file', 'case_snapshot',
    'case_event', 'commitment', 'task', 'outbox_message', 'ledger_entry', 'person', 'person_data'];
  name text;
begin
  foreach name in array of_tenant || array['master_key'] loop
    execute format('alter table kept.%I owner to kept_owner', name);
    execute format('alter table kept.%I enable row level security, force row level security', name);
    execute format('create policy engine on kept.%I to kept_engine using (true) with check (true)', name);
  end loop;
  foreach name in array read_by_api loop
    execute format('create policy of_tenant on kept.%I for select to kept_api using (tenant = kept.current_tenant())', name);
    execute format('grant select on kept.%I to kept_api', name);
  end loop;
  foreach name in array of_case loop
    execute format('create policy recusal on kept.%I as restrictive for select to kept_api using (not kept.is_recused(tenant, case_id))', name);
  end loop;
end $$;

alter sequence kept.case_number owner to kept_owner;
alter function kept.refuse_change() owner to kept_owner;
alter function kept.current_tenant() owner to kept_owner;
alter function kept.current_staff() owner to kept_owner;
alter function kept.is_recused(text, uuid) owner to kept_owner;

grant usage on sequence kept.case_number to kept_engine;
grant select, insert on all tables in schema kept to kept_engine;
grant update on kept.case_file, kept.case_snapshot, kept.commitment, kept.task, kept.person, kept.api_token to kept_engine;
grant delete on kept.timer, kept.ledger_pending to kept_engine;
grant update on kept.timer to kept_engine;
`;

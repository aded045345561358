/** Row-level security of the tables of effects, as migrations/ground/isolation.ts has it; a sub-case hides from who is recused from either case. */
export const effectsIsolation = `
do $$
declare
  of_tenant constant text[] := array['outbox_pending', 'event_stream_head', 'event_stream', 'webhook', 'delivery', 'delivery_attempt', 'sub_case'];
  of_case constant text[] := array['delivery', 'delivery_attempt', 'sub_case'];
  read_by_api constant text[] := array['event_stream_head', 'event_stream', 'delivery', 'delivery_attempt', 'sub_case'];
  name text;
begin
  foreach name in array of_tenant loop
    execute format('alter table kept.%I owner to kept_owner', name);
    execute format('alter table kept.%I enable row level security, force row level security', name);
    execute format('create policy engine on kept.%I to kept_engine using (true) with check (true)', name);
    execute format('grant select, insert on kept.%I to kept_engine', name);
  end loop;
  foreach name in array read_by_api loop
    execute format('create policy of_tenant on kept.%I for select to kept_api using (tenant = kept.current_tenant())', name);
    execute format('grant select on kept.%I to kept_api', name);
  end loop;
  foreach name in array of_case loop
    execute format('create policy recusal on kept.%I as restrictive for select to kept_api using (not kept.is_recused(tenant, case_id))', name);
  end loop;
end $$;
create policy recusal_of_child on kept.sub_case as restrictive for select to kept_api using (not kept.is_recused(tenant, child_id));

grant update on kept.outbox_pending, kept.event_stream_head, kept.webhook, kept.delivery, kept.sub_case to kept_engine;
grant delete on kept.outbox_pending to kept_engine;
`;

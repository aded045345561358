/** Row-level security of attachments, as migrations/effects/isolation.ts has it: whoever does not see the case does not see that it has any. */
export const attachmentIsolation = `
alter table kept.attachment owner to kept_owner;
alter table kept.attachment enable row level security, force row level security;
create policy engine on kept.attachment to kept_engine using (true) with check (true);
create policy of_tenant on kept.attachment for select to kept_api using (tenant = kept.current_tenant());
create policy reading on kept.attachment as restrictive for select to kept_api using (kept.sees_case(tenant, case_id));
grant select, insert on kept.attachment to kept_engine;
grant update (removed_by, removed_at, sealed_reason, sealed_name, wrapped_key) on kept.attachment to kept_engine;
grant select on kept.attachment to kept_api;
`;

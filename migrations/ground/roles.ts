/**
 * Three roles: the owner migrates, the engine commits and runs the loops, the api reads under row-level security.
 * Roles belong to the whole server, so a second database (or a racing host) finds them there already.
 */
export const roles = `
do $$
declare wanted text;
begin
  foreach wanted in array array['kept_owner', 'kept_engine', 'kept_api'] loop
    begin
      execute format('create role %I nologin', wanted);
    exception when duplicate_object or unique_violation then null;
    end;
    if not pg_has_role(session_user, wanted, 'member') then
      execute format('grant %I to %I', wanted, session_user);
    end if;
  end loop;
  execute format('grant create on database %I to kept_owner', current_database());
end $$;

alter schema kept owner to kept_owner;
grant usage on schema kept to kept_engine, kept_api;
`;

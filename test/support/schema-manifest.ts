/**
 * The schema of a database as sorted lines, from the catalogue: what it is, however it came to be. Left out is what depends
 * on the server: PostgreSQL 18 lists NOT NULL among the constraints, and an owner's own rights grow with versions.
 */
import pg from 'pg';

/** Relations of ours; `migration` is the tool's own. */
const OURS = "c.relnamespace = 'kept'::regnamespace and c.relname <> 'migration' and c.relname not like 'migration\\_%'";

const MANIFEST = `
with relation as (select * from pg_class c where ${OURS})
select format('%s %s owner %s%s%s%s', case c.relkind when 'r' then 'table' when 'S' then 'sequence' when 'v' then 'view' else c.relkind::text end,
    c.relname, c.relowner::regrole, case when c.relrowsecurity then ' row security' end, case when c.relforcerowsecurity then ' forced' end,
    ' with ' || array_to_string(c.reloptions, ', ')) as line
  from relation c where c.relkind in ('r', 'S', 'v', 'm', 'p')
union all
select format('column %s.%s %s%s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' end,
    case when a.attgenerated = '' then ' default ' else ' generated ' end || pg_get_expr(d.adbin, d.adrelid), case a.attidentity when 'a' then ' identity always' when 'd' then ' identity' end)
  from relation c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum where c.relkind in ('r', 'v', 'm', 'p')
union all
select format('constraint %s.%s %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
  from relation c join pg_constraint k on k.conrelid = c.oid where k.contype <> 'n'
union all
select 'index ' || pg_get_indexdef(i.indexrelid) from relation c join pg_index i on i.indrelid = c.oid
union all
select format('policy %s.%s %s %s to %s%s%s', p.tablename, p.policyname, p.permissive, p.cmd, array_to_string(p.roles, ', '),
    ' using ' || p.qual, ' check ' || p.with_check)
  from pg_policies p where p.schemaname = 'kept'
union all
select 'trigger ' || pg_get_triggerdef(t.oid) from relation c join pg_trigger t on t.tgrelid = c.oid where not t.tgisinternal
union all
select format('function %s owner %s: %s', p.oid::regprocedure, p.proowner::regrole, pg_get_functiondef(p.oid))
  from pg_proc p where p.pronamespace = 'kept'::regnamespace
union all
select format('grant %s on %s to %s', string_agg(a.privilege_type, ', ' order by a.privilege_type), c.relname, a.grantee::regrole)
  from relation c, aclexplode(c.relacl) a where a.grantee <> c.relowner group by c.relname, a.grantee
union all
select format('grant %s on column %s.%s to %s', a.privilege_type, c.relname, t.attname, a.grantee::regrole)
  from relation c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
union all
select format('grant %s on schema %s to %s', a.privilege_type, n.nspname, a.grantee::regrole)
  from pg_namespace n, aclexplode(n.nspacl) a where n.nspname = 'kept' and a.grantee <> n.nspowner
union all
select format('grant %s on function %s to %s', a.privilege_type, p.oid::regprocedure, case a.grantee when 0 then 'public' else a.grantee::regrole::text end)
  from pg_proc p, aclexplode(p.proacl) a where p.pronamespace = 'kept'::regnamespace and a.grantee <> p.proowner
union all
select format('role %s%s%s%s%s', r.rolname, case when r.rolcanlogin then ' login' end, case when r.rolsuper then ' superuser' end,
    case when r.rolbypassrls then ' bypasses row security' end, ' in ' || (select string_agg(m.roleid::regrole::text, ', ') from pg_auth_members m where m.member = r.oid))
  from pg_roles r where r.rolname like 'kept\\_%' and r.rolname in ('kept_owner', 'kept_engine', 'kept_api')`;

/** One line an object, in the order of their text. */
export async function schemaManifest(url: string): Promise<string[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(MANIFEST);
    return rows.map(({ line }) => line.replaceAll(/\s+/g, ' ').trim()).sort();
  } finally {
    await client.end();
  }
}

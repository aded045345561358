/** What the database's catalogue says of everything that could tell of a case: tables without policies, views and functions that go by the rights of somebody else. */
import type { TestApi } from '../support/api.js';
import type { Row } from './row.js';

/** Tables of TypeORM itself, which hold nothing of anybody. */
const NOBODYS = new Set(['migration']);

/** Functions with the rights of their owner that the API's role may call, as people decided: each asks for tenant, recusal and reading by itself. */
const WITH_RIGHTS_OF_THE_OWNER: readonly string[] = ['holds_key', 'is_recused', 'may_be_recused', 'sees_case', 'stream_places'];

const SECURED = 'row-level security, forced, with policies';

export async function catalogueRows(api: TestApi): Promise<Row[]> {
  return [...(await policiesOf(api)), ...(await functionsOf(api))];
}

async function policiesOf(api: TestApi): Promise<Row[]> {
  const relations = await api.dataSource.query<{ name: string; isTable: boolean; secured: boolean; policies: number }[]>(`
    select c.relname as name, c.relkind in ('r', 'p') as "isTable", c.relrowsecurity and c.relforcerowsecurity as secured,
      (select count(*)::int from pg_policies p where p.schemaname = 'kept' and p.tablename = c.relname) as policies
    from pg_class c where c.relnamespace = 'kept'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') order by 1`);
  return relations.filter(({ name }) => !NOBODYS.has(name)).map(({ name, isTable, secured, policies }) => ({
    name: `table ${name}`, expected: SECURED, saw: isTable && secured && policies > 0 ? SECURED : isTable ? `secured ${secured}, ${policies} policies` : 'a view: no policy holds it',
  }));
}

async function functionsOf(api: TestApi): Promise<Row[]> {
  const functions = await api.dataSource.query<{ name: string }[]>(`
    select p.proname as name from pg_proc p where p.pronamespace = 'kept'::regnamespace and p.prosecdef and has_function_privilege('kept_api', p.oid, 'execute') order by 1`);
  return functions.map(({ name }) => ({ name: `function ${name} · with the rights of its owner`, expected: 'as people decided', saw: WITH_RIGHTS_OF_THE_OWNER.includes(name) ? 'as people decided' : 'not decided' }));
}

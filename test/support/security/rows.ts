/** How many rows each table has: what was refused has written none. */
import type { TestApi } from '../api.js';

/** What a refusal itself may write: that it was tried. */
const OF_REFUSALS = new Set(['migration', 'sign_in_throttle', 'public_throttle', 'audit_entry']);

export async function rowsOf({ dataSource }: Pick<TestApi, 'dataSource'>): Promise<Readonly<Record<string, number>>> {
  const tables = await dataSource.query<{ name: string }[]>("select tablename as name from pg_tables where schemaname = 'kept' order by 1");
  const counted = await Promise.all(tables.filter(({ name }) => !OF_REFUSALS.has(name)).map(async ({ name }) => {
    const [row] = await dataSource.query<[{ n: number }]>(`select count(*)::int as n from kept.${name}`);
    return [name, row.n] as const;
  }));
  return Object.fromEntries(counted);
}

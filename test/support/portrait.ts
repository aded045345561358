/**
 * All that a database holds as sorted lines, without what chance gave it: two databases in which the same was done have the
 * same portrait. Ids, keys, ciphertexts and numbers are left out.
 */
import pg from 'pg';

/** Columns that chance fills. */
const BY_CHANCE = ['number', 'entry_id', 'audit_id', 'wrapped_key', 'sealed', 'blind_index', 'command_hash'];

/** How many events a commit carried is chance as well; that each waits to be told on is a law (laws/effects.ts). */
const TABLES = `
select relname as name from pg_class where relnamespace = 'kept'::regnamespace and relkind = 'r' and relname not in ('migration', 'outbox_pending') order by 1`;

/** What waits for its index is known by what it is, for its number is chance. */
const ROWS_OF: Readonly<Record<string, string>> = {
  ledger_pending: '(select p.*, e.kind, e.entry_key from kept.ledger_pending p join kept.ledger_entry e using (tenant, entry_id))',
};

/** @param url of a superuser, who sees every row */
export async function portrait(url: string): Promise<string[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read, read only');
    const tables = await client.query<{ name: string }>(TABLES);
    const lines: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ line: string }>(`select (to_jsonb(t) - $1::text[])::text as line from ${ROWS_OF[name] ?? `kept.${name}`} t`, [BY_CHANCE]);
      lines.push(...rows.map(({ line }) => `${name} ${withoutChance(line)}`));
    }
    return lines.sort();
  } finally {
    await client.end();
  }
}

function withoutChance(line: string): string {
  return line
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'an id')
    .replaceAll(/("number": ?)\d+/g, '$1n');
}

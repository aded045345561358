/**
 * The floor: what PostgreSQL itself can do with a typical transition. As many `pg` clients as callers, each executing one
 * prepared statement over and over that writes the very rows of a real transition, into the same tables with all their
 * keys and indexes; no begin and commit, no lock, no load, no decision.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { COMMIT_TEXT } from '../src/store/commit.sql.js';
import { openComplaint, STEPS_A_CASE, typicalTransition } from './complaint-case.js';
import type { Ground } from './reopened-ground.js';

/** Place of the receipts among the parameters of the commit. */
const RECEIPTS = 12;

/** Parameters of the commit of each typical transition of one real case, and the names to put in for another case. */
export interface Recording {
  readonly caseId: string;
  readonly steps: readonly { readonly key: string; readonly parameters: readonly string[] }[];
}

/** Plays the typical transitions of a case through the engine and keeps what its commits were given. */
export async function record(ground: Ground): Promise<Recording> {
  const caseId = await openComplaint(ground);
  const kept: string[][] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, config: { name?: string; values?: string[] }, ...rest: unknown[]) {
    if (config.name === 'commit') kept.push(config.values!);
    return (query as (...all: unknown[]) => unknown).call(this, config, ...rest);
  } as never;
  try {
    for (let n = 0; n < STEPS_A_CASE; n += 1) await typicalTransition(ground, caseId, n);
  } finally {
    pg.Client.prototype.query = query;
  }
  const keyOf = (parameters: readonly string[]) => (JSON.parse(parameters.at(RECEIPTS)!) as { idempotency_key: string }[])[0]!.idempotency_key;
  return { caseId, steps: kept.map((parameters) => ({ key: keyOf(parameters), parameters })) };
}

/** One way to write the recorded rows for another case. */
export interface FloorStatement {
  readonly name: string;
  readonly text: string;
  readonly values: (caseId: string) => unknown[];
}

const LIST = /json_to_recordset\(\$(\d+)::json\) as r \(([^)]*)\)/;

/**
 * The same rows in a statement made for this one transition: plain typed parameters in place of JSON lists, and no part
 * for a table that gets no row.
 */
export function floorStatements({ caseId, steps }: Recording): FloorStatement[] {
  return steps.map(({ key, parameters }, n) => {
    const values: unknown[] = [];
    const parts = COMMIT_TEXT.replace(/^\s*with\s/, '').split(/\),\n(?=\w+ as \()/).flatMap((part) => {
      const list = LIST.exec(part);
      if (list === null) return [part];
      const rows = JSON.parse(parameters[Number(list[1]) - 1]!) as Record<string, unknown>[];
      if (rows.length === 0) return part.startsWith('receipt') ? [part] : [];
      const columns = list[2]!.split(',').map((column) => column.trim().split(/\s+/) as [string, string]);
      const tuples = rows.map((row) => `(${columns.map(([name, type]) => {
        values.push(type.includes('json') ? JSON.stringify(row[name]) : (row[name] ?? null));
        return `$${values.length}::${type}`;
      }).join(', ')})`);
      return [part.replace(LIST, () => `(values ${tuples.join(', ')}) as r (${columns.map(([name]) => name).join(', ')})`)];
    });
    const needed = parts.filter((part) => !/^opened_(file|snapshot) /.test(part.trimStart()));
    return {
      name: `floor-bare-${n}`,
      text: `with ${needed.join('),\n').replace(/^select case when[^]*/m, 'select count(*)::integer as moved from moved_snapshot')}`,
      values: (other) => {
        const receipt = randomUUID();
        return values.map((value) => (value === caseId ? other : value === key ? receipt
          : typeof value === 'string' && value.includes(caseId) ? value.replaceAll(caseId, other) : value));
      },
    };
  });
}

/** Runs statements case after case for a time, on as many clients as callers; transitions done. */
export async function runFloor(url: string, statements: readonly FloorStatement[], callers: number, nextCase: () => string, ms: number): Promise<number> {
  const clients = Array.from({ length: callers }, () => new pg.Client({ connectionString: url, options: '-c role=kept_engine -c timezone=UTC' }));
  await Promise.all(clients.map((client) => client.connect()));
  try {
    // The first case of each client prepares the statements.
    for (const client of clients) await writeCase(client, statements, nextCase());
    const until = performance.now() + ms;
    const counts = clients.map(async (client) => {
      let done = 0;
      while (performance.now() < until) done += await writeCase(client, statements, nextCase(), until);
      return done;
    });
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function writeCase(client: pg.Client, statements: readonly FloorStatement[], caseId: string, until = Infinity): Promise<number> {
  let done = 0;
  for (const { name, text, values } of statements) {
    if (performance.now() >= until) break;
    const { rows } = await client.query<{ moved: number }>({ name, text, values: values(caseId) });
    if (rows[0]!.moved !== 1) throw new Error(`expected the floor to move one snapshot, saw ${rows[0]!.moved}; its cases must be copies of the recorded one as it was before`);
    done += 1;
  }
  return done;
}

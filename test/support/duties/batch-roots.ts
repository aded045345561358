/** Verifies the batches of a ledger as an outsider would who was handed the rows: each root is computed again from them, by RFC 6962 as it stands. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import pg from 'pg';

interface Row {
  readonly ordinal: number;
  readonly subject: string;
  readonly unit: string;
  readonly openedUnit: string;
  readonly week: string | null;
  readonly case: string | null;
  readonly salt: string;
  /** In place of the salt, where it was destroyed with the person. */
  readonly hashes: { readonly opened: string; readonly closed?: string; readonly done?: string } | null;
  readonly state: string;
  readonly closing: number | null;
}

interface Entry {
  readonly kind: string;
  readonly entry_key: string;
  readonly leaf: { readonly process: string; readonly period: string; readonly count: number; readonly root: string; readonly first: string | null; readonly last: string | null };
}

/** What is not as the ledger says, a line each. */
export async function batchesThatDiffer(url: string): Promise<string[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows: entries } = await client.query<Entry>("select kind, entry_key, leaf::json as leaf from kept.ledger_entry where kind like 'duties-%' order by entry_id");
    const found: string[] = [];
    const opened = new Map<string, number>();
    for (const { kind, entry_key, leaf } of entries) {
      const { rows } = await client.query<Row>(
        `select d.ordinal, d.subject, d.unit, coalesce(d.opened_unit, d.unit) as "openedUnit", d.week::text as week, d.case_id as "case", encode(d.salt, 'hex') as salt, d.row_hashes as hashes, d.state, d.closing
         from kept.duty d join kept.duty_period p using (tenant, period_id) where p.process = $1 and p.period = $2 order by d.ordinal`, [leaf.process, leaf.period]);
      const batch = rowsOf(kind, entry_key, rows, opened.get(leaf.period) ?? 0, leaf.count);
      if (kind === 'duties-opened') opened.set(leaf.period, (opened.get(leaf.period) ?? 0) + leaf.count);
      const root = rootOf(batch.map(hashOf)).toString('hex');
      const ends = [batch[0]?.subject ?? null, batch.at(-1)?.subject ?? null];
      if (batch.length !== leaf.count || root !== leaf.root || ends[0] !== leaf.first || ends[1] !== leaf.last) found.push(`${kind} ${entry_key}: ${leaf.count} rows ${leaf.root}, recomputed ${batch.length} rows ${root}`);
    }
    return found;
  } finally {
    await client.end();
  }
}

interface Leaf extends Pick<Row, 'ordinal' | 'subject' | 'unit' | 'week' | 'case' | 'salt'> {
  /** Of a row whose salt was destroyed. */
  readonly hash?: string | undefined;
}

const STATES: Readonly<Record<string, readonly string[]>> = {
  'duties-left': ['left'], 'duties-missed': ['missed', 'done-late'], 'duties-done': ['done'], 'duties-done-late': ['done-late'],
};

function rowsOf(kind: string, key: string, rows: readonly Row[], openedBefore: number, count: number): Leaf[] {
  const as = kind === 'duties-opened' ? 'opened' : kind === 'duties-done' || kind === 'duties-done-late' ? 'done' : 'closed';
  const leaf = ({ ordinal, subject, unit, week, salt, hashes }: Row, caseId: string | null = null): Leaf => ({ ordinal, subject, unit, week, case: caseId, salt, hash: hashes?.[as] });
  if (kind === 'duties-opened') {
    return rows.filter(({ ordinal }) => ordinal > openedBefore && ordinal <= openedBefore + count).map((row) => leaf({ ...row, unit: row.openedUnit }));
  }
  const [, , place = '', ordinal] = key.split(' ');
  const isFulfilment = kind === 'duties-done' || kind === 'duties-done-late';
  const states = STATES[kind]!;
  if (!place.startsWith('#')) return rows.filter((row) => row.subject === place && states.includes(row.state) && (ordinal === undefined || row.ordinal === Number(ordinal))).map((row) => leaf(row, isFulfilment ? row.case : null));
  return rows.filter(({ closing, state }) => closing === Number(place.slice(1)) && states.includes(state)).map((row) => leaf(row));
}

const sha256 = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

function hashOf({ hash, ...row }: Leaf): Buffer {
  return hash === undefined ? sha256(Buffer.from([0]), Buffer.from(canonicalize(row)!, 'utf8')) : Buffer.from(hash, 'hex');
}

function rootOf(hashes: readonly Buffer[]): Buffer {
  if (hashes.length === 0) return sha256();
  if (hashes.length === 1) return hashes[0]!;
  let k = 1;
  while (k * 2 < hashes.length) k *= 2;
  return sha256(Buffer.from([1]), rootOf(hashes.slice(0, k)), rootOf(hashes.slice(k)));
}

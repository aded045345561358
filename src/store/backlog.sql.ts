/** What waits in the database, for whoever watches over it. Each count is read from an index and bounded. */
import type { Client } from './database.js';

/** Counts go up to this: more than this many is many. */
export const COUNT_MAX = 100_000;

export interface Backlog {
  /** Entries of the ledger without an index yet. */
  readonly ledgerPending: number;
  readonly heldCases: number;
  /** How long the longest-due timer is due; 0 where none is. */
  readonly timersOverdueMs: number;
  /** How long ago the longest-due period of duties ended that is not closed; 0 where none has. */
  readonly dutiesOverdueMs: number;
  /** Age of the oldest message that is not told on, or not delivered everywhere it goes; 0 where there is none. */
  readonly outboxAgeMs: number;
  /** Deliveries given up, which an administrator sends again. */
  readonly deadLetters: number;
  /** Messages to customers that none of their ways brought to anybody, nor may yet; of the newest alone. */
  readonly unreachable: number;
}

const counted = (rows: string): string => `(select count(*)::int from (${rows} limit ${COUNT_MAX}) counted)`;

/** How long ago, in milliseconds; 0 where there is nothing, or where it is still to come. */
const ageMs = (instant: string): string => `greatest(0, coalesce(extract(epoch from kept.now() - ${instant}) * 1000, 0))::float8`;

/** The event or entry of the first row that waits to be told on; rows stand in the order of their commits, or nearly so. */
const OLDEST_UNTOLD = `
  (select coalesce(e.received_at, (l.leaf::json->>'decidedAt')::timestamptz) from kept.outbox_pending p
   left join kept.case_event e on e.tenant = p.tenant and e.case_id = p.case_ids[1] and e.sequence = p.sequences[1]
   left join kept.ledger_entry l on l.tenant = p.tenant and l.entry_id = p.entry_ids[1]
   order by p.pending_id limit 1)`;

/** Deliveries of one state are found tenant by tenant, by their index. */
const OLDEST_UNDELIVERED = `
  (select min(d.made_at) from kept.tenant t cross join lateral
    (select made_at from kept.delivery where tenant = t.tenant and state = 'pending' order by made_at limit 1) d)`;

/** Ways without anybody are looked at up to this many a tenant: a customer without e-mail leaves one with each message, and is told all the same. */
export const UNREACHED_LOOKED_AT = 20_000;

/** A message once, by the first of its ways that found nobody. Each one's other ways are looked up by their key: a plan over all deliveries would take longer than a scrape has. */
const REACHED_NOBODY = `
  select from kept.tenant t
  cross join lateral (
    select tenant, case_id, sequence, part, target from kept.delivery
    where tenant = t.tenant and state = 'unreachable' and channel <> 'webhook' order by made_at desc, delivery_id desc limit ${UNREACHED_LOOKED_AT}) d
  left join lateral (
    select true as there from kept.delivery o
    where o.tenant = d.tenant and o.case_id = d.case_id and o.sequence = d.sequence and o.part = d.part and o.channel <> 'webhook'
      and (o.state in ('pending', 'sent') or o.state = 'unreachable' and o.target < d.target) limit 1) other on true
  where other.there is null`;

const PARTS: Readonly<Record<keyof Backlog, string>> = {
  ledgerPending: counted('select from kept.ledger_pending'),
  heldCases: counted('select from kept.case_snapshot where held is not null'),
  timersOverdueMs: ageMs('(select min(fires_at) from kept.timer)'),
  dutiesOverdueMs: ageMs("(select min(due_at) from kept.duty_period where state <> 'closed')"),
  outboxAgeMs: ageMs(`least(${OLDEST_UNTOLD}, ${OLDEST_UNDELIVERED})`),
  deadLetters: counted("select from kept.tenant t join kept.delivery d on d.tenant = t.tenant and d.state = 'dead'"),
  unreachable: counted(REACHED_NOBODY),
};

/** A part that takes longer is given up: somebody holds what it reads. */
const PART_MS = 500;

/** Tells each part as it was read, on its own; what cannot be read now is left out. */
export async function readBacklog(client: Client, tell: (part: Partial<Backlog>) => void): Promise<void> {
  for (const [part, text] of Object.entries(PARTS)) {
    await client.query('begin');
    try {
      await client.query(`set local statement_timeout = ${PART_MS}`);
      const { rows: [row] } = await client.query<{ value: number }>({ name: `backlog-${part}`, text: `select ${text} as value` });
      tell({ [part]: row!.value });
    } catch (error) {
      if (!isGivenUp(error)) throw error;
    } finally {
      await client.query('rollback');
    }
  }
}

/** `query_canceled`: by the timeout above. */
const isGivenUp = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '57014';

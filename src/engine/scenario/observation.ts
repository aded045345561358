/** What a scenario can see: a case with its document and what was told, what the ledger holds, and the duties of a register. */
import type { DataSource } from 'typeorm';
import type { CaseDocument } from '../../core/case/case-document.js';
import type { ExpectedDuty } from '../../core/scenario/scenario-register.js';
import type { Told } from '../../core/scenario/scenario.js';

export interface Observation {
  readonly states: readonly string[];
  readonly ended: boolean;
  /** Why the case is held; null where it goes on. */
  readonly held: string | null;
  readonly document: CaseDocument;
  /** Told after the event number asked for. */
  readonly told: readonly Told[];
  /** Sub-cases asked for, by their names. */
  readonly opened: readonly string[];
}

interface Recipient {
  readonly post?: string;
  readonly unit?: string | null;
  readonly fact?: string;
}

export async function observe(dataSource: DataSource, tenant: string, caseId: string, afterSequence: number): Promise<Observation> {
  const key = [tenant, caseId];
  const [file] = await dataSource.query<{ document: string; held: string | null; status: string; states: string[] }[]>(
    `select s.document, s.held, f.status, e.states from kept.case_snapshot s
     join kept.case_file f using (tenant, case_id) join kept.case_event e using (tenant, case_id)
     where tenant = $1 and case_id = $2 order by e.sequence desc limit 1`,
    key,
  );
  const told = await dataSource.query<{ kind: Told['kind']; commitment: string | null; recipient: Recipient }[]>(
    `select kind, commitment, recipient from kept.outbox_message
     where tenant = $1 and case_id = $2 and sequence > $3 order by sequence, part`,
    [...key, afterSequence],
  );
  const opened = await dataSource.query<{ name: string }[]>(
    'select name from kept.sub_case where tenant = $1 and case_id = $2 and sequence > $3 order by sequence, part',
    [...key, afterSequence],
  );
  return {
    states: file!.states,
    ended: file!.status === 'ended',
    held: file!.held,
    document: JSON.parse(file!.document) as CaseDocument,
    told: told.map(({ kind, commitment, recipient }) => ({ kind, commitment, to: recipient.post ?? recipient.unit ?? recipient.fact ?? '' })),
    opened: opened.map(({ name }) => name),
  };
}

export interface LedgerObservation {
  /** Kinds of the entries after the one asked for: of the case, and of duties. */
  readonly kinds: readonly string[];
  /** The last entry that there is, of whatever kind. */
  readonly last: number;
}

export async function observeLedger(dataSource: DataSource, tenant: string, caseId: string | null, afterEntry: number): Promise<LedgerObservation> {
  const rows = await dataSource.query<{ id: number; kind: string; seen: boolean }[]>(
    `select entry_id::float8 as id, kind, coalesce(case_id = $2, false) or kind like 'duties-%' as seen
     from kept.ledger_entry where tenant = $1 and entry_id > $3 order by entry_id`,
    [tenant, caseId, afterEntry],
  );
  return { kinds: rows.filter(({ seen }) => seen).map(({ kind }) => kind), last: rows.at(-1)?.id ?? afterEntry };
}

/** Every duty of the tenant by period and subject; of who left and is of the register again the latest. */
export async function observeDuties(dataSource: DataSource, tenant: string): Promise<ReadonlyMap<string, Required<ExpectedDuty>>> {
  const rows = await dataSource.query<{ period: string; subject: string; state: Required<ExpectedDuty>['state']; week: string | null; unit: string }[]>(
    `select p.period, d.subject, d.state, d.week::text as week, d.unit from kept.duty d join kept.duty_period p using (tenant, period_id) where d.tenant = $1 order by d.ordinal`,
    [tenant],
  );
  return new Map(rows.map(({ period, subject, state, week, unit }) => [`${period} ${subject}`, { state, week: week ?? 'none', unit }]));
}

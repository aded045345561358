/** What a scenario can see of a case: its document, what was told, what the ledger holds. */
import type { DataSource } from 'typeorm';
import type { CaseDocument } from '../../core/case/case-document.js';
import type { Told } from '../../core/scenario/scenario.js';

export interface Observation {
  readonly states: readonly string[];
  readonly ended: boolean;
  /** Why the case is held; null where it goes on. */
  readonly held: string | null;
  readonly document: CaseDocument;
  /** Told and entered after the event number asked for. */
  readonly told: readonly Told[];
  readonly ledger: readonly string[];
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
  const ledger = await dataSource.query<{ kind: string }[]>(
    'select kind from kept.ledger_entry where tenant = $1 and case_id = $2 and sequence > $3 order by entry_id',
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
    ledger: ledger.map(({ kind }) => kind),
    opened: opened.map(({ name }) => name),
  };
}

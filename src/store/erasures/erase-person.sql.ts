/** Erases a person: the key, the way to find them, and the salts of the duties that their cases fulfilled. All else stays as it is. */
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { dutyRowText, type DutyRow } from '../../core/ledger/batch-leaf.js';
import type { DutyState } from '../../core/recurrence/duty.js';

/** Whoever seals a value for the person meanwhile waits, and then finds no such person. False where they are erased already. */
export async function lockPerson(manager: EntityManager, tenant: string, personId: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>('select from kept.person where tenant = $1 and person_id = $2 and erased_at is null for update', [tenant, personId]);
  return rows.length > 0;
}

export interface Erased {
  readonly cases: number;
  readonly values: number;
  readonly duties: number;
}

/** Of a person who is locked. */
export async function erasePerson(manager: EntityManager, tenant: string, personId: string): Promise<Erased> {
  const [touched] = await manager.query<[{ cases: number; values: number }]>(
    'select count(distinct case_id)::int as cases, count(*)::int as values from kept.person_data where tenant = $1 and person_id = $2', [tenant, personId]);
  const duties = await destroySalts(manager, tenant, personId);
  await manager.query('update kept.person set wrapped_key = null, blind_index = null, erased_at = kept.now() where tenant = $1 and person_id = $2', [tenant, personId]);
  return { ...touched, duties };
}

interface SaltedDuty extends Omit<DutyRow, 'case'> {
  readonly periodId: string;
  readonly openedUnit: string;
  readonly caseId: string;
  readonly state: DutyState;
}

/** Hashes of the rows under the roots of the ledger stand in for them, so that whoever computes a root goes on with these. */
export interface RowHashes {
  readonly opened: string;
  /** As a row of those missed or left. */
  readonly closed?: string;
  readonly done?: string;
}

async function destroySalts(manager: EntityManager, tenant: string, personId: string): Promise<number> {
  const duties = await manager.query<SaltedDuty[]>(
    `select d.period_id as "periodId", d.subject, d.ordinal, d.unit, coalesce(d.opened_unit, d.unit) as "openedUnit", d.week::text as week, d.case_id as "caseId", encode(d.salt, 'hex') as salt, d.state
     from kept.duty d where d.tenant = $1 and d.row_hashes is null and d.state in ('done', 'done-late', 'left')
       and d.case_id in (select p.case_id from kept.person_data p where p.tenant = $1 and p.person_id = $2)
     order by d.period_id, d.subject, d.ordinal for update`,
    [tenant, personId],
  );
  for (const duty of duties) {
    await manager.query(
      `update kept.duty set salt = '', row_hashes = $5 where tenant = $1 and period_id = $2 and subject = $3 and ordinal = $4`,
      [tenant, duty.periodId, duty.subject, duty.ordinal, JSON.stringify(rowHashesOf(duty))],
    );
  }
  return duties.length;
}

function rowHashesOf({ ordinal, subject, unit, openedUnit, week, caseId, salt, state }: SaltedDuty): RowHashes {
  const row: DutyRow = { ordinal, subject, unit, week, salt, case: null };
  return {
    opened: leafHash({ ...row, unit: openedUnit }),
    ...(state !== 'done' && { closed: leafHash(row) }),
    ...(state !== 'left' && { done: leafHash({ ...row, case: caseId }) }),
  };
}

/** RFC 6962, section 2.1. */
const leafHash = (row: DutyRow): string => createHash('sha256').update(Buffer.from([0])).update(dutyRowText(row)).digest('hex');

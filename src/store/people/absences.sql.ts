/** Who is absent when, and who was asked to stand in. Nothing is lent before the deputy accepts; an absence that was ended stays as a row. */
import type { EntityManager } from 'typeorm';

export interface Absence {
  readonly absenceId: string;
  readonly staff: string;
  readonly deputy: string;
  readonly fromAt: Date;
  readonly untilAt: Date;
  /** When the deputy accepted or declined; both null while the deputy is asked. */
  readonly acceptedAt: Date | null;
  readonly declinedAt: Date | null;
}

export type NewAbsence = Pick<Absence, 'staff' | 'deputy' | 'fromAt' | 'untilAt'>;

const COLUMNS = 'absence_id as "absenceId", staff, deputy, from_at as "fromAt", until_at as "untilAt", accepted_at as "acceptedAt", declined_at as "declinedAt"';
const GOES_ON = 'ended_at is null and until_at > kept.now()';

/** The condition, in SQL, on which an absence lends its posts to its deputy at an instant. */
export function lends(absence: string, instant: string): string {
  return `${absence}.accepted_at is not null and ${absence}.ended_at is null and ${absence}.from_at <= ${instant} and ${absence}.until_at > ${instant}`;
}

/** The same of an instant that is past: what ended later lent then. */
export function lentAt(absence: string, instant: string): string {
  return `${absence}.accepted_at <= ${instant} and ${absence}.from_at <= ${instant} and ${absence}.until_at > ${instant} and (${absence}.ended_at is null or ${absence}.ended_at > ${instant})`;
}

/** Absences that are not over, of one member of staff or of all. */
export async function listAbsences(manager: EntityManager, tenant: string, staff?: string): Promise<Absence[]> {
  return manager.query<Absence[]>(
    `select ${COLUMNS} from kept.absence where tenant = $1 and ${GOES_ON} and ($2::text is null or $2 in (staff, deputy)) order by from_at, staff, absence_id`,
    [tenant, staff ?? null],
  );
}

/** Locked until the transaction ends; null where there is none of this id that goes on. */
export async function lockAbsence(manager: EntityManager, tenant: string, absenceId: string): Promise<Absence | null> {
  const rows = await manager.query<Absence[]>(`select ${COLUMNS} from kept.absence where tenant = $1 and absence_id = $2 and ${GOES_ON} for update`, [tenant, absenceId]);
  return rows[0] ?? null;
}

/** The first absence of the same staff that meets this one and was not declined; whoever enters another at the same time waits for this transaction. */
export async function absenceThatMeets(manager: EntityManager, tenant: string, { staff, fromAt, untilAt }: NewAbsence): Promise<Absence | null> {
  await manager.query('select from kept.staff where tenant = $1 and staff = $2 for no key update', [tenant, staff]);
  const rows = await manager.query<Absence[]>(
    `select ${COLUMNS} from kept.absence where tenant = $1 and staff = $2 and ended_at is null and declined_at is null and from_at < $4 and until_at > $3 order by from_at limit 1`,
    [tenant, staff, fromAt, untilAt],
  );
  return rows[0] ?? null;
}

export async function enterAbsence(manager: EntityManager, tenant: string, { staff, deputy, fromAt, untilAt }: NewAbsence, enteredBy: string): Promise<Absence> {
  const rows = await manager.query<Absence[]>(
    `insert into kept.absence (tenant, staff, deputy, from_at, until_at, entered_by) values ($1, $2, $3, $4, $5, $6) returning ${COLUMNS}`,
    [tenant, staff, deputy, fromAt, untilAt, enteredBy],
  );
  return rows[0]!;
}

/** The deputy's answer, as of now. */
export async function answerAbsence(manager: EntityManager, tenant: string, absenceId: string, answer: 'accepted' | 'declined'): Promise<Absence> {
  const [rows] = await manager.query<[Absence[], number]>(`update kept.absence set ${answer}_at = kept.now() where tenant = $1 and absence_id = $2 returning ${COLUMNS}`, [tenant, absenceId]);
  return rows[0]!;
}

export async function endAbsence(manager: EntityManager, tenant: string, absenceId: string, endedBy: string): Promise<void> {
  await manager.query('update kept.absence set ended_at = kept.now(), ended_by = $3 where tenant = $1 and absence_id = $2', [tenant, absenceId, endedBy]);
}

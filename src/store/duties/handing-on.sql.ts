/** Duties that are begun by one unit while their subjects were handed to another; what changes of them is written with their cases. */
import type { Client } from '../database.js';
import type { LockedDuty } from './duty-of-case.sql.js';

export interface BegunElsewhere {
  readonly caseId: string;
  /** The unit that the subject was handed to. */
  readonly unit: string;
}

/** A held case stays where it is: nothing of it can be decided. */
export const BEGUN_ELSEWHERE = `d.state = 'begun' and s.unit <> d.unit
  and (select c.held from kept.case_snapshot c where c.tenant = d.tenant and c.case_id = d.case_id) is null`;

const LIST_TEXT = `
select d.case_id as "caseId", s.unit from kept.duty_period p
join kept.register_subject s on s.tenant = p.tenant and s.register = p.register and s.revision > p.register_revision
cross join lateral (
  select d.* from kept.duty d where d.tenant = p.tenant and d.period_id = p.period_id and d.subject = s.subject offset 0
) d
where p.tenant = $1 and p.period_id = $2 and p.state = 'open' and ${BEGUN_ELSEWHERE} limit $3`;

export async function begunElsewhere(client: Client, tenant: string, periodId: string, limit: number): Promise<BegunElsewhere[]> {
  return (await client.query<BegunElsewhere>({ name: 'begun-elsewhere', text: LIST_TEXT, values: [tenant, periodId, limit] })).rows;
}

/** A duty whose case's lock is held goes along; the batch that opened it is recomputed with the unit that it was opened with. */
export async function handDuty(client: Client, { period: { tenant, periodId }, row: { subject, ordinal } }: LockedDuty, unit: string): Promise<void> {
  await client.query({
    name: 'hand-duty',
    text: `update kept.duty set unit = $5, opened_unit = coalesce(opened_unit, unit) where tenant = $1 and period_id = $2 and subject = $3 and ordinal = $4`,
    values: [tenant, periodId, subject, ordinal, unit],
  });
}

/** For whom a deputy did what stands in the history of a case: told by the rows of absences and posts, which are never deleted. */
import type { DataSource } from 'typeorm';
import { lentAt } from './absences.sql.js';
import { heldAt } from './holdings.sql.js';

/** The condition, in SQL, that the post of the event was held at its instant. */
const held = (holding: string): string => `${holding}.tenant = e.tenant and ${holding}.post = e.post and ${holding}.unit = e.unit and ${heldAt(holding, 'e.at')}`;

const TEXT = `
select e.sequence, array_agg(distinct b.staff order by b.staff) as staff
from kept.case_event e
join kept.absence b on b.tenant = e.tenant and b.deputy = e.staff and ${lentAt('b', 'e.at')}
join kept.holding h on h.staff = b.staff and ${held('h')}
where e.tenant = $1 and e.case_id = $2 and not exists (select from kept.holding own where own.staff = e.staff and ${held('own')})
group by e.sequence`;

/** By sequence, those whose post whoever acted held in their absence, and not by their own right. */
export async function stoodInFor(dataSource: DataSource, tenant: string, caseId: string): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await dataSource.query<{ sequence: number; staff: string[] }[]>(TEXT, [tenant, caseId]);
  return new Map(rows.map(({ sequence, staff }) => [sequence, staff]));
}

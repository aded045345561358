/** For whom a deputy did what stands in the history of a case: told by the rows of absences and posts, which are never deleted. */
import type { DataSource } from 'typeorm';

/** The condition, in SQL, that a post was held at the instant of the event. */
const held = (holding: string): string => `${holding}.tenant = e.tenant and ${holding}.post = e.post and ${holding}.unit = e.unit
  and ${holding}.from_at <= e.at and (${holding}.until_at is null or ${holding}.until_at > e.at) and (${holding}.ended_at is null or ${holding}.ended_at > e.at)`;

const TEXT = `
select e.sequence, array_agg(distinct b.staff order by b.staff) as staff
from kept.case_event e
join kept.absence b on b.tenant = e.tenant and b.deputy = e.staff and b.accepted_at <= e.at and b.from_at <= e.at and b.until_at > e.at and (b.ended_at is null or b.ended_at > e.at)
join kept.holding h on h.staff = b.staff and ${held('h')}
where e.tenant = $1 and e.case_id = $2 and not exists (select from kept.holding own where own.staff = e.staff and ${held('own')})
group by e.sequence`;

/** By sequence, those whose post whoever acted held in their absence, and not by their own right. */
export async function stoodInFor(dataSource: DataSource, tenant: string, caseId: string): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await dataSource.query<{ sequence: number; staff: string[] }[]>(TEXT, [tenant, caseId]);
  return new Map(rows.map(({ sequence, staff }) => [sequence, staff]));
}

/** Cases for rounds of transitions. */
import { copyCase } from './armed-cases.js';
import type { Ground } from './reopened-ground.js';

/** Copies of the template, so many, handed out one after the other. */
export async function freshCases(ground: Ground, template: string, count: number): Promise<() => string> {
  const { dataSource, tenant } = ground;
  const [before] = await dataSource.query<{ number: string }[]>('select max(number) as number from kept.case_file where tenant = $1', [tenant]);
  await copyCase(ground, template, count);
  const rows = await dataSource.query<{ case_id: string }[]>('select case_id from kept.case_file where tenant = $1 and number > $2', [tenant, before!.number]);
  const ids = rows.map(({ case_id }) => case_id);
  return () => {
    const id = ids.pop();
    if (id === undefined) throw new Error(`expected ${count} cases to be enough for a round, saw none left; make more`);
    return id;
  };
}

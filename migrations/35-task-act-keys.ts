/**
 * Standing aside, and handing back a task that time had brought, told those who assign by their post alone, so that holders of it came to read the case in whatever company
 * (src/core/access/readings.ts). Keys of a whole post that a case has by such acts and by nothing else are taken from it: messages and tasks are all kept, so that what else gave one is known.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
update kept.case_file f set readers = array(
  select key from unnest(f.readers) as key
  where key not like '#%' or key like '#%@%'
    or exists (select from kept.task t where t.tenant = f.tenant and t.case_id = f.case_id and t.unit is null and t.staff is null and '#' || t.post = key)
    or exists (
      select from kept.outbox_message m join kept.case_event e using (tenant, case_id, sequence)
      where m.tenant = f.tenant and m.case_id = f.case_id and e.kind <> 'task'
        and m.recipient ->> 'unit' is null and m.recipient ->> 'staff' is null and '#' || (m.recipient ->> 'post') = key)
  order by 1)
where exists (select from kept.case_event e where e.tenant = f.tenant and e.case_id = f.case_id and e.kind = 'task' and e.type in ('stand-aside', 'return'));
`;

export class TaskActKeys1764100000033 implements MigrationInterface {
  name = 'TaskActKeys1764100000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

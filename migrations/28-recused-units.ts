/**
 * A case may recuse all of a unit: '@<unit>' among its parties, and a reader is whoever he is and every unit that he holds a post in (src/core/case/recusal.ts).
 * The three administrators read no cases, as before.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
create function kept.current_parties() returns text[] language sql stable
  return array[kept.current_staff()] || string_to_array(nullif(current_setting('kept.parties', true), ''), ' ');
alter function kept.current_parties() owner to kept_owner;
create or replace function kept.is_recused(of_tenant text, of_case uuid) returns boolean language sql stable security definer set search_path = ''
  return coalesce(kept.current_kind(), 'employee') <> 'employee'
    or exists (select from kept.case_recusal r where r.tenant = of_tenant and r.case_id = of_case and r.staff = any (kept.current_parties()));
`;

export class RecusedUnits1764100000026 implements MigrationInterface {
  name = 'RecusedUnits1764100000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

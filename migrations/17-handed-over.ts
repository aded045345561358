/** A case that is begun for a duty goes to another unit with its subject, by an event of the engine: one more kind, whatever other migrations have made of the list. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const handOvers = `
do $$
declare kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'kept.case_event'::regclass and conname = 'case_event_kind_check');
begin
  alter table kept.case_event drop constraint case_event_kind_check;
  execute 'alter table kept.case_event add constraint case_event_kind_check ' || replace(kinds, '''extension''::text', '''extension''::text, ''handed-over''::text');
end $$;
`;

export class HandedOver1764100000015 implements MigrationInterface {
  name = 'HandedOver1764100000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(handOvers);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

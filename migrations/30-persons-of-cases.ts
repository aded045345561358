/** A person is seen by whoever sees a case of theirs: the rows of persons hold keys, and tell how many there are. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
create policy of_case on kept.person as restrictive for select to kept_api
  using (exists (select from kept.person_data d where d.tenant = person.tenant and d.person_id = person.person_id));
`;

export class PersonsOfCases1764100000028 implements MigrationInterface {
  name = 'PersonsOfCases1764100000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

/** A program's token may be made for some acts alone. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TokenActs1764100000027 implements MigrationInterface {
  name = 'TokenActs1764100000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table kept.api_token add column acts text[] check (cardinality(acts) > 0)');
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

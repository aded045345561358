/** Sign-in by OpenID Connect. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { externalIdentities } from './people/external-identities.js';

export class ExternalIdentities1764100000018 implements MigrationInterface {
  name = 'ExternalIdentities1764100000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(externalIdentities);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

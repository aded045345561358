/** The first schema: roles, the clock, cases and their promises, the ledger, personal data apart. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolation } from './ground/isolation.js';
import { cases } from './ground/cases.js';
import { clock } from './ground/clock.js';
import { ledger } from './ground/ledger.js';
import { people } from './ground/people.js';
import { published } from './ground/published.js';
import { roles } from './ground/roles.js';

export class Ground1764000000000 implements MigrationInterface {
  name = 'Ground1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [roles, clock, published, cases, ledger, people, isolation]) await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo the ground; restore a backup instead');
  }
}

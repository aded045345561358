/** Staff with their posts, accounts and sessions, and the audit trail. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accounts } from './people/accounts.js';
import { audit } from './people/audit.js';
import { peopleIsolation } from './people/isolation.js';
import { staff } from './people/staff.js';

export class People1764100000017 implements MigrationInterface {
  name = 'People1764100000017';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [staff, accounts, audit, peopleIsolation]) await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

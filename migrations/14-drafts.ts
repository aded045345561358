/**
 * Drafts of what is published, with their history; and of each version from which instant it holds and who wrote and who published it.
 * Versions published before hold from their publication on, which is written without an update: the tables refuse one. A text may be
 * published again later, so the same content may be two versions.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { drafts } from './drafts/drafts.js';
import { published } from './drafts/published.js';

export class Drafts1764100000012 implements MigrationInterface {
  name = 'Drafts1764100000012';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [drafts, published]) await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

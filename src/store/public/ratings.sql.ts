/** How people without an account rate a case that has ended, once; what they say beside it lies sealed with the personal values of the case. */
import type { DataSource, EntityManager } from 'typeorm';
import { withClient, type Client } from '../database.js';
import type { Vault } from '../vault.js';

/** Where the comment lies: before the first event, so that it is none of a form. */
export const COMMENT = '0.rating';

export interface Rating {
  readonly score: number;
  readonly at: Date;
  /** The reference of the sealed comment; null where nothing was said. */
  readonly comment: string | null;
}

export async function readRating(manager: EntityManager, caseId: string): Promise<Rating | null> {
  const [row] = await manager.query<Rating[]>('select score, at, comment from kept.rating where case_id = $1', [caseId]);
  return row ?? null;
}

export interface NewRating {
  readonly tenant: string;
  readonly caseId: string;
  readonly score: number;
  readonly comment: string | undefined;
}

/** Whether it was taken: false where the case has a rating already. */
export async function enterRating(dataSource: DataSource, vault: Vault, rating: NewRating): Promise<boolean> {
  return withClient(dataSource, async (client) => {
    await client.query('begin');
    try {
      const isFirst = await writeRating(client, vault, rating);
      await client.query(isFirst ? 'commit' : 'rollback');
      return isFirst;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  });
}

async function writeRating(client: Client, vault: Vault, { tenant, caseId, score, comment }: NewRating): Promise<boolean> {
  const values = comment === undefined ? [] : [{ reference: COMMENT, fact: COMMENT, person: false, value: comment }];
  const [sealed = []] = await vault.sealAll(client, [{ tenant, caseId, values }]);
  for (const { reference, personId, sealed: bytes } of sealed) {
    await client.query(
      `insert into kept.person_data (tenant, case_id, reference, person_id, sealed) values ($1, $2, $3, $4, decode($5, 'base64')) on conflict do nothing`,
      [tenant, caseId, reference, personId, bytes],
    );
  }
  const { rowCount } = await client.query(
    'insert into kept.rating (tenant, case_id, score, comment) values ($1, $2, $3, $4) on conflict do nothing', [tenant, caseId, score, sealed[0]?.reference ?? null]);
  return rowCount === 1;
}

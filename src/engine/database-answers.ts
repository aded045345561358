/** Whether the database answers at all, asked of everything that tells of its health: in a moment, or it does not. */
import type { DataSource } from 'typeorm';
import { within } from './within.js';

/** What asks waits this long and no longer. */
export const ANSWER_MS = 2_000;

export async function databaseAnswers(dataSource: DataSource): Promise<boolean> {
  return within(ANSWER_MS, dataSource.query('select 1')).then(() => true, () => false);
}

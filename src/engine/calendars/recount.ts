/**
 * After a publication: the cases whose deadlines it may move are brought up to now, in chunks. Each decision applies a published calendar by
 * itself (D8), so this only makes sure that it comes soon; whichever host does it, and when, what is decided is the same.
 */
import { withClient } from '../../store/database.js';
import { claimRecounts } from '../../store/load.sql.js';
import { finishRecounts, listRecounts } from '../../store/recounts.sql.js';
import type { Flow } from '../flow.js';
import { wakeClaimed } from '../sweep.js';

/** Counts at most `limit` cases anew; how many, 0 where nothing is left. */
export async function recountSome(flow: Flow, limit: number): Promise<number> {
  await withClient(flow.dataSource, listRecounts);
  let claimed = 0;
  await wakeClaimed(flow, async (client) => {
    const cases = await claimRecounts(client, limit);
    claimed = cases.length;
    return cases;
  });
  if (claimed === 0) await withClient(flow.dataSource, finishRecounts);
  return claimed;
}

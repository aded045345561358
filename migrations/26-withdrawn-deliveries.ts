/**
 * What waits for a webhook that is removed ends with it, in a state of its own: nobody failed, and no customer is left without word.
 * What waited for those removed before this migration, or ended as dead or unreachable for them, ends the same way.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const sql = `
alter table kept.delivery drop constraint delivery_state_check,
  add constraint delivery_state_check check (state in ('pending', 'sent', 'dead', 'unreachable', 'withdrawn'));
alter table kept.delivery_attempt drop constraint delivery_attempt_outcome_check,
  add constraint delivery_attempt_outcome_check check (outcome in ('sent', 'failed', 'unreachable', 'withdrawn'));
update kept.delivery d set state = 'withdrawn', reason = 'webhook_removed', next_attempt_at = null, ended_at = coalesce(d.ended_at, kept.now())
from kept.webhook w
where w.tenant = d.tenant and w.webhook_id = d.webhook_id and w.removed_at is not null and d.state in ('pending', 'dead', 'unreachable');
`;

export class WithdrawnDeliveries1764100000024 implements MigrationInterface {
  name = 'WithdrawnDeliveries1764100000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  down(): Promise<void> {
    throw new Error('expected a forward migration, saw a request to undo it; restore a backup instead');
  }
}

/** A second factor that is lost is taken off: its account signs in by the password alone until another is set up, and nothing that went on goes on. */
import type { EntityManager } from 'typeorm';
import { setTotp, type Account } from './accounts.sql.js';
import { enterAudit, type AuditedParty } from './audit.sql.js';
import { endSessions } from './sessions.sql.js';

export async function removeSecondFactor(manager: EntityManager, account: Account, removedBy: AuditedParty & { readonly staff: string }): Promise<void> {
  await setTotp(manager, account, null, null);
  await endSessions(manager, account, { allBut: null }, removedBy.staff);
  await enterAudit(manager, removedBy, { kind: 'second-factor-removed', subject: account.staff });
}

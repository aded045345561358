/**
 * Which identity of the provider is whose: linked by the security administrator, or by its owner. Nobody is linked by a name or an address
 * of mail, and nobody is added to the staff by signing in.
 */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Identity } from '../../core/access/identity.js';
import { accountOf } from '../../store/people/accounts.sql.js';
import { enterAudit } from '../../store/people/audit.sql.js';
import { linkExternalIdentity, listExternalIdentities, unlinkExternalIdentity, type ExternalIdentity, type ExternalSubject } from '../../store/people/external-identities.sql.js';
import { endSessions } from '../../store/people/sessions.sql.js';
import { unknownStaff } from '../people/staff-desk.js';
import { terminalOnly } from '../people/terminal-only.js';
import { OidcProvider } from './oidc-provider.js';
import { subjectTaken, unknownIdentity } from './oidc-refusals.js';
import type { LinkIdentityBody } from './oidc-requests.js';
import { identityView, type ExternalIdentityListView, type ExternalIdentityView } from './oidc-view.js';

@Injectable()
export class ExternalIdentities {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly provider: OidcProvider,
  ) {}

  /** @param whose everybody's, or those of whoever asks */
  async list({ tenant, staff }: Identity, whose: 'own' | 'all'): Promise<ExternalIdentityListView> {
    return { items: (await listExternalIdentities(this.dataSource, tenant, whose === 'own' ? staff : null)).map(identityView) };
  }

  /** @throws Refused external_not_offered, unknown_staff, terminal_only, external_taken */
  async link(caller: Identity, { staff, subject }: LinkIdentityBody): Promise<ExternalIdentityView> {
    this.provider.required(caller.tenant);
    await requireEmployee(this.dataSource, caller.tenant, staff);
    return this.linkTo(staff, { issuer: this.provider.issuer, subject }, caller);
  }

  /** @throws Refused unknown_staff, external_taken */
  async linkTo(staff: string, proven: ExternalSubject, linkedBy: Identity): Promise<ExternalIdentityView> {
    const { tenant } = linkedBy;
    return this.dataSource.transaction(async (manager) => {
      if ((await accountOf(manager, tenant, staff)) === null) throw unknownStaff(staff);
      const linked = await linkExternalIdentity(manager, tenant, { issuer: proven.issuer, subject: proven.subject, staff }, linkedBy.staff);
      if (linked === null) throw subjectTaken(proven.subject);
      await enterChange(manager, 'identity-linked', linked, linkedBy);
      return identityView(linked);
    });
  }

  /** Whose link it was signs in anew: a session may have been opened by it. @throws Refused unknown_identity, terminal_only */
  async unlink(caller: Identity, identityId: string, whose: 'own' | 'all'): Promise<void> {
    const { tenant, staff, session } = caller;
    await this.dataSource.transaction(async (manager) => {
      const unlinked = await unlinkExternalIdentity(manager, tenant, identityId, whose === 'own' ? staff : null);
      if (unlinked === null) throw unknownIdentity(identityId);
      if (whose === 'all') await requireEmployee(manager, tenant, unlinked.staff);
      await endSessions(manager, { tenant, staff: unlinked.staff }, { allBut: unlinked.staff === staff ? (session?.sessionId ?? null) : null }, staff);
      await enterChange(manager, 'identity-unlinked', unlinked, caller);
    });
  }
}

/** An identity opens an account as a link does. @throws Refused terminal_only */
async function requireEmployee(from: DataSource | EntityManager, tenant: string, staff: string): Promise<void> {
  const account = await accountOf(from, tenant, staff);
  if (account !== null && account.kind !== 'employee') throw terminalOnly(account);
}

/** The subject stays out of the trail: it may be a name. The id is that of the list. */
function enterChange(manager: EntityManager, kind: 'identity-linked' | 'identity-unlinked', { staff, identityId, issuer }: ExternalIdentity, by: Identity): Promise<void> {
  return enterAudit(manager, by, { kind, subject: staff, details: { identityId, issuer } });
}

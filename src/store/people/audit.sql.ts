/** The audit trail: written with what it tells of, read by the audit administrator alone (a policy of the database says so). */
import type { DataSource, EntityManager } from 'typeorm';
import { Conditions, pageOf, type Key, type Page } from '../keyset.js';

/** Who did what is entered: null where nobody was known, and from which address, null where it came by no request. */
export interface AuditedParty {
  readonly tenant: string;
  readonly staff: string | null;
  readonly address: string | null;
}

/** What is entered: the word of the list, about whom or what, and why where a reason was given. */
export interface AuditEntry {
  readonly kind: AuditKind;
  readonly subject?: string;
  readonly caseId?: string;
  readonly reason?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export const AUDIT_KINDS = [
  'signed-in', 'sign-in-refused', 'signed-out', 'session-ended', 'account-opened', 'password-changed', 'second-factor-set', 'second-factor-removed',
  'staff-added', 'staff-left', 'link-made', 'post-granted', 'post-ended', 'absence-entered', 'absence-cancelled', 'access-refused', 'person-opened', 'person-refused', 'exported',
  'second-factor-shown', 'identity-linked', 'identity-unlinked', 'erasure-asked', 'erasure-confirmed', 'erasure-refused', 'person-erased',
  'absence-accepted', 'absence-declined', 'absence-ended', 'token-made', 'token-revoked', 'attachment-read', 'attachment-removed', 'webhook-added', 'webhook-removed', 'published', 'audit-read', 'sessions-ended',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

export interface AuditRow extends Required<Omit<AuditEntry, 'subject' | 'caseId' | 'reason'>>, Omit<AuditedParty, 'tenant'> {
  readonly auditId: number;
  readonly at: Date;
  readonly subject: string | null;
  readonly caseId: string | null;
  readonly reason: string | null;
}

export async function enterAudit(into: EntityManager | DataSource, { tenant, staff, address }: AuditedParty, { kind, subject, caseId, reason, details = {} }: AuditEntry): Promise<void> {
  await into.query(
    'insert into kept.audit_entry (tenant, kind, staff, address, subject, case_id, reason, details) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [tenant, kind, staff, address, subject ?? null, caseId ?? null, reason ?? null, JSON.stringify(details)],
  );
}

/** That somebody reads the trail: once for a session and hour, however many pages. */
export async function enterAuditRead(into: DataSource, { tenant, staff, address }: AuditedParty, sessionId: string): Promise<void> {
  await into.query(
    `insert into kept.audit_entry (tenant, kind, staff, subject, address) select $1, 'audit-read', $2, $3, $4
     where not exists (select from kept.audit_entry where tenant = $1 and staff = $2 and kind = 'audit-read' and subject = $3 and at > kept.now() - interval '1 hour')`,
    [tenant, staff, sessionId, address],
  );
}

export interface AuditFilter {
  readonly kind?: AuditKind;
  readonly staff?: string;
  readonly since?: Date;
  readonly before?: Date;
}

export const AUDIT_ORDERS = ['oldest', 'newest'] as const;
export type AuditOrder = (typeof AUDIT_ORDERS)[number];

/** Entries in the order in which they were written, or the other way about. Run under `readAs`. */
export async function listAudit(manager: EntityManager, { kind, staff, since, before }: AuditFilter, after: Key | null, limit: number, first: AuditOrder = 'oldest'): Promise<Page<AuditRow>> {
  const conditions = new Conditions();
  if (kind !== undefined) conditions.add('kind = ?', kind);
  if (staff !== undefined) conditions.add('staff = ?', staff);
  if (since !== undefined) conditions.add('at >= ?::timestamptz', since);
  if (before !== undefined) conditions.add('at < ?::timestamptz', before);
  if (after !== null) conditions.add(`audit_id ${first === 'oldest' ? '>' : '<'} ?::bigint`, ...after);
  const rows = await manager.query<AuditRow[]>(
    `select audit_id::float8 as "auditId", at, kind, staff, address, subject, case_id as "caseId", reason, details from kept.audit_entry
     where ${conditions.where} order by audit_id ${first === 'oldest' ? 'asc' : 'desc'} limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, ({ auditId }) => [auditId]);
}

/** Rows of attachments. Who reads them does so under `readAs`; the bytes lie in the folder. */
import type { DataSource, EntityManager } from 'typeorm';

export interface AttachmentRow {
  readonly tenant: string;
  readonly attachmentId: string;
  readonly caseId: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: Buffer;
  /** Both gone once it is removed. */
  readonly sealedName: Buffer | null;
  readonly wrappedKey: Buffer | null;
  readonly addedBy: string;
  readonly addedAt: Date;
  readonly removedBy: string | null;
  readonly removedAt: Date | null;
  readonly sealedReason: Buffer | null;
}

export type NewAttachment = Pick<AttachmentRow, 'tenant' | 'attachmentId' | 'caseId' | 'type' | 'bytes' | 'sha256' | 'addedBy'> & {
  readonly sealedName: Buffer;
  readonly wrappedKey: Buffer;
};

/** What a case has, and ever had. */
export interface AttachmentUse {
  readonly files: number;
  readonly bytes: number;
  readonly filesEver: number;
}

const COLUMNS = `tenant, attachment_id as "attachmentId", case_id as "caseId", type, bytes, sha256, sealed_name as "sealedName", wrapped_key as "wrappedKey",
  added_by as "addedBy", added_at as "addedAt", removed_by as "removedBy", removed_at as "removedAt", sealed_reason as "sealedReason"`;

/** In the order in which they were added. Run under `readAs`. */
export async function attachmentsOf(manager: EntityManager, caseId: string): Promise<AttachmentRow[]> {
  return manager.query<AttachmentRow[]>(`select ${COLUMNS} from kept.attachment where case_id = $1 order by added_at, attachment_id`, [caseId]);
}

/** Run under `readAs`. */
export async function attachmentOf(manager: EntityManager, caseId: string, attachmentId: string): Promise<AttachmentRow | null> {
  const rows = await manager.query<AttachmentRow[]>(`select ${COLUMNS} from kept.attachment where case_id = $1 and attachment_id = $2`, [caseId, attachmentId]);
  return rows[0] ?? null;
}

export async function attachmentUse(manager: EntityManager | DataSource, tenant: string, caseId: string): Promise<AttachmentUse> {
  const [use] = await manager.query<AttachmentUse[]>(
    `select count(*) filter (where removed_at is null)::int as files, coalesce(sum(bytes) filter (where removed_at is null), 0)::int as bytes, count(*)::int as "filesEver"
     from kept.attachment where tenant = $1 and case_id = $2`,
    [tenant, caseId],
  );
  return use!;
}

/**
 * Adds a row where there is room for it. The same content again from the same person is the one that is there: who sends a file again after a lost answer
 * has added it once. One addition to a case at a time, so that two together do not pass a limit.
 * @throws what `requireRoom` throws
 */
export async function addAttachment(dataSource: DataSource, added: NewAttachment, requireRoom: (use: AttachmentUse) => void): Promise<string> {
  const { tenant, attachmentId, caseId, type, bytes, sha256, sealedName, wrappedKey, addedBy } = added;
  return dataSource.transaction(async (manager) => {
    await manager.query("select pg_advisory_xact_lock(hashtextextended('kept.attachment ' || $1, 0))", [caseId]);
    const [same] = await manager.query<{ id: string }[]>(
      'select attachment_id as id from kept.attachment where tenant = $1 and case_id = $2 and added_by = $3 and sha256 = $4 and removed_at is null limit 1',
      [tenant, caseId, addedBy, sha256],
    );
    if (same !== undefined) return same.id;
    requireRoom(await attachmentUse(manager, tenant, caseId));
    await manager.query(
      `insert into kept.attachment (tenant, attachment_id, case_id, type, bytes, sha256, sealed_name, wrapped_key, added_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tenant, attachmentId, caseId, type, bytes, sha256, sealedName, wrappedKey, addedBy],
    );
    return attachmentId;
  });
}

export interface Removal {
  readonly tenant: string;
  readonly attachmentId: string;
  readonly removedBy: string;
  readonly sealedReason: Buffer;
}

/** Its key and name are destroyed with it: no copy of the file opens any more. False where it was removed before. */
export async function removeAttachment(dataSource: DataSource, { tenant, attachmentId, removedBy, sealedReason }: Removal): Promise<boolean> {
  const [, removed] = await dataSource.query<[unknown[], number]>(
    `update kept.attachment set removed_at = kept.now(), removed_by = $3, sealed_reason = $4, sealed_name = null, wrapped_key = null
     where tenant = $1 and attachment_id = $2 and removed_at is null`,
    [tenant, attachmentId, removedBy, sealedReason],
  );
  return removed === 1;
}

/** Those of the ids whose files are wanted. */
export async function wantedAttachments(dataSource: DataSource, attachmentIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await dataSource.query<{ id: string }[]>('select attachment_id as id from kept.attachment where attachment_id = any ($1) and removed_at is null', [attachmentIds]);
  return new Set(rows.map(({ id }) => id));
}

/**
 * Attachments for a caller. They share the confidentiality of their case: whoever does not see the case learns nothing of them; name and content are, as
 * personal texts are, for those who work on the case, who also add them, and for whoever added them.
 */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { formatInstant } from '../../core/calendar/instant.js';
import { ADMINISTRATOR } from '../../core/definition/administrator.js';
import { AttachmentRefused } from '../../engine/attachments/attachment-refusal.js';
import { Attachments, type Sent } from '../../engine/attachments/attachments.js';
import { brokenOff, folderAway, hiddenAttachment, noPreview, notAdded, othersAttachment, unknownAttachment } from '../../engine/attachments/refusals.js';
import type { Identity } from '../../core/access/identity.js';
import type { AttachmentType } from '../../core/attachment/attachment-type.js';
import { attachmentOf, attachmentsOf, type AttachmentRow } from '../../store/attachments/attachments.sql.js';
import { readAs } from '../../store/database.js';
import { enterAudit } from '../../store/people/audit.sql.js';
import { CaseReads } from '../cases/case-reads.js';
import { DefinitionReads } from '../definitions/definition-reads.js';
import { Refused } from '../problem/refused.js';
import type { AttachmentListView, AttachmentView } from './attachment-view.js';

export interface AttachmentContent {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly content: AsyncIterable<Buffer>;
}

@Injectable()
export class AttachmentDesk {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly attachments: Attachments,
    private readonly cases: CaseReads,
    private readonly definitions: DefinitionReads,
  ) {}

  /** @throws Refused unknown_case */
  async list(caller: Identity, caseId: string): Promise<AttachmentListView> {
    const worksOnIt = await this.cases.isWorkedOnBy(caller, caseId);
    const rows = await readAs(this.dataSource, caller, (manager) => attachmentsOf(manager, caseId));
    const { zone } = await this.definitions.organization(caller);
    return { items: rows.map((row) => this.#view(caller, row, worksOnIt, zone)), mayAdd: worksOnIt };
  }

  /** @throws Refused unknown_case, attachment_not_added, and as a file is refused */
  async add(caller: Identity, caseId: string, sent: Pick<Sent, 'name' | 'bytes' | 'content'>): Promise<AttachmentView> {
    const stillMay = async (): Promise<void> => {
      if (!(await this.cases.isWorkedOnBy(caller, caseId))) throw refused(notAdded());
    };
    await stillMay();
    const { tenant, staff } = caller;
    const attachmentId = await told(this.attachments.keep({ tenant, caseId, staff, ...sent, stillMay }));
    const { zone } = await this.definitions.organization(caller);
    return this.#view(caller, await this.#row(caller, caseId, attachmentId), false, zone);
  }

  /** @throws Refused unknown_case, unknown_attachment, attachment_hidden, attachment_removed, attachment_lost, no_preview */
  async read(caller: Identity, caseId: string, attachmentId: string, as: 'download' | 'preview'): Promise<AttachmentContent> {
    const worksOnIt = await this.cases.isWorkedOnBy(caller, caseId);
    const row = await this.#row(caller, caseId, attachmentId);
    if (!mayRead(caller, row, worksOnIt)) throw refused(hiddenAttachment());
    if (as === 'preview' && !row.type.startsWith('image/')) throw refused(noPreview());
    const content = await told(this.attachments.read(row));
    await this.#enter('attachment-read', caller, row, { as });
    return { name: this.attachments.nameOf(row)!, type: row.type, bytes: row.bytes, content };
  }

  /** @throws Refused unknown_case, unknown_attachment, attachment_of_others, attachment_removed */
  async remove(caller: Identity, caseId: string, attachmentId: string, reason: string): Promise<void> {
    await this.cases.requireVisible(caller, caseId);
    const row = await this.#row(caller, caseId, attachmentId);
    if (!mayRemove(caller, row)) throw refused(othersAttachment(row.addedBy));
    await told(this.attachments.remove(row, caller.staff, reason));
    await this.#enter('attachment-removed', caller, row);
  }

  async #enter(kind: 'attachment-read' | 'attachment-removed', caller: Identity, { caseId, attachmentId, type }: AttachmentRow, details: Readonly<Record<string, unknown>> = {}): Promise<void> {
    await enterAudit(this.dataSource, caller, { kind, subject: attachmentId, caseId, details: { type, ...details } });
  }

  async #row(caller: Identity, caseId: string, attachmentId: string): Promise<AttachmentRow> {
    const row = await readAs(this.dataSource, caller, (manager) => attachmentOf(manager, caseId, attachmentId));
    if (row === null) throw refused(unknownAttachment(attachmentId));
    return row;
  }

  #view(caller: Identity, row: AttachmentRow, worksOnIt: boolean, zone: string): AttachmentView {
    const { attachmentId, type, bytes, sha256, addedBy, addedAt, removedBy, removedAt } = row;
    const isOpen = mayRead(caller, row, worksOnIt);
    const isThere = removedAt === null;
    return {
      attachmentId, bytes, addedBy,
      type: type as AttachmentType['type'],
      name: isOpen ? this.attachments.nameOf(row) : null,
      sha256: isOpen ? sha256.toString('hex') : null,
      addedAt: formatInstant(addedAt.getTime(), zone),
      mayRead: isThere && isOpen,
      mayRemove: isThere && mayRemove(caller, row),
      removed: isThere ? null : { by: removedBy!, at: formatInstant(removedAt.getTime(), zone), reason: isOpen ? this.attachments.reasonOf(row) : null },
    };
  }
}

function mayRead({ staff }: Identity, { addedBy }: AttachmentRow, worksOnIt: boolean): boolean {
  return worksOnIt || addedBy === staff;
}

function mayRemove({ staff, posts }: Identity, { addedBy }: AttachmentRow): boolean {
  return addedBy === staff || posts.some(({ post }) => post === ADMINISTRATOR);
}

/** What the engine refuses, and a disk that does not answer, in the words of the API. */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AttachmentRefused) throw refused(error);
    if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') throw refused(brokenOff());
    throw isOfDisk(error) ? refused(folderAway(), error) : error;
  }
}

function refused({ refusal: { reason, ...details } }: AttachmentRefused, cause?: unknown): Refused {
  return new Refused(reason, details, { cause });
}

/** Errors of the file system name the call that failed and the path. */
function isOfDisk(error: unknown): boolean {
  const { syscall, code } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof code === 'string' && ['open', 'write', 'writev', 'fsync', 'mkdir', 'rename', 'stat', 'unlink', 'read', 'rm', 'copyfile'].includes(syscall ?? '');
}

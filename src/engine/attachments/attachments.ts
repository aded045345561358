/** Attachments of cases: taken in, read, removed. Who may is asked before (api/attachments). */
import { randomBytes, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { ATTACHMENT_LIMITS } from '../../core/attachment/attachment-limits.js';
import { attachmentName } from '../../core/attachment/attachment-name.js';
import type { AttachmentType } from '../../core/attachment/attachment-type.js';
import type { Arrived, AttachmentFolder } from '../../store/attachments/attachment-folder.js';
import { addAttachment, attachmentUse, removeAttachment, type AttachmentRow } from '../../store/attachments/attachments.sql.js';
import type { Vault } from '../../store/vault.js';
import { AttachmentRefused } from './attachment-refusal.js';
import { plainPicture } from './plain-picture.js';
import { lostAttachment, removedAttachment, requireRoom, requireRoomBeside, tooLarge } from './refusals.js';
import { atMost, soundContent } from './sound-content.js';
import { UploadsUnderWay } from './uploads-under-way.js';

export interface AttachmentParts {
  readonly dataSource: DataSource;
  readonly vault: Vault;
  readonly folder: AttachmentFolder;
}

/** A file that somebody sends. */
export interface Sent {
  readonly tenant: string;
  readonly caseId: string;
  readonly staff: string;
  readonly name: string;
  /** As the sender says; counted all the same. */
  readonly bytes: number | null;
  readonly content: AsyncIterable<Buffer>;
  /** Asks again whether the sender sees the case: sending takes a while. */
  readonly stillMay: () => Promise<void>;
}

/** What arrives is sealed under a key of its own that nobody keeps: a disk never holds a picture with its place. */
const ARRIVED_PLACE = 'arrived';
const KEY_BYTES = 32;

export class Attachments {
  readonly #underWay = new UploadsUnderWay();

  constructor(private readonly parts: AttachmentParts) {}

  /** The id of the attachment. @throws AttachmentRefused, and what `stillMay` throws */
  async keep(sent: Sent): Promise<string> {
    if ((sent.bytes ?? 0) > ATTACHMENT_LIMITS.fileBytes) throw tooLarge();
    this.#underWay.begin(sent);
    try {
      return await this.#take(sent);
    } finally {
      this.#underWay.end(sent);
    }
  }

  /** @throws AttachmentRefused attachment_removed, attachment_lost */
  async read({ tenant, attachmentId, wrappedKey, bytes }: AttachmentRow): Promise<AsyncIterable<Buffer>> {
    if (wrappedKey === null) throw removedAttachment();
    const key = this.parts.vault.openFileKey(tenant, attachmentId, wrappedKey);
    const content = await this.parts.folder.read(attachmentId, { key, place: placeOf(tenant, attachmentId), bytes });
    if (content === null) throw lostAttachment();
    const first = await content.next().catch(() => { throw lostAttachment(); });
    return continued(first, content);
  }

  nameOf({ tenant, attachmentId, sealedName }: AttachmentRow): string | null {
    return sealedName === null ? null : this.parts.vault.openSecret(tenant, namePlace(attachmentId), sealedName);
  }

  reasonOf({ tenant, attachmentId, sealedReason }: AttachmentRow): string | null {
    return sealedReason === null ? null : this.parts.vault.openSecret(tenant, reasonPlace(attachmentId), sealedReason);
  }

  /** @throws AttachmentRefused attachment_removed */
  async remove({ tenant, attachmentId }: AttachmentRow, removedBy: string, reason: string): Promise<void> {
    const sealedReason = this.parts.vault.sealSecret(tenant, reasonPlace(attachmentId), reason);
    if (!(await removeAttachment(this.parts.dataSource, { tenant, attachmentId, removedBy, sealedReason }))) throw removedAttachment();
    await this.parts.folder.remove(attachmentId);
  }

  async #take(sent: Sent): Promise<string> {
    const use = await attachmentUse(this.parts.dataSource, sent.tenant, sent.caseId);
    requireRoom(use, sent.bytes ?? 0);
    requireRoomBeside(this.#underWay.aheadOf(sent), use, sent.bytes ?? 0);
    const { type, bytes } = await soundContent(sent.content, ATTACHMENT_LIMITS.fileBytes);
    const attachmentId = randomUUID();
    const { key, wrapped } = this.parts.vault.newFileKey(sent.tenant, attachmentId);
    const place = placeOf(sent.tenant, attachmentId);
    const arrived = type.holds === 'picture' ? await this.#writePicture(type, key, place, bytes) : await this.parts.folder.write(key, place, bytes);
    return this.#settle(sent, { attachmentId, type, arrived, wrappedKey: wrapped });
  }

  /** First as it was sent, then as it is kept: what is slow to come takes no memory, and no more pictures are unpacked at once than there is room for. */
  async #writePicture(type: AttachmentType, key: Buffer, place: string, bytes: AsyncIterable<Buffer>): Promise<Arrived> {
    const { folder } = this.parts;
    const sentKey = randomBytes(KEY_BYTES);
    const sent = await folder.write(sentKey, ARRIVED_PLACE, bytes);
    try {
      const plain = await plainPicture(type.type, () => gathered(folder.readArrived(sent, sentKey, ARRIVED_PLACE), sent.bytes));
      return await folder.write(key, place, atMost(only(plain), ATTACHMENT_LIMITS.fileBytes));
    } finally {
      await folder.discard(sent);
    }
  }

  /** The file comes to its place before its row is there: a row never waits for its file. */
  async #settle(sent: Sent, { attachmentId, type, arrived, wrappedKey }: { attachmentId: string; type: AttachmentType; arrived: Arrived; wrappedKey: Buffer }): Promise<string> {
    const { dataSource, vault, folder } = this.parts;
    const { tenant, caseId, staff, stillMay } = sent;
    try {
      await stillMay();
      await folder.settle(arrived, attachmentId);
    } catch (error) {
      await folder.discard(arrived);
      throw error;
    }
    const sealedName = vault.sealSecret(tenant, namePlace(attachmentId), attachmentName(sent.name, type));
    const row = { tenant, attachmentId, caseId, type: type.type, bytes: arrived.bytes, sha256: arrived.sha256, sealedName, wrappedKey, addedBy: staff };
    try {
      const kept = await addAttachment(dataSource, row, (use) => requireRoom(use, arrived.bytes));
      if (kept !== attachmentId) await folder.remove(attachmentId);
      return kept;
    } catch (error) {
      // Where the database did not answer, the row may stand: then the next start knows whether the file is wanted.
      if (error instanceof AttachmentRefused) await folder.remove(attachmentId);
      throw error;
    }
  }
}

const placeOf = (tenant: string, attachmentId: string): string => `${tenant}\n${attachmentId}`;
const namePlace = (attachmentId: string): string => `attachment name ${attachmentId}`;
const reasonPlace = (attachmentId: string): string => `attachment removal ${attachmentId}`;

/** Into one buffer of its length, and not twice. */
async function gathered(content: AsyncIterable<Buffer>, bytes: number): Promise<Buffer> {
  const whole = Buffer.allocUnsafe(bytes);
  let at = 0;
  for await (const some of content) at += some.copy(whole, at);
  return whole;
}

async function* only(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** The first piece was read already, to know that the file opens. */
async function* continued(first: IteratorResult<Buffer>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (first.done !== true) yield first.value;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

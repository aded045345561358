/** Files on their way to this host: how many at once, and what they will take of their cases once they have come. In memory: an upload ends with its host. */
import { ATTACHMENT_LIMITS } from '../../core/attachment/attachment-limits.js';
import { tooManyUploads, uploadsFull, type Arriving } from './refusals.js';

export interface Upload {
  readonly tenant: string;
  readonly caseId: string;
  readonly staff: string;
  /** Null where it does not say its length: then it counts as the longest that is taken. */
  readonly bytes: number | null;
}

export class UploadsUnderWay {
  /** In the order in which they began. */
  readonly #all = new Set<Upload>();

  /** @throws AttachmentRefused too_many_uploads, uploads_full */
  begin(upload: Upload): void {
    const { uploadsOfStaff, uploadsOfHost } = ATTACHMENT_LIMITS;
    const own = [...this.#all].filter(({ tenant, staff }) => tenant === upload.tenant && staff === upload.staff);
    if (own.length >= uploadsOfStaff) throw tooManyUploads();
    if (this.#all.size >= uploadsOfHost) throw uploadsFull();
    this.#all.add(upload);
  }

  /** To its case, of those that began before it: of several at once the first find room. */
  aheadOf(upload: Upload): Arriving {
    const all = [...this.#all];
    const ahead = all.slice(0, all.indexOf(upload)).filter(({ tenant, caseId }) => tenant === upload.tenant && caseId === upload.caseId);
    return { files: ahead.length, bytes: ahead.reduce((sum, { bytes }) => sum + (bytes ?? ATTACHMENT_LIMITS.fileBytes), 0) };
  }

  end(upload: Upload): void {
    this.#all.delete(upload);
  }
}

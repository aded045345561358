/** Sweeps away, at the start and each hour, what a crash left in the folder of attachments, and what was removed and not deleted. */
import type { DataSource } from 'typeorm';
import type { AttachmentFolder } from '../../store/attachments/attachment-folder.js';
import { wantedAttachments } from '../../store/attachments/attachments.sql.js';
import type { Logger } from '../logger.js';

const EACH_MS = 3_600_000;

export interface SweepParts {
  readonly dataSource: DataSource;
  readonly folder: AttachmentFolder;
  readonly logger: Logger;
}

export class OrphanSweep {
  #next: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #isStopping = false;

  constructor(
    private readonly parts: SweepParts,
    private readonly eachMs = EACH_MS,
  ) {}

  /** Sweeps, and goes on doing so. @throws where the folder cannot be swept now: a host does not start with it */
  async start(): Promise<void> {
    await this.#sweep();
    this.#wait();
  }

  /** Ends after the sweep under way. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#next);
    await this.#running;
  }

  #wait(): void {
    if (this.#isStopping) return;
    this.#next = setTimeout(() => {
      this.#running = this.#sweep().catch((error: unknown) => this.parts.logger.warn({ error: String(error) }, 'files of attachments were not swept; it is tried again in an hour')).then(() => this.#wait());
    }, this.eachMs).unref();
  }

  async #sweep(): Promise<void> {
    const { dataSource, folder, logger } = this.parts;
    const swept = await folder.sweep((ids) => wantedAttachments(dataSource, ids));
    if (swept > 0) logger.info({ swept }, 'files of attachments that never were added, or were removed, are swept away');
  }
}

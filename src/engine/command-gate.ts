/**
 * Commands wait here while a commit is on its way and then go together: the busier the engine, the more a transaction
 * carries. A case is in one transaction at a time; its commands keep their order.
 */
import type { Answer, Submission } from './submission.js';

interface Waiting {
  readonly submission: Submission;
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

export interface GateOptions {
  /** Transactions under way at once. */
  readonly lanes: number;
  /** Commands in one transaction at most. */
  readonly batchMax: number;
}

export class CommandGate {
  #waiting: Waiting[] = [];
  readonly #busyCases = new Set<string>();
  #lanesFree: number;
  #idle: (() => void)[] = [];

  constructor(
    private readonly run: (submissions: readonly Submission[]) => Promise<Answer[]>,
    private readonly options: GateOptions,
  ) {
    this.#lanesFree = options.lanes;
  }

  /** Answers once the command is committed or refused; throws where it is unknown which (the connection broke). */
  submit(submission: Submission): Promise<Answer> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ submission, answer, fail });
      this.#dispatch();
    });
  }

  /** Commands that are in no transaction yet. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Resolves when nothing waits and nothing is under way. */
  async drained(): Promise<void> {
    if (this.#lanesFree === this.options.lanes && this.#waiting.length === 0) return;
    await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  #dispatch(): void {
    while (this.#lanesFree > 0) {
      const batch = this.#takeBatch();
      if (batch.length === 0) return;
      this.#lanesFree -= 1;
      void this.#runBatch(batch);
    }
  }

  /** The longest-waiting commands of cases that are in no other transaction, one a case. */
  #takeBatch(): Waiting[] {
    const batch: Waiting[] = [];
    const passedOver = new Set<string>();
    this.#waiting = this.#waiting.filter((one) => {
      const key = caseKey(one.submission);
      const blocked = key !== null && (this.#busyCases.has(key) || passedOver.has(key));
      if (key !== null) passedOver.add(key);
      if (blocked || batch.length === this.options.batchMax) return true;
      batch.push(one);
      return false;
    });
    for (const { submission } of batch) {
      const key = caseKey(submission);
      if (key !== null) this.#busyCases.add(key);
    }
    return batch;
  }

  async #runBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.#runTogether(batch);
    } finally {
      for (const { submission } of batch) this.#busyCases.delete(caseKey(submission) ?? '');
      this.#lanesFree += 1;
      this.#dispatch();
      if (this.#lanesFree === this.options.lanes && this.#waiting.length === 0) this.#idle.splice(0).forEach((resolve) => resolve());
    }
  }

  /**
   * One bad command must not fail its neighbours: a batch that breaks is run again one by one, and one alone once more.
   * Each carries a key, so what was committed before the break answers as it did and is not done twice.
   */
  async #runTogether(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.#runOnce(batch);
    } catch {
      for (const one of batch) await this.#runOnce([one]).catch((error: unknown) => one.fail(error));
    }
  }

  async #runOnce(batch: readonly Waiting[]): Promise<void> {
    const answers = await this.run(batch.map(({ submission }) => submission));
    batch.forEach(({ answer }, n) => answer(answers[n]!));
  }
}

/** What a command needs for itself: its case, or the duty that it begins; a new case is nobody else's. */
function caseKey({ tenant, to }: Submission): string | null {
  if ('caseId' in to) return `${tenant} ${to.caseId}`;
  return 'duty' in to ? `${tenant} ${to.duty.process} ${to.duty.subject}` : null;
}

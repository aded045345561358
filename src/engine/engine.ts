/** The engine: commands in, answers out, and the loop that runs what is due. One database, any number of hosts. */
import type { DataSource } from 'typeorm';
import { withClient } from '../store/database.js';
import { msToNextTimer } from '../store/load.sql.js';
import type { Vault } from '../store/vault.js';
import { PublishedCalendars } from './calendars/published-calendars.js';
import { recountSome } from './calendars/recount.js';
import { CommandGate } from './command-gate.js';
import { runCommands, type Flow } from './flow.js';
import { RecurrenceLoop } from './recurrence/recurrence-loop.js';
import { ROUND_LIMITS, runRound, type Round } from './recurrence/recurrence-round.js';
import { RecurrentProcesses } from './recurrence/recurrent-processes.js';
import type { Logger } from './logger.js';
import { PublishedProcesses } from './published-processes.js';
import type { Answer, Submission } from './submission.js';
import { releaseHeldCases, runDueTimers } from './sweep.js';
import { TimerLoop } from './timer-loop.js';

/** Transactions of commands at once (they keep the database busy while a commit waits for the disk), commands in one, cases in a sweep. */
export const ENGINE_LIMITS = { lanes: 4, batchMax: 64, sweepMax: 200 } as const;

export interface EngineOptions {
  readonly dataSource: DataSource;
  readonly vault: Vault;
  readonly logger: Logger;
}

export class Engine {
  readonly processes: PublishedProcesses;
  readonly calendars: PublishedCalendars;
  readonly #flow: Flow;
  readonly #gate: CommandGate;
  readonly #timers: TimerLoop;
  readonly #listeners: (() => void)[] = [];
  readonly #recurrent = new RecurrentProcesses();
  readonly #recurrences: RecurrenceLoop;

  constructor({ dataSource, vault, logger }: EngineOptions) {
    this.processes = new PublishedProcesses(dataSource);
    this.calendars = new PublishedCalendars(dataSource);
    this.#flow = {
      dataSource, vault, processes: this.processes, calendars: this.calendars, logger, onMessages: () => this.#listeners.forEach((hear) => hear()),
    };
    this.#gate = new CommandGate((submissions) => runCommands(this.#flow, submissions), ENGINE_LIMITS);
    this.#timers = new TimerLoop(
      { sweep: (limit) => this.sweep(limit), msToNext: () => withClient(dataSource, msToNextTimer), logger },
      ENGINE_LIMITS.sweepMax,
    );
    this.#recurrences = new RecurrenceLoop(() => this.round(), logger);
  }

  /** Tries held cases again and starts the loops of timers and recurrences; commands are taken from the construction on. */
  async start(): Promise<void> {
    await releaseHeldCases(this.#flow);
    this.#timers.start();
    this.#recurrences.start();
  }

  /** Ends once everything taken is answered and the sweep under way is committed. */
  async stop(): Promise<void> {
    await Promise.all([this.#timers.stop(), this.#recurrences.stop(), this.#gate.drained()]);
  }

  /** Hears of each commit of this host that left something to be told or opened: a hint, never a promise. */
  onMessages(hear: () => void): void {
    this.#listeners.push(hear);
  }

  submit(submission: Submission): Promise<Answer> {
    return this.#gate.submit(submission);
  }

  /** Decides one batch of due cases now, and one of those to be counted anew by a published calendar; how many. The loop does the same by itself. */
  async sweep(limit: number = ENGINE_LIMITS.sweepMax): Promise<number> {
    const moved = await runDueTimers(this.#flow, limit);
    return moved + (this.calendars.recounting ? await recountSome(this.#flow, limit) : 0);
  }

  /** Moves each recurrence (of one tenant alone, where it is named) on by one step now; null where nothing recurs. The loop does the same by itself. */
  round(tenant: string | null = null): Promise<Round | null> {
    return runRound(this.#flow, this.#recurrent, { tenant, ...ROUND_LIMITS });
  }
}

/** The engine: commands in, answers out, and the loops that run what is due. One database, any number of hosts. */
import type { DataSource } from 'typeorm';
import { ENGINE } from '../core/case/command.js';
import { withClient } from '../store/database.js';
import type { BatchEntry } from '../store/duties/batch-entries.sql.js';
import { nextTimer } from '../store/load.sql.js';
import type { Vault } from '../store/vault.js';
import { PublishedCalendars } from './calendars/published-calendars.js';
import { recountSome } from './calendars/recount.js';
import { CommandGate } from './command-gate.js';
import { runCommands, type Committed, type Flow } from './flow.js';
import type { Logger } from './logger.js';
import { EngineMetrics } from './metrics/engine-metrics.js';
import { PublishedProcesses } from './published-processes.js';
import { RecurrenceLoop } from './recurrence/recurrence-loop.js';
import { newRoundMemory, ROUND_LIMITS, runRound, type Round } from './recurrence/recurrence-round.js';
import { startStopwatch } from './stopwatch.js';
import { hostStopping } from './refusals.js';
import type { Answer, Submission } from './submission.js';
import { releaseHeldCases, runDueTimers } from './sweep.js';
import { TimerLoop } from './timer-loop.js';
import { LocalWakeUps } from './wake-up/local-wake-ups.js';
import { wakeUpsOf, wakeUpsOfEntries } from './wake-up/wake-ups-of-commit.js';
import type { WakeUps } from './wake-up/wake-ups.js';

/**
 * Transactions of commands at once (they keep the database busy while a commit waits for the disk), commands in one, cases in a
 * sweep; and how long a loop sleeps at most when nothing tells it of work.
 */
export const ENGINE_LIMITS = { lanes: 4, batchMax: 64, sweepMax: 200, pollMs: 1_000 } as const;
export type EngineLimits = { readonly [Name in keyof typeof ENGINE_LIMITS]: number };

export interface EngineOptions {
  readonly dataSource: DataSource;
  readonly vault: Vault;
  readonly logger: Logger;
  /** How work is told of; only inside this host where nothing is given. The engine starts and stops it. */
  readonly wakeUps?: WakeUps;
  readonly limits?: Partial<EngineLimits>;
}

export class Engine {
  readonly processes: PublishedProcesses;
  readonly calendars: PublishedCalendars;
  readonly wakeUps: WakeUps;
  readonly metrics = new EngineMetrics();
  readonly #limits: EngineLimits;
  readonly #flow: Flow;
  readonly #gate: CommandGate;
  readonly #timers: TimerLoop;
  readonly #rounds = newRoundMemory();
  readonly #recurrences: RecurrenceLoop;
  #isStopping = false;

  constructor({ dataSource, vault, logger, wakeUps = new LocalWakeUps(), limits }: EngineOptions) {
    this.#limits = { ...ENGINE_LIMITS, ...limits };
    this.processes = new PublishedProcesses(dataSource);
    this.calendars = new PublishedCalendars(dataSource);
    this.wakeUps = wakeUps;
    this.#flow = { dataSource, vault, processes: this.processes, calendars: this.calendars, logger, committed: (commit) => this.#committed(commit), entered: (entries) => this.#entered(entries) };
    this.#gate = new CommandGate((submissions) => runCommands(this.#flow, submissions), this.#limits);
    this.#timers = new TimerLoop({ sweep: (limit) => this.sweep(limit), outlook: () => withClient(dataSource, nextTimer), logger }, this.#limits);
    this.#recurrences = new RecurrenceLoop({ round: () => this.round(), logger }, this.#limits);
    wakeUps.hear('timers', (hint) => this.#timers.hint(hint));
    wakeUps.hear('duties', (hint) => this.#recurrences.hint(hint));
    this.metrics.gauge('kept_commands_waiting', 'Commands that wait for a transaction.', () => this.#gate.waiting);
    this.metrics.gauge('kept_redis_connected', 'Whether wake-ups go between hosts (1) or not (0); absent without REDIS_URL.',
      () => (wakeUps.isConnected === null ? null : Number(wakeUps.isConnected)));
  }

  /** Tries held cases again and starts the loops of timers and recurrences; commands are taken from the construction on. */
  async start(): Promise<void> {
    await releaseHeldCases(this.#flow);
    this.wakeUps.start();
    this.#timers.start();
    this.#recurrences.start();
  }

  /** Turns away commands from outside from now on. The engine's own go on until the loops that send them have ended. */
  refuseCommands(): void {
    this.#isStopping = true;
  }

  /** Refuses commands from outside; ends once everything taken before is answered and the sweep under way is committed. */
  async stop(): Promise<void> {
    this.refuseCommands();
    await Promise.all([this.#timers.stop(), this.#recurrences.stop(), this.#gate.drained(), this.wakeUps.stop()]);
  }

  get isStopping(): boolean {
    return this.#isStopping;
  }

  /** Milliseconds since the timer loop last found its way through the database; infinite where it never did. */
  get msSinceTurn(): number {
    return this.#timers.msSinceTurn;
  }

  /** The same of the loop of recurrences. */
  get msSinceRound(): number {
    return this.#recurrences.msSinceTurn;
  }

  async submit(submission: Submission): Promise<Answer> {
    const answer = this.#isStopping && submission.command.actor !== ENGINE
      ? hostStopping()
      : await this.#gate.submit(submission);
    if (answer.outcome === 'rejected') this.metrics.refused(answer.refusal.reason);
    return answer;
  }

  /** Decides one batch of due cases now, and one of those to be counted anew by a published calendar; how many. The loop does the same by itself. */
  async sweep(limit: number = this.#limits.sweepMax): Promise<number> {
    const sinceStart = startStopwatch();
    const due = await runDueTimers(this.#flow, limit);
    const moved = due + (this.calendars.recounting ? await recountSome(this.#flow, limit) : 0);
    if (moved > 0) this.metrics.swept(sinceStart());
    return moved;
  }

  #committed(commit: Committed): void {
    this.metrics.committed(commit);
    for (const wakeUp of wakeUpsOf(commit, this.#limits.pollMs)) this.wakeUps.send(wakeUp);
  }

  #entered(entries: readonly BatchEntry[]): void {
    this.metrics.entered(entries);
    for (const wakeUp of wakeUpsOfEntries(entries)) this.wakeUps.send(wakeUp);
  }

  /** Moves each recurrence (of one tenant alone, where it is named) on by one step now; null where nothing recurs. The loop does the same by itself. */
  async round(tenant: string | null = null): Promise<Round | null> {
    const sinceStart = startStopwatch();
    const round = await runRound(this.#flow, this.#rounds, { tenant, ...ROUND_LIMITS });
    if (round?.moved === true) this.metrics.wentRound(sinceStart());
    return round;
  }
}

/** What a host counts of its own work, in Prometheus' forms. No label holds more than names of definitions and reasons. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { LedgerKind } from '../../core/ledger/leaf.js';
import type { BatchEntry } from '../../store/duties/batch-entries.sql.js';
import type { Committed } from '../flow.js';
import type { RefusalCode } from '../submission.js';

/** Kinds of ledger entries that end a deadline, or say what became of one after its breach. */
const ENDS: ReadonlySet<LedgerKind> = new Set(['met', 'breached', 'exempt', 'cancelled', 'not-applicable', 'fulfilled-late', 'abandoned']);

const LATENESS_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2.5, 5, 10, 30, 60, 300, 3_600];
const SWEEP_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export class EngineMetrics {
  /** Of this host alone: several may live in one process. */
  readonly registry = new Registry();
  readonly #registers = [this.registry];
  readonly #transitions = new Counter({
    name: 'kept_transitions_total', help: 'Committed transitions, by process and by what led to them: a command (accepted), or timers that were due or a calendar that was published (due).',
    labelNames: ['process', 'outcome'], registers: this.#registers,
  });
  readonly #deadlines = new Counter({
    name: 'kept_deadline_ends_total', help: 'Ends of deadlines entered in the ledger, by process and outcome.',
    labelNames: ['process', 'outcome'], registers: this.#registers,
  });
  readonly #refusals = new Counter({
    name: 'kept_refusals_total', help: 'Refused commands, by reason.', labelNames: ['reason'], registers: this.#registers,
  });
  readonly #lateness = new Histogram({
    name: 'kept_timer_lateness_seconds', help: 'From the instant at which a timer was to fire to the commit of what it did.',
    buckets: LATENESS_SECONDS, registers: this.#registers,
  });
  readonly #sweeps = new Histogram({
    name: 'kept_sweep_duration_seconds', help: 'Duration of one transaction that decides a batch of due cases; looks that found none are left out.',
    buckets: SWEEP_SECONDS, registers: this.#registers,
  });

  readonly #duties = new Counter({
    name: 'kept_duties_total', help: 'Duties entered in the ledger, by process and by what became of them.',
    labelNames: ['process', 'outcome'], registers: this.#registers,
  });
  readonly #rounds = new Histogram({
    name: 'kept_recurrence_round_seconds', help: 'Duration of one round that moves recurrences on by a step each; looks that found nothing to do are left out.',
    buckets: SWEEP_SECONDS, registers: this.#registers,
  });

  committed({ writes, msSinceLoaded }: Committed): void {
    for (const { process, receipt, decidedAt, transition } of writes) {
      this.#transitions.inc({ process, outcome: receipt === null ? 'due' : 'accepted' });
      for (const { kind } of transition.ledger) if (ENDS.has(kind)) this.#deadlines.inc({ process, outcome: kind });
      for (const { kind, at } of transition.events) if (kind === 'timer') this.#lateness.observe((decidedAt - at + msSinceLoaded) / 1_000);
    }
  }

  refused(reason: RefusalCode): void {
    this.#refusals.inc({ reason });
  }

  entered(entries: readonly BatchEntry[]): void {
    for (const { process, kind, count } of entries) this.#duties.inc({ process, outcome: kind.replace('duties-', '') }, count);
  }

  wentRound(ms: number): void {
    this.#rounds.observe(ms / 1_000);
  }

  swept(ms: number): void {
    this.#sweeps.observe(ms / 1_000);
  }

  /** Adds a value that is read at each scrape; null leaves it out. */
  gauge(name: `kept_${string}`, help: string, read: () => number | null | Promise<number | null>): void {
    new Gauge({
      name, help, registers: this.#registers,
      async collect() {
        const value = await read();
        if (value === null) this.remove();
        else this.set(value);
      },
    });
  }
}

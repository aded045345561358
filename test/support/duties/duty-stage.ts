/** A database with the half-yearly visit published and a register loaded, on a clock that is moved by hand. */
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { parseInstant } from '../../../src/core/calendar/instant.js';
import type { Organization } from '../../../src/core/definition/organization.js';
import { Engine } from '../../../src/engine/engine.js';
import { createLogger } from '../../../src/engine/logger.js';
import { loadRegister, type LoadedRegister } from '../../../src/engine/recurrence/load-register.js';
import { readScenarioFile } from '../../../src/engine/scenario/scenario-files.js';
import type { Answer } from '../../../src/engine/submission.js';
import { expansionOf } from '../../../src/engine/workflow-files.js';
import { connect } from '../../../src/store/database.js';
import { publishFirst } from '../../../src/store/publish.sql.js';
import { SandboxClock } from '../../../src/store/sandbox-clock.js';
import { Vault } from '../../../src/store/vault.js';
import type { Definition, Recurrence } from '../../../src/core/definition/definition.js';
import type { TestDatabase } from '../database.js';
import { keptDatabase } from '../kept-database.js';

export const TENANT = 'dazu-power';
export const PROCESS = 'big-customer-visit';
const REGISTER = 'big-customers';
const UNITS = ['marketing', 'customer-service', 'company-office'];

export const local = (text: string): number => parseInstant(text, 'Asia/Shanghai') as number;

export class DutyStage {
  private constructor(
    readonly database: TestDatabase,
    readonly dataSource: DataSource,
    readonly engine: Engine,
    readonly clock: SandboxClock,
    readonly organization: Organization,
  ) {}

  /** @param change what the recurrence is to be otherwise than in `workflows/` */
  static async open(at: string, change: Partial<Recurrence> = {}): Promise<DutyStage> {
    const database = await keptDatabase();
    const clock = await SandboxClock.install(database.url, local(at));
    const { publication, organization } = readScenarioFile('workflows/dazu-power/big-customer-visit.scenarios.yaml');
    const dataSource = await connect({ url: database.url, poolSize: 8 });
    const definitions = publication.definitions.map(({ process, source, scenarios, expanded }) => {
      const { definition } = JSON.parse(expanded) as { definition: Definition };
      return { process, source, scenarios, ...expansionOf({ definition: { ...definition, recurrence: { ...definition.recurrence!, ...change } }, organization }) };
    });
    await publishFirst(dataSource, { ...publication, definitions });
    const engine = new Engine({ dataSource, vault: new Vault(Buffer.alloc(32, 7)), logger: createLogger('error') });
    return new DutyStage(database, dataSource, engine, clock, organization);
  }

  /** Subjects s1 … sn, dealt to the units in turn. */
  load(count: number, change: Readonly<Record<string, unknown>> = {}, replaces = false): Promise<LoadedRegister> {
    const lines = Array.from({ length: count }, (_, n) => ({ line: n + 1, fields: { id: `s${n + 1}`, title: `客户${n + 1}`, unit: UNITS[n % UNITS.length], since: '2026-01-01', ...change } }));
    return this.loadLines(lines, replaces);
  }

  loadLines(lines: readonly { line: number; fields: Readonly<Record<string, unknown>> }[], replaces = false, patienceMs = 10_000): Promise<LoadedRegister> {
    return loadRegister(this.dataSource, { tenant: TENANT, organization: this.organization, register: REGISTER, lines, replaces, confirmed: true, patienceMs });
  }

  /** Moves recurrences on until nothing is to be done. */
  async recur(): Promise<number | null> {
    for (;;) {
      const round = await this.engine.round();
      if (round === null || !round.moved) return round?.next ?? null;
    }
  }

  async at(text: string): Promise<void> {
    await this.clock.set(local(text));
  }

  begin(subject: string, { period = null, unit, key = randomUUID() }: { period?: string | null; unit?: string; key?: string } = {}): Promise<Answer> {
    return this.engine.submit({
      tenant: TENANT, to: { duty: { process: PROCESS, subject, period } }, idempotencyKey: key,
      command: { kind: 'open', actor: this.#liaison(unit ?? UNITS[(Number(subject.slice(1)) - 1) % UNITS.length]!), arrivedAt: 0, form: {} },
    });
  }

  /** Visited today, wherever the clock stands. */
  async visit(subject: string, caseId: string): Promise<Answer> {
    const [row] = await this.dataSource.query<{ today: string }[]>("select to_char(kept.now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today");
    return this.engine.submit({
      tenant: TENANT, to: { caseId }, idempotencyKey: randomUUID(),
      command: { kind: 'send', event: 'visited', actor: this.#liaison(UNITS[(Number(subject.slice(1)) - 1) % UNITS.length]!), arrivedAt: 0, form: { visited_on: row!.today, findings: '平稳', open_needs: false } },
    });
  }

  #liaison(unit: string) {
    return { staff: `liaison-of-${unit}`, posts: [{ post: 'liaison', unit }] };
  }

  /** How many duties of each period are in each state. */
  async counts(): Promise<Record<string, Record<string, number>>> {
    const rows = await this.dataSource.query<{ period: string; states: Record<string, number> | null }[]>(
      `select p.period, (select json_object_agg(state, n) from (select state, count(*)::int as n from kept.duty d where d.period_id = p.period_id group by 1 order by 1) s) as states
       from kept.duty_period p order by p.first_day`);
    return Object.fromEntries(rows.map(({ period, states }) => [period, states ?? {}]));
  }

  /** Kinds of the ledger's entries with their periods and counts, in order; the same kind and period one after another as one. */
  async ledger(): Promise<string[]> {
    const rows = await this.dataSource.query<{ what: string; count: number }[]>(
      "select kind || ' ' || (leaf::json->>'period') as what, (leaf::json->>'count')::int as count from kept.ledger_entry where kind like 'duties-%' order by entry_id");
    const joined: { what: string; count: number }[] = [];
    for (const { what, count } of rows) {
      if (joined.at(-1)?.what === what) joined[joined.length - 1] = { what, count: joined.at(-1)!.count + count };
      else joined.push({ what, count });
    }
    return joined.map(({ what, count }) => `${what} ${count}`);
  }

  async close(): Promise<void> {
    await this.engine.stop();
    await this.dataSource.destroy();
    await this.clock.close();
    await this.database.drop();
  }
}

/**
 * A sandbox is a database of its own whose clock is set by hand: for scenarios and simulations. It is made by replacing
 * the clock function, which only the owner can; a database with tenants in it never becomes one.
 */
import { Client } from 'pg';

export class SandboxClock {
  private constructor(private readonly owner: Client) {}

  /** Turns a migrated, empty database into a sandbox whose clock stands at an instant (ms since 1970). */
  static async install(url: string, instant: number): Promise<SandboxClock> {
    const owner = new Client({ connectionString: url });
    await owner.connect();
    try {
      await replaceClock(owner, instant);
    } catch (error) {
      await owner.end();
      throw error;
    }
    return new SandboxClock(owner);
  }

  /** Moves the clock forward to an instant; it never runs backward. */
  async set(instant: number): Promise<void> {
    await this.owner.query('update kept.sandbox_clock set instant = greatest(instant, $1)', [new Date(instant)]);
  }

  /** Begins anew at an instant, earlier ones included: timers of before fire no more. */
  async restart(instant: number): Promise<void> {
    await this.owner.query('delete from kept.timer');
    await this.owner.query('update kept.sandbox_clock set instant = $1', [new Date(instant)]);
  }

  async close(): Promise<void> {
    await this.owner.end();
  }
}

async function replaceClock(owner: Client, instant: number): Promise<void> {
  const { rows } = await owner.query<{ tenants: number }>('select count(*)::int as tenants from kept.tenant');
  if (rows[0]!.tenants > 0) throw new Error(`expected an empty database to become a sandbox, saw ${rows[0]!.tenants} tenants; use a new database`);
  await owner.query(`
    create table kept.sandbox_clock (instant timestamptz not null);
    grant select on kept.sandbox_clock to kept_engine, kept_api;
    create or replace function kept.now() returns timestamptz language sql volatile parallel safe
      return (select instant from kept.sandbox_clock);`);
  await owner.query('insert into kept.sandbox_clock values ($1)', [new Date(instant)]);
}

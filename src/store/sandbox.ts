/**
 * A sandbox is a database of its own whose clock is set by hand: for scenarios and simulations. It is made by replacing
 * the clock function, which only the owner can; a database with tenants in it never becomes one.
 */
import { Client } from 'pg';

/** Turns a migrated, empty database into a sandbox whose clock stands at an instant (ms since 1970). */
export async function becomeSandbox(url: string, instant: number): Promise<void> {
  await asOwner(url, async (client) => {
    const { rows } = await client.query<{ tenants: number }>('select count(*)::int as tenants from kept.tenant');
    if (rows[0]!.tenants > 0) throw new Error(`expected an empty database to become a sandbox, saw ${rows[0]!.tenants} tenants; use a new database`);
    await client.query(`
      create table kept.sandbox_clock (instant timestamptz not null);
      grant select on kept.sandbox_clock to kept_engine, kept_api;
      create or replace function kept.now() returns timestamptz language sql volatile parallel safe
        return (select instant from kept.sandbox_clock);`);
    await client.query('insert into kept.sandbox_clock values ($1)', [new Date(instant)]);
  });
}

/** Begins anew at an instant, earlier ones included: timers of before fire no more. */
export async function restartSandbox(url: string, instant: number): Promise<void> {
  await asOwner(url, async (client) => {
    await client.query('delete from kept.timer');
    await client.query('update kept.sandbox_clock set instant = $1', [new Date(instant)]);
  });
}

/** Moves the clock of a sandbox forward. */
export async function setSandboxClock(url: string, instant: number): Promise<void> {
  await asOwner(url, async (client) => {
    const { rowCount } = await client.query('update kept.sandbox_clock set instant = $1 where instant <= $1', [new Date(instant)]);
    if (rowCount !== 1) throw new Error(`expected an instant at or after the sandbox's, saw ${new Date(instant).toISOString()}; go forward only`);
  });
}

async function asOwner(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

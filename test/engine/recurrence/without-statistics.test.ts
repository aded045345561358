/** A register that was filled a moment ago has no statistics: a subject is looked up by its key all the same, and nothing reads the register for each. */
import pg from 'pg';
import { closeWaiting } from '../../../src/store/duties/closing.sql.js';
import { lockDuties } from '../../../src/store/duties/duty-of-case.sql.js';
import { nextOfRolling, plannedWeeks } from '../../../src/store/duties/filling.sql.js';
import { lockPeriod, type LockedPeriod } from '../../../src/store/duties/period.sql.js';
import { upsertSubjects } from '../../../src/store/duties/register.sql.js';
import { clearNextDay, setNextDays } from '../../../src/store/duties/rolling.sql.js';
import { withClient, type Client } from '../../../src/store/database.js';
import { newFilling } from '../../../src/engine/recurrence/open-period.js';
import { DutyStage, PROCESS, TENANT } from '../../support/duties/duty-stage.js';

const SUBJECTS = 400;
const LOOKED_UP = 100;
const SOME = Array.from({ length: LOOKED_UP }, (_, n) => `s${n + 1}`);

let stage: DutyStage;
beforeEach(async () => {
  stage = await DutyStage.open('2026-03-02T08:00', { basis: 'rolling', spread: null });
  const owner = new pg.Client(stage.database.url);
  await owner.connect();
  await owner.query('alter table kept.register_subject set (autovacuum_enabled = off)');
  await owner.query('alter table kept.duty set (autovacuum_enabled = off)');
  await owner.end();
  await stage.load(SUBJECTS);
  await stage.recur();
});
afterEach(() => stage.close());

const REGISTER_PLACE = { tenant: TENANT, process: PROCESS, register: 'big-customers' };

const LOOK_UPS: Readonly<Record<string, (client: Client, period: LockedPeriod) => Promise<unknown>>> = {
  'closing duties': (client, period) => closeWaiting(client, period, LOOKED_UP),
  'beginning with duties': (client) => lockDuties(client, SOME.map((subject) => ({ tenant: TENANT, process: PROCESS, subject, period: null }))),
  'dealing rolling duties out': async (client, period) => {
    await setNextDays(client, REGISTER_PLACE, SOME.map((subject) => ({ subject, day: period.firstDay })));
    await nextOfRolling(client, { period, filling: newFilling(2, null, period.firstDay), limit: LOOKED_UP });
  },
  'letting those wait who were dealt out': async (client, period) => {
    await client.query("update kept.duty set state = 'left' where subject = any ($1)", [SOME]);
    await client.query('update kept.rolling_subject set next_day = $1', [period.firstDay]);
    await clearNextDay(client, period);
  },
  'loading subjects again': async (client) => {
    const clock = await client.query<{ now: Date }>('select kept.now() as now');
    await upsertSubjects(client, { ...REGISTER_PLACE, revision: 2, at: clock.rows[0]!.now, today: '2026-03-02' }, SOME.map((subject) => ({ subject, title: subject, unit: 'marketing', since: null, until: null })));
  },
};

/** Of a table, by this session. */
async function rowsRead(client: Client, table: string): Promise<number> {
  const { rows } = await client.query<{ read: number }>('select (idx_tup_fetch + seq_tup_read)::int as read from pg_stat_xact_user_tables where relname = $1', [table]);
  return rows[0]!.read;
}

test.each(Object.keys(LOOK_UPS))('%s reads no more of the register than the subjects it is for', async (what) => {
  const [{ id }] = (await stage.dataSource.query('select period_id as id from kept.duty_period')) as [{ id: string }];
  await withClient(stage.dataSource, async (client) => {
    await client.query('begin');
    const before = await rowsRead(client, 'register_subject');
    await LOOK_UPS[what]!(client, (await lockPeriod(client, TENANT, id))!);
    const read = (await rowsRead(client, 'register_subject')) - before;
    await client.query('rollback');
    expect(read).toBeGreaterThanOrEqual(LOOKED_UP);
    expect(read).toBeLessThanOrEqual(2 * LOOKED_UP);
  });
});

test('weeks of a unit are counted from its own duties, and no others are read', async () => {
  await stage.load(9_000);
  await stage.recur();
  await stage.dataSource.query("update kept.duty set week = '2026-03-02'");
  const [{ id, ofUnit }] = (await stage.dataSource.query(`select period_id as id, count(*) filter (where unit = 'marketing')::int as "ofUnit" from kept.duty group by 1`)) as [{ id: string; ofUnit: number }];
  await withClient(stage.dataSource, async (client) => {
    const before = await rowsRead(client, 'duty');
    expect(await plannedWeeks(client, { tenant: TENANT, periodId: id }, ['marketing'])).toEqual({ marketing: { '2026-03-02': ofUnit } });
    // Rows that were written over are still met by their index.
    expect((await rowsRead(client, 'duty')) - before).toBeLessThanOrEqual(2 * ofUnit);
  });
});

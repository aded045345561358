import { setTimeout as delay } from 'node:timers/promises';
import { audit } from '../../support/auditor.js';
import { batchesThatDiffer } from '../../support/duties/batch-roots.js';
import { DutyStage, local } from '../../support/duties/duty-stage.js';
import { RoundHosts } from '../../support/duties/round-hosts.js';
import { withClient } from '../../../src/store/database.js';
import { forwardPending } from '../../../src/store/effects/pending.sql.js';

const SUBJECTS = 3_000;
const PATIENCE_MS = 120_000;
/** On a fast machine the work of a phase may be over sooner. */
const KILLS_MIN = 3;

test('hosts that race and are killed again and again open every duty once and miss every one once, period by period, and tell of it once', async () => {
  const stage = await DutyStage.open('2026-03-02T08:00');
  await stage.load(SUBJECTS);
  const hosts = new RoundHosts(stage.database.url);
  let killed = 0;
  const untilSo = async (isSo: () => Promise<boolean>): Promise<void> => {
    const [first, second] = [await hosts.start(), await hosts.start()];
    const racing = [first, second];
    const until = performance.now() + PATIENCE_MS;
    for (let kills = 0; kills < KILLS_MIN || !(await isSo()); kills += 1) {
      if (performance.now() > until) throw new Error(`expected the hosts to come to an end, saw ${JSON.stringify(await stage.counts())}`);
      await delay(20 + Math.random() * 60);
      const at = killed % 2;
      await hosts.kill(racing[at]!);
      killed += 1;
      racing[at] = await hosts.start();
    }
    for (const host of racing) await hosts.kill(host);
  };
  try {
    const isOpen = async (period: string) => (await stage.dataSource.query<unknown[]>("select 1 from kept.duty_period where period = $1 and state = 'open' and filling is null", [period])).length === 1;
    await untilSo(() => isOpen('2026-H1'));
    expect(await stage.counts()).toEqual({ '2026-H1': { waiting: SUBJECTS } });
    await stage.clock.set(local('2027-08-02T08:00'));
    await untilSo(() => isOpen('2027-H2'));
    expect(hosts.logged).toBe('');
    expect(await stage.counts()).toEqual({
      '2026-H1': { missed: SUBJECTS }, '2026-H2': { missed: SUBJECTS }, '2027-H1': { missed: SUBJECTS }, '2027-H2': { waiting: SUBJECTS },
    });
    expect(await stage.ledger()).toEqual([
      `duties-opened 2026-H1 ${SUBJECTS}`, `duties-missed 2026-H1 ${SUBJECTS}`, `duties-opened 2026-H2 ${SUBJECTS}`, `duties-missed 2026-H2 ${SUBJECTS}`,
      `duties-opened 2027-H1 ${SUBJECTS}`, `duties-missed 2027-H1 ${SUBJECTS}`, `duties-opened 2027-H2 ${SUBJECTS}`,
    ]);
    expect(await audit(stage.database.url)).toEqual([]);
    while ((await withClient(stage.dataSource, (client) => forwardPending(client, 50, { channels: [], owners: [] }, 12))).taken > 0);
    expect(await audit(stage.database.url)).toEqual([]);
    const told = await stage.dataSource.query<{ period: string; missed: number }[]>(
      `select e.leaf::json->>'period' as period, sum((e.leaf::json->>'count')::int)::int as missed
       from kept.event_stream s, unnest(s.entry_ids) as t (entry_id) join kept.ledger_entry e using (entry_id) group by 1 order by 1`);
    expect(told).toEqual(['2026-H1', '2026-H2', '2027-H1'].map((period) => ({ period, missed: SUBJECTS })));
    expect(await batchesThatDiffer(stage.database.url)).toEqual([]);
  } finally {
    await hosts.close();
    await stage.close();
  }
  console.info(`${killed} hosts killed`);
}, 900_000);

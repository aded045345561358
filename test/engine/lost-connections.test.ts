/** The line to PostgreSQL breaks, or PostgreSQL itself goes down: no host dies of it, nothing is lost, nothing is done twice. */
import { createLogger } from '../../src/engine/logger.js';
import { TimerLoop } from '../../src/engine/timer-loop.js';
import { audit } from '../support/auditor.js';
import { actsOf, CRASH_FLOWS, send } from '../support/crash/flows.js';
import { Player, type Answered, type SubmitAct } from '../support/crash/acts.js';
import { setStage, type Stage } from '../support/crash/sandbox-database.js';
import { portrait } from '../support/portrait.js';
import { SeveringProxy, type Cut } from '../support/severing-proxy.js';
import { withClient } from '../../src/store/database.js';

const opened = CRASH_FLOWS.find(({ flow }) => flow.includes('withdrawn'))!;
const ENGINE = 10_000;
const judged = actsOf([send('agent', 'judge', { founded: true, grounds: '有派工记录为证' })], ENGINE)[0] as SubmitAct;
const OVERDUE = '2026-09-30T09:00:00+08:00';

let stage: Stage;
let proxy: SeveringProxy;
let player: Player;

async function begin(at = opened.at): Promise<void> {
  stage = await setStage({ ...opened, at }, [ENGINE]);
  proxy = await SeveringProxy.to(stage.database.url);
  player = await Player.open(proxy.url, { knows: 'definitions' });
}

afterEach(async () => {
  await player.close();
  await proxy.close();
  expect(await audit(stage.database.url)).toEqual([]);
  await stage.database.drop();
});

async function play(act: SubmitAct): Promise<Answered[]> {
  const heard: Answered[] = [];
  await player.play(act, [...stage.cases[0]!], (answered) => heard.push(answered));
  return heard;
}

const MOMENTS: readonly Cut['moment'][] = ['before PostgreSQL gets it', 'before the host hears of it'];
const STATEMENTS = ['begin', 'kept.case_snapshot', 'kept.command_receipt', 'json_to_recordset', 'commit'];
const CUTS = STATEMENTS.flatMap((text) => MOMENTS.map((moment): Cut => ({ text, moment })));

test.each(CUTS)("a line cut at '$text' $moment is answered all the same, and the command is done once", async (cut) => {
  await begin();
  proxy.cutNext(cut);
  const [first] = await play(judged);
  expect(proxy.cuts).toBe(1);
  expect(first!.answer).toMatchObject({ outcome: 'accepted', case: { revision: 2 } });
  // What was committed unheard is answered by its receipt; the statement before the commit may travel with it.
  if (cut.text === 'commit' && cut.moment === 'before the host hears of it') expect(first!.answer).toMatchObject({ repeated: true });
  if (cut.moment === 'before PostgreSQL gets it') expect(first!.answer).toMatchObject({ repeated: false });
  const [second] = await play(judged);
  expect(second!.answer).toEqual({ ...first!.answer, repeated: true });
  const events = (await portrait(stage.database.url)).filter((line) => line.startsWith('case_event '));
  expect(events).toHaveLength(2);
});

test('a sweep whose commit was cut off is done once', async () => {
  await begin(OVERDUE);
  proxy.cutNext({ text: 'commit', moment: 'before the host hears of it' });
  await expect(player.engine.sweep()).rejects.toThrow(/terminated/i);
  expect(await player.engine.sweep()).toBe(0);
});

test('the timer loop goes on by itself after the line was cut', async () => {
  await begin(OVERDUE);
  proxy.cutNext({ text: 'begin', moment: 'before PostgreSQL gets it' });
  const work = { sweep: (limit: number) => player.engine.sweep(limit), outlook: () => Promise.resolve({ now: 0, next: null }), logger: createLogger('silent') };
  const loop = new TimerLoop(work, { sweepMax: 10, pollMs: 1_000 });
  loop.start();
  await breached();
  await loop.stop();
  expect(proxy.cuts).toBe(1);
});

test('connections that PostgreSQL ends while they are idle are replaced', async () => {
  await begin();
  await withClient(player.dataSource, (client) => client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'));
  await expect(withClient(player.dataSource, (client) => client.query('select pg_terminate_backend(pg_backend_pid())'))).rejects.toThrow();
  expect((await play(judged))[0]!.answer.outcome).toBe('accepted');
});

async function breached(): Promise<void> {
  for (;;) {
    const lines = await portrait(stage.database.url);
    if (lines.some((line) => line.startsWith('ledger_entry ') && line.includes('"kind": "breached"'))) return;
    await new Promise((later) => setTimeout(later, 50));
  }
}

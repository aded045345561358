/** Transitions a second through the engine beside its floor, in short rounds by turns, so that what else the machine does falls on both. */
import { openComplaint } from './complaint-case.js';
import { median, spread } from './distribution.js';
import { floorStatements, record, runFloor } from './floor.js';
import { freshCases } from './fresh-cases.js';
import { conditions, onOneGround, say } from './ground.js';
import { hostConditions, HOSTS, startHosts, type BenchHost } from './hosts.js';
import { type Ground } from './reopened-ground.js';

const CALLERS = [1, 8, 32];
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const ROUND_MS = 4_000;
/** More than any round uses: a second of the floor uses up some hundreds of cases. */
const CASES_A_ROUND = 6_000;

export const transition = (): Promise<object> => onOneGround(
  async (ground) => ({ ...(await conditions(ground)), ...hostConditions, ...(await measure(ground)) }),
  { personal: process.env['BENCH_PERSONAL'] === '1' },
);

async function measure(ground: Ground): Promise<object> {
  const hosts = await startHosts(ground);
  const recording = await record(ground);
  const template = await openComplaint(ground);
  const kinds: Record<string, (callers: number) => Promise<number>> = {
    engine: async (callers) => runEngine(hosts, callers, await freshCases(ground, template, CASES_A_ROUND), ROUND_MS),
    floor: async (callers) => runFloor(ground.url, floorStatements(recording), callers, await freshCases(ground, template, CASES_A_ROUND), ROUND_MS),
  };
  await runEngine(hosts, 8, await freshCases(ground, template, CASES_A_ROUND), 2_000);
  const figures: Record<string, object> = {};
  for (const callers of CALLERS) {
    const rates: Record<string, number[]> = { engine: [], floor: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [kind, run] of Object.entries(kinds)) rates[kind]!.push((await run(callers)) / (ROUND_MS / 1_000));
      say(`${callers} callers, round ${round + 1}: ${Object.entries(rates).map(([kind, all]) => `${kind} ${all.at(-1)!.toFixed(0)}/s`).join(', ')}`);
    }
    figures[callers] = {
      enginePerSecond: Math.round(median(rates['engine']!)), floorPerSecond: Math.round(median(rates['floor']!)),
      ofFloor: spread(rates['engine']!.map((rate, n) => rate / rates['floor']![n]!), 3),
    };
  }
  await Promise.all(hosts.map((host) => host.end()));
  return { documentBytes: await documentBytes(ground, recording.caseId), rounds: ROUNDS, roundMs: ROUND_MS, callers: figures };
}

/** Callers and cases are dealt out to the hosts; how many transitions all did. */
async function runEngine(hosts: readonly BenchHost[], callers: number, nextCase: () => string, ms: number): Promise<number> {
  const asked = hosts.map((host, n) => ({ host, callers: Math.floor(callers / HOSTS) + (n < callers % HOSTS ? 1 : 0) })).filter((one) => one.callers > 0);
  const casesEach = Math.floor(CASES_A_ROUND / asked.length);
  const counts = asked.map(async ({ host, callers: own }) => {
    host.ask({ do: 'transitions', callers: own, ms, cases: Array.from({ length: casesEach }, nextCase) });
    const told = await host.next();
    return 'done' in told ? told.done : 0;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

async function documentBytes({ dataSource }: Ground, caseId: string): Promise<number> {
  const [row] = await dataSource.query<{ bytes: number }[]>('select octet_length(document) as bytes from kept.case_snapshot where case_id = $1', [caseId]);
  return row!.bytes;
}

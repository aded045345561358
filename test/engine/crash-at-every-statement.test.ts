/**
 * A host is killed before each statement it sends and after each reply it gets, in every flow; another carries on: it sends
 * the commands again with their keys, and sweeps. What is then in the database is what undisturbed hosts leave there.
 */
import { Player, type Act, type Answered } from '../support/crash/acts.js';
import { CrashHosts, type Heard } from '../support/crash/crash-host.js';
import { actsOf, CRASH_FLOWS, type CrashFlow } from '../support/crash/flows.js';
import type { CrashPoint } from '../support/crash/host.js';
import { setStage, unpublishedDatabase, type Stage } from '../support/crash/sandbox-database.js';
import { audit } from '../support/auditor.js';
import { portrait } from '../support/portrait.js';
import { testPublication } from '../support/publication.js';

/** Connections of one process, whose engines stand each at its own statement; KEPT_CRASH_CONNECTIONS=1 gives each a process of its own. */
const CONNECTIONS_MAX = Number(process.env.KEPT_CRASH_CONNECTIONS ?? 40);
const FLOW_TIMEOUT_MS = 900_000;

const PUBLICATION: CrashFlow = {
  flow: 'a first publication', opens: '2026-09-24T10:00:00+08:00', at: '2026-09-24T10:00:00+08:00', knows: 'nothing', databases: 'own',
  before: [], acts: [{ kind: 'publish', publication: testPublication() }],
};
/** Without scenarios: those are played in databases of their own. */
const remarked = { kind: 'definition', subject: 'visit', text: `${testPublication().definitions.find(({ process }) => process === 'visit')!.source}\n# a remark\n`, scenarios: null, reason: 'a remark' } as const;
const DRAFT: CrashFlow = { ...PUBLICATION, flow: 'the publication of a draft', before: [{ kind: 'save', saving: remarked }], acts: [{ kind: 'publish-draft' }] };
const stageOf = async (flow: CrashFlow, engines: readonly number[]): Promise<Stage> =>
  flow === PUBLICATION ? { database: await unpublishedDatabase(flow.opens), cases: engines.map(() => []) } : setStage(flow, engines);

const FLOWS = [...CRASH_FLOWS, PUBLICATION, DRAFT];

let hosts: CrashHosts;
let pointsCrashed = 0;
const undisturbed = new Map<string, Undisturbed>();
beforeAll(async () => {
  hosts = new CrashHosts();
  await playUndisturbed();
}, FLOW_TIMEOUT_MS);
afterAll(() => {
  hosts.close();
  console.info(`${pointsCrashed} crash points`);
});

test.each(FLOWS)('$flow: a host killed at any statement leaves nothing half done, and another carries on', async (flow) => {
  const { statements, rows } = undisturbed.get(flow.flow)!;
  const deaths = Array.from({ length: statements }, (_, n) => (['before', 'after'] as const).map((side) => ({ statement: n + 1, side }))).flat();
  const engines = deaths.map((_, n) => 10_000 + n);
  const stages = flow.databases === 'shared' ? [await stageOf(flow, engines)] : await inTurn(engines, (n) => stageOf(flow, [n]));
  const points = deaths.map((dies, n): CrashPoint => {
    const stage = stages[n] ?? stages[0]!;
    return { url: stage.database.url, acts: actsOf(flow.acts, engines[n]!), knows: flow.knows, cases: stage.cases[stages.length === 1 ? n : 0]!, dies };
  });

  const perProcess = Math.max(1, Math.floor(CONNECTIONS_MAX / connectionsOf(flow)));
  const violations: string[] = [];
  for (let first = 0; first < points.length; first += perProcess) {
    const group = points.slice(first, first + perProcess);
    const heard = await hosts.die(group);
    for (const url of new Set(group.map(({ url }) => url))) violations.push(...(await audit(url)).map((line) => `after a crash: ${line}`));
    violations.push(...(await answeredOtherwise(group, heard)));
  }
  for (const { database, cases } of stages) {
    await sweepAll(database.url);
    violations.push(...(await audit(database.url)).map((line) => `carried on: ${line}`));
    violations.push(...differences(await portrait(database.url), rows, cases.length));
    await database.drop();
  }
  pointsCrashed += points.length;
  expect(violations).toEqual([]);
  expect(points.length).toBeGreaterThan(0);
}, FLOW_TIMEOUT_MS);

/** How many statements a flow sends, and the rows that it leaves. */
interface Undisturbed {
  readonly statements: number;
  readonly rows: readonly string[];
}

/** Plays every flow to its end, once. */
async function playUndisturbed(): Promise<void> {
  const stages = await inTurn(FLOWS, (flow) => stageOf(flow, [10_000]));
  const points = FLOWS.map((flow, n): CrashPoint => ({
    url: stages[n]!.database.url, acts: actsOf(flow.acts, 10_000), knows: flow.knows, cases: stages[n]!.cases[0]!, dies: null,
  }));
  const heard = await hosts.die(points);
  expect(await answeredOtherwise(points, heard.map((one) => ({ ...one, stands: 'nowhere' })))).toEqual([]);
  for (const [n, { database }] of stages.entries()) {
    await sweepAll(database.url);
    expect(await audit(database.url)).toEqual([]);
    undisturbed.set(FLOWS[n]!.flow, { statements: heard[n]!.finished!, rows: await portrait(database.url) });
    await database.drop();
  }
}

/** Commands sent at once use the gate's four lanes; each host reads definitions beside its transaction. */
function connectionsOf({ acts, knows }: CrashFlow): number {
  return (acts.some(({ kind }) => kind === 'together') ? 4 : 1) + (knows === 'nothing' ? 1 : 0);
}

/** Carries on after each point; what was acknowledged before and is now answered otherwise: lost, or done once more. */
async function answeredOtherwise(group: readonly CrashPoint[], heard: readonly Heard[]): Promise<string[]> {
  const found: string[] = [];
  for (const url of new Set(group.map((point) => point.url))) {
    const player = await Player.open(url, { knows: 'definitions' });
    const carriedOn = group.map((point, n) => (point.url === url ? carryOn(player, point, heard[n]!) : []));
    found.push(...(await Promise.all(carriedOn)).flat());
    await player.close();
  }
  return found;
}

async function carryOn(player: Player, { acts, cases, dies }: CrashPoint, { stands, answered }: Heard): Promise<string[]> {
  const where = `${dies?.side} statement ${dies?.statement} (${stands})`;
  const again = await playAgain(player, acts as readonly Act[], [...cases]);
  return [
    ...(stands === null ? [`${where}: the host did not come to it`] : []),
    ...answered
      .filter(({ key, answer }) => !answersAgree(answer, again.get(key)))
      .map((one) => `${where}: acknowledged ${JSON.stringify(one)}, now ${JSON.stringify(again.get(one.key))}`),
  ];
}

async function playAgain(player: Player, acts: readonly Act[], cases: string[]): Promise<Map<string, Answered['answer']>> {
  const answers = new Map<string, Answered['answer']>();
  for (const act of acts) await player.play(act, cases, ({ key, answer }) => answers.set(key, answer));
  return answers;
}

function answersAgree(before: Answered['answer'], now: Answered['answer'] | undefined): boolean {
  if (before.outcome === 'rejected') return now?.outcome === 'rejected';
  return now?.outcome === 'accepted' && now.repeated && JSON.stringify(now.case) === JSON.stringify(before.case);
}

async function sweepAll(url: string): Promise<void> {
  const player = await Player.open(url, { knows: 'definitions' });
  await player.sweepAll();
  await player.close();
}

/** Rows that are not there as often as undisturbed engines leave them. What is published is there once. */
function differences(saw: readonly string[], undisturbedRows: readonly string[], engines: number): string[] {
  const once = /^(tenant|organization_version|definition_version|sandbox_clock) |"kind": "published"/;
  const [found, expected] = [saw, undisturbedRows].map(countLines);
  return [...new Set([...found!.keys(), ...expected!.keys()])].flatMap((line) => {
    const wanted = (expected!.get(line) ?? 0) * (once.test(line) ? 1 : engines);
    const there = found!.get(line) ?? 0;
    return there === wanted ? [] : [`expected ${wanted} times, saw ${there}: ${line}`];
  });
}

function countLines(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines.map((one) => one.replaceAll(/engine \d+:/g, 'engine:'))) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

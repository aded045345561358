/** Scenarios say what a case opened, and bring the answers that the engine would bring. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { playScenario, stageOf } from '../../src/engine/scenario/play-scenario.js';
import { readScenarioFile } from '../../src/engine/scenario/scenario-files.js';
import { Sandbox } from '../../src/engine/scenario/sandbox.js';
import { keptDatabase } from '../support/kept-database.js';
import type { TestDatabase } from '../support/database.js';

const FILES = ['repair.yaml', 'revisit.yaml', 'repair.scenarios.yaml'].map((name) => join(import.meta.dirname, '../support/effects', name));

const folder = mkdtempSync(join(tmpdir(), 'kept-scenarios-'));
cpSync('workflows/laizhou-gas', folder, { recursive: true });
for (const file of FILES) cpSync(file, join(folder, basename(file)));
const playable = readScenarioFile(join(folder, 'repair.scenarios.yaml'));

let database: TestDatabase;
let sandbox: Sandbox;
beforeAll(async () => {
  database = await keptDatabase();
  sandbox = await Sandbox.open(database.url, playable.publication, 0);
});
afterAll(async () => {
  await sandbox.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

test.each(playable.file.scenarios.map((scenario) => [scenario.title.en, scenario] as const))('%s', async (_title, scenario) => {
  const { failure } = await playScenario(stageOf(sandbox, playable), scenario);
  expect(failure).toBeNull();
});

test('what a scenario says was opened is held against what was', async () => {
  const [scenario] = playable.file.scenarios;
  const steps = scenario!.steps.map((step, n) => (n === 1 ? { ...step, expect: { opened: ['somebody-else'] } } : step));
  const { failure } = await playScenario(stageOf(sandbox, playable), { ...scenario!, steps });
  expect(failure).toMatchObject({ number: 2, differences: [{ what: { zh: '登记的子事项', en: 'opened' }, expected: { zh: 'somebody-else', en: 'somebody-else' }, saw: { zh: 'call-back', en: 'call-back' } }] });
});

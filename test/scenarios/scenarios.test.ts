import { readdirSync } from 'node:fs';
import { playScenario, stageOf } from '../../src/engine/scenario/play-scenario.js';
import { readScenarioFile } from '../../src/engine/scenario/scenario-files.js';
import { Sandbox } from '../../src/engine/scenario/sandbox.js';
import { keptDatabase } from '../support/kept-database.js';
import type { TestDatabase } from '../support/database.js';

const paths = readdirSync('workflows', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.scenarios.yaml')).map((path) => `workflows/${path}`).sort();

describe.each(paths)('%s', (path) => {
  const playable = readScenarioFile(path);
  let database: TestDatabase;
  let sandbox: Sandbox;
  beforeAll(async () => {
    database = await keptDatabase();
    sandbox = await Sandbox.open(database.url, playable.publication, 0);
  });
  afterAll(async () => {
    await sandbox.close();
    await database.drop();
  });
  test.each(playable.file.scenarios.map((scenario) => [scenario.title.en, scenario] as const))('%s', async (_title, scenario) => {
    const { failure } = await playScenario(stageOf(sandbox, playable), scenario);
    expect(failure).toBeNull();
  });
});

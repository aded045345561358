/** Plays scenario files on a throw-away server and prints what came of each. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NONE, type Language } from '../../core/bilingual.js';
import { formatInstant } from '../../core/calendar/instant.js';
import type { Problem } from '../../core/problem.js';
import { playScenario, stageOf, type ScenarioResult } from '../../engine/scenario/play-scenario.js';
import { Sandbox } from '../../engine/scenario/sandbox.js';
import { readScenarioFile, TextProblems, type PlayableScenarios } from '../../engine/scenario/scenario-files.js';
import { print, Told } from '../told.js';
import { ownDatabaseUrl } from '../../store/database-url.js';
import { startThrowAwayServer, type ThrowAwayServer } from '../../store/throw-away-server.js';

/** Plays the files, all under workflows/ where none is named; the number of scenarios that failed. */
export function playFilesOrAll(paths: readonly string[], language: Language): Promise<number> {
  return playFiles(paths.length > 0 ? paths : allFiles(), language);
}

const NO_FOLDER: Problem = {
  expected: { zh: '当前位置有 workflows 文件夹', en: "a folder 'workflows' here" },
  saw: NONE,
  remedy: { zh: '请到项目所在文件夹，或指明场景文件', en: "go to the project's folder, or name the files" },
};

function allFiles(): string[] {
  if (!existsSync('workflows')) throw new Told(NO_FOLDER);
  const names = readdirSync('workflows', { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.scenarios.yaml')).map((name) => join('workflows', name)).sort();
}

/** Plays every file and prints what came of it; the number that failed. A file that cannot be read counts as one. */
async function playFiles(paths: readonly string[], language: Language): Promise<number> {
  let [passed, failed] = [0, 0];
  const server = await startThrowAwayServer(ownDatabaseUrl());
  try {
    for (const path of paths) {
      const results = await playFile(server, path, language);
      passed += results.filter(({ failure }) => failure === null).length;
      failed += results.length === 0 ? 1 : results.filter(({ failure }) => failure !== null).length;
    }
  } finally {
    await server.stop();
  }
  print(`${passed} passed, ${failed} failed`);
  return failed;
}

async function playFile(server: ThrowAwayServer, path: string, language: Language): Promise<ScenarioResult[]> {
  const playable = read(path, language);
  if (playable === null) return [];
  print(path);
  const { publication, organization, file } = playable;
  const sandbox = await Sandbox.open(await server.newDatabase(), publication, 0);
  const results: ScenarioResult[] = [];
  try {
    for (const scenario of file.scenarios) {
      const result = await playScenario(stageOf(sandbox, playable), scenario);
      results.push(result);
      for (const line of linesOf(result, path, organization.zone, language)) print(line);
    }
  } finally {
    await sandbox.close();
  }
  return results;
}

function read(path: string, language: Language): PlayableScenarios | null {
  try {
    return readScenarioFile(path);
  } catch (error) {
    if (!(error instanceof TextProblems)) throw error;
    for (const line of error.lines) print(line[language]);
    return null;
  }
}

const WORDS = {
  zh: { step: (number: number, at: string, place: string) => `第 ${number} 步，${at}（${place}）`, expected: '：应为 ', saw: '实为 ' },
  en: { step: (number: number, at: string, place: string) => `step ${number}, ${at} (${place})`, expected: ': expected ', saw: 'saw ' },
} as const;

function linesOf({ scenario, failure }: ScenarioResult, path: string, zone: string, language: Language): string[] {
  const title = scenario.title[language];
  if (failure === null) return [`  ✓ ${title}`];
  const { step, number, differences } = failure;
  const words = WORDS[language];
  return [
    `  ✗ ${title}`,
    `    ${words.step(number, formatInstant(step.at, zone), `${path}:${step.line}`)}`,
    ...differences.flatMap(({ what, expected, saw }) => [`      ${what[language]}${words.expected}${expected[language]}`, `        ${words.saw}${saw[language]}`]),
  ];
}

/** `kept check FILE…`: every mistake of definitions and organizations, at its place. */
import { dirname } from 'node:path';
import { Command } from 'commander';
import { isScenarioFile, scenarioProblems } from '../engine/scenario/scenario-files.js';
import { isOrganizationFile, readDefinitionFile, readOrganization } from '../engine/workflow-files.js';
import { namedFileProblems } from './named-file.js';
import { complain, print, Told } from './told.js';

export function check(): Command {
  return new Command('check')
    .description('检查流程定义 · check definitions against the organization beside them; tells every mistake')
    .argument('<file...>', 'workflows/<organization>/<process>.yaml, <process>.scenarios.yaml, organization.yaml')
    .action((files: string[]) => {
      const problems = files.flatMap(checkFile);
      if (problems.length > 0) throw new Told({ zh: `${problems.length} 处错误`, en: `${problems.length} mistakes` });
    });
}

function checkFile(file: string): readonly string[] {
  const problems = problemsOf(file);
  if (problems.length === 0) print(`${file}: 正确 sound`);
  problems.forEach(complain);
  return problems;
}

/** The file itself first: what stands beside it says nothing of a file that is not there. */
function problemsOf(file: string): readonly string[] {
  const own = namedFileProblems(file, true);
  if (own.length > 0) return own;
  if (isScenarioFile(file)) return scenarioProblems(file);
  return (isOrganizationFile(file) ? readOrganization(dirname(file)) : readDefinitionFile(file)).problems;
}

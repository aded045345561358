/** `kept check FILE…`: every mistake of definitions and organizations, at its place. */
import { dirname } from 'node:path';
import { Command } from 'commander';
import type { Bilingual, Language } from '../core/bilingual.js';
import { isScenarioFile, scenarioProblems } from '../engine/scenario/scenario-files.js';
import { isOrganizationFile, readDefinitionFile, readOrganization } from '../engine/workflow-files.js';
import { languageOption } from './language.js';
import { namedFileProblems } from './named-file.js';
import { complain, print, Told } from './told.js';

export function check(): Command {
  return new Command('check')
    .description('检查流程定义 · check definitions against the organization beside them; tells every mistake')
    .argument('<file...>', 'workflows/<organization>/<process>.yaml, <process>.scenarios.yaml, organization.yaml')
    .addOption(languageOption())
    .action((files: string[], { lang }: { lang: Language }) => {
      const problems = files.flatMap((file) => checkFile(file, lang));
      if (problems.length > 0) throw new Told({ zh: `${problems.length} 处错误`, en: `${problems.length} mistakes` });
    });
}

function checkFile(file: string, language: Language): readonly Bilingual[] {
  const problems = problemsOf(file);
  if (problems.length === 0) print({ zh: `${file}：正确`, en: `${file}: sound` }[language]);
  for (const problem of problems) complain(problem[language]);
  return problems;
}

/** The file itself first: what stands beside it says nothing of a file that is not there. */
function problemsOf(file: string): readonly Bilingual[] {
  const own = namedFileProblems(file, true);
  if (own.length > 0) return own;
  if (isScenarioFile(file)) return scenarioProblems(file);
  return (isOrganizationFile(file) ? readOrganization(dirname(file)) : readDefinitionFile(file)).problems;
}

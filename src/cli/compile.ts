/** `kept compile FILE`: the whole machine of a definition as plain XState v5 configuration. */
import { Command } from 'commander';
import { lines } from '../core/bilingual.js';
import { compileDefinition } from '../core/definition/machine/compile.js';
import { readDefinitionFile } from '../engine/workflow-files.js';
import { languageOption } from './language.js';
import { namedFileProblems } from './named-file.js';
import { print, Told } from './told.js';

export function compile(): Command {
  return new Command('compile')
    .description('编译流程定义 · print the machine of a definition as XState v5 configuration (JSON)')
    .argument('<file>', 'workflows/<organization>/<process>.yaml')
    .addOption(languageOption())
    .action((file: string) => {
      const own = namedFileProblems(file);
      if (own.length > 0) throw new Told(lines(own));
      const { value, problems } = readDefinitionFile(file);
      if (value === null) throw new Told(lines(problems));
      print(JSON.stringify(compileDefinition(value.definition), null, 2));
    });
}

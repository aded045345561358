/** `kept scenario [FILE…]`: plays executable examples through the real engine on a clock moved by hand. */
import { Command } from 'commander';
import type { Language } from '../core/bilingual.js';
import { languageOption } from './language.js';

export function scenario(): Command {
  return new Command('scenario')
    .description('演练场景 · play scenarios through the engine on a virtual clock')
    .argument('[files...]', '场景文件 scenario files; all under workflows/ where none is named')
    .addOption(languageOption())
    .action(async (files: string[], { lang }: { lang: Language }) => {
      const { playFilesOrAll } = await import('./scenario/play-files.js');
      process.exitCode = (await playFilesOrAll(files, lang)) === 0 ? 0 : 1;
    });
}

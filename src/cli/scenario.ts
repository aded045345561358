/** `kept scenario [FILE…]`: plays executable examples through the real engine on a clock moved by hand. */
import { Command } from 'commander';

export function scenario(): Command {
  return new Command('scenario')
    .description('演练场景 · play scenarios through the engine on a virtual clock')
    .argument('[files...]', '场景文件 scenario files; all under workflows/ where none is named')
    .action(async (files: string[]) => {
      const { playFilesOrAll } = await import('./scenario/play-files.js');
      process.exitCode = (await playFilesOrAll(files)) === 0 ? 0 : 1;
    });
}

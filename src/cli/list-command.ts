/** A list of the API at the terminal: its filters are the options of the command, a page is lines or JSON. */
import { Command } from 'commander';
import type { Bilingual, Language } from '../core/bilingual.js';
import { callApi } from './call-api.js';
import { languageOption } from './language.js';
import { withOffset } from './local-instant.js';
import { print } from './told.js';

/** A page as the API gives it; `next` is the cursor of the following one, null on the last. */
interface PageView {
  readonly next: string | null;
}

export interface Listing<Page extends PageView> {
  /** Path of the list below the API's root: 'cases'. */
  readonly path: string;
  /** Options that are instants. */
  readonly instants?: readonly string[];
  readonly lines: (page: Page, language: Language) => readonly string[];
  /** Said where a page has no line. */
  readonly none: Bilingual;
}

/**
 * Gives a command what every list has. Arguments and options of the command are filters, by the names that the API has for them,
 * except for `--json` and `--lang`.
 */
export function listing<Page extends PageView>(command: Command, { path, instants = [], lines, none }: Listing<Page>): Command {
  return command
    .option('--limit <number>', '条数')
    .option('--cursor <cursor>', '下一页')
    .option('--json', '输出 JSON')
    .addOption(languageOption())
    .action(async () => {
      const { json, lang, ...options } = command.opts<{ json?: true; lang: Language } & Record<string, string>>();
      for (const name of instants) if (options[name] !== undefined) options[name] = await withOffset(options[name], lang);
      const given = command.registeredArguments.map((argument, place) => [argument.name(), command.processedArgs[place] as string]);
      const page = await callApi<Page>(`${path}?${new URLSearchParams({ ...Object.fromEntries(given), ...options })}`, { language: lang });
      print(json ? JSON.stringify(page) : wordsOf([...lines(page, lang)], page, none, lang));
    });
}

function wordsOf(lines: readonly string[], { next }: PageView, none: Bilingual, language: Language): string {
  const more = next === null ? [] : [{ zh: `下一页：--cursor ${next}`, en: `more: --cursor ${next}` }[language]];
  return [...lines, ...more].join('\n') || none[language];
}

/** The language of a terminal: Chinese, or English where the environment (LC_ALL, LANG) or an option says so. */
import { Option } from 'commander';
import type { Language } from '../core/bilingual.js';

export function languageOption(): Option {
  return new Option('--lang <language>', '语言 language of the output').choices(['zh', 'en']).default(languageOfTerminal());
}

export function languageOfTerminal(): Language {
  const { LC_ALL, LANG } = process.env;
  return (LC_ALL || LANG || '').toLowerCase().startsWith('en') ? 'en' : 'zh';
}

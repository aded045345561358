/** The language of a request: Chinese unless English is asked for first. */
import type { IncomingMessage } from 'node:http';
import type { Language } from '../../core/bilingual.js';

export function languageOf({ headers }: Pick<IncomingMessage, 'headers'>): Language {
  const wanted = (headers['accept-language'] ?? '').slice(0, 200).split(',').map(parseChoice).filter(({ language }) => language !== null);
  wanted.sort((a, b) => b.quality - a.quality);
  return wanted[0]?.language ?? 'zh';
}

function parseChoice(text: string): { language: Language | null; quality: number } {
  const [tag = '', ...parameters] = text.trim().toLowerCase().split(';');
  const quality = parameters.map((one) => /^\s*q=([01](?:\.\d+)?)\s*$/.exec(one)?.[1]).find((one) => one !== undefined);
  const language = /^en\b/.test(tag) ? 'en' : /^(zh|\*)/.test(tag) ? 'zh' : null;
  return { language: quality !== undefined && Number(quality) === 0 ? null : language, quality: quality === undefined ? 1 : Number(quality) };
}

/** The texts that `parseTerm` takes, as a regular expression: for JSON Schemas, so that an editor knows a term. */
import { mostOf, unitNames } from './term.js';

/** '2 workdays' within the bounds of the unit; unanchored, in lower case. */
export const TERM_PATTERN = `(?:${unitNames.map((unit) => `(?:${upTo(mostOf(unit))})\\s+${unit}s?`).join('|')})`;

/** Whole numbers from 1 to `max` without leading zeros: of fewer digits, or of as many and at some digit the first that is lower. */
function upTo(max: number): string {
  const digits = [...String(max)].map(Number);
  const lower = digits.flatMap((digit, index) => {
    const least = index === 0 ? 1 : 0;
    const head = digits.slice(0, index).join('');
    return digit > least ? [`${head}[${least}-${digit - 1}]${anyDigits(digits.length - index - 1)}`] : [];
  });
  const shorter = digits.length > 1 ? [`[1-9]${anyDigits(0, digits.length - 2)}`] : [];
  return [...shorter, ...lower, String(max)].join('|');
}

function anyDigits(least: number, most = least): string {
  if (most === 0) return '';
  return least === most ? `[0-9]{${most}}` : `[0-9]{${least},${most}}`;
}

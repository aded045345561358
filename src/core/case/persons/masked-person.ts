/** Personal values as those see them who must recognise a person, and need no more than that. */

/** A person by a form, with what is known of them. */
export interface MaskedPerson {
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly email?: string;
  readonly language?: string;
}

const STARS = '****';

/** 张三丰 → 张*, 13800001234 → 138****1234, an address and an e-mail only as being there; the language as it is. */
export function maskPerson(value: unknown): MaskedPerson {
  const person = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const masked: Record<string, string> = {};
  for (const [part, mask] of Object.entries(MASKS)) {
    const text = Object.hasOwn(person, part) ? person[part] : undefined;
    if (typeof text === 'string' && text !== '') masked[part] = mask(text);
  }
  return masked;
}

const MASKS: Readonly<Record<keyof MaskedPerson, (text: string) => string>> = {
  name: (text) => `${[...text][0]!}*`,
  phone: maskPhone,
  address: () => STARS,
  email: () => STARS,
  language: (text) => text,
};

/** Eleven digits and more keep three and four of them, fewer keep the last two at most. */
function maskPhone(text: string): string {
  const digits = text.normalize('NFKC').replaceAll(/[^0-9]/g, '');
  if (digits.length >= 11) return `${digits.slice(0, 3)}${STARS}${digits.slice(-4)}`;
  return digits.length >= 7 ? `${STARS}${digits.slice(-2)}` : STARS;
}

/** Whether a text tells who somebody is. The reason for which a person was opened is kept for good, and must not. */

const NAME_LENGTH_MIN = 2;
const PLACE_LENGTH_MIN = 4;
const PHONE_DIGITS_MIN = 5;

/** True where the name, telephone number, address or e-mail of the person stands in it, however the number is written. */
export function tellsOf(text: string, person: unknown): boolean {
  const { name, phone, address, email } = (typeof person === 'object' && person !== null ? person : {}) as Readonly<Record<string, unknown>>;
  const plain = plainOf(text);
  const holds = (part: unknown, lengthMin: number): boolean => typeof part === 'string' && plainOf(part).length >= lengthMin && plain.includes(plainOf(part));
  return holds(name, NAME_LENGTH_MIN) || holds(address, PLACE_LENGTH_MIN) || holds(email, PLACE_LENGTH_MIN) || holdsNumber(plain, phone);
}

function holdsNumber(plain: string, phone: unknown): boolean {
  const digits = typeof phone === 'string' ? plainOf(phone).replaceAll(/[^0-9]/g, '') : '';
  return digits.length >= PHONE_DIGITS_MIN && plain.replaceAll(/[^0-9]/g, '').includes(digits);
}

const plainOf = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');

/**
 * The code (查询码) by which somebody without an account follows a case: 80 bits in Crockford's base32, four groups of four. As people write
 * it: in either case, with or without dashes and blanks, O for 0, I and L for 1.
 */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_PER_DIGIT = 5;

export const CODE_BYTES = 10;

/** '7Q3M-0V5K-XH2C-9RTD' */
export function claimCodeText(bytes: Uint8Array): string {
  const bits = [...bytes.subarray(0, CODE_BYTES)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const digits = bits.match(new RegExp(`.{${BITS_PER_DIGIT}}`, 'g'))!.map((group) => DIGITS[Number.parseInt(group, 2)]);
  return digits.join('').match(/.{4}/g)!.join('-');
}

/** A code as somebody typed it, its digits alone. */
export function claimCodeDigits(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replaceAll(/[\s\p{Pd}]/gu, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

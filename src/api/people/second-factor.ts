/** The second factor: codes of 6 digits that change every 30 seconds (TOTP, RFC 6238), each good once. */
import { generateSecret, generateURI, verify } from 'otplib';
import type { Instant } from '../../core/calendar/instant.js';

const STEP_S = 30;
/** A clock may be off by as much. */
const TOLERANCE_S = 30;

export interface NewSecondFactor {
  /** Base32, for an authenticator that has no camera. */
  readonly secret: string;
  /** What an authenticator reads from a picture. */
  readonly uri: string;
}

export function newSecondFactor(login: string, organization: string): NewSecondFactor {
  const secret = generateSecret();
  return { secret, uri: generateURI({ issuer: '践诺 Kept', label: `${login}@${organization}`, secret }) };
}

/** The step of a code that is right at an instant, by which it is used up; null for a wrong one. */
export async function stepOfCode(secret: string, code: string, at: Instant): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const result = await verify({ secret, token: code, epoch: Math.floor(at / 1_000), epochTolerance: TOLERANCE_S, period: STEP_S });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}

/** Where the secret of somebody is sealed to: moved to another's account it does not open. */
export function secondFactorPlace(staff: string): string {
  return `second factor ${staff}`;
}

/** A text of base32, such as a browser sends back. */
export function isSecondFactorSecret(text: string): boolean {
  return /^[A-Z2-7]{32,64}$/.test(text);
}

/** Who asks, as a token or a session says; never as a body says. */
import type { Actor } from '../case/command.js';
import type { Act } from './acts.js';
import type { StaffKind } from './staff-kind.js';

export interface Identity extends Actor {
  readonly tenant: string;
  readonly kind: StaffKind;
  /** The keys of the cases that are read (readings.ts). */
  readonly readings: readonly string[];
  /** What a program's token is made for; null for all that its posts allow. */
  readonly acts: readonly Act[] | null;
  /** From where (intake/sender-address.ts), for the audit trail. */
  readonly address: string | null;
  /** The session by which somebody signed in; null for a program with a token. */
  readonly session: Session | null;
}

export interface Session {
  readonly sessionId: string;
  readonly name: string;
  /** Whether a second factor was shown in it, ours or the provider's. */
  readonly secondFactor: boolean;
  /** Whether the account has a second factor that is still to be shown. */
  readonly codeOwed: boolean;
  /** Whether nothing may be done before a second factor is shown or set up: it is asked of this account and was not shown. */
  readonly secondFactorOwed: boolean;
  readonly expiresAt: Date;
}

/** A program with a token acts as an employee. */
export function ofToken({ tenant, staff, posts, acts }: Pick<Identity, 'tenant' | 'staff' | 'posts' | 'acts'>, address: string | null): Omit<Identity, 'readings'> {
  return { tenant, staff, posts, acts, address, kind: 'employee', session: null };
}

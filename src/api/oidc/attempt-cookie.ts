/**
 * What a browser carries while it is away at the provider: the attempt it began, sealed so that it can neither read nor make one, for ten minutes.
 * An answer of the provider counts only in the browser that holds the attempt, whichever host it comes to; then the cookie is taken away. Where the
 * attempt was refused, the refusal is carried in its place until the page has shown it.
 */
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Vault } from '../../store/vault.js';
import { ArrivalClock } from '../arrival.js';
import { Refused } from '../problem/refused.js';
import type { Checks } from './oidc-provider.js';

const NAME = '__Host-kept-oidc';
const FORM = new RegExp(`(?:^|;\\s*)${NAME}=([A-Za-z0-9_-]+)(?:;|$)`);
const LIFETIME_MS = 600_000;
const ATTRIBUTES = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;
const PLACE = ['kept', 'sign-in by a provider'] as const;

export interface Attempt extends Checks {
  /** Where the browser goes afterwards. */
  readonly to: string;
  /** The session whose owner links an identity; null for signing in. */
  readonly links: { readonly staff: string; readonly sessionId: string } | null;
}

type Carried = { readonly attempt: Attempt } | { readonly refusal: Pick<Refused, 'code' | 'details'> };

@Injectable()
export class AttemptCookie {
  constructor(
    private readonly vault: Vault,
    private readonly clock: ArrivalClock,
  ) {}

  set(response: Response, carried: Carried): void {
    const sealed = this.vault.sealSecret(...PLACE, JSON.stringify({ ...carried, until: this.clock.read() + LIFETIME_MS }));
    response.cookie(NAME, sealed.toString('base64url'), { ...ATTRIBUTES, maxAge: LIFETIME_MS });
  }

  clear(response: Response): void {
    response.clearCookie(NAME, ATTRIBUTES);
  }

  attemptOf(request: Request): Attempt | null {
    const carried = this.#read(request);
    return carried !== null && 'attempt' in carried ? carried.attempt : null;
  }

  refusalOf(request: Request): Refused | null {
    const carried = this.#read(request);
    return carried !== null && 'refusal' in carried ? new Refused(carried.refusal.code, carried.refusal.details) : null;
  }

  /** Null for what has run out, and for what this host did not seal. */
  #read({ headers }: Request): Carried | null {
    const sealed = FORM.exec(headers.cookie ?? '')?.[1];
    if (sealed === undefined) return null;
    try {
      const { until, ...carried } = JSON.parse(this.vault.openSecret(...PLACE, Buffer.from(sealed, 'base64url'))) as Carried & { readonly until: number };
      return this.clock.read() < until ? (carried as Carried) : null;
    } catch {
      return null;
    }
  }
}

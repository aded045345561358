/**
 * Browsers in which somebody has signed in before: their attempts are counted by themselves, so that whoever knows a login and tries passwords
 * elsewhere does not keep its owner out. The cookie says whose browser it is, sealed; it opens nothing, and is good for a few attempts of its own.
 */
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Vault } from '../../store/vault.js';
import { ArrivalClock } from '../arrival.js';

const NAME = '__Host-kept-known';
const FORM = new RegExp(`(?:^|;\\s*)${NAME}=([A-Za-z0-9_-]+)(?:;|$)`);
const LIFETIME_MS = 90 * 86_400_000;
const ATTRIBUTES = { httpOnly: true, secure: true, sameSite: 'strict', path: '/', maxAge: LIFETIME_MS } as const;
const PLACE = ['kept', 'known browser'] as const;

/** Whose browser it is. */
export interface BrowserOwner {
  readonly organization: string;
  readonly login: string;
}

interface Carried extends BrowserOwner {
  readonly browser: string;
  readonly until: number;
}

@Injectable()
export class KnownBrowsers {
  constructor(
    private readonly vault: Vault,
    private readonly clock: ArrivalClock,
  ) {}

  /** Which of the owner's browsers asks; null where none is known for this login. */
  of(request: Request, { organization, login }: BrowserOwner): string | null {
    const carried = this.#read(request);
    return carried !== null && carried.organization === organization && carried.login === login.toLowerCase() ? carried.browser : null;
  }

  remember(response: Response, { organization, login }: BrowserOwner, browser: string = randomUUID()): void {
    const carried: Carried = { organization, login: login.toLowerCase(), browser, until: this.clock.read() + LIFETIME_MS };
    response.cookie(NAME, this.vault.sealSecret(...PLACE, JSON.stringify(carried)).toString('base64url'), ATTRIBUTES);
  }

  /** Null for what has run out, and for what no host of this database sealed. */
  #read({ headers }: Request): Carried | null {
    const sealed = FORM.exec(headers.cookie ?? '')?.[1];
    if (sealed === undefined) return null;
    try {
      const carried = JSON.parse(this.vault.openSecret(...PLACE, Buffer.from(sealed, 'base64url'))) as Carried;
      return this.clock.read() < carried.until ? carried : null;
    } catch {
      return null;
    }
  }
}

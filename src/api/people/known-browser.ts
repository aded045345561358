/**
 * Browsers in which somebody signed in before (OWASP, "device cookies"): their attempts are counted apart, so that whoever knows a login and tries it
 * from elsewhere keeps its owner out of no browser of theirs. The cookie opens nothing: it holds the browser's number and, of each login that was
 * right in it, a mark that the host alone can make.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Vault } from '../../store/vault.js';

const NAME = '__Host-kept-known';
/** Sixteen bytes in base64url each: the browser, then marks, the newest first. */
const FORM = new RegExp(`(?:^|;\\s*)${NAME}=([A-Za-z0-9_-]{22}(?:\\.[A-Za-z0-9_-]{22}){0,8})(?:;|$)`);
/** Of a browser that many share, those who signed in last. */
const MARKS_MAX = 8;
const KNOWN_MS = 180 * 24 * 60 * 60 * 1000;
const NUMBER_BYTES = 16;

export interface KnownBrowser {
  readonly browser: string;
  readonly marks: readonly string[];
}

export interface TriedLogin {
  readonly tenant: string;
  readonly login: string;
}

/** Null where nobody signed in before. */
export function knownBrowserOf({ headers }: Request): KnownBrowser | null {
  const text = FORM.exec(headers.cookie ?? '')?.[1];
  if (text === undefined) return null;
  const [browser, ...marks] = text.split('.') as [string, ...string[]];
  return { browser, marks };
}

export function isKnownFor(vault: Vault, { browser, marks }: KnownBrowser, { tenant, login }: TriedLogin): boolean {
  const right = Buffer.from(vault.browserMark(tenant, login.toLowerCase(), browser));
  return marks.some((mark) => timingSafeEqual(right, Buffer.from(mark)));
}

/** From now on the browser is known for this login too. */
export function remember(vault: Vault, response: Response, before: KnownBrowser | null, { tenant, login }: TriedLogin): void {
  const browser = before?.browser ?? randomBytes(NUMBER_BYTES).toString('base64url');
  const mark = vault.browserMark(tenant, login.toLowerCase(), browser);
  const marks = [mark, ...(before?.marks ?? []).filter((other) => other !== mark)].slice(0, MARKS_MAX);
  response.cookie(NAME, [browser, ...marks].join('.'), { httpOnly: true, secure: true, sameSite: 'lax', path: '/', maxAge: KNOWN_MS });
}

/**
 * The cookie of a session. Its prefix `__Host-` has the browser refuse it from another host or over plain HTTP; on localhost browsers take it all
 * the same. Scripts do not see it, and other sites do not send it with what changes anything.
 */
import type { Request, Response } from 'express';

const NAME = '__Host-kept';
const FORM = new RegExp(`(?:^|;\\s*)${NAME}=([A-Za-z0-9_-]{43})(?:;|$)`);
const ATTRIBUTES = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;

/** The secret of the session that a request brings, in force or not. */
export function sessionSecretOf({ headers }: Request): string | null {
  return FORM.exec(headers.cookie ?? '')?.[1] ?? null;
}

export function setSessionCookie(response: Response, secret: string): void {
  response.cookie(NAME, secret, ATTRIBUTES);
}

export function clearSessionCookie(response: Response): void {
  response.clearCookie(NAME, ATTRIBUTES);
}

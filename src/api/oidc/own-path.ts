/** Where a browser goes after it signed in: a path of this host and nothing else, as browsers themselves read it. */
import { IsExpected } from '../intake/expected.js';

const OWN_PATH = { zh: '本系统内的路径，如 /', en: 'a path of this host, such as /' };
const LENGTH_MAX = 500;
/** A host that nobody has: what stays on it is a path. */
const NOWHERE = 'http://kept.invalid';

export const HOME = '/';

/** Null for what leads elsewhere: '//host', '/\host', '/.//host', another scheme. */
export function ownPath(text: string): string | null {
  if (!text.startsWith('/') || text.length > LENGTH_MAX || !URL.canParse(text, NOWHERE)) return null;
  const { origin, pathname, search, hash } = new URL(text, NOWHERE);
  return origin === NOWHERE && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : null;
}

export function IsOwnPath(): PropertyDecorator {
  return IsExpected(OWN_PATH, (value) => typeof value === 'string' && ownPath(value) !== null);
}

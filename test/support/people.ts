/** People who sign in to a test API, as browsers do it: a cookie, and what browsers say of the page that asks. */
import { generate } from 'otplib';
import type { StaffKind } from '../../src/core/access/staff-kind.js';
import { makeAccountLink } from '../../src/store/people/account-links.sql.js';
import { grantPost } from '../../src/store/people/holdings.sql.js';
import { addStaff } from '../../src/store/people/staff.sql.js';
import { ask, TENANT, type Answer, type TestApi } from './api.js';

export const PASSWORD = 'violet tram under the marble lid';

export interface Browser {
  /** The secret in its cookie now. */
  readonly secret: string;
  readonly get: (path: string) => Promise<Answer>;
  readonly send: (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
}

export const OWN_PAGE = { 'sec-fetch-site': 'same-origin' };

/** Speaks with a session's cookie, which an answer may set anew; any text may be put into it. */
export function browserOf(url: string, first: string): Browser {
  let secret = first;
  const call = async (method: string, path: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<Answer> => {
    const answer = await ask(url, `/api/v1/${path}`, {
      method,
      headers: { cookie: `__Host-kept=${secret}`, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    secret = secretSetBy(answer) ?? secret;
    return answer;
  };
  return { get secret() { return secret; }, get: (path) => call('GET', path, undefined, {}), send: (method, path, body, headers = OWN_PAGE) => call(method, path, body, headers) };
}

/** What an answer puts into the cookie; null where it sets none. */
export function secretSetBy({ headers }: Answer): string | null {
  return /__Host-kept=([A-Za-z0-9_-]{43});/.exec(headers.get('set-cookie') ?? '')?.[1] ?? null;
}

export interface Person {
  readonly staff: string;
  readonly kind?: StaffKind;
  /** Written post@unit. */
  readonly posts?: readonly string[];
  readonly tenant?: string;
  readonly name?: string;
}

/** Adds somebody to the staff; the secret of the link that opens the account. */
export async function addPerson({ dataSource }: TestApi, { staff, kind = 'employee', posts = [], tenant = TENANT, name = `姓名 ${staff}` }: Person): Promise<string> {
  return dataSource.transaction(async (manager) => {
    await addStaff(manager, tenant, { staff, kind, name, login: staff, addedBy: 'test' });
    for (const text of posts) {
      const [post, unit] = text.split('@') as [string, string];
      await grantPost(manager, tenant, { staff, post, unit, fromAt: null, untilAt: null }, 'test');
    }
    return (await makeAccountLink(manager, { tenant, staff }, 'test')).secret;
  });
}

/** Adds somebody, opens the account by its link, with a second factor for an administrator. */
export async function signedIn(api: TestApi, person: Person): Promise<Browser> {
  const link = await addPerson(api, person);
  const opened = await ask(api.url, '/api/v1/account-links/open', json({ link, password: PASSWORD }));
  const secret = secretSetBy(opened);
  if (secret === null) throw new Error(`expected a session, saw ${opened.status} ${JSON.stringify(opened.body)}`);
  const browser = browserOf(api.url, secret);
  if (person.kind !== undefined && person.kind !== 'employee') await setUpSecondFactor(browser);
  return browser;
}

/** The secret that the authenticator then has. */
export async function setUpSecondFactor(browser: Browser): Promise<string> {
  const { secret } = (await browser.send('POST', 'session/second-factor', {})).body as { secret: string };
  const { status, body } = await browser.send('PUT', 'session/second-factor', { password: PASSWORD, secret, code: await generate({ secret }) });
  if (status !== 204) throw new Error(`expected a second factor, saw ${status} ${JSON.stringify(body)}`);
  return secret;
}

export function json(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Asks for a session by login and password. */
export function signIn(api: TestApi, login: string, password: string = PASSWORD, code?: string, organization: string = TENANT): Promise<Answer> {
  return ask(api.url, '/api/v1/session', json({ organization, login, password, ...(code !== undefined && { code }) }));
}

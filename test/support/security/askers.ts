/** Somebody of each kind, signed in as browsers do, so that every route has one who is let in. */
import { may, whoMay, type Act } from '../../../src/core/access/acts.js';
import { STAFF_KINDS, type StaffKind } from '../../../src/core/access/staff-kind.js';
import { ask, TENANT, type Answer, type TestApi } from '../api.js';
import { OWN_PAGE, signedIn, type Browser } from '../people.js';
import { pathOf, type Route } from './routes.js';

export const EVERY_POST = ['agent@customer-service', 'handler@operations', 'leader@manager-office', 'supervisor@manager-office', 'administrator@manager-office'];

export type Askers = Readonly<Record<StaffKind, Browser>>;

/** @param named the name that the pseudonyms begin with */
export async function askersOf(api: TestApi, named: string, tenant: string = TENANT): Promise<Askers> {
  const made = STAFF_KINDS.map(async (kind) => [kind, await signedIn(api, { staff: `${named}-${kind}`, kind, tenant, posts: kind === 'employee' ? EVERY_POST : [] })] as const);
  return Object.fromEntries(await Promise.all(made)) as Askers;
}

/** Those who are let in at a route; nobody in particular where anyone is. */
export function letIn(askers: Askers, act: Act): readonly (Browser | null)[] {
  if (whoMay(act).includes('anyone')) return [null];
  const posts = EVERY_POST.map((text) => ({ post: text.split('@')[0]!, unit: text.split('@')[1]! }));
  return STAFF_KINDS.filter((kind) => may(act, { kind, posts: kind === 'employee' ? posts : [] })).map((kind) => askers[kind]);
}

export interface Asked {
  /** JSON text, or what is made into it. */
  readonly body?: unknown;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the browser says of the page that asks; one of our own where left out. */
  readonly page?: Readonly<Record<string, string>>;
}

export function askAs(url: string, who: Browser | null, route: Route, { body, path = pathOf(route), headers = {}, page = OWN_PAGE }: Asked = {}): Promise<Answer> {
  const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
  return ask(url, path, {
    method: route.method, redirect: 'manual',
    headers: { ...(who !== null && { cookie: `__Host-kept=${who.secret}` }), ...page, ...(text !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(text !== undefined && { body: text }),
  });
}

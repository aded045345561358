/** An API and the provider by which people sign in to it. */
import type { Page } from './visitor.js';
import { Visitor } from './visitor.js';
import { CLIENT, TestProvider, type Person } from './provider.js';
import { startApi, TENANT, type TestApi } from '../api.js';

export const ATTEMPT_COOKIE = '__Host-kept-oidc';

export interface OidcStage {
  readonly api: TestApi;
  readonly provider: TestProvider;
  readonly callback: string;
  /** A route of the API. */
  at(path: string): string;
  /** Links a subject as the security administrator's route does. */
  link(staff: string, subject: string): Promise<void>;
  /** Goes to the provider as somebody and comes back: the address of the callback, not opened yet. */
  goThrough(visitor: Visitor, person: Person, to?: string): Promise<string>;
  /** The whole round. */
  signIn(visitor: Visitor, person: Person, to?: string): Promise<Page>;
  stop(): Promise<void>;
}

export async function setOidcStage({ open = true }: { readonly open?: boolean } = {}): Promise<OidcStage> {
  const provider = await TestProvider.reserved();
  const settings = { ...CLIENT, issuer: new URL(provider.issuer), organization: TENANT, title: { zh: '集团统一登录', en: 'Group sign-on' }, secondFactorAcr: ['gold'] };
  const api = await startApi({ oidc: settings });
  const at = (path: string): string => `${api.url}/api/v1/${path}`;
  const callback = at('sign-in/oidc/callback');
  if (open) await provider.open(callback);
  const goThrough = async (visitor: Visitor, person: Person, to = '/'): Promise<string> => {
    provider.person = person;
    const { location, body } = await visitor.open(`${at('sign-in/oidc/begin')}?to=${encodeURIComponent(to)}`);
    if (location === null) throw new Error(`expected to be sent to the provider, saw ${JSON.stringify(body)}`);
    return visitor.walk(location, callback);
  };
  return {
    api, provider, callback, at, goThrough,
    async link(staff, subject) {
      await api.dataSource.query("insert into kept.external_identity (tenant, issuer, subject, staff, linked_by) values ($1, $2, $3, $4, 'test')", [TENANT, settings.issuer.href, subject, staff]);
    },
    signIn: async (visitor, person, to) => visitor.open(await goThrough(visitor, person, to)),
    async stop() {
      await provider.close();
      await api.stop();
    },
  };
}

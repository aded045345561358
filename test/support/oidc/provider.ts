/**
 * A real provider of OpenID Connect on a free port. Its page to sign in asks nothing: whoever the test names is signed in. Before it stands what a test needs to do
 * to it: take it away, slow it, put its clock wrong, change what its token endpoint answers.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import Provider, { type KoaContext } from 'oidc-provider';

export const CLIENT = { clientId: 'kept', clientSecret: 'a secret of the client that nobody else has' } as const;
export const OTHER_CLIENT = { clientId: 'other', clientSecret: 'a secret of another client altogether', redirectUri: 'http://127.0.0.1:1/other' } as const;

export interface Person {
  readonly subject: string;
  readonly amr?: readonly string[];
  readonly acr?: string;
  /** Turns back at the page to sign in. */
  readonly turnsBack?: boolean;
}

const shiftMs = new AsyncLocalStorage<number>();
const now = Date.now.bind(Date);
Date.now = () => now() + (shiftMs.getStore() ?? 0);

export class TestProvider {
  /** Who signs in next. */
  person: Person = { subject: 'nobody' };
  /** Paths that answer only after this long. */
  slow: { readonly path: string; readonly delayMs: number } | null = null;
  /** How far the clock of its token endpoint is from ours. */
  tokenClockMs = 0;
  /** Changes the answer of the token endpoint. */
  changed: ((answer: { id_token: string }) => { id_token: string }) | null = null;
  readonly asked: string[] = [];
  #provider: Provider | null = null;
  #server: Server | null = null;

  private constructor(readonly port: number) {}

  /** Its port is taken; it answers once it is opened. */
  static async reserved(): Promise<TestProvider> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    return new TestProvider(port);
  }

  get issuer(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** @param callback where it sends browsers back to */
  async open(callback: string): Promise<void> {
    this.#provider ??= new Provider(this.issuer, configurationFor(callback));
    const handle = this.#provider.callback();
    this.#server = createServer((request, response) => void this.#answer(request, response, handle)).listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async close(): Promise<void> {
    this.#server?.close();
    this.#server?.closeAllConnections();
    if (this.#server?.listening) await once(this.#server, 'close');
    this.#server = null;
  }

  async #answer(request: IncomingMessage, response: ServerResponse, handle: ReturnType<Provider['callback']>): Promise<void> {
    const path = new URL(request.url!, this.issuer).pathname;
    this.asked.push(path);
    if (this.slow?.path === path) await delay(this.slow.delayMs);
    if (path.startsWith('/interaction/')) {
      const { subject, turnsBack = false, ...said } = this.person;
      if (turnsBack) return this.#provider!.interactionFinished(request, response, { error: 'access_denied', error_description: 'no' });
      return this.#provider!.interactionFinished(request, response, { login: { accountId: subject, ...said } });
    }
    if (path === '/token' && this.changed !== null) changeAnswer(response, this.changed);
    await shiftMs.run(path === '/token' ? this.tokenClockMs : 0, () => handle(request, response));
  }
}

function configurationFor(callback: string): object {
  const jwk = { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' };
  return {
    clients: [
      { client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [callback] },
      { client_id: OTHER_CLIENT.clientId, client_secret: OTHER_CLIENT.clientSecret, redirect_uris: [OTHER_CLIENT.redirectUri] },
    ],
    claims: { openid: ['sub', 'acr', 'amr'] },
    jwks: { keys: [jwk] },
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: KoaContext, { uid }: { uid: string }) => `/interaction/${uid}` },
    pkce: { required: () => false },
    ttl: { IdToken: 3_600, AccessToken: 3_600, AuthorizationCode: 60, Session: 3_600, Grant: 3_600, Interaction: 600 },
    loadExistingGrant: grantEverything,
    findAccount: (_context: KoaContext, subject: string) => ({ accountId: subject, claims: () => ({ sub: subject }) }),
  };
}

async function grantEverything(context: KoaContext): Promise<unknown> {
  const { client, session } = context.oidc;
  const grant = new (context.oidc as unknown as { provider: Provider }).provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

/** The framework writes an answer in one piece, which is changed on its way. */
function changeAnswer(response: ServerResponse, change: NonNullable<TestProvider['changed']>): void {
  const end = response.end.bind(response) as (text: string) => ServerResponse;
  response.end = ((body: string) => {
    const text = JSON.stringify(change(JSON.parse(body)));
    response.setHeader('content-length', Buffer.byteLength(text));
    return end(text);
  }) as typeof response.end;
}

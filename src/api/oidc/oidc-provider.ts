/**
 * The provider of OpenID Connect: authorization code with PKCE, state and nonce, all kept by openid-client. What the provider says of itself is asked for
 * when it is first needed and again after each failure: the host starts without it, and local accounts go on. Tokens are read by the clock of this
 * process, which the provider's may differ from by half a minute.
 */
import * as client from 'openid-client';
import type { Logger } from '../../engine/logger.js';
import type { OidcSettings } from './oidc-settings.js';
import { answerRefused, givenUp, isAway, isGivenUp, notOffered, providerAway, whatWentWrong } from './oidc-refusals.js';

const TIMEOUT_S = 5;
const CLOCK_TOLERANCE_S = 30;
export const CALLBACK_PATH = '/api/v1/sign-in/oidc/callback';

/** What an answer of the provider is held against. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What the provider vouches for. */
export interface Proven {
  readonly issuer: string;
  readonly subject: string;
  readonly secondFactor: boolean;
}

export class OidcProvider {
  #found: Promise<client.Configuration> | null = null;

  /** @param origin by which people reach the host; null where they do on this machine alone */
  constructor(
    private readonly settings: OidcSettings | null,
    private readonly origin: URL | null,
    private readonly logger: Logger,
  ) {}

  /** Null where none is set. */
  get offered(): OidcSettings | null {
    return this.settings;
  }

  /** The one that signs in to an organization, or to any. @throws Refused external_not_offered */
  required(organization?: string): OidcSettings {
    if (this.settings === null || (organization !== undefined && organization !== this.settings.organization)) throw notOffered();
    return this.settings;
  }

  /** One spelling of the issuer, under which identities are kept. @throws Refused external_not_offered */
  get issuer(): string {
    return this.required().issuer.href;
  }

  /** Where a browser is sent, and what its answer will be held against. @throws Refused external_not_offered, external_away */
  async begin(host: string): Promise<{ readonly location: URL; readonly checks: Checks }> {
    const { secondFactorAcr } = this.required();
    const found = await this.#discovered();
    const checks = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() };
    const location = client.buildAuthorizationUrl(found, {
      redirect_uri: this.#own(CALLBACK_PATH, host).href,
      scope: 'openid',
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
      ...(secondFactorAcr.length > 0 && { acr_values: secondFactorAcr.join(' ') }),
    });
    return { location, checks };
  }

  /** @param answer the path and query by which the browser came back @throws Refused external_not_offered, external_away, external_refused */
  async finish(answer: string, host: string, { state, nonce, verifier }: Checks): Promise<Proven> {
    const { secondFactorAcr } = this.required();
    const found = await this.#discovered();
    const claims = await this.#asked(async () => {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      return (await client.authorizationCodeGrant(found, this.#own(answer, host), checks)).claims()!;
    });
    // Some providers answer for many issuers: a subject of another is somebody else.
    if (!URL.canParse(claims.iss) || new URL(claims.iss).href !== this.issuer) throw answerRefused(`iss ${claims.iss}`);
    return { issuer: this.issuer, subject: claims.sub, secondFactor: saysSecondFactor(claims, secondFactorAcr) };
  }

  #own(path: string, host: string): URL {
    return new URL(path, this.origin ?? `http://${host}`);
  }

  /** Asked for once by however many need it; a failure is forgotten. */
  #discovered(): Promise<client.Configuration> {
    this.#found ??= this.#discover().catch((error: unknown) => {
      this.#found = null;
      this.logger.warn({ error: whatWentWrong(error) }, 'the identity provider does not say of itself what is needed; it is asked again at the next sign-in');
      throw providerAway(whatWentWrong(error));
    });
    return this.#found;
  }

  #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.required();
    const onThisMachine = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [];
    return client.discovery(issuer, clientId, { [client.clockTolerance]: CLOCK_TOLERANCE_S }, clientAuthentication(clientSecret), {
      timeout: TIMEOUT_S,
      execute: [...onThisMachine, client.enableNonRepudiationChecks],
    });
  }

  async #asked<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      const words = whatWentWrong(error);
      this.logger.warn({ error: words }, 'a sign-in by the identity provider failed');
      if (isGivenUp(error)) throw givenUp();
      throw isAway(error) ? providerAway(words) : answerRefused(words);
    }
  }
}

/** Only what the token itself says counts: `mfa` (RFC 8176), or a value that was agreed with the provider. */
function saysSecondFactor({ amr, acr }: client.IDToken, agreed: readonly string[]): boolean {
  return (Array.isArray(amr) && amr.includes('mfa')) || (typeof acr === 'string' && agreed.includes(acr));
}

/** By the header, which is what clients are registered for where nothing else was said; by the body where the provider takes no header. */
function clientAuthentication(secret: string): client.ClientAuth {
  const [byHeader, byBody] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported;
    const takesHeader = methods === undefined || methods.includes('client_secret_basic');
    (takesHeader ? byHeader : byBody)(server, ...rest);
  };
}

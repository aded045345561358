/** The provider of OpenID Connect by which people may sign in to one organization. */
import type { Bilingual } from '../../core/bilingual.js';

export interface OidcSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The tenant it signs in to. */
  readonly organization: string;
  /** On the button. */
  readonly title: Bilingual;
  /** Values of `acr` by which the provider says that a second factor was shown, beside `mfa` in `amr`. */
  readonly secondFactorAcr: readonly string[];
}

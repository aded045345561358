/**
 * The provider of OpenID Connect by which people may sign in beside their local accounts: KEPT_OIDC_ISSUER, KEPT_OIDC_CLIENT_ID, KEPT_OIDC_CLIENT_SECRET and
 * KEPT_OIDC_ORGANIZATION, all four or none. KEPT_OIDC_TITLE stands on the button; KEPT_OIDC_ACR names values that say a second factor was shown.
 */
import { alike, listed, type Bilingual } from '../core/bilingual.js';
import { quote } from '../core/definition/problem.js';
import type { OidcSettings } from '../api/oidc/oidc-settings.js';
import { UsageError } from './told.js';

const NEEDED = ['KEPT_OIDC_ISSUER', 'KEPT_OIDC_CLIENT_ID', 'KEPT_OIDC_CLIENT_SECRET', 'KEPT_OIDC_ORGANIZATION'] as const;
const TITLE: Bilingual = { zh: '统一身份认证', en: 'Single sign-on' };
const TITLE_LENGTH_MAX = 40;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Null where none is set. @throws UsageError */
export function oidcSettingsOf(environment: NodeJS.ProcessEnv): OidcSettings | null {
  const set = NEEDED.filter((name) => (environment[name] ?? '') !== '');
  if (set.length === 0) return null;
  if (set.length < NEEDED.length) throw incomplete(set);
  const [issuer, clientId, clientSecret, organization] = NEEDED.map((name) => environment[name]!) as [string, string, string, string];
  return {
    issuer: issuerOf(issuer),
    clientId, clientSecret, organization,
    title: titleOf(environment['KEPT_OIDC_TITLE'] ?? ''),
    secondFactorAcr: (environment['KEPT_OIDC_ACR'] ?? '').split(/\s+/).filter((value) => value !== ''),
  };
}

function issuerOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (url !== null && isSafe && url.search === '' && url.hash === '' && url.username === '') return url;
  throw new UsageError({
    expected: { zh: 'KEPT_OIDC_ISSUER 为身份提供方的 https 地址（本机可用 http），不含 ? 和 #', en: 'KEPT_OIDC_ISSUER to be the https address of the provider (http on this machine), without ? and #' },
    saw: alike(quote(text)),
    remedy: { zh: '请照抄提供方元数据中的 issuer', en: 'copy the issuer of the metadata of the provider' },
  });
}

function titleOf(text: string): Bilingual {
  if (text === '') return TITLE;
  if (text.length <= TITLE_LENGTH_MAX) return alike(text);
  throw new UsageError({
    expected: { zh: `KEPT_OIDC_TITLE 至多 ${TITLE_LENGTH_MAX} 字`, en: `KEPT_OIDC_TITLE of at most ${TITLE_LENGTH_MAX} characters` },
    saw: { zh: `${text.length} 字`, en: `${text.length}` },
    remedy: { zh: '请缩短按钮上的字', en: 'shorten what stands on the button' },
  });
}

function incomplete(set: readonly string[]): UsageError {
  return new UsageError({
    expected: { zh: `${listed(NEEDED).zh} 一并设置`, en: `${listed(NEEDED).en} to be set together` },
    saw: { zh: `只设置了 ${listed(set).zh}`, en: `only ${listed(set).en}` },
    remedy: { zh: `请设置 ${listed(NEEDED.filter((name) => !set.includes(name))).zh}，或全部不设置`, en: `set ${listed(NEEDED.filter((name) => !set.includes(name))).en} as well, or none of them` },
  });
}

/** What somebody is told whom the provider could not sign in, and how it is seen which it was. */
import { alike, type Bilingual } from '../../core/bilingual.js';
import { Refused } from '../problem/refused.js';

const WORDS_LENGTH_MAX = 200;
const AWAY_CODES = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT']);

/** What openid-client says and what lies under it, of bounded length; answers of the provider are in it, tokens and secrets are not. */
export function whatWentWrong(error: unknown): string {
  const { message = '', error: code, error_description: description, cause } = (error ?? {}) as { message?: string; error?: string; error_description?: string; cause?: { message?: string; code?: string; cause?: { code?: string } } };
  const parts = [message, code, description, cause?.message, cause?.cause?.code ?? cause?.code];
  return [...new Set(parts.filter((part) => typeof part === 'string' && part !== ''))].join(': ').slice(0, WORDS_LENGTH_MAX);
}

/** Whether the provider did not answer, or answered that it cannot; what it answers otherwise is its word. */
export function isAway(error: unknown): boolean {
  const { cause } = (error ?? {}) as { cause?: unknown };
  return [error, cause].some((one) => {
    const { name, code, message, status } = (one ?? {}) as { name?: string; code?: string; message?: string; status?: number };
    return AWAY_CODES.has(code ?? '') || name === 'TimeoutError' || message === 'fetch failed' || (status ?? 0) >= 500;
  });
}

export function notOffered(): Refused {
  return new Refused('external_not_offered', {
    expected: { zh: '已设置身份提供方的单位', en: 'an organization for which an identity provider is set' },
    saw: { zh: '未设置', en: 'that none is' },
    remedy: { zh: '请用登录名和密码登录', en: 'sign in by login and password' },
  });
}

export function providerAway(words: string): Refused {
  return new Refused('external_away', {
    expected: { zh: '身份提供方应答', en: 'the identity provider to answer' },
    saw: { zh: `身份提供方没有应答（${words}）`, en: `that it does not (${words})` },
    remedy: { zh: '请稍后再试，或用登录名和密码登录', en: 'try again later, or sign in by login and password' },
  });
}

export function answerRefused(words: string): Refused {
  return new Refused('external_refused', {
    expected: { zh: '身份提供方对本次登录的有效答复', en: 'an answer of the identity provider to this very sign-in' },
    saw: { zh: `不能采信的答复（${words}）`, en: `one that cannot be relied on (${words})` },
    remedy: AGAIN,
  });
}

/** Whoever turned back at the provider, or was not let on there. */
export function givenUp(): Refused {
  return new Refused('external_cancelled', {
    expected: { zh: '在身份提供方完成登录', en: 'the sign-in at the identity provider to be finished' },
    saw: { zh: '在身份提供方放弃，或未获其准许', en: 'that it was given up there, or not allowed' },
    remedy: AGAIN,
  });
}

/** Whether the provider says that its user, or the provider itself, said no (RFC 6749, section 4.1.2.1). */
export function isGivenUp(error: unknown): boolean {
  const { error: code, cause } = (error ?? {}) as { error?: string; cause?: { error?: string } };
  return code === 'access_denied' || cause?.error === 'access_denied';
}

export function noAttempt(): Refused {
  return new Refused('external_refused', {
    expected: { zh: '本浏览器在 10 分钟内开始的登录', en: 'a sign-in that this browser began in the last 10 minutes' },
    saw: { zh: '没有，或已完成', en: 'none, or one that is done' },
    remedy: AGAIN,
  });
}

export function otherSession(): Refused {
  return new Refused('external_refused', {
    expected: { zh: '开始绑定时的会话', en: 'the session in which the link was begun' },
    saw: { zh: '已结束或换了人的会话', en: 'one that has ended, or of somebody else' },
    remedy: { zh: '请登录后重新绑定', en: 'sign in and link it again' },
  });
}

/** The subject is told to who was just shown to be it: the security administrator needs it for the link. */
export function unknownSubject(subject: string): Refused {
  return new Refused('external_unknown', {
    expected: { zh: '已绑定可用账户的外部身份', en: 'an external identity that is linked to an account in use' },
    saw: alike(subject.slice(0, WORDS_LENGTH_MAX)),
    remedy: { zh: '请将此标识交安全管理员绑定，或用密码登录后在“我的账户”中自行绑定', en: 'give this subject to the security administrator to link it, or sign in by password and link it yourself under My account' },
  });
}

export function subjectTaken(subject: string): Refused {
  return new Refused('external_taken', {
    expected: { zh: '未绑定的外部身份', en: 'an external identity that is linked to nobody' },
    saw: alike(subject.slice(0, WORDS_LENGTH_MAX)),
    remedy: { zh: '请由安全管理员查看并先解绑', en: 'have the security administrator see to whom, and take that link off first' },
  });
}

export function unknownIdentity(identityId: string): Refused {
  return new Refused('unknown_identity', {
    expected: { zh: '现有的绑定', en: 'a link that there is' },
    saw: alike(identityId),
    remedy: { zh: '请从绑定列表中选取', en: 'list the links' },
  });
}

const AGAIN: Bilingual = { zh: '请回到登录页重新登录', en: 'begin again at the sign-in' };

import { oidcSettingsOf } from '../../src/cli/oidc-settings.js';
import { UsageError } from '../../src/cli/told.js';

const SET = { KEPT_OIDC_ISSUER: 'https://login.example.com/realms/gas', KEPT_OIDC_CLIENT_ID: 'kept', KEPT_OIDC_CLIENT_SECRET: 'secret', KEPT_OIDC_ORGANIZATION: 'laizhou-gas' };

test('no provider where nothing is set', () => {
  expect(oidcSettingsOf({ KEPT_OIDC_ISSUER: '' })).toBeNull();
});

test('all four, with a title and agreed values of acr', () => {
  expect(oidcSettingsOf({ ...SET, KEPT_OIDC_TITLE: '集团登录', KEPT_OIDC_ACR: ' gold  urn:2fa ' })).toEqual({
    issuer: new URL(SET.KEPT_OIDC_ISSUER), clientId: 'kept', clientSecret: 'secret', organization: 'laizhou-gas', title: { zh: '集团登录', en: '集团登录' }, secondFactorAcr: ['gold', 'urn:2fa'],
  });
  expect(oidcSettingsOf(SET)).toMatchObject({ title: { zh: '统一身份认证', en: 'Single sign-on' }, secondFactorAcr: [] });
});

test.each(['http://localhost:8080', 'http://127.0.0.1:8080/realm', 'https://login.example.com'])('%s is an issuer', (issuer) => {
  expect(oidcSettingsOf({ ...SET, KEPT_OIDC_ISSUER: issuer })!.issuer.href).toBe(new URL(issuer).href);
});

const problem = (environment: NodeJS.ProcessEnv) => {
  try {
    return oidcSettingsOf(environment);
  } catch (error) {
    return error instanceof UsageError ? error.words : error;
  }
};

test.each(['http://login.example.com', 'login.example.com', 'ftp://localhost', 'https://user@login.example.com', 'https://login.example.com/?x=1', 'https://login.example.com/#x'])('%s is none, and why is told in both languages', (issuer) => {
  expect(problem({ ...SET, KEPT_OIDC_ISSUER: issuer })).toEqual({ zh: expect.stringMatching(/KEPT_OIDC_ISSUER.*https 地址/), en: expect.stringMatching(/KEPT_OIDC_ISSUER.*https address/) });
});

test.each(Object.keys(SET))('without %s the others are refused, and it is named', (name) => {
  const { zh, en } = problem({ ...SET, [name]: '' }) as { zh: string; en: string };
  expect(zh).toMatch(new RegExp(`请设置 ${name}`));
  expect(en).toMatch(new RegExp(`set ${name} as well`, 'i'));
  expect(`${zh}${en}`).not.toContain('secret ');
});

test('a title that no button holds is refused', () => {
  expect(problem({ ...SET, KEPT_OIDC_TITLE: 'x'.repeat(41) })).toMatchObject({ en: expect.stringMatching(/at most 40/) });
});

/** Signing in by a real provider of OpenID Connect, as browsers do it. */
import { generate } from 'otplib';
import { makeAccountLink } from '../../../src/store/people/account-links.sql.js';
import { TENANT } from '../../support/api.js';
import { ATTEMPT_COOKIE, setOidcStage, type OidcStage } from '../../support/oidc/stage.js';
import { Visitor } from '../../support/oidc/visitor.js';
import { addPerson, setUpSecondFactor, signedIn, signIn } from '../../support/people.js';

let stage: OidcStage;
beforeAll(async () => {
  stage = await setOidcStage();
});
afterAll(() => stage.stop());
beforeEach(() => stage.api.dataSource.query('delete from kept.sign_in_throttle'));

const audit = (staff: string) => stage.api.dataSource.query<{ kind: string; details: object }[]>('select kind, details from kept.audit_entry where staff = $1 order by audit_id', [staff]);

async function somebody(staff: string): Promise<Visitor> {
  await addPerson(stage.api, { staff, posts: ['agent@customer-service'] });
  await stage.link(staff, `subject of ${staff}`);
  return new Visitor();
}

describe('the whole round', () => {
  test('ends in an ordinary session, at the page that was asked for', async () => {
    const visitor = await somebody('whole');
    const page = await stage.signIn(visitor, { subject: 'subject of whole' }, '/#/tasks?kind=mine');
    expect([page.status, page.location]).toEqual([303, `${stage.api.url}/#/tasks?kind=mine`]);
    expect(page.headers.getSetCookie().find((line) => line.startsWith('__Host-kept='))).toMatch(/^__Host-kept=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const browser = visitor.at(stage.api.url);
    expect((await browser.get('session')).body).toMatchObject({ staff: 'whole', organization: TENANT, posts: [{ post: 'agent' }], secondFactor: false, codeOwed: false });
    expect((await browser.get('sessions')).body.items).toHaveLength(1);
    expect(await audit('whole')).toMatchObject([{ kind: 'signed-in', details: { by: 'oidc', secondFactor: false } }]);
    expect((await browser.send('DELETE', 'session')).status).toBe(204);
    expect((await browser.get('session')).status).toBe(401);
  });

  test('asks for code, PKCE by S256, state and nonce, and nothing but who somebody is', async () => {
    const visitor = new Visitor();
    const { location, headers } = await visitor.open(stage.at('sign-in/oidc/begin'));
    const asked = Object.fromEntries(new URL(location!).searchParams);
    const random = expect.stringMatching(/^[\w-]{43}$/);
    expect(asked).toEqual({ client_id: 'kept', redirect_uri: stage.callback, response_type: 'code', scope: 'openid', state: random, nonce: random, code_challenge: random, code_challenge_method: 'S256', acr_values: 'gold' });
    expect(headers.get('set-cookie')).toMatch(new RegExp(`^${ATTEMPT_COOKIE}=[\\w-]+; Max-Age=600; Path=/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$`));
    const sealed = Buffer.from(visitor.cookie(stage.api.url, ATTEMPT_COOKIE)!, 'base64url').toString('latin1');
    expect(sealed).not.toContain(asked['state']);
  });

  test('is offered to the page with its organization and title', async () => {
    expect((await new Visitor().open(stage.at('sign-in/oidc'))).body).toEqual({ items: [{ organization: TENANT, title: { zh: '集团统一登录', en: 'Group sign-on' } }] });
  });

  test('gives a new session, whatever cookie came with it', async () => {
    const visitor = await somebody('fixated');
    visitor.setCookie(stage.api.url, '__Host-kept', 'A'.repeat(43));
    await stage.signIn(visitor, { subject: 'subject of fixated' });
    expect(visitor.cookie(stage.api.url, '__Host-kept')).not.toBe('A'.repeat(43));
  });
});

describe('the page afterwards', () => {
  test.each(['//evil.example', '/\\evil.example', '/\t/evil.example', '/.//evil.example', '/a/..//evil.example', 'https://evil.example', 'javascript:alert(1)', 'evil', ''])('is never %j', async (to) => {
    const { status, location } = await new Visitor().open(`${stage.at('sign-in/oidc/begin')}?to=${encodeURIComponent(to)}`);
    expect([status, location]).toEqual([400, null]);
  });

  test('cannot be put into the cookie by the browser', async () => {
    const visitor = await somebody('tamperer');
    const callback = await stage.goThrough(visitor, { subject: 'subject of tamperer' });
    const cookie = Buffer.from(visitor.cookie(stage.api.url, ATTEMPT_COOKIE)!, 'base64url');
    cookie[40]! ^= 1;
    visitor.setCookie(stage.api.url, ATTEMPT_COOKIE, cookie.toString('base64url'));
    expect((await visitor.open(callback, { accept: '*/*' })).body.reason).toBe('external_refused');
  });
});

describe('who is linked to nobody', () => {
  test('is told so in words with the subject, added to nothing and put into the audit trail', async () => {
    const staffBefore = await stage.api.dataSource.query('select staff from kept.staff');
    const visitor = new Visitor();
    const callback = await stage.goThrough(visitor, { subject: 'stranger-17' });
    expect(await visitor.open(callback, { accept: '*/*' })).toMatchObject({ status: 401, body: { reason: 'external_unknown', saw: 'stranger-17', remedy: expect.stringContaining('安全管理员') } });
    expect(await stage.api.dataSource.query('select staff from kept.staff')).toEqual(staffBefore);
    expect(await stage.api.dataSource.query("select details from kept.audit_entry where kind = 'sign-in-refused' and staff is null")).toEqual([{ details: { wrong: 'subject', by: 'oidc' } }]);
  });

  test('is not taken for the account of the same login, pseudonym or address of mail', async () => {
    await addPerson(stage.api, { staff: 'namesake' });
    const visitor = new Visitor();
    expect((await visitor.open(await stage.goThrough(visitor, { subject: 'namesake' }), { accept: '*/*' })).body.reason).toBe('external_unknown');
    expect(visitor.cookie(stage.api.url, '__Host-kept')).toBeUndefined();
  });

  test('comes as a person to the page that tells why, once', async () => {
    const visitor = new Visitor();
    const page = await stage.signIn(visitor, { subject: 'stranger-18' });
    expect([page.status, page.location]).toEqual([303, `${stage.api.url}/#/sign-in/refused`]);
    expect(await visitor.open(stage.at('sign-in/oidc/refusal'))).toMatchObject({ status: 401, body: { reason: 'external_unknown', saw: 'stranger-18' } });
    expect((await visitor.open(stage.at('sign-in/oidc/refusal'))).status).toBe(204);
  });

  test('nor is who has the same subject at another issuer, or in another organization', async () => {
    await addPerson(stage.api, { staff: 'elsewhere' });
    await stage.api.dataSource.query("insert into kept.external_identity (tenant, issuer, subject, staff, linked_by) values ($1, 'https://elsewhere.example/', 'shared', 'elsewhere', 'test')", [TENANT]);
    const visitor = new Visitor();
    expect((await visitor.open(await stage.goThrough(visitor, { subject: 'shared' }), { accept: '*/*' })).body.reason).toBe('external_unknown');
  });
});

test.each([
  ['whose account is disabled', "update kept.account set disabled_at = kept.now() where staff = $1"],
  ['who left', "update kept.staff set left_at = kept.now() where staff = $1"],
])('nobody signs in %s', async (what, change) => {
  const staff = what.includes('left') ? 'gone' : 'disabled';
  const visitor = await somebody(staff);
  await stage.api.dataSource.query(change, [staff]);
  expect((await visitor.open(await stage.goThrough(visitor, { subject: `subject of ${staff}` }), { accept: '*/*' })).body.reason).toBe('external_unknown');
  expect(await audit(staff)).toMatchObject([{ kind: 'sign-in-refused', details: { wrong: 'account' } }]);
});

describe('a second factor', () => {
  const administrator = async (staff: string, person: { amr?: string[]; acr?: string }) => {
    await signedIn(stage.api, { staff, kind: 'security' });
    await stage.link(staff, `subject of ${staff}`);
    const visitor = new Visitor();
    await stage.signIn(visitor, { subject: `subject of ${staff}`, ...person });
    return visitor.at(stage.api.url);
  };

  test.each([
    ['amr-mfa', { amr: ['pwd', 'otp', 'mfa'] }],
    ['acr-gold', { acr: 'gold' }],
  ])('that the token tells of (%s) counts', async (staff, person) => {
    const browser = await administrator(staff, person);
    expect((await browser.get('session')).body).toMatchObject({ secondFactor: true, codeOwed: false });
    expect((await browser.get('staff')).status).toBe(200);
  });

  test.each([
    ['amr-pwd', { amr: ['pwd'] }],
    ['acr-silver', { acr: 'silver' }],
    ['says-nothing', {}],
  ])('that it does not (%s) does not: ours is still to be shown, and until then nothing else is done', async (staff, person) => {
    const browser = await administrator(staff, person);
    expect((await browser.get('session')).body).toMatchObject({ secondFactor: false, codeOwed: true });
    for (const path of ['staff', 'sessions', 'sign-in/oidc/own']) expect((await browser.get(path)).body.reason).toBe('code_owed');
    expect((await browser.send('PUT', 'session/second-factor', { password: 'x', secret: 'x', code: '000000' })).body.reason).toBe('code_owed');
  });

  test('is shown by its code, each once, and guessed no oftener than a password', async () => {
    const secret = await setUpSecondFactor(await signedIn(stage.api, { staff: 'shower' }));
    await stage.link('shower', 'subject of shower');
    const visitor = new Visitor();
    await stage.signIn(visitor, { subject: 'subject of shower' });
    const browser = visitor.at(stage.api.url);
    expect((await browser.get('cases')).body.reason).toBe('code_owed');
    await stage.api.dataSource.query("update kept.account set totp_step = totp_step - 2 where staff = 'shower'");
    const code = await generate({ secret });
    expect((await browser.send('POST', 'session/code', { code: '000000' })).body.reason).toBe('code_wrong');
    expect((await browser.send('POST', 'session/code', { code })).status).toBe(204);
    expect((await browser.get('session')).body).toMatchObject({ secondFactor: true, codeOwed: false });
    expect((await browser.get('cases')).status).toBe(200);
    expect((await browser.send('POST', 'session/code', { code })).body.reason).toBe('code_wrong');
    const guesses = [];
    for (let n = 0; n < 9; n += 1) guesses.push((await browser.send('POST', 'session/code', { code: '000000' })).body.reason);
    expect(guesses.at(-1)).toBe('too_many_attempts');
  });

  test('is not gone round by a link that opens the account anew', async () => {
    await setUpSecondFactor(await signedIn(stage.api, { staff: 'relinked', kind: 'audit' }));
    const { secret: link } = await stage.api.dataSource.transaction((manager) => makeAccountLink(manager, { tenant: TENANT, staff: 'relinked' }, 'kept:terminal'));
    const visitor = new Visitor();
    const opened = await fetch(stage.at('account-links/open'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ link, password: 'seven granite lanterns by a weir' }) });
    visitor.keep(stage.api.url, opened.headers);
    expect((await visitor.at(stage.api.url).get('audit')).body.reason).toBe('code_owed');
  });
});

test('local accounts sign in beside it', async () => {
  await signedIn(stage.api, { staff: 'local' });
  expect((await signIn(stage.api, 'local')).status).toBe(204);
});

import { generate } from 'otplib';
import { openComplaint, startApi, ask, TENANT, OTHER_TENANT, type TestApi } from '../../support/api.js';
import { addPerson, browserOf, json, OWN_PAGE, PASSWORD, secretSetBy, setUpSecondFactor, signedIn, signIn, type Browser } from '../../support/people.js';
import { readEvents } from '../../support/effects/event-reader.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
beforeEach(() => api.dataSource.query('delete from kept.sign_in_throttle'));

const audit = (staff: string) => api.dataSource.query<{ kind: string; details: object }[]>('select kind, details from kept.audit_entry where staff = $1 order by audit_id', [staff]);
const auditKinds = async (staff: string) => (await audit(staff)).map(({ kind }) => kind);

describe('a link opens an account once', () => {
  test('its holder sets a password and is signed in', async () => {
    const link = await addPerson(api, { staff: 'opener', posts: ['agent@customer-service'] });
    expect((await ask(api.url, '/api/v1/account-links/look', json({ link }))).body).toEqual({ organization: TENANT, login: 'opener' });
    const opened = await ask(api.url, '/api/v1/account-links/open', json({ link, password: PASSWORD }));
    expect(opened.status).toBe(204);
    expect((await browserOf(api.url, secretSetBy(opened)!).get('session')).body).toMatchObject({ staff: 'opener', name: '姓名 opener', kind: 'employee', posts: [{ post: 'agent', unit: 'customer-service' }] });
    expect((await ask(api.url, '/api/v1/account-links/open', json({ link, password: PASSWORD }))).body.reason).toBe('link_invalid');
    expect(await auditKinds('opener')).toEqual(['account-opened', 'signed-in']);
  });

  test('of two who use it at the same moment one does', async () => {
    const link = await addPerson(api, { staff: 'twice' });
    const both = await Promise.all([1, 2].map(() => ask(api.url, '/api/v1/account-links/open', json({ link, password: PASSWORD }))));
    expect(both.map(({ status }) => status).sort()).toEqual([204, 401]);
  });

  test('not after 48 hours, nor once another was made', async () => {
    const link = await addPerson(api, { staff: 'late' });
    await api.dataSource.query("update kept.account_link set expires_at = kept.now() where staff = 'late'");
    expect((await ask(api.url, '/api/v1/account-links/look', json({ link }))).body.reason).toBe('link_invalid');
  });

  test.each([
    ['short', /至少 10 个字符/],
    ['password123', /不易猜到/],
    ['laizhou-gas-2026', /不易猜到/],
    ['qwertyuiopas', /不易猜到/],
    ['莱州华润燃气2026', /不易猜到/],
    ['Laizhou China Resources', /不易猜到/],
    ['laizhougas12345', /不易猜到/],
    ['Kept@2026kept', /不易猜到/],
    ['张小明张小明2026', /不易猜到/],
  ])('the password %s is refused, and the link still works', async (password, words) => {
    const link = await addPerson(api, { staff: `weak-${Buffer.from(password).toString('hex')}`, name: '张小明' });
    const refused = await ask(api.url, '/api/v1/account-links/open', json({ link, password }));
    expect(refused).toMatchObject({ status: 422, body: { reason: 'password_refused', detail: expect.stringMatching(words) } });
    expect((await ask(api.url, '/api/v1/account-links/open', json({ link, password: PASSWORD }))).status).toBe(204);
  });
});

describe('signing in', () => {
  test('sets a cookie that scripts do not see and other sites do not send', async () => {
    await signedIn(api, { staff: 'cookie' });
    const answer = await signIn(api, 'cookie');
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-kept=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('gives a new session each time, whatever cookie came with it', async () => {
    const first = await signedIn(api, { staff: 'fixated' });
    const planted = 'A'.repeat(43);
    const answer = await ask(api.url, '/api/v1/session', { ...json({ organization: TENANT, login: 'fixated', password: PASSWORD }), headers: { 'content-type': 'application/json', cookie: `__Host-kept=${planted}` } });
    const secret = secretSetBy(answer)!;
    expect([planted, first.secret]).not.toContain(secret);
    expect((await browserOf(api.url, planted).get('session')).status).toBe(401);
  });

  test('ends the session that the browser had before, whosever it was', async () => {
    const [first, other] = [await signedIn(api, { staff: 'anew' }), await signedIn(api, { staff: 'anew-other' })];
    const again = (browser: Browser) => ask(api.url, '/api/v1/session', { ...json({ organization: TENANT, login: 'anew', password: PASSWORD }), headers: { 'content-type': 'application/json', cookie: `__Host-kept=${browser.secret}` } });
    const second = browserOf(api.url, secretSetBy(await again(first))!);
    expect([(await first.get('session')).status, (await second.get('session')).status]).toEqual([401, 200]);
    expect((await ask(api.url, '/api/v1/session', { ...json({ organization: TENANT, login: 'anew', password: 'wrong wrong wrong' }), headers: { 'content-type': 'application/json', cookie: `__Host-kept=${other.secret}` } })).status).toBe(401);
    expect((await other.get('session')).status).toBe(200);
    await again(other);
    expect((await other.get('session')).status).toBe(401);
    expect((await auditKinds('anew')).slice(1)).toEqual(['signed-in', 'session-ended', 'signed-in', 'sign-in-refused', 'signed-in']);
    expect(await audit('anew-other')).toMatchObject([{ kind: 'account-opened' }, { kind: 'signed-in' }, { kind: 'session-ended', details: { by: 'sign-in' } }]);
  });

  test('tells an unknown login, a wrong password and another organization alike', async () => {
    await signedIn(api, { staff: 'known' });
    const refused = await Promise.all([signIn(api, 'nobody'), signIn(api, 'known', 'wrong wrong wrong'), signIn(api, 'known', PASSWORD, undefined, OTHER_TENANT)]);
    const told = refused.map(({ status, body: { instance, ...rest } }) => ({ status, rest }));
    expect(told[0]).toMatchObject({ status: 401, rest: { reason: 'sign_in_refused' } });
    expect(told).toEqual([told[0], told[0], told[0]]);
    expect(await audit('known')).toMatchObject([{ kind: 'account-opened' }, { kind: 'signed-in' }, { kind: 'sign-in-refused', details: { wrong: 'password' } }]);
  });

  test('is refused after eight wrong attempts, right ones too, and counted in the database', async () => {
    await signedIn(api, { staff: 'guessed' });
    const wrong = await Promise.all(Array.from({ length: 12 }, () => signIn(api, 'guessed', 'wrong wrong wrong')));
    expect(wrong.filter(({ status }) => status === 401)).toHaveLength(8);
    expect(await signIn(api, 'guessed')).toMatchObject({ status: 429, body: { reason: 'too_many_attempts' } });
    await signedIn(api, { staff: 'other' });
    expect((await signIn(api, 'other')).status).toBe(204);
    expect(await api.dataSource.query("select points from kept.sign_in_throttle where key = 'account:laizhou-gas guessed'")).toEqual([{ points: 13 }]);
  });

  test('is refused to an address that tries many accounts', async () => {
    const wrong = [];
    for (let n = 0; n < 62; n += 1) wrong.push((await signIn(api, `spray-${n}`)).status);
    expect([wrong.filter((status) => status === 401).length, wrong.slice(60)]).toEqual([60, [429, 429]]);
  });
});

describe('a second factor', () => {
  test('is asked for once it is set up, and each code is good once', async () => {
    const browser = await signedIn(api, { staff: 'factor' });
    const secret = await setUpSecondFactor(browser);
    expect(await signIn(api, 'factor')).toMatchObject({ status: 401, body: { reason: 'second_factor_required' } });
    await api.dataSource.query("update kept.account set totp_step = totp_step - 2 where staff = 'factor'");
    const code = await generate({ secret });
    expect((await signIn(api, 'factor', PASSWORD, code)).status).toBe(204);
    expect((await signIn(api, 'factor', PASSWORD, code)).body.reason).toBe('sign_in_refused');
    expect((await browserOf(api.url, browser.secret).get('session')).body.secondFactor).toBe(true);
  });

  test('cannot be guessed by who knows the password: that no code was given does not begin the count anew', async () => {
    await setUpSecondFactor(await signedIn(api, { staff: 'counted' }));
    const told: string[] = [];
    for (let n = 0; n < 10; n += 1) {
      told.push((await signIn(api, 'counted', PASSWORD, '000000')).body.reason);
      await signIn(api, 'counted', PASSWORD);
    }
    expect(told.slice(8)).toEqual(['too_many_attempts', 'too_many_attempts']);
  });

  test('an administrator without one may do nothing but set one up', async () => {
    const link = await addPerson(api, { staff: 'bare-security', kind: 'security' });
    const opened = await ask(api.url, '/api/v1/account-links/open', json({ link, password: PASSWORD }));
    const browser = browserOf(api.url, secretSetBy(opened)!);
    expect((await browser.get('staff')).body.reason).toBe('second_factor_needed');
    await setUpSecondFactor(browser);
    expect((await browser.get('staff')).status).toBe(200);
  });

  test('is not set with a wrong password or a wrong code', async () => {
    const browser = await signedIn(api, { staff: 'careless' });
    const { secret } = (await browser.send('POST', 'session/second-factor', {})).body;
    const tries = [{ password: 'wrong wrong wrong', secret, code: await generate({ secret }) }, { password: PASSWORD, secret, code: '000000' }, { password: PASSWORD, secret: 'x', code: await generate({ secret }) }];
    const reasons = [];
    for (const body of tries) reasons.push((await browser.send('PUT', 'session/second-factor', body)).body.reason);
    expect(reasons).toEqual(['password_wrong', 'code_wrong', 'code_wrong']);
    expect((await browser.get('session')).body.secondFactor).toBe(false);
  });
});

describe('a session', () => {
  test('ends when its owner signs out, and the cookie is taken away', async () => {
    const browser = await signedIn(api, { staff: 'leaver' });
    const out = await browser.send('DELETE', 'session');
    expect([out.status, out.headers.get('set-cookie')]).toEqual([204, expect.stringMatching(/^__Host-kept=;.*Expires=Thu, 01 Jan 1970/)]);
    expect((await browser.get('session')).body.reason).toBe('unauthorized');
  });

  test.each([['idle for 30 minutes', "seen_at = kept.now() - interval '30 minutes'"], ['open for 12 hours', 'expires_at = kept.now()']])('ends when it was %s', async (_when, change) => {
    const browser = await signedIn(api, { staff: `idle-${change.length}` });
    await api.dataSource.query(`update kept.session set ${change} where staff = $1`, [`idle-${change.length}`]);
    expect((await browser.get('session')).status).toBe(401);
  });

  test('is not used by what a page asks by itself, nor by a stream that stays open', async () => {
    const browser = await signedIn(api, { staff: 'away', posts: ['agent@customer-service'] });
    const cookie = { cookie: `__Host-kept=${browser.secret}`, ...OWN_PAGE };
    const seen = async () => (await api.dataSource.query<{ at: Date }[]>("select seen_at as at from kept.session where staff = 'away'"))[0]!.at.getTime();
    const stream = await readEvents(`${api.url}/api/v1/events`, cookie);
    await api.dataSource.query("update kept.session set seen_at = seen_at - interval '10 minutes' where staff = 'away'");
    const before = await seen();
    expect((await ask(api.url, '/api/v1/session', { headers: { ...cookie, 'kept-unattended': '1' } })).status).toBe(200);
    await openComplaint(await api.as('an', ['agent@customer-service']));
    await api.effects.run();
    expect((await stream.next()).event).toBe('transition');
    stream.close();
    expect(await seen()).toBe(before);
    expect((await browser.get('session')).status).toBe(200);
    expect(await seen()).toBeGreaterThan(before);
  });

  test('is listed, and any one is ended by its owner alone', async () => {
    const [here, stranger] = [await signedIn(api, { staff: 'owner' }), await signedIn(api, { staff: 'stranger' })];
    const there = browserOf(api.url, secretSetBy(await signIn(api, 'owner'))!);
    const { items } = (await here.get('sessions')).body as { items: { sessionId: string; isThis: boolean }[] };
    expect(items).toHaveLength(2);
    const other = items.find(({ isThis }) => !isThis)!.sessionId;
    expect((await stranger.send('DELETE', `sessions/${other}`)).body.reason).toBe('unknown_session');
    expect((await there.get('session')).status).toBe(200);
    expect((await here.send('DELETE', `sessions/${other}`)).status).toBe(204);
    expect((await there.get('session')).status).toBe(401);
    expect((await here.get('session')).status).toBe(200);
  });

  test('others end when the password changes, which asks for the present one', async () => {
    const here = await signedIn(api, { staff: 'changer' });
    const there = browserOf(api.url, secretSetBy(await signIn(api, 'changer'))!);
    const next = 'granite seven lanterns by the weir';
    expect((await here.send('POST', 'session/password', { password: 'wrong wrong wrong', next })).body.reason).toBe('password_wrong');
    expect((await here.send('POST', 'session/password', { password: PASSWORD, next })).status).toBe(204);
    expect([(await here.get('session')).status, (await there.get('session')).status]).toEqual([200, 401]);
    expect([(await signIn(api, 'changer')).status, (await signIn(api, 'changer', next)).status]).toEqual([401, 204]);
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the same site', { 'sec-fetch-site': 'same-site' }],
    ['another origin, from a browser that does not name sites', { origin: 'https://evil.example' }],
    ['nowhere', {}],
  ])('changes nothing for a page of %s', async (_page, headers) => {
    const browser = await signedIn(api, { staff: `victim-${JSON.stringify(headers).length}` });
    expect(await browser.send('DELETE', 'session', undefined, headers as Record<string, string>)).toMatchObject({ status: 403, body: { reason: 'cross_site' } });
    expect((await browser.get('session')).status).toBe(200);
  });

  test('takes a page of this host from a browser that names no sites', async () => {
    const browser = await signedIn(api, { staff: 'old-browser' });
    expect((await browser.send('DELETE', 'session', undefined, { origin: api.url })).status).toBe(204);
  });
});

/** A session cannot be planted, taken over, used from another site or guessed. */
import { generate } from 'otplib';
import { ask, startApi, TENANT, type TestApi } from '../support/api.js';
import { addPerson, browserOf, json, OWN_PAGE, PASSWORD, secretSetBy, setUpSecondFactor, signedIn, signIn } from '../support/people.js';
import { askAs, askersOf, letIn } from '../support/security/askers.js';
import { bodyOf, changes, isStream, routesOf } from '../support/security/routes.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
beforeEach(() => api.dataSource.query('delete from kept.sign_in_throttle'));

const PLANTED = 'A'.repeat(43);
const planted = (body: unknown): RequestInit => ({ ...json(body), headers: { 'content-type': 'application/json', cookie: `__Host-kept=${PLANTED}` } });

describe('a secret that somebody brought along', () => {
  test('is not taken over by signing in, nor by opening an account', async () => {
    const link = await addPerson(api, { staff: 'planted' });
    const opened = await ask(api.url, '/api/v1/account-links/open', planted({ link, password: PASSWORD }));
    const entered = await ask(api.url, '/api/v1/session', planted({ organization: TENANT, login: 'planted', password: PASSWORD }));
    const [first, second] = [secretSetBy(opened), secretSetBy(entered)];
    expect([opened.status, entered.status, new Set([first, second, PLANTED, null]).size]).toEqual([204, 204, 4]);
    expect((await browserOf(api.url, PLANTED).get('session')).status).toBe(401);
  });

  test('is worth nothing once the second factor was set up in its session', async () => {
    const browser = await signedIn(api, { staff: 'setter' });
    const before = browser.secret;
    await setUpSecondFactor(browser);
    expect(browser.secret).not.toBe(before);
    expect((await browserOf(api.url, before).get('session')).status).toBe(401);
    expect((await browser.get('session')).body).toMatchObject({ staff: 'setter', secondFactor: true });
  });

  test('is worth nothing once the second factor was shown in its session', async () => {
    const secret = await setUpSecondFactor(await signedIn(api, { staff: 'shower' }));
    await api.dataSource.query("update kept.account set totp_step = totp_step - 2 where staff = 'shower'");
    const { link } = (await (await signedIn(api, { staff: 'link-maker', kind: 'security' })).send('POST', 'staff/shower/link', {})).body;
    const browser = browserOf(api.url, secretSetBy(await ask(api.url, '/api/v1/account-links/open', json({ link, password: PASSWORD })))!);
    const known = browser.secret;
    expect((await browser.get('session')).body.codeOwed).toBe(true);
    const shown = await browser.send('POST', 'session/code', { code: await generate({ secret }) });
    expect(shown.headers.get('set-cookie')).toMatch(/^__Host-kept=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect((await browserOf(api.url, known).get('session')).status).toBe(401);
    expect((await browser.get('session')).body).toMatchObject({ staff: 'shower', codeOwed: false });
  });

  test.each(['two cookies of the name', 'a cookie of another name', 'the address', 'a header', 'a body'])('is not looked for in %s', async (where) => {
    const { secret } = await signedIn(api, { staff: `where-${where.length}` });
    const asked: Record<string, [string, RequestInit]> = {
      'two cookies of the name': ['', { headers: { cookie: `__Host-kept=x; __Host-kept=${secret.slice(1)}` } }],
      'a cookie of another name': ['', { headers: { cookie: `kept=${secret}; X__Host-kept=${secret}; __host-kept=${secret}` } }],
      'the address': [`?session=${secret}&__Host-kept=${secret}`, {}],
      'a header': ['', { headers: { 'x-session': secret, '__Host-kept': secret, authorization: `Bearer ${secret}` } }],
      'a body': ['/code', { ...json({ code: '000000', session: secret }) }],
    };
    const [path, init] = asked[where]!;
    expect((await ask(api.url, `/api/v1/session${path}`, init)).status).toBe(401);
  });
});

test('the page of another site changes nothing by a session, on any route', async () => {
  const askers = await askersOf(api, 'victim');
  const taken: string[] = [];
  const foreign: readonly Readonly<Record<string, string>>[] = [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': 'none' }, {}, { origin: 'https://evil.example' }, { origin: 'null' }];
  for (const route of (await routesOf(api)).filter((one) => changes(one) && !isStream(one))) {
    for (const who of letIn(askers, route.act)) {
      if (who === null) continue;
      for (const page of foreign) {
        const { status, body } = await askAs(api.url, who, route, { page, ...(route.body !== null && { body: bodyOf(route) }), ...(route.takesFile && { headers: { 'content-type': 'application/octet-stream' } }) });
        if (status !== 403 || body.reason !== 'cross_site') taken.push(`${route.name} ${JSON.stringify(page)}: ${status} ${body.reason}`);
      }
    }
  }
  expect(taken).toEqual([]);
});

test('a form of another site, which browsers send unasked, is no body that is taken', async () => {
  const { secret } = await signedIn(api, { staff: 'form-victim', posts: ['agent@customer-service'] });
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    const response = await fetch(`${api.url}/api/v1/cases`, { method: 'POST', body: '{"process":"complaint","form":{}}', headers: { 'content-type': type, cookie: `__Host-kept=${secret}`, ...OWN_PAGE } });
    expect([type, response.status]).toEqual([type, 415]);
  }
});

describe('guessing', () => {
  test('is told apart by nothing: the same answer, and no cookie', async () => {
    await signedIn(api, { staff: 'told' });
    const told = (await Promise.all([signIn(api, 'told', 'wrong wrong wrong'), signIn(api, 'nobody-9', 'wrong wrong wrong')])).map(({ status, headers, body }) => JSON.stringify([status, { ...body, instance: null }, headers.get('set-cookie')]));
    expect(told[0]).toBe(told[1]);
  });

  test('is held up by account, whatever address it says it comes from', async () => {
    await signedIn(api, { staff: 'guessed' });
    const reasons: string[] = [];
    for (let n = 0; n < 10; n += 1) {
      const answer = await ask(api.url, '/api/v1/session', { ...json({ organization: TENANT, login: n % 2 === 0 ? 'guessed' : 'GUESSED', password: 'wrong wrong wrong' }), headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${n}` } });
      reasons.push(answer.body.reason);
    }
    expect(reasons).toEqual([...Array(8).fill('sign_in_refused'), 'too_many_attempts', 'too_many_attempts']);
  });

  test('a link, a session or a token has 256 random bits', async () => {
    const secrets = await Promise.all(Array.from({ length: 8 }, async (_none, n) => [await addPerson(api, { staff: `random-${n}` }), (await api.as(`random-${n}`, [])).token.replace('kept_', '')]));
    expect(new Set(secrets.flat()).size).toBe(16);
    for (const secret of secrets.flat()) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  });
});

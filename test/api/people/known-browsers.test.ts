/** Whoever knows a login does not keep its owner out: attempts of a browser in which the owner signed in before are counted apart. */
import { ask, OTHER_TENANT, startApi, TENANT, type Answer, type TestApi } from '../../support/api.js';
import { PASSWORD, signedIn, signIn } from '../../support/people.js';

const WRONG = 'wrong wrong wrong';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
beforeEach(() => api.dataSource.query('delete from kept.sign_in_throttle'));

const knownSetBy = ({ headers }: Answer): string | undefined => headers.getSetCookie().map((line) => /^__Host-kept-known=([\w-]+);/.exec(line)?.[1]).find((secret) => secret !== undefined);

/** A browser that carries a cookie of whom it knows. */
function signInKnown(login: string, known: string, password: string = PASSWORD, organization: string = TENANT): Promise<Answer> {
  const body = JSON.stringify({ organization, login, password });
  return ask(api.url, '/api/v1/session', { method: 'POST', body, headers: { 'content-type': 'application/json', cookie: `__Host-kept-known=${known}` } });
}

async function strangersTry(login: string): Promise<void> {
  for (let n = 0; n < 9; n += 1) await signIn(api, login, WRONG);
  expect((await signIn(api, login)).body.reason).toBe('too_many_attempts');
}

test('its owner signs in while strangers try, there and nowhere else', async () => {
  await signedIn(api, { staff: 'owner' });
  const known = knownSetBy(await signIn(api, 'owner'))!;
  await strangersTry('owner');
  const entered = await signInKnown('OWNER', known);
  expect([entered.status, (await signInKnown('owner', knownSetBy(entered)!)).status, (await signIn(api, 'owner')).status]).toEqual([204, 204, 429]);
});

test('so it is where strangers use up the attempts of the address', async () => {
  await signedIn(api, { staff: 'neighbour' });
  const known = knownSetBy(await signIn(api, 'neighbour'))!;
  for (let n = 0; n < 61; n += 1) await signIn(api, `spray-${n}`, WRONG);
  expect([(await signIn(api, 'neighbour')).status, (await signInKnown('neighbour', known)).status]).toEqual([429, 204]);
});

test('it has eight attempts as any other, and more with no copy of its cookie', async () => {
  await signedIn(api, { staff: 'counted' });
  const first = await signIn(api, 'counted');
  const known = knownSetBy(first)!;
  const again = knownSetBy(await signInKnown('counted', known))!;
  const told: string[] = [];
  for (let n = 0; n < 9; n += 1) told.push((await signInKnown('counted', n % 2 === 0 ? known : again, WRONG)).body.reason);
  expect(told).toEqual([...Array(8).fill('sign_in_refused'), 'too_many_attempts']);
  expect((await signInKnown('counted', again)).body.reason).toBe('too_many_attempts');
});

test('it counts for nobody else: another login, another organization, a cookie that was made up or has run out', async () => {
  await Promise.all(['mine', 'theirs'].map((staff) => signedIn(api, { staff })));
  await signedIn(api, { staff: 'theirs', tenant: OTHER_TENANT });
  const known = knownSetBy(await signIn(api, 'mine'))!;
  await strangersTry('theirs');
  for (let n = 0; n < 8; n += 1) await signIn(api, 'theirs', WRONG, undefined, OTHER_TENANT);
  const changed = `${known.slice(0, -4)}${known.slice(-4) === 'AAAA' ? 'BBBB' : 'AAAA'}`;
  expect([(await signInKnown('theirs', known)).status, (await signInKnown('theirs', known, PASSWORD, OTHER_TENANT)).status]).toEqual([429, 429]);
  await strangersTry('mine');
  expect([(await signInKnown('mine', changed)).status, (await signInKnown('mine', 'A'.repeat(200))).status]).toEqual([429, 429]);
  const real = performance.now.bind(performance);
  performance.now = () => real() + 90 * 86_400_000;
  expect((await signInKnown('mine', known).finally(() => (performance.now = real))).status).toBe(429);
  expect((await signInKnown('mine', known)).status).toBe(204);
});

test('its cookie goes to this host alone, to no script, and opens nothing', async () => {
  await signedIn(api, { staff: 'cookie' });
  const line = (await signIn(api, 'cookie')).headers.getSetCookie().find((one) => one.startsWith('__Host-kept-known='))!;
  expect(line).toMatch(/^__Host-kept-known=[\w-]+; Max-Age=7776000; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/);
  expect(line).not.toMatch(/cookie;|owner/);
  expect((await ask(api.url, '/api/v1/session', { headers: { cookie: line.split(';')[0]! } })).status).toBe(401);
  const refused = await signIn(api, 'cookie', WRONG);
  expect(refused.headers.getSetCookie()).toEqual([]);
});

test('in a session its owner changes the password while strangers try', async () => {
  const browser = await signedIn(api, { staff: 'changer' });
  await strangersTry('changer');
  expect((await browser.send('POST', 'session/password', { password: PASSWORD, next: 'granite seven lanterns by the weir' })).status).toBe(204);
  const told: string[] = [];
  for (let n = 0; n < 9; n += 1) told.push((await browser.send('POST', 'session/password', { password: WRONG, next: PASSWORD })).body.reason);
  expect(told).toEqual([...Array(8).fill('password_wrong'), 'too_many_attempts']);
});

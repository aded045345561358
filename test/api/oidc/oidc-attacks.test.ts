/** What is not a sign-in: answers to another attempt, of another browser, used before, out of date, or meant for somebody else. */
import { TENANT } from '../../support/api.js';
import { OTHER_CLIENT } from '../../support/oidc/provider.js';
import { ATTEMPT_COOKIE, setOidcStage, type OidcStage } from '../../support/oidc/stage.js';
import { Visitor, type Page } from '../../support/oidc/visitor.js';
import { addPerson } from '../../support/people.js';

const PERSON = { subject: 'subject of victim' };

let stage: OidcStage;
beforeAll(async () => {
  stage = await setOidcStage();
  await addPerson(stage.api, { staff: 'victim', posts: ['agent@customer-service'] });
  await stage.link('victim', PERSON.subject);
});
afterAll(() => stage.stop());
beforeEach(() => stage.api.dataSource.query('delete from kept.sign_in_throttle'));
afterEach(() => {
  Object.assign(stage.provider, { changed: null, tokenClockMs: 0, slow: null });
});

const asked = (path: string): number => stage.provider.asked.filter((one) => one === path).length;
const entered = (): Promise<unknown[]> => stage.api.dataSource.query('select kind, staff, address, details from kept.audit_entry order by audit_id');
const program = { accept: '*/*' };

function expectRefused(page: Page, words: RegExp): void {
  expect(page).toMatchObject({ status: 401, body: { reason: 'external_refused', saw: expect.stringMatching(words) } });
  expect(page.headers.getSetCookie().filter((line) => line.startsWith('__Host-kept='))).toEqual([]);
}

test('without anything wrong it is one', async () => {
  expect((await stage.signIn(new Visitor(), PERSON)).location).toBe(`${stage.api.url}/`);
});

test.each([
  ['another', 'x'.repeat(43), /unexpected "state"/],
  ['no', null, /"state" missing/],
])('an answer with %s state', async (_what, state, words) => {
  const visitor = new Visitor();
  const callback = new URL(await stage.goThrough(visitor, PERSON));
  if (state === null) callback.searchParams.delete('state');
  else callback.searchParams.set('state', state);
  const before = asked('/token');
  expectRefused(await visitor.open(callback.href, program), words);
  expect(asked('/token')).toBe(before);
});

test.each(['nonce', 'code_challenge'])('a token for another %s than this browser asked with', async (name) => {
  const visitor = new Visitor();
  stage.provider.person = PERSON;
  const location = new URL((await visitor.open(stage.at('sign-in/oidc/begin'))).location!);
  location.searchParams.set(name, 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  expectRefused(await visitor.open(await visitor.walk(location.href, stage.callback), program), name === 'nonce' ? /nonce/ : /invalid_grant/);
});

test('an answer that was none to the attempt is in the audit trail, without what it said', async () => {
  const visitor = new Visitor();
  const callback = new URL(await stage.goThrough(visitor, PERSON));
  callback.searchParams.set('state', 'x'.repeat(43));
  const known = await entered();
  expectRefused(await visitor.open(callback.href, program), /unexpected "state"/);
  expect((await entered()).slice(known.length)).toEqual([{ kind: 'sign-in-refused', staff: null, address: '127.0.0.1', details: { wrong: 'answer', by: 'oidc' } }]);
});

describe('a page elsewhere', () => {
  test.each(['cross-site', 'same-site'])('begins no sign-in, for who remembers its user would open a session unasked: %s', async (site) => {
    const visitor = new Visitor();
    expect(await visitor.open(stage.at('sign-in/oidc/begin'), { ...program, site })).toMatchObject({ status: 403, location: null, body: { reason: 'cross_site' } });
    const person = await visitor.open(stage.at('sign-in/oidc/begin'), { site });
    expect(person.location).toBe(`${stage.api.url}/#/sign-in/refused`);
    expect((await visitor.open(stage.at('sign-in/oidc/refusal'), program)).body.reason).toBe('cross_site');
  });

  test.each(['same-origin', 'none'])('the page of the host does, and who types the address: %s', async (site) => {
    expect((await new Visitor().open(stage.at('sign-in/oidc/begin'), { site })).location).toMatch(stage.provider.issuer);
  });
});

describe('a code', () => {
  test('that was used: the browser holds its attempt no more, and with it put back the provider refuses', async () => {
    const visitor = new Visitor();
    const callback = await stage.goThrough(visitor, PERSON);
    const attempt = visitor.cookie(stage.api.url, ATTEMPT_COOKIE)!;
    expect((await visitor.open(callback)).status).toBe(303);
    expect(visitor.cookie(stage.api.url, ATTEMPT_COOKIE)).toBeUndefined();
    expectRefused(await visitor.open(callback, program), /none|没有/);
    visitor.setCookie(stage.api.url, ATTEMPT_COOKIE, attempt);
    expectRefused(await visitor.open(callback, program), /invalid_grant/);
  });

  test('that another browser was given: with no attempt of its own, and with one', async () => {
    const callback = await stage.goThrough(new Visitor(), PERSON);
    const other = new Visitor();
    expectRefused(await other.open(callback, program), /没有/);
    await other.open(stage.at('sign-in/oidc/begin'));
    expectRefused(await other.open(callback, program), /state/);
  });

  test('put into the answer to an attempt of another browser', async () => {
    const [theirs, visitor] = [new URL(await stage.goThrough(new Visitor(), PERSON)), new Visitor()];
    const callback = new URL(await stage.goThrough(visitor, { subject: 'somebody else' }));
    callback.searchParams.set('code', theirs.searchParams.get('code')!);
    expectRefused(await visitor.open(callback.href, program), /invalid_grant/);
  });

  test('of an attempt begun more than ten minutes ago', async () => {
    const visitor = new Visitor();
    const callback = await stage.goThrough(visitor, PERSON);
    const real = performance.now.bind(performance);
    performance.now = () => real() + 600_001;
    const page = await visitor.open(callback, program).finally(() => (performance.now = real));
    expectRefused(page, /没有/);
  });

  test('that nobody was given is asked of the provider a few times only', async () => {
    const visitor = new Visitor();
    const callback = new URL(await stage.goThrough(visitor, PERSON));
    const attempt = visitor.cookie(stage.api.url, ATTEMPT_COOKIE)!;
    callback.searchParams.set('code', 'guessed');
    const reasons = [];
    for (let n = 0; n < 10; n += 1) {
      visitor.setCookie(stage.api.url, ATTEMPT_COOKIE, attempt);
      reasons.push((await visitor.open(callback.href, program)).body.reason);
    }
    expect(reasons).toEqual([...Array(8).fill('external_refused'), 'too_many_attempts', 'too_many_attempts']);
  });
});

test('an answer of another issuer', async () => {
  const visitor = new Visitor();
  const callback = new URL(await stage.goThrough(visitor, PERSON));
  callback.searchParams.set('iss', 'https://elsewhere.example');
  expectRefused(await visitor.open(callback.href, program), /"iss"/);
});

test('an error that the provider answers, told in its words; that its user turned back, in ours', async () => {
  const visitor = new Visitor();
  const callback = new URL(await stage.goThrough(visitor, PERSON));
  callback.searchParams.delete('code');
  callback.searchParams.set('error', 'server_error');
  expectRefused(await visitor.open(callback.href, program), /server_error/);
  const denied = new URL(await stage.goThrough(visitor, PERSON));
  denied.searchParams.delete('code');
  denied.searchParams.set('error', 'access_denied');
  expect((await visitor.open(denied.href, program)).body).toMatchObject({ reason: 'external_cancelled', saw: expect.not.stringMatching(/access_denied/) });
});

describe('a token', () => {
  /** One that the provider really gave to another client, for the same person and nonce. */
  async function tokenOfOtherClient(visitor: Visitor, nonce: string): Promise<string> {
    const query = new URLSearchParams({ client_id: OTHER_CLIENT.clientId, redirect_uri: OTHER_CLIENT.redirectUri, response_type: 'code', scope: 'openid', state: 'x', nonce });
    const code = new URL(await visitor.walk(`${stage.provider.issuer}/auth?${query}`, OTHER_CLIENT.redirectUri)).searchParams.get('code')!;
    const response = await fetch(`${stage.provider.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${OTHER_CLIENT.clientId}:${encodeURIComponent(OTHER_CLIENT.clientSecret)}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: OTHER_CLIENT.redirectUri }),
    });
    return ((await response.json()) as { id_token: string }).id_token;
  }

  test('of another client', async () => {
    const visitor = new Visitor();
    stage.provider.person = PERSON;
    const { location } = await visitor.open(stage.at('sign-in/oidc/begin'));
    const callback = await visitor.walk(location!, stage.callback);
    const theirs = await tokenOfOtherClient(visitor, new URL(location!).searchParams.get('nonce')!);
    expect(JSON.parse(Buffer.from(theirs.split('.')[1]!, 'base64url').toString())).toMatchObject({ aud: OTHER_CLIENT.clientId, sub: PERSON.subject });
    stage.provider.changed = (answer) => ({ ...answer, id_token: theirs });
    expectRefused(await visitor.open(callback, program), /aud/);
  });

  test('with another subject than the provider signed', async () => {
    const visitor = new Visitor();
    const callback = await stage.goThrough(visitor, { subject: 'somebody else' });
    stage.provider.changed = (answer) => {
      const [head, body, signature] = answer.id_token.split('.') as [string, string, string];
      const claims = { ...JSON.parse(Buffer.from(body, 'base64url').toString()), sub: PERSON.subject };
      return { ...answer, id_token: [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.') };
    };
    expectRefused(await visitor.open(callback, program), /signature/);
  });

  test.each([
    ['ended 20 s ago by a clock that is behind', -3_620, 303],
    ['ended a minute ago', -3_660, 401],
  ])('that %s', async (_what, offS, status) => {
    const visitor = new Visitor();
    const callback = await stage.goThrough(visitor, PERSON);
    stage.provider.tokenClockMs = offS * 1_000;
    const page = await visitor.open(callback, program);
    expect(page.status).toBe(status);
    if (status === 401) expectRefused(page, /timestamp/);
  });
});

test('none of it left a session behind', async () => {
  const sessions = await stage.api.dataSource.query<{ n: number }[]>('select count(*)::int as n from kept.session where tenant = $1', [TENANT]);
  expect(sessions).toEqual([{ n: 3 }]);
});

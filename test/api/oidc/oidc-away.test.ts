/** A provider that is away, slow or unfit: the host goes on without it, says so, and asks it again. */
import { setOidcStage, type OidcStage } from '../../support/oidc/stage.js';
import { Visitor } from '../../support/oidc/visitor.js';
import { addPerson, signedIn, signIn } from '../../support/people.js';

const TOO_SLOW_MS = 5_500;
const PERSON = { subject: 'subject of patient' };
const program = { accept: '*/*' };

let stage: OidcStage;
beforeAll(async () => {
  stage = await setOidcStage({ open: false });
  await addPerson(stage.api, { staff: 'patient' });
  await stage.link('patient', PERSON.subject);
});
afterAll(() => stage.stop());
afterEach(() => {
  stage.provider.slow = null;
});

const begin = () => new Visitor().open(stage.at('sign-in/oidc/begin'), program);

test('a host starts without it, says that it does not answer, and takes local accounts', async () => {
  expect(await begin()).toMatchObject({ status: 503, body: { reason: 'external_away', saw: expect.stringMatching(/没有应答.*ECONNREFUSED/) } });
  expect((await begin()).headers.get('retry-after')).toBe('1');
  await signedIn(stage.api, { staff: 'local' });
  expect((await signIn(stage.api, 'local')).status).toBe(204);
  expect((await new Visitor().open(`${stage.api.url}/healthz`)).status).toBe(200);
});

test('a person comes to the page that tells so', async () => {
  const visitor = new Visitor();
  expect((await visitor.open(stage.at('sign-in/oidc/begin'))).location).toBe(`${stage.api.url}/#/sign-in/refused`);
  expect((await visitor.open(stage.at('sign-in/oidc/refusal'))).body.reason).toBe('external_away');
});

test('one that answers too slowly what it is counts as away; many who ask wait for one answer', async () => {
  await stage.provider.open(stage.callback);
  stage.provider.slow = { path: '/.well-known/openid-configuration', delayMs: TOO_SLOW_MS };
  const all = await Promise.all(Array.from({ length: 5 }, begin));
  expect(all.map(({ body }) => body.reason)).toEqual(Array(5).fill('external_away'));
  expect(stage.provider.asked).toEqual(['/.well-known/openid-configuration']);
});

test('once it is there it is found without a restart, and asked what it is no more', async () => {
  const page = await stage.signIn(new Visitor(), PERSON);
  expect([page.status, page.location]).toEqual([303, `${stage.api.url}/`]);
  const before = stage.provider.asked.filter((path) => path.startsWith('/.well-known')).length;
  await begin();
  expect(stage.provider.asked.filter((path) => path.startsWith('/.well-known'))).toHaveLength(before);
});

test('one that is too slow, or goes away, in the middle of a sign-in is told of as such; then it goes on', async () => {
  const visitor = new Visitor();
  const callback = await stage.goThrough(visitor, PERSON);
  stage.provider.slow = { path: '/token', delayMs: TOO_SLOW_MS };
  expect((await visitor.open(callback, program)).body.reason).toBe('external_away');
  stage.provider.slow = null;
  const again = await stage.goThrough(visitor, PERSON);
  await stage.provider.close();
  expect((await visitor.open(again, program)).body.reason).toBe('external_away');
  await stage.provider.open(stage.callback);
  expect((await stage.signIn(visitor, PERSON)).status).toBe(303);
});

test('where none is set, none is offered', async () => {
  const { startApi } = await import('../../support/api.js');
  const bare = await startApi();
  const visitor = new Visitor();
  expect((await visitor.open(`${bare.url}/api/v1/sign-in/oidc`)).body).toEqual({ items: [] });
  for (const path of ['begin', 'callback?code=x&state=y']) expect([401, 404]).toContain((await visitor.open(`${bare.url}/api/v1/sign-in/oidc/${path}`, program)).status);
  await bare.stop();
});

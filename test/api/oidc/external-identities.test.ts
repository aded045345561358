/** Who links an identity of the provider to whom. */
import { OTHER_TENANT } from '../../support/api.js';
import { setOidcStage, type OidcStage } from '../../support/oidc/stage.js';
import { Visitor } from '../../support/oidc/visitor.js';
import { addPerson, PASSWORD, secretSetBy, signedIn, signIn, type Browser } from '../../support/people.js';

let stage: OidcStage;
let security: Browser;
beforeAll(async () => {
  stage = await setOidcStage();
  security = await signedIn(stage.api, { staff: 'security-1', kind: 'security' });
});
afterAll(() => stage.stop());
beforeEach(() => stage.api.dataSource.query('delete from kept.sign_in_throttle'));

const ROUTE = 'sign-in/oidc/identities';
const audit = (kind: string) => stage.api.dataSource.query<{ staff: string; subject: string }[]>('select staff, subject, details from kept.audit_entry where kind = $1 order by audit_id', [kind]);
const program = { accept: '*/*' };

/** A browser with a session of somebody. */
async function visitorOf(staff: string): Promise<Visitor> {
  const visitor = new Visitor();
  visitor.setCookie(stage.api.url, '__Host-kept', (await signedIn(stage.api, { staff })).secret);
  return visitor;
}

/** Begins a link with the password, and comes back from the provider as somebody: the address of the callback. */
async function beginLink(visitor: Visitor, subject: string): Promise<string> {
  stage.provider.person = { subject };
  const begun = await visitor.at(stage.api.url).send('POST', 'sign-in/oidc/own', { password: PASSWORD, to: '/#/account' });
  visitor.keep(stage.api.url, begun.headers);
  return visitor.walk(begun.body.location, stage.callback);
}

describe('the security administrator', () => {
  test('links a subject to a member of staff, who signs in by it then, without ever having had a password', async () => {
    await addPerson(stage.api, { staff: 'passwordless' });
    const linked = await security.send('POST', ROUTE, { staff: 'passwordless', subject: 'p-1' });
    expect(linked).toMatchObject({ status: 201, body: { staff: 'passwordless', subject: 'p-1', issuer: `${stage.provider.issuer}/`, linkedBy: 'security-1' } });
    const visitor = new Visitor();
    await stage.signIn(visitor, { subject: 'p-1' });
    expect((await visitor.at(stage.api.url).get('session')).body.staff).toBe('passwordless');
    expect((await security.get(ROUTE)).body.items).toContainEqual(linked.body);
    expect(await audit('identity-linked')).toEqual([{ staff: 'security-1', subject: 'passwordless', details: { identityId: linked.body.identityId, issuer: `${stage.provider.issuer}/` } }]);
  });

  test('takes it off: sessions end, and who comes by it is unknown', async () => {
    const visitor = await visitorOf('unlinked');
    const { identityId } = (await security.send('POST', ROUTE, { staff: 'unlinked', subject: 'u-1' })).body;
    expect((await security.send('DELETE', `${ROUTE}/${identityId}`)).status).toBe(204);
    expect((await visitor.at(stage.api.url).get('session')).status).toBe(401);
    expect((await visitor.open(await stage.goThrough(visitor, { subject: 'u-1' }), program)).body.reason).toBe('external_unknown');
    expect((await security.send('DELETE', `${ROUTE}/${identityId}`)).body.reason).toBe('unknown_identity');
    expect((await audit('identity-unlinked')).at(-1)).toMatchObject({ staff: 'security-1', subject: 'unlinked' });
  });

  test('links no subject twice, and none to nobody', async () => {
    for (const staff of ['taker-1', 'taker-2']) await addPerson(stage.api, { staff });
    expect((await security.send('POST', ROUTE, { staff: 'taker-1', subject: 't-1' })).status).toBe(201);
    for (const staff of ['taker-1', 'taker-2']) expect((await security.send('POST', ROUTE, { staff, subject: 't-1' })).body.reason).toBe('external_taken');
    expect((await security.send('POST', ROUTE, { staff: 'nobody', subject: 't-2' })).body.reason).toBe('unknown_staff');
  });

  test.each([{ subject: 'x' }, { staff: 'taker-1' }, { staff: 'taker-1', subject: '' }, { staff: 'taker-1', subject: 'x'.repeat(256) }, { staff: 'taker-1', subject: 'x', issuer: 'https://mine.example' }, { staff: 'taker-1', subject: 'x', tenant: OTHER_TENANT }])('sends nothing but a member of staff and a subject: not %j', async (body) => {
    expect((await security.send('POST', ROUTE, body)).status).toBe(400);
  });

  test('of another organization neither sees nor makes nor takes off', async () => {
    const other = await signedIn(stage.api, { staff: 'security-2', kind: 'security', tenant: OTHER_TENANT });
    await addPerson(stage.api, { staff: 'foreign' });
    const { identityId } = (await security.send('POST', ROUTE, { staff: 'foreign', subject: 'f-1' })).body;
    expect((await other.get(ROUTE)).body.items).toEqual([]);
    expect((await other.send('DELETE', `${ROUTE}/${identityId}`)).body.reason).toBe('unknown_identity');
    expect((await other.send('POST', ROUTE, { staff: 'security-2', subject: 'f-2' })).body.reason).toBe('external_not_offered');
  });

  test('is the only one who does', async () => {
    for (const one of [await signedIn(stage.api, { staff: 'clerk', posts: ['administrator@manager-office'] }), await signedIn(stage.api, { staff: 'auditor', kind: 'audit' })]) {
      for (const answer of [await one.get(ROUTE), await one.send('POST', ROUTE, { staff: 'clerk', subject: 'c-1' }), await one.send('DELETE', `${ROUTE}/${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`)]) {
        expect(answer.body.reason).toBe('not_permitted');
      }
    }
  });
});

describe('somebody who is signed in', () => {
  test('links an identity after showing the password, signs in by it, and takes it off again', async () => {
    const visitor = await visitorOf('linker');
    const page = await visitor.open(await beginLink(visitor, 'l-1'));
    expect([page.status, page.location]).toEqual([303, `${stage.api.url}/#/account`]);
    const browser = visitor.at(stage.api.url);
    const { items } = (await browser.get('sign-in/oidc/own')).body;
    expect(items).toMatchObject([{ staff: 'linker', subject: 'l-1', linkedBy: 'linker' }]);
    const elsewhere = new Visitor();
    await stage.signIn(elsewhere, { subject: 'l-1' });
    expect((await elsewhere.at(stage.api.url).get('session')).body.staff).toBe('linker');
    expect((await browser.send('DELETE', `sign-in/oidc/own/${items[0].identityId}`)).status).toBe(204);
    expect([(await browser.get('session')).status, (await elsewhere.at(stage.api.url).get('session')).status]).toEqual([200, 401]);
  });

  test.each(['wrong wrong wrong', ''])('does not with the password %j, nor by a page of another site', async (password) => {
    const browser = (await visitorOf(`wrong-${password.length}`)).at(stage.api.url);
    const answer = await browser.send('POST', 'sign-in/oidc/own', { password });
    expect([400, 401]).toContain(answer.status);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect((await browser.send('POST', 'sign-in/oidc/own', { password: PASSWORD }, { 'sec-fetch-site': 'cross-site' })).body.reason).toBe('cross_site');
  });

  test.each(['/.//evil.example', 'https://evil.example'])('does not come to %s afterwards', async (to) => {
    const browser = (await visitorOf(`to-${to.length}`)).at(stage.api.url);
    expect((await browser.send('POST', 'sign-in/oidc/own', { password: PASSWORD, to })).status).toBe(400);
  });

  test('links nothing to whoever is signed in by the time the provider answers, nor once signed out', async () => {
    const visitor = await visitorOf('first');
    const callback = await beginLink(visitor, 'swapped');
    await signedIn(stage.api, { staff: 'second' });
    visitor.setCookie(stage.api.url, '__Host-kept', secretSetBy(await signIn(stage.api, 'second'))!);
    expect((await visitor.open(callback, program)).body.reason).toBe('external_refused');
    const left = await visitorOf('left');
    const late = await beginLink(left, 'late');
    await left.at(stage.api.url).send('DELETE', 'session');
    expect((await left.open(late, program)).body.reason).toBe('external_refused');
    expect(await stage.api.dataSource.query("select from kept.external_identity where subject in ('swapped', 'late')")).toEqual([]);
  });

  test('does not take one that is linked to a colleague, nor take off a colleague\'s', async () => {
    await addPerson(stage.api, { staff: 'colleague' });
    const { identityId } = (await security.send('POST', ROUTE, { staff: 'colleague', subject: 'of a colleague' })).body;
    const visitor = await visitorOf('envious');
    expect((await visitor.open(await beginLink(visitor, 'of a colleague'), program)).body.reason).toBe('external_taken');
    expect((await visitor.at(stage.api.url).send('DELETE', `sign-in/oidc/own/${identityId}`)).body.reason).toBe('unknown_identity');
  });
});

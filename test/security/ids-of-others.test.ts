/** An id that one must not use is answered as one that is not there, byte for byte: of another organization, or of what one must not see. */
import { openComplaint, OTHER_TENANT, startApi, TENANT, type TestApi } from '../support/api.js';
import { attach, PDF } from '../support/files.js';
import { browserOf, PASSWORD, secretSetBy, signedIn, signIn, type Browser } from '../support/people.js';
import { askAs, askersOf, letIn, type Askers } from '../support/security/askers.js';
import { belongingsOf, portraitOf, written, type Belongings } from '../support/security/belongings.js';
import { bodyOf, NO_ID, pathOf, routesOf, type Route } from '../support/security/routes.js';

const NO_NAME = 'nobody-9';
/** Organizations that offer something to the public are named by it to everybody. */
const PUBLIC_NAME = 'organization';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

let api: TestApi;
let here: Askers, there: Askers;
let ownCase: string;
let theirs: Belongings;
let routes: readonly Route[];
beforeAll(async () => {
  api = await startApi();
  here = await askersOf(api, 'here');
  there = await askersOf(api, 'there', OTHER_TENANT);
  ownCase = (await here.employee.send('POST', 'cases', { process: 'complaint', form: { disclosure: 'anonymous', content: '噪声', requested: '停工' } })).body.caseId;
  theirs = await belongingsOf(api, there, 'there', OTHER_TENANT);
  routes = (await routesOf(api)).filter(({ path }) => path.startsWith('/api/v1/') && path.includes('{'));
});
afterAll(() => api.stop());

/** What somebody is told who puts an id into one place of a route; the id itself and the number of the answer are left out of it. */
async function told(who: Browser | null, route: Route, values: Readonly<Record<string, string>>): Promise<string> {
  const { status, headers, body } = await askAs(api.url, who, route, {
    path: pathOf(route, values),
    ...(route.body !== null && { body: bodyOf(route) }),
    ...(route.takesFile && { body: PDF.toString(), headers: { 'content-type': 'application/octet-stream' } }),
  });
  const text = `${status} ${headers.get('content-type')} ${JSON.stringify(body)}`.replace(/urn:uuid:[0-9a-f-]{36}/, '');
  return Object.values(values).filter((value) => value !== ownCase).reduce((rest, value) => rest.replaceAll(new RegExp(`(?<!\\d)${value}(?!\\d)`, 'g'), '·'), text);
}

/** Every way of putting these ids into the places of a route; beside each, the same with an id that is not there. */
function* waysInto(route: Route, ids: Belongings): Generator<{ id: string; with: Record<string, string>; without: Record<string, string> }> {
  const places = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).filter((name) => name !== PUBLIC_NAME);
  const isOfCase = route.path.startsWith('/api/v1/cases/');
  const usual: Record<string, string> = isOfCase ? { id: ownCase, caseId: ownCase } : {};
  for (const place of places) {
    const takesUuid = /id$/i.test(place);
    for (const [what, id] of Object.entries(ids).filter(([, one]) => UUID.test(one) === takesUuid)) yield { id: what, with: { ...usual, [place]: id }, without: { ...usual, [place]: takesUuid ? NO_ID : absent(id) } };
  }
  // An attachment under the very case it is of.
  if (isOfCase && places.length === 2) yield { id: 'attachmentId', with: { id: ids['caseId']!, [places[1]!]: ids['attachmentId']! }, without: { id: NO_ID, [places[1]!]: NO_ID } };
}

const absent = (id: string): string => (/^\d+$/.test(id) ? '999999' : NO_NAME);

async function differences(who: (route: Route) => readonly (Browser | null)[], ids: Belongings, asked = routes): Promise<{ route: string; id: string; saw: string }[]> {
  const found: { route: string; id: string; saw: string }[] = [];
  for (const route of asked) {
    for (const one of who(route)) {
      for (const way of waysInto(route, ids)) {
        const [saw, none] = [await told(one, route, way.with), await told(one, route, way.without)];
        if (saw !== none) found.push({ route: route.name, id: way.id, saw: `${saw.slice(0, 150)} | ${none.slice(0, 150)}` });
      }
    }
  }
  return found;
}

test('of another organization: on every route, by whoever is let in there, in every place; and nothing of it changes', async () => {
  const before = await portraitOf(api, OTHER_TENANT);
  expect(await differences(({ act }) => letIn(here, act), theirs)).toEqual([]);
  expect(await portraitOf(api, OTHER_TENANT)).toEqual(before);
});

test('of one\'s own organization: a case that one is recused from with its attachment and delivery, sessions, absences and identities of colleagues', async () => {
  const program = await api.as('an', ['agent@customer-service']);
  const caseId = await openComplaint(program, { disclosure: 'anonymous', content: '态度', requested: '道歉', complained_of: 'here-employee' });
  const colleague = await signedIn(api, { staff: 'here-colleague' });
  await signedIn(api, { staff: 'here-deputy' });
  const absence = await colleague.send('POST', 'absences', { deputy: 'here-deputy', from: '2098-01-01T00:00:00+08:00', until: '2098-01-08T00:00:00+08:00' });
  const hidden: Belongings = {
    caseId, attachmentId: (await attach(api, program, caseId, PDF)).body.attachmentId, absenceId: absence.body.absenceId,
    sessionId: (await colleague.get('sessions')).body.items[0].sessionId, ...(await written(api, TENANT, caseId, 'here-colleague')),
  };
  expect(Object.values(hidden).every((id) => UUID.test(id))).toBe(true);
  expect(await differences(({ act }) => letIn(here, act).filter((one) => one === here.employee), hidden)).toEqual([]);
  expect((await colleague.get('session')).status).toBe(200);
  expect((await colleague.get('absences')).body.items).toHaveLength(1);
});

test('named in a body: a case of another organization to erase of, somebody of another organization to link, to stand in, to be given a task', async () => {
  const ways: readonly (readonly [Browser, string, (id: string) => object, string, string])[] = [
    [here.employee, 'erasures', (caseId) => ({ caseId, fact: 'caller', reason: '申请' }), theirs['caseId']!, NO_ID],
    [here.employee, 'absences', (deputy) => ({ deputy, from: '2098-01-01T00:00:00+08:00', until: '2098-01-08T00:00:00+08:00' }), theirs['staff']!, NO_NAME],
    [here.employee, `cases/${ownCase}/tasks`, (to) => ({ act: 'copy', to, reason: '知悉' }), theirs['staff']!, NO_NAME],
    [here.security, 'sign-in/oidc/identities', (staff) => ({ staff, subject: 's' }), theirs['staff']!, NO_NAME],
  ];
  for (const [who, path, body, id, none] of ways) {
    const [saw, absentSaw] = await Promise.all([id, none].map(async (one) => {
      const { status, body: answer } = await who.send('POST', path, body(one));
      return `${status} ${JSON.stringify({ ...answer, instance: null }).replaceAll(one, '·')}`;
    }));
    expect([path, saw]).toEqual([path, absentSaw]);
    expect(saw).toMatch(/^4/);
  }
});

test('each of these ids is one that its owners find', async () => {
  const again = browserOf(api.url, secretSetBy(await signIn(api, 'there-employee', PASSWORD, undefined, OTHER_TENANT))!);
  // What ends the session looked for comes first, and what ends the one that looks comes last.
  const rank = ({ path }: Route): number => (path.includes('/sessions/') ? 0 : /leave|identities/.test(path) ? 2 : 1);
  const found = new Set((await differences(({ act }) => letIn({ ...there, employee: again }, act), theirs, routes.toSorted((one, other) => rank(one) - rank(other)))).map(({ id }) => id));
  expect([...found].sort()).toEqual(Object.keys(theirs).sort());
});

/** Nobody sets by a body what the host knows better: who asks, of which organization, with which posts. */
import { openComplaint, startApi, type TestApi } from '../support/api.js';
import { askAs, askersOf, letIn, type Askers } from '../support/security/askers.js';
import { bodyOf, changes, routesOf, type Route } from '../support/security/routes.js';
import { rowsOf } from '../support/security/rows.js';

const EXTRA: Readonly<Record<string, unknown>> = { tenant: 'yantai-gas', staff: 'somebody-else', kind: 'security', posts: [{ post: 'administrator', unit: 'manager-office' }], revision: 1, caseId: '00000000-0000-4000-8000-00000000beef', isAdministrator: true };

let api: TestApi;
let askers: Askers;
let routes: readonly Route[];
beforeAll(async () => {
  api = await startApi();
  askers = await askersOf(api, 'mass');
  routes = (await routesOf(api)).filter((route) => changes(route) && !route.takesFile);
});
afterAll(() => api.stop());

test('every route that changes something names each field that it does not have, takes none of it, and writes nothing', async () => {
  const before = await rowsOf(api);
  const taken: string[] = [];
  for (const route of routes) {
    for (const who of letIn(askers, route.act)) {
      for (const [name, value] of Object.entries(EXTRA).filter(([name]) => !Object.hasOwn(route.body?.properties ?? {}, name))) {
        const { status, body } = await askAs(api.url, who, route, { body: { ...bodyOf(route), [name]: value } });
        const isNamed = status === 400 && body.reason === 'invalid_request' && (body.fields as { path: string }[]).some(({ path }) => path === name);
        if (!isNamed) taken.push(`${route.name} with ${name}: ${status} ${JSON.stringify(body).slice(0, 200)}`);
      }
    }
  }
  expect(taken).toEqual([]);
  expect(await rowsOf(api)).toEqual(before);
  expect(routes.length).toBeGreaterThan(30);
});

test('a form of a case has the fields of its process and no other', async () => {
  const agent = await api.as('an', ['agent@customer-service']);
  const caseId = await openComplaint(agent);
  for (const name of Object.keys(EXTRA)) {
    const form = { founded: true, grounds: '属实', [name]: EXTRA[name] };
    expect([name, await agent.post(`cases/${caseId}/events`, { event: 'judge', form })]).toMatchObject([name, { status: 422, body: { fields: [expect.objectContaining({ path: expect.stringContaining(name) })] } }]);
  }
  expect((await agent.get(`cases/${caseId}`)).body.revision).toBe(1);
});

/** What is put into filters and ids: quotes and wildcards of SQL, texts that make patterns slow, ids that are none. */
import { openComplaint, startApi, type TestApi } from '../support/api.js';
import { askAs, askersOf, letIn, type Askers } from '../support/security/askers.js';
import { bodyOf, changes, isStream, pathOf, routesOf, type Parameter, type Route } from '../support/security/routes.js';
import { rowsOf } from '../support/security/rows.js';

const SQL = ["'", "' or '1'='1", "'; drop table kept.case_file; --", '%', '_', '\\', '$1', '"', "1); select pg_sleep(9); --", "{a,b}", "null", "../../x", "complaint' --", "co%", "c_mplaint"];
/** Each takes a pattern that tries again at every place a time that grows with the square of its length, or worse. */
const LONG = ['a'.repeat(3_500), `${'a'.repeat(3_500)}!`, '-'.repeat(3_500), ' '.repeat(3_500), '0'.repeat(3_500), `${'a-'.repeat(1_700)}!`, `${'1.'.repeat(1_700)}x`, `2026-01-01T${'0'.repeat(3_000)}`];
/** Far more than any of these answers takes, and far less than one that tries again at every place. */
const GENEROUS_MS = 2_000;
const TEST_MS = 600_000;

let api: TestApi;
let askers: Askers;
let routes: readonly Route[];
beforeAll(async () => {
  api = await startApi();
  askers = await askersOf(api, 'filter');
  routes = (await routesOf(api)).filter((route) => !isStream(route));
  await openComplaint(await api.as('an', ['agent@customer-service']));
});
afterAll(() => api.stop());

const isQuery = (parameter: Parameter): boolean => parameter.in === 'query';

test('a filter takes quotes and wildcards of SQL as what they are: refused, or nothing is found by them', async () => {
  const before = await rowsOf(api);
  const odd: string[] = [];
  for (const route of routes.filter(({ method }) => method === 'GET')) {
    for (const { name } of route.parameters.filter(isQuery)) {
      for (const text of SQL) {
        const { status, body } = await askAs(api.url, letIn(askers, route.act)[0]!, route, { path: `${pathOf(route)}?${name}=${encodeURIComponent(text)}` });
        const found = (body.items as unknown[] | undefined)?.length ?? 0;
        if (status >= 500 || found > 0) odd.push(`${route.name}?${name}=${text}: ${status}, ${found} found`);
      }
    }
  }
  expect(odd).toEqual([]);
  expect(await rowsOf(api)).toEqual(before);
}, TEST_MS);

test('an id that is none is told as such, in every place of every route', async () => {
  const odd: string[] = [];
  for (const route of routes) {
    for (const [, place] of route.path.matchAll(/\{(\w+)\}/g)) {
      for (const text of [...SQL, 'x'.repeat(2_000), '-1', '1e9', '٣']) {
        const { status, body } = await askAs(api.url, letIn(askers, route.act)[0]!, route, { path: pathOf(route, { [place!]: text }), ...(route.body !== null && { body: bodyOf(route) }), ...(route.takesFile && { headers: { 'content-type': 'application/octet-stream' } }) });
        if (status >= 500 || status < 400) odd.push(`${route.name} ${place}=${text.slice(0, 40)}: ${status} ${JSON.stringify(body).slice(0, 120)}`);
      }
    }
  }
  expect(odd).toEqual([]);
}, TEST_MS);

test('a long text in any filter or field is answered at once', async () => {
  const slow: string[] = [];
  for (const route of routes) {
    const who = letIn(askers, route.act)[0]!;
    const asked = [
      ...route.parameters.filter(isQuery).flatMap(({ name }) => LONG.map((text) => ({ name, text, path: `${pathOf(route)}?${name}=${encodeURIComponent(text)}`, body: undefined as unknown }))),
      ...(changes(route) ? Object.keys(route.body?.properties ?? {}).flatMap((name) => LONG.map((text) => ({ name, text, path: pathOf(route), body: { ...bodyOf(route), [name]: text } as unknown }))) : []),
    ];
    for (const { name, text, path, body } of asked) {
      const began = performance.now();
      const { status } = await askAs(api.url, who, route, { path, ...(body !== undefined && { body }) });
      const tookMs = performance.now() - began;
      if (status >= 500 || tookMs > GENEROUS_MS) slow.push(`${route.name} ${name}=${text.slice(0, 12)}…: ${status}, ${Math.round(tookMs)} ms`);
    }
  }
  expect(slow).toEqual([]);
}, TEST_MS);

test('what a header is read for is answered at once as well', async () => {
  for (const [name, text] of [['authorization', `Bearer${' '.repeat(6_000)}`], ['cookie', `${';'.repeat(6_000)}__Host-kept`], ['accept-language', `${'en;q=0.1,'.repeat(600)}x`], ['content-disposition', `attachment; filename*=${"'".repeat(6_000)}`], ['idempotency-key', ' '.repeat(6_000)], ['last-event-id', '9'.repeat(6_000)]] as const) {
    const began = performance.now();
    const response = await fetch(`${api.url}/api/v1/cases`, { headers: { [name]: text } });
    expect([name, response.status]).toEqual([name, 401]);
    expect(performance.now() - began).toBeLessThan(GENEROUS_MS);
  }
});

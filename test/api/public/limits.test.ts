/** How often people without an account may ask, and by what they are counted. */
import { LIMITS } from '../../../src/api/public/public-throttle.js';
import { senderAddress } from '../../../src/api/intake/sender-address.js';
import { startApi, type TestApi } from '../../support/api.js';
import { ANONYMOUS, somebody, type Somebody } from '../../support/the-public.js';

let api: TestApi;
let someone: Somebody;
beforeAll(async () => {
  api = await startApi();
  someone = somebody(api);
});
afterEach(() => someone.uncounted());
afterAll(() => api.stop());

/** The statuses of so many of the same. */
async function statuses(times: number, once: (n: number) => Promise<{ status: number }>): Promise<number[]> {
  const found: number[] = [];
  for (let n = 0; n < times; n += 1) found.push((await once(n)).status);
  return found;
}

test('an address opens ten cases an hour; the eleventh is refused and told when', async () => {
  const open = () => someone.post('cases', { process: 'complaint', form: ANONYMOUS });
  expect(await statuses(10, open)).toEqual(Array(10).fill(201));
  const refused = await open();
  expect(refused).toMatchObject({ status: 429, body: { reason: 'too_many_requests' } });
  const retryAfterS = Number(refused.headers.get('retry-after'));
  expect([retryAfterS > 3_500, retryAfterS <= 3_600]).toEqual([true, true]);
  expect((await someone.get()).status).toBe(200);
});

test('a form that is refused takes none of the ten, and counts among its own, or forms could be tried without end', async () => {
  const open = (form: object) => someone.post('cases', { process: 'complaint', form });
  expect(await statuses(12, () => open({}))).toEqual(Array(12).fill(422));
  expect((await open(ANONYMOUS)).status).toBe(201);
  await api.dataSource.query(`update kept.public_throttle set points = ${LIMITS.form.points} where key like 'form:%'`);
  expect((await open({})).status).toBe(429);
});

test('nor does one that breaks a rule of the process, such as a named complaint of nobody', async () => {
  const open = (form: object) => someone.post('cases', { process: 'complaint', form });
  expect(await statuses(12, () => open({ ...ANONYMOUS, disclosure: 'named' }))).toEqual(Array(12).fill(422));
  expect((await open(ANONYMOUS)).status).toBe(201);
});

test('an address follows and rates thirty times in a quarter of an hour; the thirty-first is refused', async () => {
  const ask = (n: number) => (n % 2 === 0 ? someone.post('follow', { number: n + 1, code: 'x' }) : someone.post('rate', { number: n + 1, code: 'x', score: 3 }));
  expect(await statuses(31, ask)).toEqual([...Array(30).fill(404), 429]);
});

test('wrong codes of others, however many and from wherever, keep nobody from a case of their own', async () => {
  const { body: { number, code } } = await someone.post('cases', { process: 'complaint', form: ANONYMOUS });
  expect(await statuses(29, () => someone.post('follow', { number, code: 'AAAA' }))).toEqual(Array(29).fill(404));
  await api.dataSource.query(`delete from kept.public_throttle where key like 'ask:%'`);
  expect((await someone.post('follow', { number, code })).status).toBe(200);
});

test('an address reads three hundred times in a quarter of an hour', async () => {
  await someone.get();
  await api.dataSource.query(`update kept.public_throttle set points = ${LIMITS.read.points - 1} where key like 'read:%'`);
  expect(await statuses(2, () => someone.get('/notices'))).toEqual([200, 429]);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:0:1:aaaa:bbbb:cccc:dddd', '2001:db8:0:1::/64'],
  ['2001:DB8::1', '2001:db8:0:0::/64'],
  ['2001:db8:0:1::', '2001:db8:0:1::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
  ['203.0.113.7:4711', '203.0.113.7'],
  ['[2001:db8:0:1::7]:4711', '2001:db8:0:1::/64'],
  ['made up', 'no address'],
  ['', 'no address'],
])('%s is counted as %s', (ip, counted) => {
  expect(senderAddress(ip)).toBe(counted);
});

test('two addresses of one network of IPv6 are one sender, two networks are two', () => {
  expect(senderAddress('2001:db8:1:2::3')).toBe(senderAddress('2001:db8:1:2:ffff::9'));
  expect(senderAddress('2001:db8:1:2::3')).not.toBe(senderAddress('2001:db8:1:3::3'));
});

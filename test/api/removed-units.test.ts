/** A unit or a register is let go of when nobody stands in it any more: what is owed there would be missed by nobody. */
import { readFileSync } from 'node:fs';
import { startApi, type Answer, type Caller, type TestApi } from '../support/api.js';
import { addPerson } from '../support/people.js';

const TENANT = 'dazu-power';
const ORGANIZATION = readFileSync(`workflows/${TENANT}/organization.yaml`, 'utf8');
const without = (start: string, text = ORGANIZATION) => text.split('\n').filter((line) => !line.startsWith(start)).join('\n');
const WITHOUT_DISPATCH = without('  dispatch:');
const TEST_MS = 300_000;

let api: TestApi;
let [lin, wei, officer, liaison] = [] as unknown as [Caller, Caller, Caller, Caller];
beforeEach(async () => {
  api = await startApi({ sandboxAt: '2026-03-02T08:00:00+08:00', others: [TENANT] });
  lin = await api.as('lin', ['administrator@marketing'], TENANT);
  wei = await api.as('wei', ['administrator@company-office'], TENANT);
  officer = await api.as('ou', ['marketing@marketing'], TENANT);
  liaison = await api.as('li', ['liaison@dispatch'], TENANT);
}, TEST_MS);
afterEach(() => api.stop());

const load = (unit: string, count = 3, until?: string): Promise<Answer> =>
  officer.post('registers/big-customers/subjects', { subjects: Array.from({ length: count }, (_, n) => ({ id: `c${n + 1}`, title: `客户${n + 1}`, unit, since: '2026-01-01', until })) });
const settle = async () => {
  while ((await api.engine.round())?.moved);
};
const drafted = async (text: string): Promise<Answer['body']> => (await lin.post('drafts', { kind: 'organization', text, reason: '撤销部门' })).body;
const publish = ({ draftId, revision }: Answer['body'], more: object = {}): Promise<Answer> => wei.post(`drafts/${draftId}/publish`, { revision, ...more });

test('a draft that lets go of a unit says how many subjects, open duties and posts stand in it, and is not published until they are elsewhere', async () => {
  await load('dispatch');
  await settle();
  expect((await liaison.post('duties/begin', { process: 'big-customer-visit', subject: 'c1', form: {} })).status).toBe(201);
  await addPerson(api, { staff: 'han', posts: ['liaison@dispatch'], tenant: TENANT });
  const draft = await drafted(WITHOUT_DISPATCH);
  expect(draft.problems).toMatchObject([{
    file: 'organization.yaml', path: 'units.dispatch', code: 'unit_occupied',
    saw: '未列出，仍有 3 个名册对象、3 项未结义务、1 项任职', remedy: '请先将名册对象改归其他部门并重新导入、请先结束或改任其岗位',
  }]);
  expect((await publish(draft)).body).toMatchObject({ reason: 'draft_at_fault', fields: [{ path: expect.stringMatching(/units\.dispatch$/) }] });
  await load('marketing');
  await settle();
  await api.dataSource.query("update kept.holding set ended_at = kept.now(), ended_by = 'test' where unit = 'dispatch'");
  expect((await publish(draft)).status).toBe(200);
}, TEST_MS);

test('what is loaded while a unit is let go of keeps it, whichever comes first', async () => {
  const draft = await drafted(WITHOUT_DISPATCH);
  expect(draft.problems).toEqual([]);
  const [published, loaded] = await Promise.all([publish(draft), load('dispatch')]);
  expect([loaded.status, published.status, published.body.reason]).toEqual([200, 422, 'draft_at_fault']);
}, TEST_MS);

test('nobody is put into a unit that an organization to come lets go of, and who has left by then does not keep it', async () => {
  await load('dispatch', 3, '2026-04-01');
  const draft = await drafted(WITHOUT_DISPATCH);
  expect(draft.problems).toHaveLength(1);
  expect((await publish(draft, { from: '2026-03-31T00:00:00+08:00' })).body.reason).toBe('draft_at_fault');
  expect((await publish(draft, { from: '2026-04-01T00:00:00+08:00' })).status).toBe(200);
  expect((await load('dispatch')).body).toMatchObject({ reason: 'register_invalid', fields: [{ path: 'subjects.0.unit' }, {}, {}] });
  expect((await load('marketing')).status).toBe(200);
}, TEST_MS);

test('a register is let go of when it is empty', async () => {
  const draft = await drafted(ORGANIZATION.replace('registers:\n', 'registers:\n  own-plants: { title: { zh: 自备电厂名册, en: Own power plants }, of: enterprises, by: marketing }\n'));
  expect((await publish(draft)).status).toBe(200);
  const one = { id: 'cement-works', title: '水泥厂', unit: 'marketing' };
  expect((await officer.post('registers/own-plants/subjects', { subjects: [one] })).status).toBe(200);
  expect((await drafted(ORGANIZATION)).problems).toMatchObject([{ path: 'registers.own-plants', code: 'register_occupied', saw: '未列出，仍有 1 个名册对象', remedy: expect.stringMatching(/^请先清空名册/) }]);
  await officer.post('registers/own-plants/subjects', { subjects: [{ ...one, until: '2026-03-02' }] });
  expect((await drafted(ORGANIZATION)).problems).toEqual([]);
}, TEST_MS);

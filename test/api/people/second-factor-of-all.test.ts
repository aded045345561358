/** An organization may ask the second factor of everybody: what an administrator may not do without one, nobody then does. */
import { readFileSync } from 'node:fs';
import { startApi, TENANT, type TestApi } from '../../support/api.js';
import { setUpSecondFactor, signedIn } from '../../support/people.js';

const ORGANIZATION = readFileSync(`workflows/${TENANT}/organization.yaml`, 'utf8');
let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function publish(text: string): Promise<void> {
  const [lin, wei] = [await api.as('lin', ['administrator@head-office']), await api.as('wei', ['administrator@head-office'])];
  const { draftId, revision } = (await lin.post('drafts', { kind: 'organization', text, reason: '二次验证' })).body;
  expect((await wei.post(`drafts/${draftId}/publish`, { revision })).body.reason).toBeUndefined();
}

test('whoever has signed in does nothing more without one, from the publication on; programs go on, and so does everybody once it is taken back', async () => {
  const [clerk, ready] = [await signedIn(api, { staff: 'clerk', posts: ['agent@customer-service'] }), await signedIn(api, { staff: 'ready', posts: ['agent@customer-service'] })];
  await setUpSecondFactor(ready);
  const program = await api.as('portal', ['portal@head-office']);
  expect((await clerk.get('cases')).status).toBe(200);

  await publish(`${ORGANIZATION}\nsecondFactor: everybody\n`);
  expect(await clerk.get('cases')).toMatchObject({ status: 403, body: { reason: 'second_factor_needed' } });
  expect((await clerk.get('session')).body).toMatchObject({ secondFactor: false, secondFactorOwed: true });
  expect([(await ready.get('cases')).status, (await program.get('cases')).status]).toEqual([200, 200]);
  await setUpSecondFactor(clerk);
  expect((await clerk.get('session')).body).toMatchObject({ secondFactor: true, secondFactorOwed: false });
  expect((await clerk.get('cases')).status).toBe(200);

  const late = await signedIn(api, { staff: 'late', posts: ['agent@customer-service'] });
  expect((await late.get('cases')).body.reason).toBe('second_factor_needed');
  await publish(`${ORGANIZATION}\nsecondFactor: administrators\n`);
  expect((await late.get('cases')).status).toBe(200);
}, 900_000);

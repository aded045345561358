/** A case with parallel states: a chain for each where it is shown, and in lists the state in which somebody is to do something. */
import { caseWords } from '../../src/cli/case/case-words.js';
import { startApi, type Caller, type TestApi } from '../support/api.js';

const REPORT = { caller: { name: '测试用户', phone: '13800001234' }, in_town: true, fault: '表后管爆裂', valve_needed: true };

let api: TestApi;
let hotline: Caller;
let dispatcher: Caller;
beforeAll(async () => {
  api = await startApi({ sandboxAt: '2026-10-12T09:00:00+08:00', others: ['xingchen-water'] });
  const as = (staff: string, post: string) => api.as(staff, [post], 'xingchen-water');
  [hotline, dispatcher] = [await as('re', 'hotline-agent@hotline'), await as('diao', 'dispatcher@production')];
});
afterAll(() => api.stop());

test('each of the states that hold side by side is shown where it stands, and the list names the one that waits for somebody', async () => {
  const opened = await hotline.post('cases', { process: 'indoor-repair', form: REPORT });
  const { caseId } = opened.body;
  const shown = async (caller: Caller) => caseWords((await caller.get(`cases/${caseId}`)).body, 'zh').split('\n')[0];
  expect(await shown(hotline)).toMatch(/ · 办理中 › 维修 › 已登记待转接；关阀止漏 › 待安排止漏；延时 › 未申请延时$/);
  expect(opened.body.states.map(({ state, within }: { state: string; within: string | null }) => [state, within])).toEqual([
    ['in-hand', null], ['work', 'in-hand'], ['reported', 'work'], ['valve', 'in-hand'], ['inspectors-to-send', 'valve'], ['more-time', 'in-hand'], ['not-applied', 'more-time'],
  ]);
  const [listed] = (await hotline.get('cases')).body.items;
  expect([listed.state, listed.stateTitle.zh]).toEqual(['reported', '已登记待转接']);
  await hotline.post(`cases/${caseId}/events`, { event: 'hand-over' });
  await dispatcher.post(`cases/${caseId}/events`, { event: 'send-inspectors' });
  expect(await shown(dispatcher)).toMatch(/ · 办理中 › 维修 › 待下达；关阀止漏 › 止漏中；延时 › 未申请延时$/);
  expect((await dispatcher.get('cases?process=indoor-repair&state=to-assign')).body.items).toMatchObject([{ caseId, stateTitle: { zh: '待下达' } }]);
});

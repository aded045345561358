import { readFileSync } from 'node:fs';
import { createMachine } from 'xstate';
import { startApi, type Caller, type TestApi } from '../support/api.js';

let api: TestApi;
let agent: Caller;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('an', ['agent@customer-service']);
});
afterAll(() => api.stop());

const TEXT = readFileSync('workflows/laizhou-gas/complaint.yaml', 'utf8');

test('the list names each process with its promises', async () => {
  const { body } = await agent.get('definitions');
  expect(body.items.map(({ process }: { process: string }) => process)).toEqual(['complaint', 'outage']);
  expect(body.items).toMatchObject([{
    process: 'complaint', version: 1, openedBy: ['agent', 'portal'], hash: expect.stringMatching(/^[0-9a-f]{64}$/), title: { zh: '投诉处理' },
    commitments: [{ commitment: 'reply', clause: 'T17', within: { zh: '2个工作日', en: '2 workdays' } }],
    versions: [{ version: 1, standing: 'in-force', from: expect.stringMatching(/\+08:00$/), writtenBy: 'files', publishedBy: null }],
  }, { commitments: [{ commitment: 'notice', clause: 'T2' }, { commitment: 'restore', clause: 'T3' }] }]);
});

test('a process shows the form of every event in the asked language', async () => {
  const { body } = await agent.get('definitions/complaint', { headers: { 'accept-language': 'en' } });
  expect(body.opened.form).toMatchObject({ type: 'object', required: ['disclosure', 'content', 'requested'], additionalProperties: false });
  expect(body.events.map(({ event }: { event: string }) => event)).toContain('customer-told');
  expect(body.events.find(({ event }: { event: string }) => event === 'customer-told').happened).toEqual({ zh: '12小时', en: '12 hours' });
  expect(body.opened.title).toEqual({ zh: '登记投诉', en: 'Record a complaint' });
});

test('the text is the one that was published', async () => {
  const { headers, body } = await agent.get('definitions/complaint/text');
  expect(headers.get('content-type')).toMatch(/^text\/yaml/);
  expect(body).toBe(TEXT);
});

test('the machine is configuration that XState takes', async () => {
  const { body } = await agent.get('definitions/complaint/machine');
  expect(Object.keys(body.states)).toEqual(['flow', 'reply']);
  expect(() => createMachine(body)).not.toThrow();
});

test('a text is checked against the published organization; each mistake has its place', async () => {
  expect((await agent.post('definitions/check', { text: TEXT })).body).toEqual({ problems: [] });
  const { status, body } = await agent.post('definitions/check', { text: TEXT.replace('by: leader', 'by: leadre') });
  expect(status).toBe(200);
  expect(body.problems).toMatchObject([{ path: expect.stringContaining('approve'), line: expect.any(Number), column: expect.any(Number), saw: expect.stringContaining('leadre') }]);
});

test('any text can be checked: what is no YAML is told too', async () => {
  for (const text of ['', '\t', '&a [*a]', '{'.repeat(500), 'process: !!js/function x', '- 1\n- 2']) {
    const { status, body } = await agent.post('definitions/check', { text });
    expect([text.slice(0, 20), status, body.problems.length > 0]).toEqual([text.slice(0, 20), 200, true]);
  }
});

import { readFileSync } from 'node:fs';
import { ask, openComplaint, startApi, type Caller, type TestApi } from '../support/api.js';
import { validatorOf } from '../support/documented-answer.js';
import { attach, PDF } from '../support/files.js';
import { json } from '../support/people.js';
import { INVENTED_NOTICE } from '../support/invented-notice.js';

let api: TestApi;
let agent: Caller;
let document: any;
beforeAll(async () => {
  api = await startApi();
  api.effects.start();
  agent = await api.as('an', ['agent@customer-service']);
  document = (await ask(api.url, '/api/openapi.json')).body;
});
afterAll(() => api.stop());

const ROUTES = [
  'GET /api/v1/definitions', 'GET /api/v1/definitions/{process}', 'GET /api/v1/definitions/{process}/text', 'GET /api/v1/definitions/{process}/machine',
  'POST /api/v1/definitions/check', 'POST /api/v1/cases', 'POST /api/v1/cases/{id}/events', 'POST /api/v1/cases/{id}/extensions', 'POST /api/v1/cases/{id}/tasks', 'GET /api/v1/assistance', 'GET /api/v1/cases/{id}', 'POST /api/v1/cases/{caseId}/persons/open',
  'GET /api/v1/erasures', 'POST /api/v1/erasures', 'POST /api/v1/erasures/{id}/confirm', 'POST /api/v1/erasures/{id}/refuse',
  'GET /api/v1/cases/{id}/attachments', 'POST /api/v1/cases/{id}/attachments', 'GET /api/v1/cases/{id}/attachments/{attachmentId}', 'DELETE /api/v1/cases/{id}/attachments/{attachmentId}',
  'GET /api/v1/cases', 'GET /api/v1/tasks', 'GET /api/v1/commitments', 'GET /api/v1/breaches', 'GET /api/v1/notices', 'GET /api/v1/duties',
  'POST /api/v1/duties/begin', 'GET /api/v1/registers', 'GET /api/v1/registers/{register}/subjects', 'POST /api/v1/registers/{register}/subjects',
  'GET /api/v1/calendars', 'POST /api/v1/calendars/check',
  'GET /api/v1/calendars/drafts', 'POST /api/v1/calendars/drafts', 'GET /api/v1/calendars/drafts/{draft}', 'GET /api/v1/calendars/drafts/{draft}/preview',
  'POST /api/v1/calendars/drafts/{draft}/publication', 'POST /api/v1/calendars/drafts/{draft}/discard', 'GET /api/v1/calendars/{version}/days',
  'GET /api/v1/events', 'GET /api/v1/deliveries', 'GET /api/v1/deliveries/{id}', 'POST /api/v1/deliveries/{id}/retry', 'GET /api/v1/webhooks',
  'GET /api/v1/sign-in/oidc', 'GET /api/v1/sign-in/oidc/begin', 'GET /api/v1/sign-in/oidc/callback', 'GET /api/v1/sign-in/oidc/refusal', 'GET /api/v1/sign-in/oidc/own', 'POST /api/v1/sign-in/oidc/own',
  'DELETE /api/v1/sign-in/oidc/own/{id}', 'GET /api/v1/sign-in/oidc/identities', 'POST /api/v1/sign-in/oidc/identities', 'DELETE /api/v1/sign-in/oidc/identities/{id}', 'POST /api/v1/session/code',
  'GET /api/v1/organizations', 'POST /api/v1/session', 'GET /api/v1/session', 'DELETE /api/v1/session', 'GET /api/v1/sessions', 'DELETE /api/v1/sessions/{id}',
  'POST /api/v1/session/password', 'POST /api/v1/session/second-factor', 'PUT /api/v1/session/second-factor', 'POST /api/v1/account-links/look', 'POST /api/v1/account-links/open',
  'GET /api/v1/organization', 'GET /api/v1/staff', 'POST /api/v1/staff', 'POST /api/v1/staff/{staff}/link', 'POST /api/v1/staff/{staff}/leave', 'DELETE /api/v1/staff/{staff}/second-factor', 'DELETE /api/v1/staff/{staff}/sessions',
  'POST /api/v1/staff/{staff}/posts', 'DELETE /api/v1/posts/{id}', 'GET /api/v1/access', 'GET /api/v1/absences', 'POST /api/v1/absences', 'POST /api/v1/absences/{id}/accept', 'POST /api/v1/absences/{id}/decline', 'DELETE /api/v1/absences/{id}', 'GET /api/v1/audit', 'GET /api/v1/audit/export',
  'POST /api/v1/webhooks', 'DELETE /api/v1/webhooks/{id}', 'GET /api/problems', 'GET /api/problems/{code}',
  'POST /api/v1/drafts', 'GET /api/v1/drafts', 'GET /api/v1/drafts/{id}', 'GET /api/v1/drafts/{id}/revisions/{revision}', 'POST /api/v1/drafts/{id}/publish', 'POST /api/v1/drafts/{id}/discard',
  'GET /api/v1/public', 'GET /api/v1/public/{organization}', 'POST /api/v1/public/{organization}/cases', 'POST /api/v1/public/{organization}/follow', 'POST /api/v1/public/{organization}/rate',
  'GET /api/v1/public/{organization}/notices', 'GET /api/v1/public/{organization}/results',
  'GET /healthz', 'GET /readyz', 'GET /metrics',
];

test('every route is in the document, with its answer', () => {
  const routes = Object.entries(document.paths as Record<string, Record<string, { responses: Record<string, unknown> }>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { responses }]) => {
      expect(Object.keys(responses).some((status) => /^(2|303)/.test(status))).toBe(true);
      return `${method.toUpperCase()} ${path}`;
    }));
  expect(routes.sort()).toEqual([...ROUTES].sort());
});

test('every reference in the document leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name!);
  expect(references.length).toBeGreaterThan(20);
  for (const name of references) expect(document.components.schemas).toHaveProperty([name]);
});

test('answers are as the document says', async () => {
  const caseId = await openComplaint(agent);
  await attach(api, agent, caseId, PDF);
  const named = await openComplaint(agent, { disclosure: 'named', caller: { name: '测试用户', phone: '13800001234' }, content: '噪声扰民', requested: '停工' });
  const { body: { number, claimCode } } = await agent.post('cases', { process: 'complaint', form: { disclosure: 'anonymous', content: '噪声扰民', requested: '停工' } });
  const administrator = await api.as('zhao', ['administrator@manager-office']);
  const { body: { draft } } = await administrator.post('calendars/drafts', { text: INVENTED_NOTICE, reason: '通知已公布' });
  const text = readFileSync('workflows/laizhou-gas/complaint.yaml', 'utf8').replace('warn: 75%', 'warn: 60%').replace('within: 2 workdays', 'within: 5 workdays')
    .replace('clause: T17', 'clause: "3.8"').replace('approve:\n    by: leader', 'approve:\n    by: [leader, supervisor]').replace('cause: { type: text, personal: true', 'cause: { type: text, personal: false');
  const scenarios = readFileSync('workflows/laizhou-gas/complaint.scenarios.yaml', 'utf8').split('\n  - title').slice(0, 2).join('\n  - title');
  const { body: { draftId } } = await administrator.post('drafts', { kind: 'definition', subject: 'complaint', text, scenarios, reason: '按新规' });
  const answers: readonly (readonly [string, string, unknown])[] = [
    ['/api/v1/cases/{id}', 'get', (await agent.get(`cases/${caseId}`)).body],
    ['/api/v1/cases/{id}/attachments', 'get', (await agent.get(`cases/${caseId}/attachments`)).body],
    ['/api/v1/organizations', 'get', (await agent.get('organizations')).body],
    ['/api/v1/session', 'get', (await agent.get('session')).body],
    ['/api/v1/cases/{caseId}/persons/open', 'post', (await agent.post(`cases/${named}/persons/open`, { reason: '联系客户' })).body],
    ['/api/v1/cases', 'get', (await agent.get('cases')).body],
    ['/api/v1/tasks', 'get', (await agent.get('tasks')).body],
    ['/api/v1/commitments', 'get', (await agent.get('commitments')).body],
    ['/api/v1/breaches', 'get', (await agent.get('breaches')).body],
    ['/api/v1/notices', 'get', (await agent.get('notices')).body],
    ['/api/v1/definitions/{process}', 'get', (await agent.get('definitions/complaint')).body],
    ['/api/v1/definitions', 'get', (await agent.get('definitions')).body],
    ['/api/v1/calendars', 'get', (await agent.get('calendars')).body],
    ['/api/v1/calendars/{version}/days', 'get', (await agent.get('calendars/in-force/days?year=2026')).body],
    ['/api/v1/calendars/drafts', 'get', (await administrator.get('calendars/drafts')).body],
    ['/api/v1/calendars/drafts/{draft}/preview', 'get', (await administrator.get(`calendars/drafts/${draft}/preview`)).body],
    ['/api/v1/drafts/{id}', 'get', (await administrator.get(`drafts/${draftId}`)).body],
    ['/api/v1/drafts/{id}/revisions/{revision}', 'get', (await administrator.get(`drafts/${draftId}/revisions/1`)).body],
    ['/api/v1/drafts', 'get', (await administrator.get('drafts')).body],
    ['/api/v1/public', 'get', (await ask(api.url, '/api/v1/public')).body],
    ['/api/v1/public/{organization}', 'get', (await ask(api.url, '/api/v1/public/laizhou-gas')).body],
    ['/api/v1/public/{organization}/follow', 'post', (await ask(api.url, '/api/v1/public/laizhou-gas/follow', json({ number, code: claimCode }))).body],
    ['/api/v1/public/{organization}/notices', 'get', (await ask(api.url, '/api/v1/public/laizhou-gas/notices')).body],
    ['/api/v1/public/{organization}/results', 'get', (await ask(api.url, '/api/v1/public/laizhou-gas/results')).body],
    ['/healthz', 'get', (await ask(api.url, '/healthz')).body],
    ['/readyz', 'get', (await ask(api.url, '/readyz')).body],
    ['/api/problems', 'get', (await ask(api.url, '/api/problems')).body],
  ];
  for (const [path, method, body] of answers) {
    const { content } = document.paths[path][method].responses['200'];
    const validate = validatorOf(document, content['application/json'].schema);
    validate(body);
    expect([path, validate.errors]).toEqual([path, null]);
  }
  const refused = await agent.get('cases/17');
  const validate = validatorOf(document, document.paths['/api/v1/cases/{id}'].get.responses['400'].content['application/problem+json'].schema);
  validate(refused.body);
  expect(validate.errors).toBeNull();
});

test('the examples of the document work as they stand', async () => {
  const { example: form } = document.components.schemas.OpenCaseBody.properties.form;
  const { example: process } = document.components.schemas.OpenCaseBody.properties.process;
  const opened = await agent.post('cases', { process, form });
  expect(opened.status).toBe(201);
  const { event, form: eventForm } = document.components.schemas.SendEventBody.properties;
  expect((await agent.post(`cases/${opened.body.caseId}/events`, { event: event.example, form: eventForm.example })).status).toBe(200);
});

test('the page to try it loads from this machine alone, under a policy that lets nothing else in', async () => {
  const page = await ask(api.url, '/api/docs');
  expect(page.status).toBe(200);
  const loaded = [...String(page.body).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url!);
  expect(loaded.length).toBeGreaterThan(3);
  for (const url of loaded) {
    expect(url).toMatch(/^\.\//);
    expect((await ask(api.url, new URL(url, 'http://localhost/api/docs').pathname)).status).toBe(200);
  }
  const policy = page.headers.get('content-security-policy')!;
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/upgrade-insecure-requests|https?:/);
  expect(String(page.body)).not.toMatch(/<script(?![^>]*src=)[^>]*>\s*\S/);
});

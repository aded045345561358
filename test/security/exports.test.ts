/** What is exported is read by programs and must not become a formula in a table. The one export, the audit trail, is JSON lines; nothing is exported as a table. */
import { startApi, type TestApi } from '../support/api.js';
import { signedIn, type Browser } from '../support/people.js';
import { routesOf } from '../support/security/routes.js';

const FORMULAS = ['=1+1', '+cmd|/c calc!A0', '-2+3', '@SUM(A1)', '=HYPERLINK("https://evil.example")', 'a\n=1+1', 'a","=1+1', '{"kind":"forged"}\n{"kind":"forged"}'];

let api: TestApi;
let auditor: Browser;
beforeAll(async () => {
  api = await startApi();
  auditor = await signedIn(api, { staff: 'audit-1', kind: 'audit' });
});
afterAll(() => api.stop());

test('each entry is one line that is JSON, whatever its reason says, so that no cell begins with a sign', async () => {
  for (const reason of FORMULAS) await api.dataSource.query("insert into kept.audit_entry (tenant, kind, staff, subject, reason) values ('laizhou-gas', 'person-opened', 'an', $1, $1)", [reason]);
  const { headers, body } = await auditor.get('audit/export');
  expect(headers.get('content-type')).toMatch(/^application\/jsonl/);
  expect(headers.get('content-disposition')).toBe('attachment; filename="audit.jsonl"');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  const lines = (body as string).trimEnd().split('\n');
  expect(lines.every((line) => line.startsWith('{"'))).toBe(true);
  const entries = lines.map((line) => JSON.parse(line) as { kind: string; reason: string | null });
  expect(entries.filter(({ reason }) => reason !== null).map(({ reason }) => reason)).toEqual(expect.arrayContaining(FORMULAS));
  expect(entries.filter(({ kind }) => kind === 'forged')).toEqual([]);
});

test('no route answers with a table that a spreadsheet opens', async () => {
  const { body } = await auditor.get('../openapi.json');
  const types = new Set([...JSON.stringify(body).matchAll(/"((?:text|application)\/[a-z0-9.+-]+)":\{"schema"/g)].map(([, type]) => type));
  expect(types.size).toBeGreaterThan(3);
  expect([...types].filter((type) => /csv|tab-separated|excel|spreadsheet|officedocument/.test(type!))).toEqual([]);
  expect((await routesOf(api)).filter(({ path }) => /csv|xls/.test(path))).toEqual([]);
});

/** Publications on a clock moved by hand: what holds when, for new cases and for those under way, and what the ledger says of it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { ANONYMOUS, openComplaint, startApi, TENANT, type Answer, type Caller, type TestApi } from '../support/api.js';

const [TEXT, SCENARIOS, ORGANIZATION, REGULATION] = ['complaint.yaml', 'complaint.scenarios.yaml', 'organization.yaml', 'regulation.md'].map((name) => readFileSync(`workflows/${TENANT}/${name}`, 'utf8')) as [string, string, string, string];
const FIRST = '2026-11-02T10:00:00+08:00';
/** When the administrators set to work. */
const START = '2026-11-03T10:00:00+08:00';
const LATER = '2026-11-09T00:00:00+08:00';
const TEST_MS = 300_000;

let api: TestApi;
let [lin, wei, agent] = [] as unknown as [Caller, Caller, Caller];
beforeEach(async () => {
  api = await startApi({ sandboxAt: FIRST });
  lin = await api.as('lin', ['administrator@customer-service']);
  wei = await api.as('wei', ['administrator@manager-office']);
  agent = await api.as('an', ['agent@customer-service']);
  await api.clock!.set(Date.parse(START));
}, TEST_MS);
afterEach(() => api.stop());

function edited(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`expected the words in the text, saw none: ${from}`);
  return text.replace(from, to);
}

/** The first of the scenarios: that they are played is shown elsewhere. */
const ONE_SCENARIO = SCENARIOS.split('\n  - title').slice(0, 2).join('\n  - title');
/** Warned at another share of the term: nothing that the scenarios look at. */
const warnedAt = (percent: number) => edited(TEXT, 'warn: 75%', `warn: ${percent}%`);
const REPLY = { kind: 'definition', subject: 'complaint', reason: '按新规修改', scenarios: null };

async function drafted(body: object): Promise<string> {
  const saved = await lin.post('drafts', Object.fromEntries(Object.entries({ ...REPLY, ...body }).filter(([name, value]) => value !== null || name === 'scenarios')));
  expect([saved.status, saved.body.problems]).toEqual([201, []]);
  return saved.body.draftId as string;
}

async function published(body: object, more: object = {}): Promise<Answer['body']> {
  const { status, body: answer } = await wei.post(`drafts/${await drafted(body)}/publish`, { revision: 1, ...more });
  expect([status, answer.reason]).toEqual([200, undefined]);
  return answer;
}

const versionOf = async (caseId: string): Promise<number> => (await agent.get(`cases/${caseId}`)).body.definitionVersion as number;
const standings = async (): Promise<unknown> => (await agent.get('definitions/complaint')).body.versions.map((one: { version: number; standing: string }) => [one.version, one.standing]);

test('what is published now holds for the next case, while those under way keep theirs', async () => {
  const before = await openComplaint(agent);
  const { definitions } = await published({ text: warnedAt(60) });
  expect(definitions).toMatchObject([{ process: 'complaint', version: 2, from: START }]);
  const after = await openComplaint(agent);
  expect([await versionOf(before), await versionOf(after)]).toEqual([1, 2]);
  expect((await agent.get('definitions/complaint/text')).body).toBe(warnedAt(60));
  expect((await agent.get('definitions/complaint/text?version=1')).body).toBe(TEXT);
  expect((await agent.get('definitions/complaint/text?version=3')).body.reason).toBe('unknown_version');
  expect((await agent.post(`cases/${before}/events`, { event: 'judge', form: { founded: true, grounds: '属实' } })).body.definitionVersion).toBe(1);
  expect((await agent.get('definitions')).body.items[0].versions).toMatchObject([
    { version: 1, standing: 'past', from: FIRST, writtenBy: 'files', publishedBy: null },
    { version: 2, standing: 'in-force', from: START, writtenBy: 'lin', publishedBy: 'wei', reason: '按新规修改' },
  ]);
}, TEST_MS);

test('a publication is entered in the audit trail: which files, by whom, written by whom, and not why', async () => {
  await published({ text: warnedAt(60) });
  expect(await api.dataSource.query("select kind, staff, reason, details from kept.audit_entry where kind = 'published'")).toEqual([
    { kind: 'published', staff: 'wei', reason: null, details: { files: ['complaint.yaml 2'], writtenBy: 'lin' } },
  ]);
}, TEST_MS);

test('what is published from an instant on holds from that very instant', async () => {
  await published({ text: warnedAt(60) }, { from: LATER });
  expect(await standings()).toEqual([[1, 'in-force'], [2, 'coming']]);
  await api.clock!.set(Date.parse(LATER) - 1);
  const before = await openComplaint(agent);
  await api.clock!.set(Date.parse(LATER));
  const after = await openComplaint(agent);
  expect([await versionOf(before), await versionOf(after)]).toEqual([1, 2]);
  expect(await standings()).toEqual([[1, 'past'], [2, 'in-force']]);
}, TEST_MS);

test('a draft that grew from what is no longer the latest is refused until it is saved with that base', async () => {
  const draftId = await drafted({ text: warnedAt(60) });
  await api.dataSource.query(
    `insert into kept.definition_version (tenant, process, version, hash, source, expanded, organization_version)
     select tenant, process, 2, hash, source, expanded, organization_version from kept.definition_version where tenant = $1 and process = 'complaint'`, [TENANT]);
  expect((await lin.get(`drafts/${draftId}`)).body).toMatchObject({ base: 1, latest: 2, outdated: true });
  expect((await wei.post(`drafts/${draftId}/publish`, { revision: 1 })).body.reason).toBe('draft_outdated');
  expect((await lin.post('drafts', { kind: 'definition', subject: 'complaint', text: warnedAt(60), reason: '无', base: 3 })).body.reason).toBe('draft_outdated');
  await lin.post('drafts', { kind: 'definition', subject: 'complaint', text: warnedAt(60), reason: '已核对第2版', base: 2 });
  expect((await wei.post(`drafts/${draftId}/publish`, { revision: 2 })).body.definitions).toMatchObject([{ version: 3 }]);
}, TEST_MS);

test('an earlier text is published again as a version of its own', async () => {
  await published({ text: warnedAt(60), scenarios: ONE_SCENARIO });
  const { definitions } = await published({ text: TEXT, scenarios: ONE_SCENARIO });
  const [first] = (await agent.get('definitions/complaint')).body.versions;
  expect(definitions).toMatchObject([{ version: 3, hash: first.hash }]);
}, TEST_MS);

test('a new process holds from its instant on, and cannot be opened before', async () => {
  const text = edited(TEXT, 'process: complaint', 'process: grievance');
  await published({ subject: 'grievance', text }, { from: LATER });
  expect((await agent.post('cases', { process: 'grievance', form: ANONYMOUS })).body.reason).toBe('unknown_process');
  expect((await agent.get('definitions')).body.items.map((one: { process: string }) => one.process)).toEqual(['complaint', 'grievance', 'outage']);
  await api.clock!.set(Date.parse(LATER));
  expect((await agent.post('cases', { process: 'grievance', form: ANONYMOUS })).status).toBe(201);
}, TEST_MS);

test('a publication is an entry of the ledger, pending, with the hash of what was checked and of each text', async () => {
  await published({ text: warnedAt(60), scenarios: ONE_SCENARIO }, { from: LATER });
  const rows = await api.dataSource.query<{ entry_key: string; leaf: string; expanded: string; pending: boolean }[]>(
    `select e.entry_key, e.leaf, d.expanded, exists (select from kept.ledger_pending p where (p.tenant, p.entry_id) = (e.tenant, e.entry_id)) as pending
     from kept.ledger_entry e join kept.definition_version d on d.tenant = e.tenant and e.entry_key = d.process || ' ' || d.version
     where e.tenant = $1 and e.kind = 'published' and d.process = 'complaint' order by d.version`, [TENANT]);
  expect(rows.map(({ entry_key, pending }) => [entry_key, pending])).toEqual([['complaint 1', true], ['complaint 2', true]]);
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const leaf = JSON.parse(rows[1]!.leaf) as unknown;
  expect(rows[1]!.leaf).toBe(canonicalize(leaf));
  expect(leaf).toEqual({
    v: 1, kind: 'published', tenant: TENANT, file: 'complaint.yaml', version: 2, organizationVersion: 1, writtenBy: 'lin', publishedBy: 'wei',
    at: new Date(START).toISOString(), from: new Date(LATER).toISOString(), hash: sha256(rows[1]!.expanded),
    texts: { 'complaint.yaml': sha256(warnedAt(60)), 'complaint.scenarios.yaml': sha256(ONE_SCENARIO) },
  });
  expect(rows[1]!.leaf).not.toContain('按新规修改');
}, TEST_MS);

test('an organization is published with a new version of each process that it changes', async () => {
  const text = edited(ORGANIZATION, '13:30-17:30', '13:00-17:00');
  const draftId = await drafted({ kind: 'organization', subject: null, text });
  const { body } = await wei.get(`drafts/${draftId}`);
  expect(body.differences.map(({ says }: { says: { en: string } }) => says.en)).toEqual(['now working hours 08:00-12:00, 13:00-17:00 (was 08:00-12:00, 13:30-17:30)']);
  expect(body.rehearsal.failed).toBeGreaterThan(0);
  expect(new Set(body.rehearsal.scenarios.map(({ process }: { process: string }) => process))).toEqual(new Set(['complaint', 'outage']));
  expect((await wei.post(`drafts/${draftId}/publish`, { revision: 1 })).body.reason).toBe('scenarios_failed');

  await lin.post('drafts', { kind: 'organization', text: edited(ORGANIZATION, 'en: Leader in charge', 'en: Deputy manager'), reason: '改名' });
  const answer = await wei.post(`drafts/${draftId}/publish`, { revision: 2, from: LATER });
  expect(answer.body).toMatchObject({ organizations: [{ version: 2, from: LATER }], definitions: [{ process: 'complaint', version: 2, from: LATER }, { process: 'outage', version: 2, from: LATER }] });
  expect((await agent.get('definitions/complaint')).body.versions.map(({ from }: { from: string }) => from)).toEqual([FIRST, LATER]);
}, TEST_MS);

test('an organization that takes from a process what it names is at fault in the file of that process', async () => {
  const saved = await lin.post('drafts', { kind: 'organization', text: ORGANIZATION.split('\n').filter((line) => !line.includes('leader:')).join('\n'), reason: '撤销岗位' });
  expect(saved.body.problems.length).toBeGreaterThan(0);
  expect(new Set(saved.body.problems.map(({ file }: { file: string }) => file))).toContain('complaint.yaml');
  const other = await lin.post('drafts', { kind: 'organization', text: edited(ORGANIZATION, `organization: ${TENANT}`, 'organization: another'), reason: '改名' });
  expect(other.body.problems).toMatchObject([{ file: 'organization.yaml', path: 'organization', code: 'another_name' }]);
});

test('a regulation is published clause by clause, and may not lose one that a process rests on', async () => {
  const lost = await lin.post('drafts', { kind: 'regulation', text: edited(REGULATION, '## T17\n', '## T99\n'), reason: '改号' });
  expect(lost.body.problems).toMatchObject([{ file: 'complaint.yaml' }, { file: 'complaint.yaml' }]);
  const halved = await lin.post('drafts', { kind: 'regulation', text: '## 1\n只有中文。\n', reason: '改写' });
  expect(halved.body.problems).toMatchObject([{ file: 'regulation.md', code: 'clause_in_one_language', path: '1' }]);
  const text = `${REGULATION.trimEnd()}\n\n## T99\n新条款。\n\nA new clause.\n`;
  const saved = await lin.post('drafts', { kind: 'regulation', text, reason: '新增条款' });
  expect(saved.body).toMatchObject({ problems: [], differences: [{ kind: 'clause', says: { zh: '新增条款“T99”', en: 'new clause T99' } }] });
  const answer = await wei.post(`drafts/${saved.body.draftId}/publish`, { revision: 3 });
  expect(answer.body).toMatchObject({ organizations: [{ version: 2 }], definitions: [] });
  expect((await lin.post('definitions/check', { text: edited(TEXT, 'clause: T17', 'clause: T99').replace('T17]', 'T99]') })).body.problems).toEqual([]);
}, TEST_MS);

test('a definition published while an organization is to come is published under that one as well', async () => {
  await published({ kind: 'organization', subject: null, text: edited(ORGANIZATION, 'en: Leader in charge', 'en: Deputy manager') }, { from: LATER });
  const { definitions } = await published({ text: warnedAt(60) });
  expect(definitions).toMatchObject([{ version: 3, from: START }, { version: 4, from: LATER }]);
  expect(await standings()).toEqual([[1, 'past'], [2, 'never'], [3, 'in-force'], [4, 'coming']]);
  const organizations = await api.dataSource.query<{ version: number; on: number }[]>(
    `select version, organization_version as "on" from kept.definition_version where tenant = $1 and process = 'complaint' order by version`, [TENANT]);
  expect(organizations).toEqual([{ version: 1, on: 1 }, { version: 2, on: 2 }, { version: 3, on: 1 }, { version: 4, on: 2 }]);
}, TEST_MS);

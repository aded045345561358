/** `kept draft`: from a file to a published version, by two administrators at their terminals. */
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { endLeftovers, kept, startKept, type Finished, type Running } from '../support/kept-command.js';

const START_MS = 300_000;
let scratch: string;
let database: TestDatabase;
let host: Running;
let [lin, wei] = [] as unknown as [Record<string, string>, Record<string, string>];

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'kept-draft-'));
  chmodSync(scratch, 0o711);
  cpSync('workflows/laizhou-gas', join(scratch, 'laizhou-gas'), { recursive: true });
  database = await createDatabase();
  const env = { DATABASE_URL: database.url, KEPT_KEY_FILE: join(scratch, 'master.key'), PORT: '0' };
  host = startKept(['serve'], { env });
  const url = /http:\/\/localhost:\d+/.exec(await host.says(/Ctrl-C/))![0];
  const as = async (staff: string, ...more: string[]): Promise<Record<string, string>> => {
    const made = await kept(['token', 'make', '--staff', staff, '--post', 'administrator@manager-office', ...more], { env });
    return { KEPT_URL: url, KEPT_TOKEN: made.stdout.trim() };
  };
  [lin, wei] = [await as('lin'), await as('wei')];
}, START_MS);
afterAll(async () => {
  host.child.kill('SIGTERM');
  await host.ended;
  endLeftovers();
  await database.drop();
  rmSync(scratch, { recursive: true });
}, START_MS);

const file = (name: string): string => join(scratch, 'laizhou-gas', name);

function edit(name: string, from: string, to: string): void {
  const text = readFileSync(file(name), 'utf8');
  if (!text.includes(from)) throw new Error(`expected the words in ${name}, saw none: ${from}`);
  writeFileSync(file(name), text.replace(from, to));
}

const draft = (env: Record<string, string>, ...args: string[]): Promise<Finished> => kept(['draft', ...args], { env });

test('a file is saved, looked at, refused to its author and published by another', async () => {
  edit('complaint.yaml', 'within: 2 workdays', 'within: 5 workdays   # 新规');
  const saved = await draft(lin, 'save', file('complaint.yaml'), '--reason', '按新规延长');
  expect(saved).toMatchObject({ code: 0, stdout: expect.stringMatching(/^complaint\.yaml · 起草中 · 第 1 次修订 · lin [\s\S]*通过检查[\s\S]*2个工作日内答复：2→5个工作日[\s\S]*\+ {4}within: 5 workdays {3}# 新规/) });
  const [draftId] = /[0-9a-f-]{36}/.exec(saved.stdout)!;

  const failing = await draft(wei, 'show', draftId, '--lang', 'en');
  expect(failing.stdout).toMatch(/reply: 2 → 5 working days[\s\S]*\d+ passed, \d+ failed[\s\S]*✗ The eight steps in time[\s\S]*due of reply: expected 2026-09-29T17:30:00\+08:00/);
  expect(await draft(wei, 'publish', draftId, '--revision', '1')).toMatchObject({ code: 1, stderr: expect.stringMatching(/^场景演练未通过[\s\S]*complaint\.scenarios\.yaml:\d+/) });

  edit('complaint.yaml', 'within: 5 workdays', 'within: 2 workdays');
  expect((await draft(lin, 'save', file('complaint.yaml'), '--reason', '只加注释', '--revision', '1')).code).toBe(0);
  expect(await draft(lin, 'save', file('complaint.yaml'), '--reason', '再存', '--revision', '1')).toMatchObject({ code: 1, stderr: expect.stringMatching(/草稿已有新的修订/) });
  expect(await draft(lin, 'publish', draftId, '--revision', '2')).toMatchObject({ code: 1, stderr: expect.stringMatching(/四眼原则/) });
  const published = await draft(wei, 'publish', draftId, '--revision', '2', '--from', '2099-01-01T00:00:00+08:00');
  expect(published).toMatchObject({ code: 0, stdout: expect.stringMatching(/^complaint 第2版，自 2099-01-01 00:00 起生效 {2}[0-9a-f]{64}\n$/) });
  expect((await draft(wei, 'show', draftId, '--text')).stdout).toBe(`${readFileSync(file('complaint.yaml'), 'utf8')}\n`);
  expect((await draft(wei, 'show', draftId, '--revision', '1')).stdout).toContain('within: 5 workdays   # 新规');
  expect((await draft(wei, 'list')).stdout).toMatch(new RegExp(`^${draftId} {2}complaint\\.yaml · 已发布 · 第 2 次修订 · lin `));
}, START_MS);

test('the organization and its regulation are saved by their files, and discarded with a reason', async () => {
  edit('organization.yaml', 'en: Leader in charge', 'en: Deputy manager');
  const saved = await draft(lin, 'save', file('organization.yaml'), '--reason', '改名', '--json');
  const { draftId, differences } = JSON.parse(saved.stdout) as { draftId: string; differences: { says: { en: string } }[] };
  expect(differences[0]!.says.en).toBe('leader: title "Leader in charge" → "Deputy manager"');
  expect(await draft(wei, 'discard', draftId, '--reason', '不改了')).toMatchObject({ code: 0, stdout: '已废弃\n' });
  edit('regulation.md', '## T17\n', '## T99\n');
  const lost = await draft(lin, 'save', file('regulation.md'), '--reason', '改号', '--lang', 'en');
  expect(lost.stdout).toMatch(/^regulation\.md · open[\s\S]*Mistakes\n {2}complaint\.yaml:\d+:\d+ clauses\.\d+: expected/);
});

test('what is asked wrongly is told before anything is sent', async () => {
  expect(await draft(lin, 'save', file('missing.yaml'), '--reason', '无')).toMatchObject({ code: 1, stderr: expect.stringMatching(/missing\.yaml:1:1 应为：文件；实为：无/) });
  expect(await draft(lin, 'save', file('complaint.scenarios.yaml'), '--reason', '无')).toMatchObject({ code: 2, stderr: expect.stringMatching(/场景随流程定义一同保存/) });
  expect((await draft(lin, 'save', file('complaint.yaml'))).code).toBe(2);
  expect(await draft(lin, 'publish', 'x', '--revision', 'last', '--lang', 'en')).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Expected --revision to be a whole number, saw 'last'/) });
  expect(await draft(lin, 'show', 'x')).toMatchObject({ code: 1, stderr: expect.stringMatching(/草稿的 ID，即 UUID/) });
  expect(await draft(lin, 'show', 'x', '--lang', 'en')).toMatchObject({ code: 1, stderr: expect.stringMatching(/the id of a draft, a UUID/) });
});

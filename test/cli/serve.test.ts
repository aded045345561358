import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { endLeftovers, kept, startKept, type Running } from '../support/kept-command.js';

const START_MS = 300_000;
let scratch: string;
let database: TestDatabase;

async function prepare(): Promise<void> {
  scratch = mkdtempSync(join(tmpdir(), 'kept-serve-'));
  chmodSync(scratch, 0o711); // As root PostgreSQL runs as somebody else, who must reach its data.
  database = await createDatabase();
}

async function clear(): Promise<void> {
  endLeftovers();
  await database.drop();
  rmSync(scratch, { recursive: true });
}

const ownServer = () => ({ DATABASE_URL: database.url, KEPT_KEY_FILE: join(scratch, 'master.key'), PORT: '0' });

async function greetingOf(host: Running): Promise<{ url: string; token: string; text: string }> {
  const text = await host.says(/Ctrl-C/);
  return { text, url: /http:\/\/localhost:\d+/.exec(text)![0], token: /kept_[\w-]{43}/.exec(text)![0] };
}

async function stop(host: Running, signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
  host.child.kill(signal);
  return (await host.ended).code;
}

describe('a running host', () => {
  let host: Running;
  let settings: ReturnType<typeof ownServer>;
  let greeting: Awaited<ReturnType<typeof greetingOf>>;
  beforeAll(async () => {
    await prepare();
    settings = ownServer();
    host = startKept(['serve'], { env: settings });
    greeting = await greetingOf(host);
  }, START_MS);
  afterAll(async () => {
    expect(await stop(host, 'SIGTERM')).toBe(0);
    await clear();
  }, START_MS);

  test('a host greets with its address, its data, what it published and a token that works as printed', async () => {
    const { url, token, text } = greeting;
    expect(text).toMatch(/laizhou-gas: complaint, outage （?.*新发布/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(text).toContain(`\n  export KEPT_URL=${url}\n  npx kept case open complaint `);
    const line = /npx kept case open (.*)/.exec(text)![1]!.split(' ');
    const env = { KEPT_URL: url, KEPT_TOKEN: token };
    expect(await kept(['case', 'open', ...line], { env })).toMatchObject({ code: 0, stdout: expect.stringMatching(/^事项 \d+ · 投诉处理[\s\S]*\n查询码：[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\n请将编号和查询码交给客户[\s\S]*怎么算的/) });
  });

  test('cases are opened, sent, shown and listed from the terminal, and problems told without a stack', async () => {
    const { url, token } = greeting;
    const env = { KEPT_URL: url, KEPT_TOKEN: token };
    const opened = await kept(['case', 'open', 'complaint', 'disclosure=named', 'caller.name=张三', 'caller.phone=13800001234', 'content=噪声', 'requested=停工', '--json'], { env });
    const { caseId, number } = JSON.parse(opened.stdout);
    expect(await kept(['case', 'send', String(number), 'judge', 'founded=true', 'grounds=属实'], { env })).toMatchObject({ code: 0, stdout: expect.stringMatching(/待定部门/) });
    const shown = await kept(['case', 'show', caseId, '--lang', 'en'], { env });
    expect(shown.stdout).toMatch(/Complaint handling · In hand › Department to be determined[\s\S]*how it is counted[\s\S]*You may send[\s\S]*determine[\s\S]*张\* 138\*{4}1234/);
    expect(shown.stdout).toMatch(/Service agent agent · first-try[\s\S]*Founded: yes/);
    expect((await kept(['case', 'show', caseId], { env })).stdout).toMatch(/客服坐席 agent · first-try[\s\S]*投诉成立：是/);
    expect(await kept(['case', 'list', '--state', 'determining'], { env })).toMatchObject({ code: 0, stdout: expect.stringContaining(caseId) });

    const { stdout: page } = await kept(['case', 'list', '--limit', '1'], { env });
    const { stdout: following } = await kept(['case', 'list', '--limit', '1', '--cursor', /下一页：--cursor (\S+)/.exec(page)![1]!, '--lang', 'en'], { env });
    expect([page.split('  ')[0], following.split('  ')[0]]).toEqual([String(number), String(number - 1)]);

    const asks = await kept(['case', 'open', 'complaint'], { env });
    expect([asks.code, asks.stderr]).toEqual([2, expect.stringMatching(/^应为：表单；实为：未填。登记投诉须填写（\* 为必填）：\n {2}disclosure \*[\s\S]*anonymous（匿名）[\s\S]*content \* {2}投诉内容：文字/)]);
    const atFault = await kept(['case', 'open', 'complaint', '--form', '{"disclosure":"loud"}'], { env });
    expect([atFault.code, atFault.stderr]).toEqual([1, expect.stringMatching(/^表单填写有误：请更正所列各项\n[\s\S]*投诉内容（content）：应为 必填，实为 未填/)]);
    expect(await kept(['case', 'send', caseId, 'approve'], { env })).toMatchObject({ code: 1, stderr: expect.stringMatching(/岗位无权/) });
    expect(await kept(['case', 'show', '999'], { env })).toMatchObject({ code: 1, stderr: expect.stringMatching(/实为：999。/) });
    expect(await kept(['case', 'show', 'abc'], { env })).toMatchObject({ code: 2, stderr: expect.stringMatching(/^应为：事项的编号或 ID；实为：'abc'。/) });
    expect(await kept(['case', 'send', caseId, 'judge', 'founded'], { env })).toMatchObject({ code: 2, stderr: expect.stringMatching(/^应为：字段=内容；实为：'founded'。请写作 founded=…/) });
    expect(await kept(['case', 'send', caseId, 'judge', '--form', '{bad', '--lang', 'en'], { env })).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Expected --form to be a JSON object, saw '\{bad'; write --form /) });
    expect(await kept(['case', 'list', '--state', 'in-hand'], { env })).toMatchObject({ code: 0, stdout: expect.stringContaining(caseId) });
    expect((await kept(['case', 'list'], { env: { KEPT_URL: url } })).code).toBe(2);
    expect(await kept(['case', 'list'], { env: { ...env, KEPT_URL: 'http://localhost:1' } })).toMatchObject({ code: 1, stderr: expect.stringMatching(/^应为：http:\/\/localhost:1 上有服务/) });
    expect(`${atFault.stderr}${asks.stderr}`).not.toMatch(/\n\s+at /);
  });

  test('tokens are made for posts that there are, listed without themselves, and revoked', async () => {
    const { url } = greeting;
    const env = settings;
    const made = await kept(['token', 'make', '--staff', 'lin', '--post', 'leader@manager-office', 'agent@customer-service', '--for', '2 hours'], { env });
    const token = made.stdout.trim();
    expect(token).toMatch(/^kept_[\w-]{43}$/);
    expect((await kept(['case', 'list'], { env: { KEPT_URL: url, KEPT_TOKEN: token } })).code).toBe(0);
    const listed = (await kept(['token', 'list'], { env })).stdout;
    expect(listed).toMatch(/lin {2}leader@manager-office, agent@customer-service/);
    expect(listed).not.toContain(token);
    const name = /^(\w{12}) .*lin/m.exec(listed)![1]!;
    expect((await kept(['token', 'revoke', name], { env })).code).toBe(0);
    expect(await kept(['case', 'list'], { env: { KEPT_URL: url, KEPT_TOKEN: token } })).toMatchObject({ code: 1, stderr: expect.stringMatching(/令牌/) });
    expect(await kept(['token', 'make', '--staff', 'lin', '--post', 'king@palace'], { env })).toMatchObject({ code: 2, stderr: expect.stringMatching(/laizhou-gas（agent, handler, dispatcher/) });
    expect((await kept(['token', 'make', '--staff', 'lin', '--post', 'agent@customer-service', '--for', '3 workdays'], { env })).code).toBe(2);
    expect((await kept(['token', 'revoke', 'nothing'], { env })).code).toBe(1);
  });
});

describe('a start', () => {
  beforeEach(prepare);
  afterEach(clear);

  test('a port in use, a port that is none, and a server that is not there are told with what to do', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => taken.once('listening', listening));
    const { port } = taken.address() as AddressInfo;
    expect(await kept(['serve'], { env: { ...ownServer(), PORT: String(port) } })).toMatchObject({ code: 1, stderr: expect.stringContaining(`应为：端口 ${port} 空闲`) });
    const withOwnDatabase = { KEPT_DATA: join(scratch, 'data'), PORT: String(port) };
    expect((await kept(['serve'], { env: withOwnDatabase })).stderr).toContain(`应为：端口 ${port} 空闲`);
    expect(existsSync(withOwnDatabase.KEPT_DATA)).toBe(false);
    taken.close();
    for (const none of ['many', '0x10', '1e3', '65536', ' 80']) {
      expect([none, (await kept(['serve'], { env: { ...ownServer(), PORT: none } })).code]).toEqual([none, 2]);
    }
    const away = await kept(['serve'], { env: { ...ownServer(), DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/kept' } });
    expect(away).toMatchObject({ code: 1, stderr: expect.stringMatching(/应为：127\.0\.0\.1:1\/kept 上有此用户所有、可建角色的 PostgreSQL/) });
    expect(away.stderr).not.toContain('secret');
  }, START_MS);

  test('a provider of OpenID Connect half set, or for an organization that nobody published, is told with what to do', async () => {
    const half = { KEPT_OIDC_ISSUER: 'https://login.example.com', KEPT_OIDC_CLIENT_ID: 'kept', KEPT_OIDC_CLIENT_SECRET: 'not to be told' };
    expect(await kept(['serve'], { env: { ...ownServer(), ...half } })).toMatchObject({ code: 2, stderr: expect.stringContaining('请设置 KEPT_OIDC_ORGANIZATION') });
    const misspelt = await kept(['serve'], { env: { ...ownServer(), ...half, KEPT_OIDC_ORGANIZATION: 'laizhou-gsa' } });
    expect(misspelt).toMatchObject({ code: 1, stderr: expect.stringMatching(/KEPT_OIDC_ORGANIZATION 为.*laizhou-gas.* 之一；实为：laizhou-gsa/) });
    expect(misspelt.stderr).not.toContain('not to be told');
    const host = await started({ ...ownServer(), ...half, KEPT_OIDC_ISSUER: 'http://127.0.0.1:1', KEPT_OIDC_ORGANIZATION: 'laizhou-gas' });
    expect(await stop(host)).toBe(0);
  }, START_MS);

  test('a host with another master key than its database was first used with does not start', async () => {
    await stop(await started(ownServer()));
    const another = await kept(['serve'], { env: { ...ownServer(), KEPT_MASTER_KEY: `${'A'.repeat(43)}=` } });
    expect(another).toMatchObject({ code: 1, stderr: expect.stringMatching(/^此数据库最初使用的主密钥为 [0-9a-f]{12}，而 KEPT_MASTER_KEY 给出的是 [0-9a-f]{12}。/m) });
  }, START_MS);

  test('a host does not take the folder of attachments of another database', async () => {
    const attachments = join(scratch, 'attachments');
    mkdirSync(attachments);
    writeFileSync(join(attachments, 'database'), 'another\n');
    const refused = await kept(['serve'], { env: { ...ownServer(), KEPT_ATTACHMENTS: attachments } });
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/^应为：附件文件夹 .* 属于此数据库；实为：另一数据库的附件。.*KEPT_ATTACHMENTS/) });
  }, START_MS);

  test('files at fault stop the first start, each mistake at its place, and no later one; changed files become drafts and change nothing that is published', async () => {
    const workflows = join(scratch, 'workflows');
    cpSync('workflows', workflows, { recursive: true });
    const path = join(workflows, 'laizhou-gas', 'complaint.yaml');
    const faulty = join(workflows, 'laizhou-gas', 'visit.yaml');
    writeFileSync(faulty, 'process: visit\n');
    expect(await kept(['serve', '--workflows', workflows], { env: ownServer() })).toMatchObject({ code: 1, stderr: expect.stringMatching(/visit\.yaml:1:1 /) });
    rmSync(faulty);
    await stop(await started(ownServer(), workflows));

    writeFileSync(faulty, 'process: visit\n');
    const later = startKept(['serve', '--workflows', workflows], { env: { ...ownServer(), KEPT_LOG: 'warn' } });
    const { url: laterUrl, text: said } = await greetingOf(later);
    expect(said).toMatch(/已发布的照常运行[\s\S]*visit\.yaml:1:1 /);
    const { stdout: laterToken } = await kept(['token', 'make', '--staff', 'an', '--post', 'agent@customer-service', '--tenant', 'laizhou-gas'], { env: ownServer() });
    expect((await fetch(`${laterUrl}/api/v1/definitions/complaint`, { headers: { authorization: `Bearer ${/kept_[\w-]{43}/.exec(laterToken)![0]}` } })).status).toBe(200);
    await stop(later);
    rmSync(faulty);
    expect(await kept(['serve', '--workflows', join(scratch, 'nowhere')], { env: ownServer() })).toMatchObject({ code: 1, stderr: expect.stringMatching(/--workflows/) });

    writeFileSync(path, readFileSync(path, 'utf8').replace('within: 2 workdays', 'within: 3 workdays'));
    const host = startKept(['serve', '--workflows', workflows], { env: { ...ownServer(), KEPT_LOG: 'warn' } });
    const { url, token, text } = await greetingOf(host);
    expect(text).toMatch(/laizhou-gas\/complaint\.yaml 与已发布的第1版不同 differs from version 1: 已存为草稿 saved as a draft: npx kept draft show [0-9a-f-]{36}\n/);
    const { items } = (await (await fetch(`${url}/api/v1/definitions`, { headers: { authorization: `Bearer ${token}` } })).json()) as { items: { version: number; commitments: { within: { en: string } }[] }[] };
    expect([items[0]!.version, items[0]!.commitments[0]!.within.en]).toEqual([1, '2 workdays']);
    await stop(host);
    expect((await host.ended).stderr.split('\n').filter((line) => line.includes('files differ'))).toHaveLength(1);
  }, START_MS);

  test('a host of its own database keeps it over restarts, names the holder to a second, and leaves nothing running', async () => {
    const env = { KEPT_DATA: join(scratch, 'data'), PORT: '0' };
    const first = startKept(['serve'], { env });
    const { url, token } = await greetingOf(first);
    expect((await kept(['case', 'open', 'complaint', 'disclosure=anonymous', 'content=噪声', 'requested=停工'], { env: { KEPT_URL: url, KEPT_TOKEN: token } })).code).toBe(0);
    const made = await kept(['token', 'make', '--staff', 'an', '--post', 'agent@customer-service'], { env });
    expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/^kept_/) });
    expect(await kept(['serve'], { env })).toMatchObject({ code: 1, stderr: expect.stringContaining(`地址 ${url}`) });

    first.child.kill('SIGKILL');
    await first.ended;
    const second = startKept(['serve'], { env });
    const again = await greetingOf(second);
    expect(again.text).toMatch(/已发布/);
    const shown = await kept(['case', 'show', '1'], { env: { KEPT_URL: again.url, KEPT_TOKEN: made.stdout.trim() } });
    expect(shown.stdout).toMatch(/噪声/);
    const link = await kept(['account', 'make', '--staff', 'wei', '--name', '卫', '--tenant', 'laizhou-gas'], { env: { KEPT_DATA: env.KEPT_DATA } });
    expect([link.code, link.stdout.replace(/#.*/s, '')]).toEqual([0, `${again.url}/`]);
    expect(await stop(second)).toBe(0);
    const third = startKept(['serve'], { env });
    expect(await third.says(/Ctrl-C/)).not.toMatch(/kept_/);
    expect(await stop(third)).toBe(0);
    expect((await kept(['token', 'list'], { env })).stdout).toMatch(/an {2}agent@customer-service/);
    expect(postgresOn(env.KEPT_DATA)).toBeNull();
  }, START_MS);

  test('a host whose database ends, ends with it and says so', async () => {
    const env = { KEPT_DATA: join(scratch, 'data'), PORT: '0' };
    const host = startKept(['serve'], { env });
    await greetingOf(host);
    process.kill(postgresOn(env.KEPT_DATA)!, 'SIGKILL');
    const { code, stderr } = await host.ended;
    expect(code).toBe(1);
    const told = stderr.trimEnd().split('\n').filter((line) => !line.includes('setting up a database'));
    expect(told).toEqual([`PostgreSQL 意外停止（ended by SIGKILL, its log in ${join(realpathSync(env.KEPT_DATA), 'postgres.log')}）。请重新启动：npm start`]);
  }, START_MS);
});

async function started(env: Record<string, string>, workflows = 'workflows'): Promise<Running> {
  const host = startKept(['serve', '--workflows', workflows], { env });
  await greetingOf(host);
  return host;
}

/** Process id of the server on a data folder; null where none runs. */
function postgresOn(dataDir: string): number | null {
  const note = join(dataDir, 'cluster', 'postmaster.pid');
  return existsSync(note) ? Number.parseInt(readFileSync(note, 'utf8'), 10) : null;
}

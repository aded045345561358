import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { endLeftovers, kept, startKept, type Running } from '../support/kept-command.js';

const START_MS = 300_000;
let scratch: string;
let database: TestDatabase;
let host: Running;
let own: Record<string, string>;
let env: Record<string, string>;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'kept-duty-'));
  chmodSync(scratch, 0o711);
  database = await createDatabase();
  own = { DATABASE_URL: database.url, KEPT_KEY_FILE: join(scratch, 'master.key'), PORT: '0' };
  host = startKept(['serve'], { env: own });
  const url = /http:\/\/localhost:\d+/.exec(await host.says(/Ctrl-C/))![0];
  const token = (await kept(['token', 'make', '--staff', 'li', '--post', 'liaison@marketing'], { env: own })).stdout.trim();
  env = { ...own, KEPT_URL: url, KEPT_TOKEN: token };
}, START_MS);
afterAll(async () => {
  host.child.kill('SIGINT');
  await host.ended;
  endLeftovers();
  await database.drop();
  rmSync(scratch, { recursive: true });
}, START_MS);

function file(name: string, text: string | Buffer): string {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
}

test('a register is loaded from CSV and from JSON lines, and listed', async () => {
  const csv = file('customers.csv', '\ufeffID,Title,Unit,Since,Until\n\nc1,"县政府, 机关",marketing,2026-01-01,\nc2,水泥厂,customer-service,2026-01-01,\n');
  expect(await kept(['register', 'load', 'big-customers', csv], { env })).toMatchObject({ code: 0, stdout: 'dazu-power big-customers: 新增 added 2 · 变更 changed 0 · 不变 unchanged 0 · 离册 left 0 · 现有 now 2\n' });
  const lines = file('customers.jsonl', '{"id":"c1","title":"县政府, 机关","unit":"marketing"}\n\n{"id":"c3","title":"医院","unit":"marketing","since":"2026-01-01"}\n');
  expect(JSON.parse((await kept(['register', 'load', 'big-customers', lines, '--replace', '--json'], { env })).stdout)).toEqual({ added: 1, changed: 0, unchanged: 1, left: 1, subjects: 2 });
  expect((await kept(['register', 'list'], { env })).stdout).toBe('dazu-power  big-customers  大客户名册 Big customers  2\n');
  expect((await kept(['register', 'list', 'big-customers', '--unit', 'marketing'], { env })).stdout).toBe('c1  县政府, 机关  marketing  2026-01-01\nc3  医院  marketing  2026-01-01\n');
});

test('every mistake of a file is told at its line, and a file that is none is told as such', async () => {
  const wrong = file('wrong.csv', 'id,title,unit,contact\nc9,医院,marketng,某人\nc9 9,医院,marketing,\n');
  const english = { ...env, LC_ALL: 'en_US.UTF-8' };
  const { code, stderr } = await kept(['register', 'load', 'big-customers', wrong], { env: english });
  expect(code).toBe(1);
  expect(stderr).toMatch(/wrong\.csv:2 contact: expected one of id, title, unit, since, until/);
  expect(stderr).toMatch(/wrong\.csv:2 Answerable unit \(unit\): expected one of .*Marketing \(marketing\).*, saw "marketng"; did you mean 'marketing'\?/);
  expect(stderr).toMatch(/wrong\.csv:3 Reference \(id\): expected a reference/);
  expect((await kept(['register', 'load', 'big-customers', wrong], { env })).stderr).toMatch(/wrong\.csv:2 责任部门（unit）：应为 .*，实为 "marketng"。是否应为“marketing”？/);
  expect(await kept(['register', 'load', 'big-customers', file('broken.csv', 'id,title,unit\n"c1,x,y\n')], { env: english })).toMatchObject({ code: 1, stderr: expect.stringMatching(/to be CSV with a line of headings/) });
  expect(await kept(['register', 'load', 'big-customers', file('broken.jsonl', '{"id":"c1"}\nnone\n{"id":"c 3"}\n')], { env: english })).toMatchObject({ code: 1, stderr: expect.stringMatching(/broken\.jsonl:1 Name \(title\): [^]*broken\.jsonl:2 JSON: expected an object, saw 'none'; write \{"id"[^]*broken\.jsonl:3 Reference \(id\)/) });
  expect((await kept(['register', 'load', 'big-customers', 'none.csv'], { env })).code).toBe(2);
  expect((await kept(['register', 'load', 'big-customers', file('customers.txt', '')], { env })).code).toBe(2);
  expect(await kept(['register', 'load', 'residents', wrong], { env: english })).toMatchObject({ code: 2, stderr: expect.stringMatching(/big-customers of dazu-power/) });
  expect(await kept(['register', 'load', 'big-customer', wrong], { env })).toMatchObject({ code: 2, stderr: expect.stringMatching(/dazu-power 的 big-customers.*是否应为“big-customers”？/) });
});

test('a file that says nothing, says it twice, or is no file at all is told as such', async () => {
  const told = async (path: string, ...more: string[]) => {
    const { code, stderr } = await kept(['register', 'load', 'big-customers', path, ...more], { env: { ...env, LC_ALL: 'en_US.UTF-8' } });
    return [code, stderr.replaceAll(`${scratch}/`, '').trim()];
  };
  const fields = 'mend the line of headings: id,title,unit,since,until';
  expect(await told(file('empty.csv', ''), '--replace', '--yes')).toEqual([1, `Expected the headings of empty.csv to be id, unit and others, each once, saw none of id, unit; ${fields}`]);
  expect(await told(file('twice.csv', 'id,title,unit,ID\nc1,医院,marketing,c9\n'))).toEqual([1, `Expected the headings of twice.csv to be id, unit and others, each once, saw 'id' again; ${fields}`]);
  expect(await told(file('semicolons.csv', 'id;title;unit\nc1;医院;marketing\n'))).toEqual([1, expect.stringContaining('saw none of id, unit')]);
  for (const name of ['headings.csv', 'empty.jsonl']) {
    expect(await told(file(name, name === 'headings.csv' ? 'id,title,unit\n' : '\n'))).toEqual([1, `Expected at least one subject in ${name}, saw none; look at the file again; to empty the register, add --replace`]);
  }
  expect(await told(file('nul.csv', 'id,title,unit\nc1,医\0院,marketing\nc2,厂商\u202e,marketing\n'))).toEqual([1, expect.stringMatching(/^nul\.csv:2 Name \(title\): expected a name without invisible characters, saw U\+0000\nnul\.csv:3 .* saw U\+202E$/)]);
  mkdirSync(join(scratch, 'folder.csv'));
  expect(await told(join(scratch, 'folder.csv'))).toEqual([2, expect.stringContaining('saw a folder at folder.csv; name a file in it')]);
  expect(await told(join(scratch, 'none.csv'))).toEqual([2, expect.stringContaining('saw none at none.csv')]);
});

test('a level of the log that there is not is refused before anything starts', async () => {
  expect(await kept(['serve'], { env: { ...own, KEPT_LOG: 'loud' } })).toMatchObject({ code: 2, stderr: expect.stringMatching(/^应为：KEPT_LOG 为 trace、debug、info、warn、error、silent 之一；实为：'loud'。/) });
});

test('a file that is no UTF-8 is refused at its line with the remedy, and nothing of it is loaded; a byte-order mark is taken', async () => {
  const gbk = Buffer.concat([Buffer.from('id,title,unit\nc7,Mill,marketing\nc8,'), Buffer.from([0xb4, 0xf3, 0xd7, 0xe3]), Buffer.from(',marketing\n')]);
  for (const name of ['gbk.csv', 'gbk.jsonl']) {
    const { code, stderr } = await kept(['register', 'load', 'big-customers', file(name, gbk)], { env });
    expect([code, stderr]).toEqual([1, expect.stringMatching(name === 'gbk.csv' ? /第 3 行为其他编码（如 GBK）。请另存为“CSV UTF-8”/ : /为 UTF-8 编码|JSON/)]);
  }
  expect((await kept(['register', 'list', 'big-customers'], { env })).stdout).not.toContain('c7');
  const marked = file('marked.jsonl', '\ufeff{"id":"c1","title":"县政府, 机关","unit":"marketing","since":"2026-01-01"}\n');
  expect(await kept(['register', 'load', 'big-customers', marked], { env })).toMatchObject({ code: 0, stdout: expect.stringMatching(/不变 unchanged 1/) });
});

test('duties appear by themselves, are listed, and are begun', async () => {
  const listed = async (): Promise<string> => (await kept(['duty', 'list', 'big-customer-visit'], { env })).stdout;
  for (let tries = 0; !(await listed()).includes('c3') && tries < 30; tries += 1) await delay(500);
  expect(await listed()).toMatch(/^每半年走访一次 \(3\.6\.1\) · \d{4}-H[12] · 到期 \d{4}-0[17]-01 00:00 · 本期共 [23] 项\n {2}c[13] {2}/);
  expect((await kept(['duty', 'list', 'big-customer-visit', '--lang', 'en'], { env })).stdout).toMatch(/A visit every half-year .* due .* [23] in the period\n[\s\S]*week of \d{4}-/);
  const begun = await kept(['duty', 'begin', 'big-customer-visit', 'c1', 'planned_for=2026-12-01', 'contact.name=测试联系人'], { env });
  expect(begun).toMatchObject({ code: 0, stdout: expect.stringMatching(/^事项 \d+ · 大客户走访 · 已安排/) });
  expect(await kept(['duty', 'begin', 'big-customer-visit', 'c1'], { env })).toMatchObject({ code: 1, stderr: expect.stringMatching(/该义务已开始办理/) });
  expect((await kept(['duty', 'list', 'big-customer-visit', '--state', 'begun'], { env })).stdout).toMatch(/c1 .*办理中/);
  expect(await kept(['case', 'open', 'big-customer-visit', 'customer=c3', 'team=marketing'], { env })).toMatchObject({ code: 1, stderr: expect.stringMatching(/周期任务须从义务开始办理/) });
  expect(await kept(['simulate', 'workflows/dazu-power/big-customer-visit.yaml', '--at', '2026-03-02T09:00'])).toMatchObject({ code: 1, stderr: expect.stringMatching(/请演练其场景：npx kept scenario workflows\/dazu-power\/big-customer-visit\.scenarios\.yaml/) });
}, START_MS);

test('a whole register that lets more than half go is loaded when it is confirmed', async () => {
  const short = file('short.csv', 'id,title,unit,since\nc4,酒店,marketing,2026-01-01\n');
  expect(await kept(['register', 'load', 'big-customers', short, '--replace'], { env })).toMatchObject({ code: 1, stderr: expect.stringMatching(/现有 2 个对象，2 个不在 .*short\.csv 中。请核对文件；无误则加 --yes/) });
  expect(JSON.parse((await kept(['register', 'load', 'big-customers', short, '--replace', '--yes', '--json'], { env })).stdout)).toMatchObject({ added: 1, left: 2, subjects: 1 });
});

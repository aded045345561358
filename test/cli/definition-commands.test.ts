import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMachine } from 'xstate';
import { kept } from '../support/kept-command.js';

const COMPLAINT = 'workflows/laizhou-gas/complaint.yaml';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-check-'));
  cpSync('workflows/laizhou-gas', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Whose terminal speaks English. */
const ENGLISH = { env: { LANG: 'en_US.UTF-8' } };

test('check passes the published files and says so', async () => {
  const stdout = `${COMPLAINT}：正确\nworkflows/laizhou-gas/organization.yaml：正确\n`;
  expect(await kept(['check', COMPLAINT, 'workflows/laizhou-gas/organization.yaml'])).toEqual({ code: 0, stdout, stderr: '' });
});

test('what is at fault is told in the language of the terminal, or the one that is asked for', async () => {
  const path = join(folder, 'complaint.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('clause: T17', 'clause: T99'));
  const zh = expect.stringMatching(/complaint\.yaml:\d+:\d+ .*: 应为：regulation\.md 中的条款；实为：'T99'。.*\n1 处错误/s);
  const en = expect.stringMatching(/complaint\.yaml:\d+:\d+ .*: expected a clause of regulation\.md, saw 'T99', .*\n1 mistake/s);
  expect(await kept(['check', path])).toMatchObject({ code: 1, stderr: zh });
  expect(await kept(['check', path], ENGLISH)).toMatchObject({ code: 1, stderr: en });
  expect(await kept(['check', path, '--lang', 'en'])).toMatchObject({ code: 1, stderr: en });
  expect(await kept(['check', path, '--lang', 'zh'], ENGLISH)).toMatchObject({ code: 1, stderr: zh });
  expect(await kept(['compile', path])).toMatchObject({ code: 1, stderr: expect.stringMatching(/应为：regulation\.md 中的条款；实为：'T99'/) });
});

test('check tells every mistake of every file at its line and column, and exits 1', async () => {
  const path = join(folder, 'complaint.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('by: leader', 'by: leadre').replace('clause: T17', 'clause: T99'));
  const { code, stderr } = await kept(['check', path, join(folder, 'missing.yaml')], ENGLISH);
  expect(code).toBe(1);
  expect(stderr).toMatch(/complaint\.yaml:\d+:\d+ .*T99/);
  expect(stderr).toMatch(/complaint\.yaml:\d+:\d+ .*leadre/);
  expect(stderr).toMatch(/missing\.yaml:1:1 expected a file/);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('check tells every mistake of a scenarios file before anything is played', async () => {
  const path = join(folder, 'complaint.scenarios.yaml');
  expect(await kept(['check', path])).toMatchObject({ code: 0, stderr: '' });
  writeFileSync(path, readFileSync(path, 'utf8').replace('state: recorded, tasks: [agent]', 'state: recordd, tasks: [agnt]'));
  const { code, stderr } = await kept(['check', path], ENGLISH);
  expect(code).toBe(1);
  expect(stderr).toMatch(/complaint\.scenarios\.yaml:\d+:\d+ .*saw 'recordd', did you mean 'recorded'\?/);
  expect(stderr).toMatch(/complaint\.scenarios\.yaml:\d+:\d+ .*saw 'agnt', did you mean 'agent'\?/);
});

test('check wants organization and regulation beside the definition', async () => {
  rmSync(join(folder, 'regulation.md'));
  expect(await kept(['check', join(folder, 'complaint.yaml')], ENGLISH)).toMatchObject({ code: 1, stderr: expect.stringMatching(/regulation\.md:1:1 expected a file/) });
});

test.each(['check', 'compile'])('%s names a file that is missing or no definition, before what should stand beside it', async (command) => {
  const alone = mkdtempSync(join(folder, 'alone-'));
  const [binary, pipe] = [join(alone, 'binary.yaml'), join(alone, 'pipe.yaml')];
  writeFileSync(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 0xff]));
  execFileSync('mkfifo', [pipe]);
  const faults = [
    [join(alone, 'missing.yaml'), 'expected a file, saw none'],
    ['package.json', "expected <process>.yaml or organization.yaml, saw 'package.json'"],
    [alone, 'expected a file, saw a folder'],
    [binary, 'expected text in UTF-8, saw other bytes'],
    [pipe, 'expected a file, saw a pipe or a device'],
  ] as const;
  for (const [path, words] of faults) {
    const { code, stdout, stderr } = await kept([command, path], ENGLISH);
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([1, '', expect.stringContaining(`${path}:1:1 ${words}`)]);
    expect(stderr).not.toContain('organization.yaml:');
  }
});

test.each(['- a\n- b\n', 'hello\n', '42\n'])('check of a text that is no map says what it should be: %j', async (text) => {
  const path = join(folder, 'complaint.yaml');
  writeFileSync(path, text);
  const { stderr } = await kept(['check', path], ENGLISH);
  expect(stderr).toMatch(/complaint\.yaml:1:1 expected a map of keys such as process, title, clauses, read …, saw .*, write a map of keys/);
});

test('compile prints configuration that XState takes', async () => {
  const { code, stdout } = await kept(['compile', COMPLAINT]);
  expect(code).toBe(0);
  expect(() => createMachine(JSON.parse(stdout))).not.toThrow();
  expect((await kept(['compile', COMPLAINT])).stdout).toBe(stdout);
});

test('compile of a definition at fault tells what check tells', async () => {
  const path = join(folder, 'complaint.yaml');
  writeFileSync(path, 'process: complaint\n');
  const [compiled, checked] = [await kept(['compile', path]), await kept(['check', path])];
  expect([compiled.code, compiled.stdout]).toEqual([1, '']);
  expect(checked.stderr.startsWith(compiled.stderr.trimEnd())).toBe(true);
});

test('key prints 32 random bytes', async () => {
  const [first, second] = [(await kept(['key'])).stdout.trim(), (await kept(['key'])).stdout.trim()];
  expect(Buffer.from(first, 'base64')).toHaveLength(32);
  expect(second).not.toBe(first);
});

test('help exits 0, an unknown command 2', async () => {
  expect(await kept(['--help'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/serve[\s\S]*due/) });
  expect((await kept(['nonsense'])).code).toBe(2);
  expect((await kept(['check'])).code).toBe(2);
});

describe('a command that is asked in a way it does not know', () => {
  test.each([
    [['draf'], '没有命令 draf，是否指 draft。加 --help 可查看用法。'],
    [['check', '--lnag', 'en'], '没有选项 --lnag，是否指 --lang。加 --help 可查看用法。'],
    [['check'], '缺少参数 file。加 --help 可查看用法。'],
    [['due', '1', '2'], '参数过多：应为 0 个，实有 2 个。加 --help 可查看用法。'],
    [['due', '--from'], '选项 --from <instant> 缺少取值。加 --help 可查看用法。'],
    [['due', '--lang', 'fr'], '--lang <language> 的取值“fr”不合要求：应为 zh, en 之一。加 --help 可查看用法。'],
    [['simulate', COMPLAINT], '缺少必填的选项 --at <instant>。加 --help 可查看用法。'],
    [['simulate', COMPLAINT, '--at', '2026-09-30T10:00', '--seed', 'x'], "应为：--cases、--seed 是 1 至 999999 的整数；实为：\"x\"。改正该选项的取值"],
  ])('%j: %s', async (asked, zh) => {
    expect(await kept(asked)).toEqual({ code: 2, stdout: '', stderr: `${zh}\n` });
  });

  test('is told in English at an English terminal, the help by itself when it is asked for', async () => {
    const stderr = "unknown command 'draf' (Did you mean draft?); add --help for the ways to ask.\n";
    expect(await kept(['draf'], ENGLISH)).toEqual({ code: 2, stdout: '', stderr });
    expect(await kept(['check', '--help'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: kept check/), stderr: '' });
  });
});

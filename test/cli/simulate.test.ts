/** `kept simulate`: figures that say something, and mistakes told as whose they are. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterUrl } from '../support/cluster.js';
import { kept, type Finished } from '../support/kept-command.js';

const AT = ['--at', '2026-10-12T09:00'];
const RUN_MS = 240_000;

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-simulate-'));
  cpSync('workflows/laizhou-gas', folder, { recursive: true });
  path = join(folder, 'complaint.yaml');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** In databases of its own on the server of the tests, which runs already. */
const simulate = async (...options: string[]): Promise<Finished> => kept(['simulate', path, ...AT, ...options], { env: { DATABASE_URL: await clusterUrl() } });

/** The complaint with a text put in place of another, which must be there. */
function rewrite(text: string, other: string): void {
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(text);
  writeFileSync(path, before.replace(text, other));
}

const LOOP = `
            task: { zh: 确定责任部门和负责人, en: Determine department and handler }
          always: { target: determining, guard: { type: cel, params: { expr: facts.founded } }, actions: { type: record, params: { fact: founded, value: facts.founded } } }`;

test('random cases come to every end, state and event, and tell what was refused', async () => {
  const { code, stdout } = await simulate('--cases', '14');
  expect(code).toBe(0);
  const count = (what: string) => Number(new RegExp(`^  ${what}: (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  const ends = ['closed', 'ended-unfounded', 'withdrawn'].map(count);
  expect(ends[0]! + ends[1]! + ends[2]!).toBe(14);
  expect(Math.min(...ends)).toBeGreaterThanOrEqual(3);
  expect(stdout).toMatch(/states never reached: 无 none$/m);
  expect(stdout).toMatch(/events never taken: 无 none$/m);
  expect(stdout).toMatch(/^ {2}customer-told requirement_unmet 不符合办理条件: \d+, 如 such as: 投诉成立的/m);
}, RUN_MS);

test('one seed plays the same cases, another plays others', async () => {
  const [first, again, other] = [await simulate('--cases', '2', '--seed', '7'), await simulate('--cases', '2', '--seed', '7'), await simulate('--cases', '2', '--seed', '8')];
  expect(again.stdout).toBe(first.stdout);
  expect(other.stdout).not.toBe(first.stdout);
}, RUN_MS);

test('a form that is not as asked is the asker\'s to mend: each field is named, and nothing is called our error', async () => {
  const { code, stdout, stderr } = await simulate('--form', '{"content":7,"x":1}');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^未能登记 the case did not open: 表单填写有误[\s\S]*\n {2}disclosure: 应为 expected a value, 实为 saw nothing\n[\s\S]*\n {2}x: /);
  expect(stderr).not.toMatch(/error of ours|\n\s+at /);
}, RUN_MS);

test('a definition that no made-up form opens is told so, with the last reason', async () => {
  rewrite("cel: form.disclosure == 'anonymous' || has(form.caller)", 'cel: "false"');
  const { code, stderr } = await simulate('--cases', '3');
  expect(code).toBe(1);
  expect(stderr).toMatch(/不符合办理条件[\s\S]*every form that was made up was refused[\s\S]*--form/);
}, RUN_MS);

test('an endless step of a definition shows, by the event that met it, and the command ends as failed', async () => {
  rewrite('\n            task: { zh: 确定责任部门和负责人, en: Determine department and handler }', LOOP);
  const { code, stdout, stderr } = await simulate('--cases', '4');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^ {2}judge definition_defect 流程定义无法执行此操作: \d+, 如 such as: .*[Ii]nfinite loop/m);
  expect(stdout).toMatch(/states never reached: .*determining/);
  expect(stderr).toMatch(/Expected a definition that can carry every case on/);
}, RUN_MS);

test('a case that a timer cannot carry on is told as held, with the reason', async () => {
  rewrite('        recorded:\n          meta:', `        spinning:
          meta: { title: { zh: 空转, en: Spinning } }
          always: { target: spinning, guard: { type: cel, params: { expr: "!has(facts.founded) || facts.founded" } }, actions: { type: record, params: { fact: founded, value: "true" } } }
          on: { judge: determining }
        recorded:
          after: { 1 day: spinning }
          meta:`);
  const { code, stdout, stderr } = await simulate();
  expect([code, stderr]).toEqual([1, expect.stringMatching(/Expected a definition that can carry every case on/)]);
  expect(stdout).toMatch(/held 挂起: .*[Ii]nfinite loop/);
}, RUN_MS);

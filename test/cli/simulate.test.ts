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
const inEnglish = (...options: string[]): Promise<Finished> => simulate('--lang', 'en', ...options);

/** The complaint with a text put in place of another, which must be there. */
function rewrite(text: string, other: string): void {
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(text);
  writeFileSync(path, before.replace(text, other));
}

/** A fact that is always 0, asked for by a form: what divides by it cannot be computed, which no check can know. */
function askForZero(form: string): void {
  rewrite('facts:  ', 'facts:\n  zero: { type: integer, minimum: 0, maximum: 0, title: { zh: 零, en: Zero } }\n  #');
  rewrite(form, form.replace('required: [', 'required: [zero, '));
}

test('random cases come to every end, state and event, and tell what was refused', async () => {
  const { code, stdout } = await inEnglish('--cases', '18');
  expect(code).toBe(0);
  const count = (what: string) => Number(new RegExp(`^  [^(\\n]+ \\(${what}\\): (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  const ends = ['closed', 'ended-unfounded', 'withdrawn'].map(count);
  expect(ends[0]! + ends[1]! + ends[2]!).toBe(18);
  expect(Math.min(...ends)).toBeGreaterThanOrEqual(3);
  expect(stdout).toMatch(/states never reached: none$/m);
  expect(stdout).toMatch(/events never taken: none$/m);
  expect(stdout).toMatch(/^ {2}[^(\n]* \(opened\) · A condition of the step is not met \(requirement_unmet\): \d+, such as: /m);
}, RUN_MS);

test('one seed plays the same cases, another plays others', async () => {
  const [first, again, other] = [await simulate('--cases', '2', '--seed', '7'), await simulate('--cases', '2', '--seed', '7'), await simulate('--cases', '2', '--seed', '8')];
  expect(again.stdout).toBe(first.stdout);
  expect(other.stdout).not.toBe(first.stdout);
}, RUN_MS);

test('a form that is not as asked is the asker\'s to mend: each field is named, and nothing is called our error', async () => {
  const { code, stdout, stderr } = await simulate('--form', '{"content":7,"x":1}');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^未能登记，表单填写有误：[\s\S]*\n {2}身份公开方式（disclosure）：应为 必填，实为 未填\n[\s\S]*\n {2}x：应为 /);
  expect(stderr).not.toMatch(/系统自身有误|\n\s+at /);
}, RUN_MS);

test('a definition that no made-up form opens is told so, with the last reason', async () => {
  rewrite("cel: form.disclosure == 'anonymous' || has(form.caller)", "cel: has(form.complained_of) && form.complained_of == 'zhang'");
  const { code, stderr } = await simulate('--cases', '3');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^未能登记，不符合办理条件：.*；自拟的表单均遭拒绝，此为最后一次；请以 --form 给出表单$/m);
}, RUN_MS);

test('an event that a definition cannot carry out shows with its reason, and the command ends as failed', async () => {
  askForZero('form: { required: [founded, grounds] }');
  rewrite('expr: form.founded }', 'expr: form.founded && 10 / form.zero > 1 }');
  const { code, stdout, stderr } = await inEnglish('--cases', '6');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^ {2}[^(\n]* \(judge\) · The definition cannot carry this out \(definition_defect\): \d+, such as: .*division by zero/m);
  expect(stderr).toMatch(/Expected a definition that can carry every case on/);
}, RUN_MS);

test('a case that a timer cannot carry on is told as held, with the reason', async () => {
  askForZero('form: { required: [disclosure, content, requested]');
  rewrite('form: [disclosure, caller,', 'form: [zero, disclosure, caller,');
  rewrite('        recorded:\n', '        recorded:\n          after: { 1 day: { guard: { type: cel, params: { expr: 10 / facts.zero > 1 } }, actions: { type: notify, params: { to: leader, message: { zh: 到, en: here } } } } }\n');
  const { code, stdout, stderr } = await simulate();
  expect([code, stderr]).toEqual([1, expect.stringMatching(/应为：能让每件事项走下去的流程定义/)]);
  expect(stdout).toMatch(/搁置：.*division by zero/);
}, RUN_MS);

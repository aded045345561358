import { kept } from '../support/kept-command.js';

const QUESTION = ['due', '--from', '2026-09-30T10:00', '--within', '5 workdays'];

test('a due date is answered as one line of JSON with each day explained', async () => {
  const { code, stdout } = await kept([...QUESTION, '--json']);
  expect(code).toBe(0);
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({ due: '2026-10-13T17:30:00+08:00', dueDate: '2026-10-13', provisional: false });
  expect(answer.explanation.filter(({ counted, date }: { counted: boolean; date?: string }) => counted && date === '2026-10-10')).toHaveLength(1);
});

test('a due date is answered in words, Chinese or English as the terminal is', async () => {
  expect((await kept(QUESTION)).stdout).toMatch(/^到期 2026-10-13T17:30:00\+08:00[\s\S]*国庆节调休补班/);
  expect((await kept(QUESTION, { env: { LANG: 'en_GB.UTF-8' } })).stdout).toMatch(/^due 2026-10-13[\s\S]*make-up workday/);
  expect((await kept([...QUESTION, '--lang', 'en'])).stdout).toMatch(/^due /);
});

test('lines on standard input are answered in order; a line at fault gets its problem in its place and the exit code tells', async () => {
  const input = [
    '\uFEFF{"from":"2026-09-30T10:00","within":"1 workday"}', 'nonsense', '{"from":"2026-09-30T10:00","within":"2 workdays"}', '{"from":"2026-09-30T10:00","within":"2 fortnights"}',
    '', '{"from":"2026-02-30T10:00","within":"1 day"}', '[]', '{"from":"2026-09-30T10:00:00.123456+08:00","within":"40 minutes"}',
  ].join('\n');
  const { code, stdout } = await kept(['due'], { input });
  expect(code).toBe(1);
  const answers = stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
  expect(answers.map((answer) => answer.dueDate ?? 'problem')).toEqual(['2026-10-08', 'problem', '2026-10-09', 'problem', 'problem', 'problem', 'problem', '2026-09-30']);
  for (const { problem } of answers.filter((answer) => 'problem' in answer)) expect(problem).toMatchObject({ expected: expect.any(String), saw: expect.any(String), remedy: expect.any(String) });
});

test('many lines are answered, none lost', async () => {
  const lines = Array.from({ length: 3_000 }, (_, n) => JSON.stringify({ from: '2026-09-30T10:00', within: `${(n % 40) + 1} ${n % 40 === 0 ? 'workday' : 'workdays'}` }));
  const { code, stdout } = await kept(['due'], { input: `${lines.join('\n')}\n` });
  expect(code).toBe(0);
  expect(stdout.trimEnd().split('\n')).toHaveLength(3_000);
});

test('a term beyond counting is told as it was written', async () => {
  expect((await kept(['due', '--from', '2026-09-30T10:00', '--within', '99999999999999999999 days'])).stderr).toMatch(/^应为：1 至 1830 天，约五年以内；实为："99999999999999999999 days"。/);
});

test('the due date is set off as Chinese is set', async () => {
  expect((await kept(['due', '--from', '2026-12-30T10:00', '--within', '5 workdays'])).stdout).toMatch(/^到期 2027-01-07T17:30:00\+08:00，2027-01-07（暂定：放假安排尚未公布）\n/);
});

test('what lies past the last notice is marked provisional', async () => {
  const { stdout } = await kept(['due', '--from', '2026-12-30T10:00', '--within', '5 workdays', '--json']);
  expect(JSON.parse(stdout).provisional).toBe(true);
});

test('days before the calendar are told as such, not as waiting for a notice', async () => {
  const early = (lang: string) => kept(['due', '--from', '2003-12-30T10:00', '--within', '1 workday', '--lang', lang]);
  expect((await early('en')).stdout).toMatch(/^due .* \(provisional: outside the calendar, which begins 2004-01-01\)[\s\S]*outside the calendar, which begins 2004-01-01, taken by/);
  const zh = (await early('zh')).stdout;
  expect(zh).toMatch(/^到期 .*不在日历之内，日历始于2004-01-01/);
  expect(zh).not.toContain('尚未公布');
});

test('a question that cannot be answered is told in words, asked wrongly exits 2', async () => {
  const yesterday = ['due', '--from', 'yesterday', '--within', '5 workdays'];
  expect(await kept(yesterday)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^应为：确有的日期和时间.*；实为："yesterday"。请写作 /) });
  expect(await kept([...yesterday, '--lang', 'en'])).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^Expected .*, saw "yesterday"; /) });
  expect(await kept(yesterday, { env: { LANG: 'en_GB.UTF-8' } })).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Expected /) });
  const asJson = await kept(['due', '--from', 'yesterday', '--within', '5 workdays', '--json']);
  expect([asJson.code, Object.keys(JSON.parse(asJson.stdout))]).toEqual([1, ['problem']]);
  expect(await kept(['due', '--from', '2026-09-30T10:00'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/^应为：--from 和 --within 同时给出；实为：只有其一。/) });
  expect((await kept(['due', '--colour', 'red'])).code).toBe(2);
});

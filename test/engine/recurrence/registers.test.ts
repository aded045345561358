import { RegisterRefused } from '../../../src/engine/recurrence/load-register.js';
import { audit } from '../../support/auditor.js';
import { batchesThatDiffer } from '../../support/duties/batch-roots.js';
import { DutyStage } from '../../support/duties/duty-stage.js';

let stage: DutyStage;
beforeAll(async () => {
  stage = await DutyStage.open('2026-02-02T08:00');
});
afterAll(() => stage.close());

const line = (n: number, fields: Readonly<Record<string, unknown>>) => ({ line: n, fields });
const refusal = async (...lines: { line: number; fields: Readonly<Record<string, unknown>> }[]) => {
  const error: unknown = await stage.loadLines(lines).catch((one: unknown) => one);
  if (!(error instanceof RegisterRefused)) throw new Error(`expected the load to be refused, saw ${JSON.stringify(error)}`);
  return error.problems.map(({ line: at, path, expected }) => `${at} ${path}: ${expected.en}`);
};

test('every mistake of a load is told with its line, and nothing of it stays', async () => {
  const sound = { title: '县政府', unit: 'marketing' };
  expect(await refusal(
    line(2, { id: 'a', ...sound }),
    line(3, { id: 'a b', ...sound }),
    line(4, { id: '13800001234', ...sound }),
    line(5, { id: 'c', unit: 'marketing' }),
    line(6, { id: 'd', title: '水泥厂', unit: 'marketng' }),
    line(7, { id: 'e', ...sound, since: '2026-02-30' }),
    line(8, { id: 'f', ...sound, since: '2026-03-01', until: '2026-02-01' }),
    line(8, { id: 'j', ...sound, since: '2026-03-01', until: '2026-03-01' }),
    line(9, { id: 'g', ...sound, contact: '某人' }),
    line(10, { id: 'a', ...sound }),
    line(11, { id: 'h', title: '水泥厂 138 0000-1234', unit: 'marketing' }),
    line(12, { id: 'i', title: '热电厂（１３８００００１２３４）', unit: 'marketing' }),
  )).toEqual([
    "3 id: a reference of letters, digits, '.', '_' and '-', at most 64",
    '4 id: a reference that is no telephone or identity number',
    '5 title: the name of an enterprise, at most 200 characters',
    expect.stringMatching(/^6 unit: one of .*Marketing \(marketing\)/),
    '7 since: a date such as 2026-01-01',
    '8 until: a date after 2026-03-01',
    '8 until: a date after 2026-03-01',
    expect.stringMatching(/^9 contact: one of id, title, unit, since, until/),
    '10 id: each subject once',
    ...[11, 12].map((n) => `${n} title: the name of an enterprise without a mobile number: whom to call is the affair of a case`),
  ]);
  expect(await stage.dataSource.query('select from kept.register_subject')).toEqual([]);
});

test('what is no text is refused and never written out as something else, and a name holds nothing that cannot be seen', async () => {
  const sound = { title: '县政府', unit: 'marketing' };
  expect(await refusal(
    line(1, { id: 5, ...sound, since: 20260101 }),
    line(2, { id: 'a', title: { a: 1 }, unit: 'marketing' }),
    line(3, { id: 'b', title: true, unit: ['marketing'] }),
    line(4, { id: 'c', title: '  ', unit: 'marketing' }),
    ...['厂商\u202e', '热电\u0000厂', '水泥\u200b厂', '医\n院'].map((title, n) => line(5 + n, { id: `d${n}`, title, unit: 'marketing' })),
    line(9, { id: 'e', title: '酒店（老城） Hotel “A&B”', unit: 'marketing', until: null }),
  )).toEqual([
    ...['1 id', '1 since', '2 title', '3 title', '3 unit'].map((place) => `${place}: text, in quotes`),
    '4 title: the name of an enterprise, at most 200 characters',
    ...[5, 6, 7, 8].map((n) => `${n} title: a name without invisible characters`),
  ]);
});

test('the same lines again change nothing; a whole register lets the others leave today', async () => {
  expect(await stage.load(12_000)).toEqual({ added: 12_000, changed: 0, unchanged: 0, left: 0, subjects: 12_000 });
  expect(await stage.load(12_000)).toEqual({ added: 0, changed: 0, unchanged: 12_000, left: 0, subjects: 12_000 });
  await stage.recur();
  expect(await stage.load(11_000, {}, true)).toEqual({ added: 0, changed: 0, unchanged: 11_000, left: 1_000, subjects: 11_000 });
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-H1': { left: 1_000, waiting: 11_000 } });
  expect(await stage.load(11_000, { title: '改名' })).toMatchObject({ changed: 11_000, unchanged: 0 });
  await stage.recur();
  expect(await stage.counts()).toEqual({ '2026-H1': { left: 1_000, waiting: 11_000 } });
  expect(await audit(stage.database.url)).toEqual([]);
  expect(await batchesThatDiffer(stage.database.url)).toEqual([]);
});

test('who was to join later and was let go of before is of the register no more, and does not leave it a second time', async () => {
  const own = await DutyStage.open('2026-02-02T08:00');
  try {
    const customer = (id: string, since: string) => line(1, { id, title: id, unit: 'marketing', since });
    expect(await own.loadLines([customer('a', '2026-01-01'), customer('late', '9999-01-01')])).toMatchObject({ subjects: 2 });
    expect(await own.loadLines([customer('a', '2026-01-01')], true)).toMatchObject({ left: 1, subjects: 1 });
    expect(await own.loadLines([customer('a', '2026-01-01')], true)).toMatchObject({ left: 0, unchanged: 1, subjects: 1 });
  } finally {
    await own.close();
  }
});

test('each team’s weeks are even within one, in the database as well', async () => {
  const uneven = await stage.dataSource.query(
    `select unit, max(n) - min(n) as spread from (select unit, week, count(*) as n from kept.duty where ordinal <= 12000 group by 1, 2) w group by 1 having max(n) - min(n) > 1`);
  expect(uneven).toEqual([]);
});

test('those who join one at a time are planned for one week after the other, and for one that was left before', async () => {
  const own = await DutyStage.open('2026-05-27T08:00');
  const weekOf = async (subject: string): Promise<string> => (await own.dataSource.query("select week::text as week from kept.duty where subject = $1 and state = 'waiting'", [subject]))[0].week;
  const join = async (n: number, unit = 'marketing', until?: string) => {
    await own.loadLines([line(1, { id: `s${n}`, title: `客户${n}`, unit, since: '2026-01-01', until })]);
    await own.recur();
  };
  try {
    for (let n = 1; n <= 8; n += 1) await join(n);
    const weeks = ['2026-05-25', '2026-06-01', '2026-06-08', '2026-06-15', '2026-06-22', '2026-06-29'];
    expect(await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((n) => weekOf(`s${n}`)))).toEqual([...weeks, ...weeks.slice(0, 2)]);
    await join(3, 'marketing', '2026-05-27');
    await join(4, 'company-office');
    await join(9);
    await join(10);
    await join(11, 'company-office');
    expect([await weekOf('s9'), await weekOf('s10'), await weekOf('s11')]).toEqual([weeks[2], weeks[3], weeks[0]]);
    expect(await audit(own.database.url)).toEqual([]);
    expect(await batchesThatDiffer(own.database.url)).toEqual([]);
  } finally {
    await own.close();
  }
});

test('who left before anything was dealt out to them is owed nothing, and who was of the register to the last day is', async () => {
  const own = await DutyStage.open('2026-02-02T08:00');
  try {
    const customer = (n: number, id: string, until?: string) => line(n, { id, title: id, unit: 'marketing', since: '2026-01-01', until });
    await own.loadLines([customer(1, 'a'), customer(2, 'gone', '2026-02-02'), customer(3, 'leaving', '2026-06-30'), customer(4, 'to-the-end', '2026-07-01')]);
    await own.recur();
    expect(await own.counts()).toEqual({ '2026-H1': { waiting: 3 } });
    await own.at('2026-07-03T08:00');
    await own.loadLines([customer(1, 'a', '2026-07-02')]);
    await own.recur();
    expect(await own.counts()).toMatchObject({ '2026-H1': { left: 1, missed: 2 } });
    expect(await own.dataSource.query("select subject from kept.duty d join kept.duty_period p using (tenant, period_id) where p.period = '2026-H1' and d.state = 'missed' order by 1")).toEqual([{ subject: 'a' }, { subject: 'to-the-end' }]);
    expect(await audit(own.database.url)).toEqual([]);
    expect(await batchesThatDiffer(own.database.url)).toEqual([]);
  } finally {
    await own.close();
  }
});

test('who was let go of before joining is owed nothing', async () => {
  const own = await DutyStage.open('2026-02-02T08:00');
  try {
    const customer = (n: number, id: string, since: string) => line(n, { id, title: id, unit: 'marketing', since });
    await own.loadLines([customer(1, 'a', '2026-01-01'), customer(2, 'next-half', '2026-08-01')]);
    await own.recur();
    await own.loadLines([customer(1, 'a', '2026-01-01')], true);
    await own.at('2026-07-02T08:00');
    await own.recur();
    expect(await own.counts()).toEqual({ '2026-H1': { missed: 1 }, '2026-H2': { waiting: 1 } });
  } finally {
    await own.close();
  }
});

test('a register too large for its rule is refused with place and remedy, and what is there is not dealt out', async () => {
  const daily = await DutyStage.open('2026-02-02T08:00', { rule: 'FREQ=DAILY;INTERVAL=1' });
  try {
    await daily.load(10);
    await daily.dataSource.query('update kept.register set subjects = 40000');
    await daily.recur();
    expect(await daily.counts()).toEqual({});
    await daily.dataSource.query('update kept.register set subjects = 10');
    await daily.recur();
    expect(await daily.counts()).toEqual({ '2026-02-02': { waiting: 10 } });
    await daily.dataSource.query(
      `insert into kept.register_subject (tenant, register, subject, unit, since, revision, added_at) select 'dazu-power', 'big-customers', 'x' || n, 'marketing', '2026-01-01', 1, kept.now() from generate_series(1, 40000) n`);
    await expect(daily.load(11)).rejects.toThrow(/at most 12000000 duties a year of the process big-customer-visit, saw 40011 subjects .* in up to 366 periods a year .*lengthen the period/);
  } finally {
    await daily.close();
  }
});

/** Whatever happens to a complaint, nothing personal of it stands in the log, not even in the most talkative one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ask, callerOf, type Caller } from '../support/api.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { endLeftovers, startKept, type Running } from '../support/kept-command.js';

const START_MS = 300_000;

const PERSONAL = {
  name: '欧阳测试', phone: '13800004321', content: '邻居家燃气表被拆走', requested: '希望王主任回电', grounds: '李某当班记录', wish: '本人已与张某和解',
  cause: '周某漏派工单', question: '请问孙女士何时在家',
};

let scratch: string;
let database: TestDatabase;
let host: Running;
let url: string;
let caller: Caller;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'kept-log-'));
  database = await createDatabase();
  host = startKept(['serve'], { env: { DATABASE_URL: database.url, KEPT_KEY_FILE: join(scratch, 'master.key'), PORT: '0', KEPT_LOG: 'trace' } });
  const greeting = await host.says(/Ctrl-C/);
  url = /http:\/\/localhost:\d+/.exec(greeting)![0];
  caller = callerOf(url, /kept_[\w-]{43}/.exec(greeting)![0]);
}, START_MS);
afterAll(async () => {
  endLeftovers();
  await host.ended;
  await database.drop();
  rmSync(scratch, { recursive: true });
});

async function asOwner(sql: string): Promise<void> {
  const owner = new pg.Client(database.url);
  await owner.connect();
  await owner.query(sql).finally(() => owner.end());
}

const FORM = { disclosure: 'named', caller: { name: PERSONAL.name, phone: PERSONAL.phone }, content: PERSONAL.content, requested: PERSONAL.requested };

/** A complaint taken all the way, as far as one agent may. */
async function playInPeace(): Promise<void> {
  const { status, body } = await caller.post('cases', { process: 'complaint', form: FORM });
  expect(status).toBe(201);
  const send = (event: string, form: object) => caller.post(`cases/${body.caseId}/events`, { event, form });
  expect((await send('judge', { founded: true, grounds: PERSONAL.grounds })).status).toBe(200);
  expect((await send('determine', { department: 'operations', handler: 'handler-1' })).status).toBe(200);
  expect((await send('find-cause', { cause: PERSONAL.cause, at_fault: 'staff-9' })).status).toBe(403);
  expect((await send('withdraw', { wish: PERSONAL.wish })).status).toBe(200);
  expect((await caller.get(`cases/${body.caseId}`)).status).toBe(200);
}

/** The same with everything wrong that can be: the form, the text, the address, the definition, the database. */
async function playWithMistakes(): Promise<void> {
  const { body } = await caller.post('cases', { process: 'complaint', form: FORM });
  const answers = [
    await caller.post('cases', { process: 'complaint', form: { ...FORM, caller: PERSONAL.name } }),
    await caller.post('cases', { process: 'complaint', form: { ...FORM, [PERSONAL.name]: PERSONAL.phone } }),
    await caller.post('cases', { process: PERSONAL.name, form: FORM }),
    await caller.post(`cases/${body.caseId}/events`, { event: PERSONAL.name, form: { founded: PERSONAL.content } }),
    await caller.get(`cases?caller=${encodeURIComponent(PERSONAL.name)}&phone=${PERSONAL.phone}`),
    await caller.get(`cases/${PERSONAL.phone}`),
    await ask(url, `/${encodeURIComponent(PERSONAL.content)}`),
    await ask(url, '/api/v1/cases', { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${caller.token}` }, body: `{"form":{"content":"${PERSONAL.content}"` }),
  ];
  expect(answers.map(({ status }) => status).every((status) => status >= 400 && status < 500)).toBe(true);
  await asOwner(`create function kept.break() returns trigger language plpgsql as $$ begin raise exception 'broken: %', new; end $$;
    create trigger break before insert on kept.person_data for each row execute function kept.break();`);
  expect((await caller.post('cases', { process: 'complaint', form: FORM })).status).toBe(500);
  await asOwner('drop trigger break on kept.person_data');
  await asOwner("alter table kept.case_event add constraint broken check (type <> 'withdraw') not valid");
  expect((await caller.post(`cases/${body.caseId}/events`, { event: 'withdraw', form: { wish: PERSONAL.wish } })).status).toBe(500);
  const gone = caller.post('cases', { process: 'complaint', form: FORM });
  await asOwner("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kept' and datname = current_database()");
  expect((await gone).status).toBeGreaterThan(200);
}

test('a complaint played in peace and one played with everything wrong leave no personal value in the log', async () => {
  await playInPeace();
  await playWithMistakes();
  host.child.kill('SIGTERM');
  const { code, stdout, stderr } = await host.ended;
  expect(code).toBe(0);
  const lines = stderr.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { level: number });
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.some(({ level }) => level >= 50)).toBe(true);
  const written = `${stdout.replace(/KEPT_TOKEN=\S+/, '')}${stderr}`;
  for (const value of [...Object.values(PERSONAL), caller.token, new URL(database.url).password].filter((text) => text !== '')) {
    expect(written).not.toContain(value);
  }
}, START_MS);

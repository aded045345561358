/** What the database itself refuses, whoever asks: the last line behind the code. */
import pg from 'pg';
import { randomUUID } from 'node:crypto';
import { openChannels } from '../../src/engine/effects/channels/open-channels.js';
import { newWebhookSecret } from '../../src/engine/effects/channels/signature.js';
import { EffectsLoop } from '../../src/engine/effects/effects-loop.js';
import { createLogger } from '../../src/engine/logger.js';
import { insertDiscard, insertDraft } from '../../src/store/calendars.sql.js';
import { readAs, type Reader, connect } from '../../src/store/database.js';
import { addWebhook } from '../../src/store/effects/webhooks.sql.js';
import { Vault } from '../../src/store/vault.js';
import { enterAudit } from '../../src/store/people/audit.sql.js';
import { addRevision, lockOpenDraft } from '../../src/store/drafts.sql.js';
import type { DataSource } from 'typeorm';
import { actsOf, CRASH_FLOWS } from '../support/crash/flows.js';
import { Player } from '../support/crash/acts.js';
import { setStage, type Stage } from '../support/crash/sandbox-database.js';
import { DUTIES } from '../support/guarded-duties.js';

const RECUSED = CRASH_FLOWS.find(({ flow }) => flow.includes('recused'))!;
const ENDED = CRASH_FLOWS.find(({ flow }) => flow.includes('withdrawn'))!;
const CALENDAR = CRASH_FLOWS.find(({ flow }) => flow.includes('calendar'))!;
/** Complained of in the anonymous complaint of the flow. */
const RECUSED_STAFF = 'agent-2';
const TENANT = 'laizhou-gas';
const ROLES = ['kept_engine', 'kept_api', 'kept_owner'] as const;
/** What the api has no business with, and cannot even ask for. */
const CLOSED_TO_API = [
  'absence', 'account', 'account_link', 'api_token', 'calendar_recount_case', 'case_recusal', 'command_receipt', 'erasure', 'event_stream', 'external_identity', 'holding', 'ledger_pending', 'master_key', 'outbox_pending', 'public_throttle', 'rehearsal', 'rolling_subject', 'session', 'sign_in_throttle', 'staff', 'timer', 'webhook',
];
const READ_BY_API = [
  'assistance', 'attachment', 'calendar_draft', 'calendar_draft_discard', 'calendar_recount', 'calendar_version', 'case_event', 'case_file', 'case_snapshot', 'commitment', 'definition_version', 'delivery', 'delivery_attempt', 'draft', 'draft_revision', 'duty', 'duty_period',
  'event_stream_head', 'ledger_entry', 'organization_version', 'outbox_message', 'person', 'person_data', 'rating', 'register', 'register_subject', 'sub_case', 'task', 'tenant',
];

/** Every case of the flows, for all are complaints. */
const EVERY_CASE = ['complaint'];
/** These tell that a case is there, to whoever may read them at all, and nothing of it. */
const TELLING_THAT_ONE_IS_THERE = ['delivery', 'delivery_attempt', 'duty'];

/** Read by the audit administrator alone. */
const READ_BY_AUDIT = ['audit_entry'];

let stage: Stage;
let dataSource: DataSource;
let administrator: pg.Client;

beforeAll(async () => {
  // One complaint is withdrawn; one, and the one with a recusal, are not answered in time.
  const published = [...CALENDAR.before.slice(-1), ...CALENDAR.acts.slice(0, 1)];
  const before = [...actsOf(ENDED.before, 10_001), ...actsOf(ENDED.before, 10_002), ...RECUSED.acts, ...actsOf(ENDED.acts, 10_001), ...published];
  stage = await setStage({ ...ENDED, before, at: '2026-09-30T09:00:00+08:00' }, [10_003]);
  const player = await Player.open(stage.database.url, { knows: 'definitions' });
  await player.sweepAll();
  await tellOn(player);
  await player.close();
  dataSource = await connect({ url: stage.database.url, poolSize: 1 });
  const calendarDraft = await insertDraft(dataSource, { tenant: TENANT, source: 'year: 2028', draftedBy: 'lin', reason: 'a draft to be guarded' });
  await insertDiscard(dataSource, { tenant: TENANT, draft: calendarDraft, staff: 'lin', reason: 'guarded' });
  await dataSource.transaction(async (manager) => {
    const { draftId } = await lockOpenDraft(manager, TENANT, 'definition', 'complaint');
    await addRevision(manager, TENANT, draftId, { revision: 1, text: 'process: complaint', scenarios: null, base: 1, author: 'lin', reason: 'a draft to be guarded' });
  });
  await enterAudit(dataSource, { tenant: TENANT, staff: 'audit-1', address: null }, { kind: 'exported' });
  administrator = new pg.Client(stage.database.url);
  await administrator.connect();
  await administrator.query(DUTIES, [TENANT, RECUSED_STAFF]);
  await administrator.query("insert into kept.assistance (tenant, case_id, asked, staff, asked_by) select tenant, case_id, 1, 'sun', 'wu' from kept.case_file");
  await administrator.query('insert into kept.rating (tenant, case_id, score) select tenant, case_id, 4 from kept.case_file');
});
afterAll(async () => {
  await dataSource.destroy();
  await administrator.end();
  await stage.database.drop();
});

/** Each breach goes to a webhook that is not posted to, and each case asks for another: what effects leave, of every case. Each has a file, too. */
async function tellOn({ dataSource, engine }: Player): Promise<void> {
  const vault = new Vault(Buffer.alloc(32, 7));
  const webhookId = randomUUID();
  await addWebhook(dataSource.manager, { tenant: TENANT, webhookId, url: 'http://127.0.0.1:9/', kinds: ['breach'], addedBy: 'admin-1', sealedSecret: vault.sealSecret(TENANT, webhookId, newWebhookSecret()) });
  await dataSource.query(`insert into kept.sub_case (tenant, case_id, sequence, part, name, process, form, answers, depth, state)
    select tenant, case_id, sequence, 0, 'call', 'complaint', '{}', '{}', 1, 'refused' from kept.case_event`);
  await dataSource.query(`insert into kept.attachment (tenant, attachment_id, case_id, type, bytes, sha256, sealed_name, wrapped_key, added_by)
    select tenant, gen_random_uuid(), case_id, 'text/plain', 1, sha256(''), '', '', 'an' from kept.case_file`);
  const channels = openChannels(dataSource, vault, { privateWebhooks: false, smtpUrl: null, mailFrom: 'kept@localhost', smsGateway: null, sentFolder: 'none' });
  await new EffectsLoop({ dataSource, vault, engine, channels, logger: createLogger('silent') }).run();
}

/** The error of a statement sent in a role, null where it went through; nothing of it stays. */
async function refusal(role: string, sql: string): Promise<string | null> {
  await administrator.query(`begin; set local role ${role}`);
  try {
    await administrator.query(sql);
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await administrator.query('rollback');
  }
}

async function tables(): Promise<{ name: string; columns: string[]; insertable: string[] }[]> {
  const { rows } = await administrator.query<{ name: string; columns: string[]; insertable: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns,
       array_agg(a.attname::text order by a.attnum) filter (where a.attidentity = '') as insertable
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'kept'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and c.relname not in ('migration', 'sandbox_clock')
     group by c.relname order by 1`,
  );
  return rows;
}

describe.each(['ledger_entry', 'case_event', 'definition_version', 'organization_version', 'calendar_draft', 'calendar_draft_discard', 'calendar_version', 'event_stream', 'delivery_attempt', 'draft_revision', 'rating', 'audit_entry'])('%s is kept as it was written', (table) => {
  test.each([...ROLES, 'session_user'])('for the role %s', async (role) => {
    const set = role === 'session_user' ? 'none' : role;
    for (const sql of [`update kept.${table} set tenant = tenant`, `delete from kept.${table}`, `truncate kept.${table} cascade`]) {
      expect(await refusal(set, sql)).toMatch(/permission denied|to be kept as it was written/);
    }
  });

  test('even where the owner passes row security and the statement finds no row', async () => {
    expect(await refusal('none', `update kept.${table} set tenant = tenant where false`)).toMatch(/to be kept as it was written, saw update; write a new row instead/);
  });
});

test('outcomes are there to be guarded', async () => {
  const { rows } = await administrator.query<{ kind: string }>('select distinct kind from kept.ledger_entry where case_id is not null order by 1');
  expect(rows.map(({ kind }) => kind)).toEqual(['breached', 'cancelled', 'opened']);
});

test.each(['met', 'breached', 'exempt', 'cancelled', 'not-applicable'])('a second outcome of an occurrence, %s, is refused', async (kind) => {
  const second = (table: string) => `insert into kept.ledger_entry (tenant, case_id, commitment, occurrence, kind, sequence, leaf)
    select tenant, case_id, commitment, occurrence, '${kind}', sequence, leaf from kept.ledger_entry where kind = '${table}' limit 1`;
  for (const first of ['breached', 'cancelled']) expect(await refusal('kept_engine', second(first))).toMatch(/ledger_entry_outcome_key/);
});

test('a second opening of an occurrence is refused, and so is a second sequel', async () => {
  const copy = (kind: string) => `insert into kept.ledger_entry (tenant, case_id, commitment, occurrence, kind, sequence, leaf)
    select tenant, case_id, commitment, occurrence, '${kind}', sequence, leaf from kept.ledger_entry where kind = 'breached' limit 1`;
  expect(await refusal('kept_engine', copy('opened'))).toMatch(/ledger_entry_opening_key/);
  expect(await refusal('kept_engine', copy('abandoned'))).toBeNull();
  expect(await refusal('kept_engine', `${copy('abandoned')}; ${copy('fulfilled-late')}`)).toMatch(/ledger_entry_sequel_key/);
});

describe('the api', () => {
  const seen = async (name: string, reader: Reader | null, where = 'true'): Promise<number> => {
    const sql = `select count(*)::int as count from kept.${name} where ${where}`;
    if (reader !== null) return readAs(dataSource, reader, async (manager) => (await manager.query<{ count: number }[]>(sql))[0]!.count);
    await administrator.query('begin; set local role kept_api');
    const { rows } = await administrator.query<{ count: number }>(sql).finally(() => administrator.query('rollback'));
    return rows[0]!.count;
  };

  test('reads the tables that it is meant to, and no other is there', async () => {
    const names = (await tables()).map(({ name }) => name);
    expect(names).toEqual([...CLOSED_TO_API, ...READ_BY_API, ...READ_BY_AUDIT].sort());
    for (const name of CLOSED_TO_API) expect(await refusal('kept_api', `select from kept.${name}`)).toMatch(/permission denied/);
  });

  test.each(READ_BY_API)('sees rows of %s as a reader of the tenant alone', async (name) => {
    expect(await seen(name, { tenant: TENANT, staff: 'agent-1', readings: EVERY_CASE })).toBeGreaterThan(0);
    expect(await seen(name, null)).toBe(0);
    expect(await seen(name, { tenant: '', staff: '', readings: EVERY_CASE })).toBe(0);
    expect(await seen(name, { tenant: 'another-company', staff: 'agent-1', readings: EVERY_CASE })).toBe(0);
  });

  test.each(READ_BY_AUDIT)('sees rows of %s as the audit administrator of the tenant alone', async (name) => {
    expect(await seen(name, { tenant: TENANT, staff: 'audit-1', kind: 'audit' })).toBeGreaterThan(0);
    expect(await seen(name, { tenant: 'another-company', staff: 'audit-1', kind: 'audit' })).toBe(0);
    for (const kind of ['employee', 'system', 'security'] as const) expect([kind, await seen(name, { tenant: TENANT, staff: 'audit-1', kind })]).toEqual([kind, 0]);
  });

  test('sees nothing of any case as one of the three administrators', async () => {
    const knowing = (await tables()).filter(({ name, columns }) => READ_BY_API.includes(name) && columns.includes('case_id')).map(({ name }) => name);
    for (const name of knowing) {
      for (const kind of ['system', 'security', 'audit'] as const) expect([name, kind, await seen(name, { tenant: TENANT, staff: 'x', kind, readings: EVERY_CASE }, 'case_id is not null')]).toEqual([name, kind, 0]);
    }
  });

  test('sees nothing of a case from which the reader is recused, in no table that knows cases', async () => {
    const { rows } = await administrator.query<{ case_id: string }>('select case_id from kept.case_recusal where staff = $1', [RECUSED_STAFF]);
    const ofCase = `case_id = '${rows[0]!.case_id}'`;
    const knowing = (await tables()).filter(({ name, columns }) => READ_BY_API.includes(name) && columns.includes('case_id')).map(({ name }) => name);
    expect(knowing.length).toBeGreaterThan(5);
    for (const name of knowing) {
      const others = await seen(name, { tenant: TENANT, staff: 'agent-1', readings: EVERY_CASE }, ofCase);
      expect({ name, others: others > 0, recused: await seen(name, { tenant: TENANT, staff: RECUSED_STAFF, readings: EVERY_CASE }, ofCase) }).toEqual({ name, others: true, recused: 0 });
      expect(await seen(name, { tenant: TENANT, staff: RECUSED_STAFF, readings: EVERY_CASE })).toBeGreaterThan(0);
    }
  });

  test('sees a person by a case alone: nobody\'s key, nor how many there are, without one', async () => {
    expect(await seen('person', { tenant: TENANT, staff: 'agent-1', readings: EVERY_CASE })).toBeGreaterThan(0);
    expect(await seen('person', { tenant: TENANT, staff: 'agent-1', readings: ['outage'] })).toBe(0);
  });

  test('sees nothing of a case that recuses a unit in which the reader holds a post', async () => {
    await administrator.query("insert into kept.case_recusal select tenant, case_id, '@manager-office' from kept.case_file");
    const knowing = (await tables()).filter(({ name, columns }) => READ_BY_API.includes(name) && columns.includes('case_id')).map(({ name }) => name);
    const reader = (unit: string) => ({ tenant: TENANT, staff: 'agent-1', readings: EVERY_CASE, posts: [{ post: 'agent', unit: 'customer-service' }, { post: 'leader', unit }] });
    for (const name of knowing) {
      const of = async (unit: string) => seen(name, reader(unit), 'case_id is not null');
      expect([name, await of('manager-office'), (await of('operations')) > 0]).toEqual([name, 0, true]);
    }
    await administrator.query("delete from kept.case_recusal where staff = '@manager-office'");
  });

  test('sees nothing of a case of which the reader holds no key, in no table that knows cases, and all of it by any one of its keys', async () => {
    const { rows: [file] } = await administrator.query<{ case_id: string; readers: string[] }>('select case_id, readers from kept.case_file order by number limit 1');
    expect(file!.readers).toEqual(expect.arrayContaining(['complaint', '#agent', 'complaint@customer-service']));
    const knowing = (await tables()).filter(({ name, columns }) => READ_BY_API.includes(name) && columns.includes('case_id') && !TELLING_THAT_ONE_IS_THERE.includes(name)).map(({ name }) => name);
    expect(knowing.length).toBeGreaterThan(5);
    for (const name of knowing) {
      const of = (readings: readonly string[]) => seen(name, { tenant: TENANT, staff: 'agent-9', readings }, `case_id = '${file!.case_id}'`);
      const all = await of(EVERY_CASE);
      for (const readings of [[], ['complain'], ['complaint@operations'], ['outage', '/agent-9', '#leader']]) expect([name, readings, await of(readings)]).toEqual([name, readings, 0]);
      for (const key of file!.readers) expect([name, key, await of(['another', key])]).toEqual([name, key, all]);
    }
  });

  test('reads places of the stream by a function, which tells of no case that the reader does not see and keeps its place', async () => {
    const { rows: [recused] } = await administrator.query<{ case_id: string }>('select case_id from kept.case_recusal where staff = $1', [RECUSED_STAFF]);
    const placesOf = (reader: Partial<Reader>): Promise<{ case_id: string | null }[]> =>
      readAs(dataSource, { tenant: TENANT, staff: 'agent-1', readings: EVERY_CASE, ...reader }, (manager) => manager.query('select place, event, case_id, sequence from kept.stream_places(0, 0, 1000)'));
    const all = await placesOf({});
    const without = await placesOf({ staff: RECUSED_STAFF });
    expect(all.some(({ case_id }) => case_id === recused!.case_id)).toBe(true);
    expect(without.map((one) => ({ ...one, hidden: one.case_id === null }))).toEqual(all.map((one) => (one.case_id === recused!.case_id ? { ...one, case_id: null, sequence: null, hidden: true } : { ...one, hidden: false })));
    expect((await placesOf({ readings: ['outage'] })).every(({ case_id }) => case_id === null)).toBe(true);
    for (const kind of ['system', 'security', 'audit'] as const) expect(await placesOf({ kind })).toEqual([]);
    expect(await placesOf({ tenant: 'another-company' })).toEqual([]);
  });

  test('writes nothing anywhere', async () => {
    for (const { name, columns, insertable } of await tables()) {
      const writes = [
        `insert into kept.${name} (${insertable.join(', ')}) select ${insertable.map(() => 'null').join(', ')}`,
        `update kept.${name} set ${columns.at(-1)} = ${columns.at(-1)}`, `delete from kept.${name}`, `truncate kept.${name} cascade`,
      ];
      for (const sql of writes) expect(await refusal('kept_api', sql)).toMatch(/permission denied/);
    }
    expect(await refusal('kept_api', "select nextval('kept.case_number')")).toMatch(/permission denied/);
  });

  test('leaves neither its role nor its tenant to the next user of the connection, after an error as well', async () => {
    const now = () => dataSource.query<Record<string, unknown>[]>("select current_user as role, coalesce(current_setting('kept.tenant', true), '') as tenant, coalesce(current_setting('kept.staff', true), '') as staff");
    const engine = [{ role: 'kept_engine', tenant: '', staff: '' }];
    const reader = { tenant: TENANT, staff: 'agent-1' };
    expect(await readAs(dataSource, reader, (manager) => manager.query('select current_user as role'))).toEqual([{ role: 'kept_api' }]);
    expect(await now()).toEqual(engine);
    await expect(readAs(dataSource, reader, (manager) => manager.query('select from kept.timer'))).rejects.toThrow(/permission denied/);
    expect(await now()).toEqual(engine);
    await expect(readAs(dataSource, reader, () => Promise.reject(new Error('of its caller')))).rejects.toThrow('of its caller');
    expect(await now()).toEqual(engine);
  });
});

test('every table forces row security, has a policy of the engine, and one of the reader where the api may read', async () => {
  const { rows } = await administrator.query<{ name: string; forced: boolean; api: boolean; engine: number; of_tenant: number }>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced, has_table_privilege('kept_api', c.oid, 'select') as api,
       count(*) filter (where 'kept_engine' = any (p.roles))::int as engine,
       count(*) filter (where 'kept_api' = any (p.roles) and p.permissive = 'PERMISSIVE' and p.qual like '%current_tenant()%')::int as of_tenant
     from pg_class c left join pg_policies p on p.schemaname = 'kept' and p.tablename = c.relname
     where c.relnamespace = 'kept'::regnamespace and c.relkind in ('r', 'p') and c.relname not in ('migration', 'sandbox_clock')
     group by c.oid, c.relname`,
  );
  expect(rows.filter(({ forced, engine, api, of_tenant }) => !forced || engine !== 1 || of_tenant !== (api ? 1 : 0))).toEqual([]);
});

describe('the engine', () => {
  test('changes no schema and makes no role', async () => {
    for (const { name } of await tables()) {
      for (const sql of [`alter table kept.${name} disable row level security`, `drop table kept.${name} cascade`, `alter table kept.${name} disable trigger all`]) {
        expect(await refusal('kept_engine', sql)).toMatch(/must be owner/);
      }
    }
    expect(await refusal('kept_engine', 'create table kept.mine ()')).toMatch(/permission denied/);
    expect(await refusal('kept_engine', 'drop function kept.refuse_change() cascade')).toMatch(/must be owner/);
    expect(await refusal('kept_engine', "create or replace function kept.now() returns timestamptz language sql return 'epoch'::timestamptz")).toMatch(/permission denied|must be owner/);
    expect(await refusal('kept_engine', 'create role mine')).toMatch(/permission denied/);
  });

  test('is no superuser, passes no row security, and reads no password of the server', async () => {
    const { rows } = await administrator.query<Record<string, boolean>>(
      "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin as mighty from pg_roles where rolname = any ($1)", [ROLES]);
    expect(rows).toEqual(ROLES.map(() => ({ mighty: false })));
    for (const sql of ['select rolpassword from pg_authid', "select pg_read_file('/etc/hostname')", "copy (select 1) to program 'true'"]) {
      expect(await refusal('kept_engine', sql)).toMatch(/permission denied/);
    }
  });

  test('finds of the master key no more than its fingerprint', async () => {
    const masterKey = (await tables()).find(({ name }) => name === 'master_key')!;
    expect(masterKey.columns).toEqual(['fingerprint', 'first_seen_at']);
    for (const sql of ["update kept.master_key set fingerprint = ''", 'delete from kept.master_key']) expect(await refusal('kept_engine', sql)).toMatch(/permission denied/);
  });
});

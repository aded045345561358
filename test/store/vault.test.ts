/** Personal values on a real database: whose they are, who can open them, and what happens to many at once. */
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { SealedValue } from '../../src/core/case/transition.js';
import { Engine } from '../../src/engine/engine.js';
import { createLogger } from '../../src/engine/logger.js';
import type { SealedRow } from '../../src/store/case-writes.js';
import { connect, withClient, type Client } from '../../src/store/database.js';
import { publishFirst } from '../../src/store/publish.sql.js';
import { Vault, type OpenableRow, type PersonValue, type SealRequest } from '../../src/store/vault.js';
import { audit } from '../support/auditor.js';
import type { TestDatabase } from '../support/database.js';
import { keptDatabase } from '../support/kept-database.js';
import { testPublication } from '../support/publication.js';

const KEY = randomBytes(32);
const vault = new Vault(KEY);
const publication = testPublication();
const { tenant } = publication;

let database: TestDatabase;
let dataSource: DataSource;
beforeEach(async () => {
  database = await keptDatabase();
  dataSource = await connect({ url: database.url, poolSize: 3 });
  await publishFirst(dataSource, publication);
});
afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
});

const caller = (value: PersonValue, reference = '1.caller'): SealedValue => ({ reference, fact: 'caller', person: true, value });
const words = (value: string, reference = '1.content'): SealedValue => ({ reference, fact: 'content', person: false, value });
const of = (...values: SealedValue[]): SealRequest => ({ tenant, caseId: randomUUID(), values });

const sealAll = (requests: readonly SealRequest[]): Promise<SealedRow[][]> => withClient(dataSource, (client) => vault.sealAll(client, requests));
const personsOf = (sealed: readonly SealedRow[][]): (string | undefined)[] => sealed.map((rows) => rows[0]?.personId);
const called = async (...phones: string[]): Promise<number> => new Set(personsOf(await sealAll(phones.map((phone) => of(caller({ phone })))))).size;

/** As a reader finds the rows. */
async function readable({ caseId }: SealRequest, rows: readonly SealedRow[]): Promise<OpenableRow[]> {
  const keys = await dataSource.query<{ person_id: string; wrapped_key: Buffer | null }[]>('select person_id, wrapped_key from kept.person');
  return rows.map(({ reference, personId, sealed }) => ({
    tenant, case_id: caseId, reference, person_id: personId, sealed: Buffer.from(sealed, 'base64'),
    wrapped_key: keys.find(({ person_id }) => person_id === personId)!.wrapped_key,
  }));
}

async function asOwner(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const owner = new pg.Client(database.url);
  await owner.connect();
  const { rows } = await owner.query<Record<string, unknown>>(sql, values).finally(() => owner.end());
  return rows;
}

/** As an erasure leaves a person. */
const ERASED = 'update kept.person set wrapped_key = null, blind_index = null, erased_at = kept.now()';

test('what is sealed opens again, and is in none of the sealed bytes', async () => {
  const zhang = { name: '张三', phone: '13800001234', address: '文化路1号' };
  const request = of(caller(zhang), words('抢修后路面未恢复'));
  const [sealed] = await sealAll([request]);
  expect(await vault.open(await readable(request, sealed!))).toEqual(new Map<string, unknown>([['1.caller', zhang], ['1.content', '抢修后路面未恢复']]));
  expect(Buffer.concat(sealed!.map((row) => Buffer.from(row.sealed, 'base64'))).includes('文化路')).toBe(false);
});

test('answers come in the order of the requests, nothing for a form without personal values', async () => {
  const [first, second] = [of(words('a', '3.a'), words('b', '3.b')), of(words('c', '4.c'))];
  const sealed = await sealAll([of(), second, of(), first]);
  expect(sealed.map((rows) => rows.map(({ reference }) => reference))).toEqual([[], ['4.c'], [], ['3.a', '3.b']]);
});

test('a ciphertext moved to another reference, case or person does not open', async () => {
  const [one, other] = [of(caller({ phone: '13800001234' }), words('one')), of(caller({ phone: '13900001234' }), words('other'))];
  const [sealed, others] = await sealAll([one, other]);
  const [[person, content], [, moved]] = [await readable(one, sealed!), await readable(other, others!)] as [OpenableRow[], OpenableRow[]];
  for (const changed of [{ ...content!, reference: '1.caller' }, { ...content!, case_id: other.caseId }, { ...content!, tenant: 'yantai-gas' }, { ...content!, sealed: moved!.sealed }, { ...person!, sealed: content!.sealed }]) {
    await expect(vault.open([changed])).rejects.toThrow(/authenticate/);
  }
});

test('a wrapped key put beside another person does not open, even for values sealed with it', async () => {
  const [one, other] = [of(caller({ phone: '13800001234' })), of(caller({ phone: '13900001234' }))];
  const [sealed, others] = await sealAll([one, other]);
  const [[mine], [theirs]] = [await readable(one, sealed!), await readable(other, others!)] as [OpenableRow[], OpenableRow[]];
  await expect(vault.open([{ ...mine!, wrapped_key: theirs!.wrapped_key }])).rejects.toThrow(/authenticate/);
  await expect(vault.open([{ ...mine!, person_id: theirs!.person_id }])).rejects.toThrow(/authenticate/);
});

test('one telephone number is one person however it is written, in one batch and in the next', async () => {
  expect(await called('13800001234', '+86 138-0000-1234', '(0086)13800001234', '１３８００００１２３４')).toBe(1);
  expect(await called('138 0000 1234', '13900001234')).toBe(2);
  expect(await asOwner('select count(*)::int as persons, count(blind_index)::int as found from kept.person')).toEqual([{ persons: 2, found: 2 }]);
});

test('what is no telephone number joins nobody', async () => {
  expect(await called('不详', '不详', '无', '1234', '1234')).toBe(5);
  expect(await called('不详', '1234')).toBe(2);
  expect(await asOwner('select count(*)::int as persons, count(blind_index)::int as found from kept.person')).toEqual([{ persons: 7, found: 0 }]);
});

test('free text belongs to the person of the oldest value of its case, else to somebody unnamed', async () => {
  const caseId = await openCase({ caller: { phone: '13800001234' } }, 'first');
  const [{ person_id: first }] = await asOwner('select person_id from kept.person') as [{ person_id: string }];
  expect(personsOf(await sealAll([{ tenant, caseId, values: [words('later', '2.question')] }]))).toEqual([first]);

  const [[later], [last]] = (await sealAll([of(caller({ name: '甲' })), of(caller({ name: '乙' }))])) as [[SealedRow], [SealedRow]];
  await asOwner(`insert into kept.person_data values ($1, $2, '10.caller', $3, ''), ($1, $2, '9.caller', $4, '')`, [tenant, caseId, last.personId, later.personId]);
  await asOwner(`${ERASED} where person_id = $1`, [first]);
  const sealed = personsOf(await sealAll([{ tenant, caseId, values: [words('after an erasure', '11.question')] }, of(words('nobody')), of(words('nobody'))]));
  expect(sealed[0]).toBe(later.personId);
  expect(new Set([first, last.personId, ...sealed]).size).toBe(5);
});

test('whoever was erased and comes again is somebody new; what was sealed before opens no more, on whatever host, and the others keep their keys', async () => {
  const first = of(caller({ phone: '13800001234' }));
  const [before] = await sealAll([first]);
  const rowsBefore = await readable(first, before!);
  expect((await vault.open(rowsBefore)).size).toBe(1);
  const kept = of(caller({ phone: '13900001234' }));
  const [still] = await sealAll([kept]);
  await asOwner(`${ERASED} where person_id = $1`, [before![0]!.personId]);
  const again = of(caller({ phone: '13800001234' }));
  const [after] = await sealAll([again, of(caller({ phone: '13900001234' }))]);
  expect(after![0]!.personId).not.toBe(before![0]!.personId);
  expect((await vault.open(await readable(again, after!))).get('1.caller')).toEqual({ phone: '13800001234' });
  expect((await vault.open(await readable(kept, still!))).size).toBe(1);
  for (const host of [vault, new Vault(KEY)]) expect((await host.open(await readable(first, before!))).size).toBe(0);
});

test('an erasure waits for a form that is being sealed for the person, and one that comes after it is about somebody new', async () => {
  const [before] = await sealAll([of(caller({ phone: '13800001234' }))]);
  const { personId } = before![0]!;
  let erasing: Promise<unknown> | undefined;
  let erased = false;
  await inTransaction(async (client) => {
    const [sealed] = await vault.sealAll(client, [of(caller({ phone: '13800001234' }))]);
    expect(sealed![0]!.personId).toBe(personId);
    erasing = asOwner(`${ERASED} where person_id = $1`, [personId]).then(() => (erased = true));
    while (!erased && (await asOwner(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length === 0);
    expect(erased).toBe(false);
  });
  await erasing;
  expect(personsOf(await sealAll([of(caller({ phone: '13800001234' }))]))).not.toEqual([personId]);
});

test('a form that waits for an erasure is about somebody new', async () => {
  const [before] = await sealAll([of(caller({ phone: '13800001234' }))]);
  const { personId } = before![0]!;
  let sealing: Promise<SealedRow[][]> | undefined;
  await inTransaction(async (client) => {
    await client.query(`${ERASED} where person_id = $1`, [personId]);
    sealing = sealAll([of(caller({ phone: '13800001234' }))]);
    while ((await asOwner(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length === 0);
  });
  const [[row]] = (await sealing!) as [[SealedRow]];
  expect(row.personId).not.toBe(personId);
  expect(await asOwner('select count(*)::int as persons, count(wrapped_key)::int as keys from kept.person')).toEqual([{ persons: 2, keys: 1 }]);
});

/** The second seals while the first has sealed and not committed: it has looked people up, and waits. */
async function oneBehindTheOther(one: SealRequest, other: SealRequest): Promise<[SealedRow[], SealedRow[]]> {
  let behind: Promise<SealedRow[][]> | undefined;
  const [ahead] = await inTransaction(async (client) => {
    const sealed = await vault.sealAll(client, [one]);
    let done = false;
    behind = sealAll([other]).finally(() => (done = true));
    while (!done && (await asOwner(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length === 0);
    return sealed;
  });
  return [ahead!, (await behind!)[0]!];
}

test.each(['new', 'erased'])('somebody %s who comes twice at one moment is one person, and both values open', async (who) => {
  const [one, other] = [of(caller({ phone: '13800001234' })), of(caller({ phone: '138 0000 1234' }))];
  if (who === 'erased') {
    await sealAll([of(caller({ phone: '13800001234' }))]);
    await asOwner(ERASED);
  }
  const [ahead, behind] = await oneBehindTheOther(one, other);
  expect(behind[0]!.personId).toBe(ahead[0]!.personId);
  expect([...(await vault.open(await readable(one, ahead))).values(), ...(await vault.open(await readable(other, behind))).values()])
    .toEqual([{ phone: '13800001234' }, { phone: '138 0000 1234' }]);
});

/** A database so slow in making persons that transactions which make several always meet. */
const SLOW_TO_MAKE_PERSONS = `
create function public.dawdle() returns trigger language plpgsql as $$ begin perform pg_sleep(0.05); return new; end $$;
create trigger dawdle before insert on kept.person for each row execute function public.dawdle()`;

test('two transactions that bring the same new people in opposite orders make each once, and neither fails', async () => {
  await asOwner(SLOW_TO_MAKE_PERSONS);
  const phones = Array.from({ length: 10 }, (_, n) => `138${String(n).padStart(8, '0')}`);
  const bring = (order: readonly string[]) => inTransaction((client) => vault.sealAll(client, order.map((phone) => of(caller({ phone })))));
  const [one, other] = await Promise.all([bring(phones), bring([...phones].reverse())]);
  expect(personsOf(one)).toEqual(personsOf(other).reverse());
  expect(await asOwner('select count(*)::int as persons from kept.person')).toEqual([{ persons: 10 }]);
});

async function inTransaction<T>(work: (client: Client) => Promise<T>): Promise<T> {
  return withClient(dataSource, async (client) => {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  });
}

const agent = { staff: 'agent-1', posts: [{ post: 'agent', unit: 'customer-service' }] };
const COMPLAINT = { disclosure: 'named', content: '未按约定时间上门', requested: '重新上门' };

async function openCase(form: object, key: string, engine?: Engine): Promise<string> {
  const opener = engine ?? engineOn(dataSource);
  const answer = await opener.submit({
    tenant, to: { process: 'complaint' }, idempotencyKey: key, command: { kind: 'open', arrivedAt: 0, actor: agent, form: { ...COMPLAINT, ...form } },
  });
  if (engine === undefined) await opener.stop();
  if (answer.outcome === 'rejected') throw new Error(JSON.stringify(answer.refusal));
  return answer.case.caseId;
}

const engineOn = (source: DataSource): Engine => new Engine({ dataSource: source, vault, logger: createLogger('silent') });

test('two engines that open two hundred cases of five callers at once wait for each other in one order', async () => {
  await asOwner(SLOW_TO_MAKE_PERSONS);
  const sources = await Promise.all([1, 2].map(() => connect({ url: database.url, poolSize: 6 })));
  const engines = sources.map(engineOn);
  const phone = (n: number): string => `1380000120${n % 2 === 0 ? (n / 2) % 5 : 4 - (((n - 1) / 2) % 5)}`;
  const opened = await Promise.all(Array.from({ length: 200 }, (_, n) => openCase({ caller: { name: '测试用户', phone: phone(n) } }, `case ${n}`, engines[n % 2])));
  await Promise.all([...engines.map((engine) => engine.stop()), ...sources.map((source) => source.destroy())]);
  expect(new Set(opened).size).toBe(200);
  expect(await asOwner('select count(*)::int as persons, count(blind_index)::int as found from kept.person')).toEqual([{ persons: 5, found: 5 }]);
  expect(await asOwner('select deadlocks::int from pg_stat_database where datname = current_database()')).toEqual([{ deadlocks: 0 }]);
  expect(await audit(database.url)).toEqual([]);
});

test('the hash in a receipt cannot be made from the command without the master key', async () => {
  const stranger = new Engine({ dataSource, vault: new Vault(randomBytes(32)), logger: createLogger('silent') });
  await openCase({ caller: { phone: '13800001234' } }, 'one');
  await openCase({ caller: { phone: '13800001234' } }, 'same');
  await openCase({ caller: { phone: '13800001234' } }, 'under another key', stranger);
  await stranger.stop();
  const [one, same, other] = (await asOwner('select command_hash from kept.command_receipt order by received_at')).map((row) => row['command_hash']);
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});

import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { connect } from '../../src/store/database.js';
import { newMasterKey, openVault } from '../../src/store/master-key.js';
import type { TestDatabase } from '../support/database.js';
import { keptDatabase } from '../support/kept-database.js';

let database: TestDatabase;
let dataSource: DataSource;
let folder: string;
beforeEach(async () => {
  database = await keptDatabase();
  dataSource = await connect({ url: database.url });
  folder = mkdtempSync(join(tmpdir(), 'kept-key-'));
});
afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const fileIn = () => join(folder, 'deep', 'master.key');
const fromFile = () => ({ given: undefined, file: fileIn() });

test('the first use of a database makes a key that only its owner reads; later uses find it', async () => {
  const first = await openVault(dataSource, fromFile());
  expect(statSync(fileIn()).mode & 0o777).toBe(0o600);
  expect((await openVault(dataSource, fromFile())).fingerprint).toEqual(first.fingerprint);
});

test('a key may be given in base64 or hex, and is the same key', async () => {
  const key = newMasterKey();
  const vault = await openVault(dataSource, { given: key, file: fileIn() });
  const inHex = await openVault(dataSource, { given: Buffer.from(key, 'base64').toString('hex'), file: fileIn() });
  expect(inHex.fingerprint).toEqual(vault.fingerprint);
  expect(existsSync(fileIn())).toBe(false);
});

test('another key than the first is refused, and nothing is remembered of it', async () => {
  await openVault(dataSource, fromFile());
  await expect(openVault(dataSource, { given: newMasterKey(), file: fileIn() })).rejects.toThrow(/Expected the master key [0-9a-f]{12} .* saw [0-9a-f]{12} in KEPT_MASTER_KEY/);
  await expect(openVault(dataSource, fromFile())).resolves.toBeDefined();
});

test('a lost key is asked for, never replaced by a new one', async () => {
  await openVault(dataSource, fromFile());
  rmSync(fileIn());
  await expect(openVault(dataSource, fromFile())).rejects.toThrow(/saw none at .*master\.key.*backup/);
  expect(existsSync(fileIn())).toBe(false);
});

test('a key file that others may read, and a text that is no key, are refused with the remedy', async () => {
  await openVault(dataSource, fromFile());
  chmodSync(fileIn(), 0o640);
  await expect(openVault(dataSource, fromFile())).rejects.toThrow(/chmod 600/);
  writeFileSync(fileIn(), 'short');
  chmodSync(fileIn(), 0o600);
  await expect(openVault(dataSource, fromFile())).rejects.toThrow(/32 bytes in base64 or hex/);
  await expect(openVault(dataSource, { given: 'short', file: '' })).rejects.toThrow(/KEPT_MASTER_KEY.*npx kept key/);
});

test('two hosts that are first at the same time end up with one key', async () => {
  const vaults = await Promise.allSettled(Array.from({ length: 4 }, () => openVault(dataSource, fromFile())));
  expect(vaults.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
  expect(await dataSource.query('select count(*)::int as n from kept.master_key')).toEqual([{ n: 1 }]);
  expect(readFileSync(fileIn(), 'utf8').trim()).toHaveLength(44);
});

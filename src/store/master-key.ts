/**
 * The master key: it wraps the key of every person. It is given in KEPT_MASTER_KEY, or lies in a file that only its owner
 * reads, made when a database is first used. The database remembers the fingerprint of its key, so that a host with
 * another key stops before it seals anything that nobody could open.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Bilingual } from '../core/bilingual.js';
import { Vault } from './vault.js';

const KEY_BYTES = 32;
const OTHERS_MAY = 0o077;

export interface MasterKeySource {
  /** Value of KEPT_MASTER_KEY. */
  readonly given: string | undefined;
  /** Where the key lies otherwise. */
  readonly file: string;
}

/** A key that cannot be used; the words say what to do. */
export class MasterKeyRefused extends Error {
  override readonly name = 'MasterKeyRefused';

  constructor(readonly words: Bilingual) {
    super(words.en);
  }
}

/** A new key, as KEPT_MASTER_KEY and key files hold it. */
export function newMasterKey(): string {
  return randomBytes(KEY_BYTES).toString('base64');
}

/** The vault of a database, opened with the key it was first used with. @throws MasterKeyRefused */
export async function openVault(dataSource: DataSource, source: MasterKeySource): Promise<Vault> {
  return dataSource.transaction(async (manager) => {
    // Two hosts that are the first to use a database would else each bring a key of their own.
    await manager.query("select pg_advisory_xact_lock(hashtextextended('kept.master_key', 0))");
    const [known] = await manager.query<{ fingerprint: Buffer }[]>('select fingerprint from kept.master_key limit 1');
    const vault = new Vault(keyOf(source, known?.fingerprint ?? null));
    if (known === undefined) await manager.query('insert into kept.master_key (fingerprint) values ($1)', [vault.fingerprint]);
    else if (!known.fingerprint.equals(vault.fingerprint)) throw otherKey(source, known.fingerprint, vault.fingerprint);
    return vault;
  });
}

function keyOf({ given, file }: MasterKeySource, known: Buffer | null): Buffer {
  if (given !== undefined && given !== '') return parseKey(given, 'KEPT_MASTER_KEY');
  if (existsSync(file)) return readKeyFile(file);
  if (known !== null) {
    throw new MasterKeyRefused({
      zh: `此数据库最初使用的主密钥为 ${short(known)}，而 ${file} 处没有密钥。请从备份恢复该文件，或以 KEPT_KEY_FILE 指明其位置，或设置 KEPT_MASTER_KEY：没有它就无法读取个人信息。`,
      en: `Expected the master key ${short(known)} that this database was first used with, saw none at ${file}. ` +
        'Bring that file back from a backup, name it in KEPT_KEY_FILE, or set KEPT_MASTER_KEY: without it personal data cannot be read.',
    });
  }
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${newMasterKey()}\n`, { mode: 0o600, flag: 'wx', flush: true });
  return readKeyFile(file);
}

function readKeyFile(file: string): Buffer {
  if (process.platform !== 'win32' && (statSync(file).mode & OTHERS_MAY) !== 0) {
    throw new MasterKeyRefused({
      zh: `密钥文件 ${file} 应只许其所有者读写，现他人也可读写。请运行：chmod 600 ${file}`,
      en: `Expected the key file ${file} to be its owner's alone, saw that others may read or write it. Run: chmod 600 ${file}`,
    });
  }
  return parseKey(readFileSync(file, 'utf8').trim(), file);
}

function parseKey(text: string, from: string): Buffer {
  const key = /^[0-9a-fA-F]{64}$/.test(text) ? Buffer.from(text, 'hex') : /^[A-Za-z0-9+/_-]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : null;
  if (key?.length === KEY_BYTES) return key;
  throw new MasterKeyRefused({
    zh: `${from} 应为 ${KEY_BYTES} 字节的 base64 或十六进制文字，实为 ${text.length} 个字符，两者皆非。可用 npx kept key 生成。`,
    en: `Expected ${KEY_BYTES} bytes in base64 or hex in ${from}, saw ${text.length} characters that are neither. Make one with: npx kept key`,
  });
}

function otherKey({ given, file }: MasterKeySource, known: Buffer, saw: Buffer): MasterKeyRefused {
  const place = given ? 'KEPT_MASTER_KEY' : file;
  return new MasterKeyRefused({
    zh: `此数据库最初使用的主密钥为 ${short(known)}，而 ${place} 给出的是 ${short(saw)}。请给出此数据库的密钥（KEPT_MASTER_KEY 或 KEPT_KEY_FILE），或改用其他数据库。`,
    en: `Expected the master key ${short(known)} that this database was first used with, saw ${short(saw)} in ${place}. ` +
      'Give the key of this database (KEPT_MASTER_KEY or KEPT_KEY_FILE), or use another database.',
  });
}

/** Enough of a fingerprint to tell two keys apart. */
function short(fingerprint: Buffer): string {
  return fingerprint.toString('hex').slice(0, 12);
}

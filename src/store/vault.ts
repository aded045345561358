/**
 * Personal values: AES-256-GCM under a key for each person, itself wrapped by the master key; telephone numbers found by a
 * keyed blind index (HMAC-SHA-256). Neither a database dump nor the master key alone shows anything.
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import type { SealedValue } from '../core/case/transition.js';
import type { Client } from './database.js';
import type { SealedRow } from './case-writes.js';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Who somebody is, as a form of type person brings it. */
export interface PersonValue {
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly email?: string;
}

export class Vault {
  readonly #wrap: Buffer;
  readonly #index: Buffer;

  /** @param masterKey 32 random bytes, the same for every host of the database; its loss loses all personal data. */
  constructor(masterKey: Buffer) {
    if (masterKey.length !== KEY_BYTES) throw new Error(`expected a master key of ${KEY_BYTES} bytes, saw ${masterKey.length}; make one with: npx kept key`);
    this.#wrap = derive(masterKey, 'kept wrap');
    this.#index = derive(masterKey, 'kept blind index');
  }

  /** Names the master key without telling it. */
  get fingerprint(): Buffer {
    return createHash('sha256').update(this.#wrap).digest();
  }

  /**
   * Seals the values of a form for a case. A person with a telephone number is the same person in every case; free text
   * belongs to the person named beside it, else to the one the case already has, else to somebody unnamed.
   */
  async seal(client: Client, tenant: string, caseId: string, values: readonly SealedValue[]): Promise<SealedRow[]> {
    if (values.length === 0) return [];
    const named = values.find(({ person }) => person)?.value as PersonValue | undefined;
    const subject = await this.#subject(client, tenant, caseId, named);
    return values.map(({ reference, value }) => ({
      reference,
      personId: subject.personId,
      sealed: encrypt(subject.key, JSON.stringify(value), aad(tenant, caseId, reference)).toString('base64'),
    }));
  }

  /** Values of a case by reference; a reference of an erased person is absent. */
  async open(rows: readonly OpenableRow[]): Promise<Map<string, unknown>> {
    const opened = new Map<string, unknown>();
    for (const { tenant, case_id, reference, sealed, wrapped_key } of rows) {
      if (wrapped_key === null) continue;
      const key = decrypt(this.#wrap, wrapped_key, aad(tenant, 'key', ''));
      opened.set(reference, JSON.parse(decrypt(key, sealed, aad(tenant, case_id, reference)).toString('utf8')));
    }
    return opened;
  }

  /** The blind index of a telephone number, however it was written. */
  blindIndex(tenant: string, phone: string): Buffer {
    const digits = phone.normalize('NFKC').replaceAll(/[^0-9]/g, '').replace(/^(0086|86)(?=1\d{10}$)/, '');
    return createHmac('sha256', this.#index).update(`${tenant} ${digits}`).digest();
  }

  async #subject(client: Client, tenant: string, caseId: string, named: PersonValue | undefined): Promise<{ personId: string; key: Buffer }> {
    if (named === undefined) {
      const known = await client.query<PersonRow>(
        `select p.person_id, p.wrapped_key from kept.person_data d join kept.person p using (tenant, person_id)
         where d.tenant = $1 and d.case_id = $2 and p.wrapped_key is not null limit 1`,
        [tenant, caseId],
      );
      if (known.rows[0]) return this.#unwrap(tenant, known.rows[0]);
    }
    const index = named?.phone === undefined ? null : this.blindIndex(tenant, named.phone);
    const key = randomBytes(KEY_BYTES);
    // An update that changes nothing makes the row of a person known already come back.
    const { rows } = await client.query<PersonRow>(
      `insert into kept.person as p (tenant, person_id, blind_index, wrapped_key) values ($1, $2, $3, $4)
       on conflict (tenant, blind_index) do update set wrapped_key = coalesce(p.wrapped_key, excluded.wrapped_key)
       returning person_id, wrapped_key`,
      [tenant, randomUUID(), index, encrypt(this.#wrap, key, aad(tenant, 'key', ''))],
    );
    return this.#unwrap(tenant, rows[0]!);
  }

  #unwrap(tenant: string, { person_id, wrapped_key }: PersonRow): { personId: string; key: Buffer } {
    return { personId: person_id, key: decrypt(this.#wrap, wrapped_key, aad(tenant, 'key', '')) };
  }
}

interface PersonRow {
  person_id: string;
  wrapped_key: Buffer;
}

export interface OpenableRow {
  readonly tenant: string;
  readonly case_id: string;
  readonly reference: string;
  readonly sealed: Buffer;
  readonly wrapped_key: Buffer | null;
}

function derive(masterKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), purpose, KEY_BYTES));
}

/** Binds a ciphertext to its place: moved to another row it does not open. */
function aad(tenant: string, place: string, reference: string): Buffer {
  return Buffer.from(`${tenant}\n${place}\n${reference}`);
}

function encrypt(key: Buffer, plain: Buffer | string, place: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(place);
  const sealed = Buffer.concat([cipher.update(plain as Buffer), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

function decrypt(key: Buffer, sealed: Buffer, place: Buffer): Buffer {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(place);
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}

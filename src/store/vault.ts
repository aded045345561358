/**
 * Personal values: AES-256-GCM under a key for each person, itself wrapped by the master key; telephone numbers found by a
 * keyed blind index (HMAC-SHA-256). Neither a database dump nor the master key alone shows anything.
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { claimCodeDigits, claimCodeText } from '../core/case/claim-code.js';
import type { SealedValue } from '../core/case/transition.js';
import type { Client } from './database.js';
import type { SealedRow } from './case-writes.js';
import { makePersons, personsByPhone, personsOfCases, type PersonRow } from './persons.sql.js';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Fewer digits are no telephone number of anybody. */
const PHONE_DIGITS_MIN = 5;

/** Who somebody is, as a form of type person brings it. */
export interface PersonValue {
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly email?: string;
  /** In which they wish to be told. */
  readonly language?: 'zh' | 'en';
}

/** The personal values that a form brought to a case. */
export interface SealRequest {
  readonly tenant: string;
  readonly caseId: string;
  readonly values: readonly SealedValue[];
}

/** Somebody whose values are to be sealed; requests of one name are about one person. */
interface Subject {
  readonly name: string;
  readonly tenant: string;
  /** The case whose person it is, where the form names nobody. */
  readonly caseId: string | null;
  readonly blindIndex: Buffer | null;
}

interface Person {
  readonly personId: string;
  readonly key: Buffer;
}

export class Vault {
  readonly #wrap: Buffer;
  readonly #index: Buffer;
  readonly #command: Buffer;
  readonly #secret: Buffer;
  readonly #claim: Buffer;

  /** @param masterKey 32 random bytes, the same for every host of the database; its loss loses all personal data. */
  constructor(masterKey: Buffer) {
    if (masterKey.length !== KEY_BYTES) throw new Error(`expected a master key of ${KEY_BYTES} bytes, saw ${masterKey.length}; make one with: npx kept key`);
    this.#wrap = derive(masterKey, 'kept wrap');
    this.#index = derive(masterKey, 'kept blind index');
    this.#command = derive(masterKey, 'kept command hash');
    this.#secret = derive(masterKey, 'kept secret');
    this.#claim = derive(masterKey, 'kept claim code');
  }

  /** Names the master key without telling it. */
  get fingerprint(): Buffer {
    return createHash('sha256').update(this.#wrap).digest();
  }

  /**
   * Seals the values of forms, each for its case; answers in the order of the requests. A person with a telephone number
   * is the same person in every case; free text belongs to the person named beside it, else to the one the case already
   * has, else to somebody unnamed. One trip to the database where everybody is known, another where somebody is new.
   */
  async sealAll(client: Client, requests: readonly SealRequest[]): Promise<SealedRow[][]> {
    const subjects = requests.map((request, n) => (request.values.length === 0 ? null : this.#subjectOf(request, n)));
    const persons = await this.#personsOf(client, new Map(subjects.flatMap((subject) => (subject === null ? [] : [[subject.name, subject]]))));
    return requests.map(({ tenant, caseId, values }, n) => {
      const subject = subjects[n];
      if (!subject) return [];
      const { personId, key } = persons.get(subject.name)!;
      return values.map(({ reference, value }) => ({
        reference, personId,
        sealed: encrypt(key, JSON.stringify(value), aad(tenant, caseId, reference)).toString('base64'),
      }));
    });
  }

  /** Values of a case by reference; a reference of an erased person is absent. */
  async open(rows: readonly OpenableRow[]): Promise<Map<string, unknown>> {
    const opened = new Map<string, unknown>();
    for (const { tenant, case_id, reference, person_id, sealed, wrapped_key } of rows) {
      if (wrapped_key === null) continue;
      const key = this.#unwrap(tenant, person_id, wrapped_key);
      opened.set(reference, JSON.parse(decrypt(key, sealed, aad(tenant, case_id, reference)).toString('utf8')));
    }
    return opened;
  }

  /** The blind index of a telephone number, however it was written; null for a text that is none ('不详'): it finds nobody. */
  blindIndex(tenant: string, phone: string): Buffer | null {
    const digits = phone.normalize('NFKC').replaceAll(/[^0-9]/g, '').replace(/^(0086|86)(?=1\d{10}$)/, '');
    if (digits.length < PHONE_DIGITS_MIN) return null;
    return createHmac('sha256', this.#index).update(`${tenant} ${digits}`).digest();
  }

  /** Tells two commands apart. Keyed: a bare hash of a form would let anybody who sees it guess the personal values in it. */
  commandHash(text: string): string {
    return createHmac('sha256', this.#command).update(text).digest('hex');
  }

  /** The code by which whoever opened a case follows it: derived and never stored, so that a database holds nothing to steal. */
  claimCode(tenant: string, caseId: string): string {
    return claimCodeText(createHmac('sha256', this.#claim).update(`${tenant} ${caseId}`).digest());
  }

  /** Whether it is the code of this case, in the same time whatever is wrong with it; of no case it never is. */
  isClaimCode(tenant: string, caseId: string | null, typed: string): boolean {
    const [right, given] = [this.claimCode(tenant, caseId ?? ''), typed].map((code) => createHash('sha256').update(claimCodeDigits(code)).digest()) as [Buffer, Buffer];
    return timingSafeEqual(right, given) && caseId !== null;
  }

  /** Seals a text of an organization that no form brought (a webhook's secret, the name of a file), bound to its tenant and place. */
  sealSecret(tenant: string, place: string, secret: string): Buffer {
    return encrypt(this.#secret, secret, aad(tenant, 'secret', place));
  }

  openSecret(tenant: string, place: string, sealed: Buffer): string {
    return decrypt(this.#secret, sealed, aad(tenant, 'secret', place)).toString('utf8');
  }

  /** A key for one file, and the same wrapped, bound to the file's row. */
  newFileKey(tenant: string, fileId: string): { readonly key: Buffer; readonly wrapped: Buffer } {
    const key = randomBytes(KEY_BYTES);
    return { key, wrapped: encrypt(this.#wrap, key, aad(tenant, 'file key', fileId)) };
  }

  openFileKey(tenant: string, fileId: string, wrapped: Buffer): Buffer {
    return decrypt(this.#wrap, wrapped, aad(tenant, 'file key', fileId));
  }

  #subjectOf({ tenant, caseId, values }: SealRequest, n: number): Subject {
    const named = values.find(({ person }) => person)?.value as PersonValue | undefined;
    if (named === undefined) return { name: nameByCase(tenant, caseId), tenant, caseId, blindIndex: null };
    const blindIndex = named.phone === undefined ? null : this.blindIndex(tenant, named.phone);
    return { name: blindIndex === null ? `nth ${n}` : nameByPhone(tenant, blindIndex), tenant, caseId: null, blindIndex };
  }

  /** The person of each subject by its name, made where there is none: who was erased is nobody any more. */
  async #personsOf(client: Client, subjects: ReadonlyMap<string, Subject>): Promise<ReadonlyMap<string, Person>> {
    const sought = [...subjects.values()];
    const persons = await personsByName(client, sought);
    const made = sought.filter(({ name }) => !persons.has(name)).map((subject) => this.#withNewKey(subject, randomUUID()));
    for (const row of made) persons.set(row.name, row);
    const contested = made.filter(({ blind_index }) => blind_index !== null).map(({ name }) => subjects.get(name)!);
    // Another transaction may have brought the same telephone number meanwhile: what stands in the database counts.
    const [, standing] = await Promise.all([makePersons(client, made), personsByName(client, contested)]);
    for (const [name, row] of standing) persons.set(name, row);
    return new Map([...persons].map(([name, row]) => [name, this.#personOf(row)]));
  }

  #withNewKey({ name, tenant, blindIndex }: Subject, personId: string): PersonRow & { readonly name: string } {
    const wrapped = encrypt(this.#wrap, randomBytes(KEY_BYTES), aad(tenant, 'key', personId));
    return { name, tenant, person_id: personId, blind_index: blindIndex, wrapped_key: wrapped };
  }

  #personOf({ tenant, person_id, wrapped_key }: PersonRow): Person {
    if (wrapped_key === null) throw new Error(`expected person ${person_id} to have a key, saw it destroyed while a form was sealed; send the command again`);
    return { personId: person_id, key: this.#unwrap(tenant, person_id, wrapped_key) };
  }

  /** @throws where the key was wrapped for another person */
  #unwrap(tenant: string, personId: string, wrapped: Buffer): Buffer {
    return decrypt(this.#wrap, wrapped, aad(tenant, 'key', personId));
  }
}

/** Known persons by the name of their subject. */
async function personsByName(client: Client, sought: readonly Subject[]): Promise<Map<string, PersonRow>> {
  const [byPhone, ofCases] = await Promise.all([
    personsByPhone(client, sought.flatMap(({ tenant, blindIndex }) => (blindIndex === null ? [] : [{ tenant, blindIndex }]))),
    personsOfCases(client, sought.flatMap(({ tenant, caseId }) => (caseId === null ? [] : [{ tenant, caseId }]))),
  ]);
  return new Map([
    ...byPhone.map((row) => [nameByPhone(row.tenant, row.blind_index!), row] as const),
    ...ofCases.map((row) => [nameByCase(row.tenant, row.case_id), row] as const),
  ]);
}

const nameByPhone = (tenant: string, blindIndex: Buffer): string => `${tenant} phone ${blindIndex.toString('hex')}`;
const nameByCase = (tenant: string, caseId: string): string => `${tenant} case ${caseId}`;

export interface OpenableRow {
  readonly tenant: string;
  readonly case_id: string;
  readonly reference: string;
  readonly person_id: string;
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

/**
 * The rows of persons: looked up and made. Whoever makes several takes them ordered by tenant and blind index, so that two transactions
 * never wait for each other. Who is found by telephone stays as found until the transaction ends: an erasure waits for it, and who was
 * erased meanwhile is not found.
 */
import type { Client } from './database.js';

export interface PersonRow {
  readonly tenant: string;
  readonly person_id: string;
  /** HMAC of the telephone number; null for somebody who cannot be found again. */
  readonly blind_index: Buffer | null;
  /** Null once the person is erased. */
  readonly wrapped_key: Buffer | null;
}

const BY_PHONE_TEXT = `
select tenant, person_id, blind_index, wrapped_key from kept.person
where (tenant, blind_index) in (select * from unnest($1::text[], $2::bytea[])) for key share`;

/** References begin with the number of the event that brought the value: '12.question' comes after '2.caller'. */
const OF_CASES_TEXT = `
select distinct on (d.tenant, d.case_id) d.tenant, d.case_id, p.person_id, p.blind_index, p.wrapped_key
from kept.person_data d join kept.person p on p.tenant = d.tenant and p.person_id = d.person_id
where (d.tenant, d.case_id) in (select * from unnest($1::text[], $2::uuid[])) and p.wrapped_key is not null
order by d.tenant, d.case_id, split_part(d.reference, '.', 1)::integer, d.reference`;

const MAKE_TEXT = `
insert into kept.person (tenant, person_id, blind_index, wrapped_key)
select * from unnest($1::text[], $2::uuid[], $3::bytea[], $4::bytea[]) as r (tenant, person_id, blind_index, wrapped_key)
order by tenant, blind_index
on conflict (tenant, blind_index) do nothing`;

/** Persons known by their telephone number; one who was erased is known no more. */
export async function personsByPhone(client: Client, sought: readonly { tenant: string; blindIndex: Buffer }[]): Promise<PersonRow[]> {
  if (sought.length === 0) return [];
  const values = [sought.map(({ tenant }) => tenant), sought.map(({ blindIndex }) => blindIndex)];
  return (await client.query<PersonRow>({ name: 'persons-by-phone', text: BY_PHONE_TEXT, values })).rows;
}

/** For each case the person of its oldest value who is not erased. */
export async function personsOfCases(client: Client, cases: readonly { tenant: string; caseId: string }[]): Promise<(PersonRow & { case_id: string })[]> {
  if (cases.length === 0) return [];
  const values = [cases.map(({ tenant }) => tenant), cases.map(({ caseId }) => caseId)];
  return (await client.query<PersonRow & { case_id: string }>({ name: 'persons-of-cases', text: OF_CASES_TEXT, values })).rows;
}

/** Makes persons; one whose telephone number another transaction brought meanwhile is left as that one made it. */
export async function makePersons(client: Client, made: readonly PersonRow[]): Promise<void> {
  if (made.length === 0) return;
  const values = [made.map((one) => one.tenant), made.map((one) => one.person_id), made.map((one) => one.blind_index), made.map((one) => one.wrapped_key)];
  await client.query({ name: 'persons-make', text: MAKE_TEXT, values });
}

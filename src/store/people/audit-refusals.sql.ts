/**
 * What the audit trail has of refusals that tell their asker less than is entered: each statement does the same whether or not there is something to
 * enter, and waits for no disk, so that how long an answer takes tells nothing more.
 */
import type { DataSource } from 'typeorm';
import type { AuditedParty } from './audit.sql.js';

/** A case that was asked for and not shown, by its id or its number. */
export interface AskedCase {
  readonly caseId: string | null;
  readonly number: number | null;
}

/** Enters that somebody asked for a case which is there and hidden from them; nothing where there is none in the organization. @param act what they would have done */
export async function enterHiddenCase(into: DataSource, { tenant, staff, address }: AuditedParty, act: string, { caseId, number }: AskedCase): Promise<void> {
  await into.query(
    `insert into kept.audit_entry (tenant, kind, staff, address, subject, case_id, details)
     select f.tenant, 'access-refused', $2, $6, $3, f.case_id, '{"hidden":true}'
     from (select set_config('synchronous_commit', 'off', true)) as quick, kept.case_file f where f.tenant = $1 and (f.case_id = $4::uuid or f.number = $5::bigint)`,
    [tenant, staff, act, caseId, number, address],
  );
}

/** Which part was wrong, or that too many attempts were made, by account or by address. */
export type SignInWrong = { readonly wrong: 'login' | 'password' | 'code' | 'no-code' } | { readonly limit: 'account' | 'address' };

/** Whose account is tried, in the words of who tries it, and from where. */
export interface Tried {
  readonly tenant: string;
  readonly login: string;
  readonly address: string | null;
}

/** Enters a sign-in that was refused: of whose login it is, or of nobody; nothing where there is no such organization. What was tried as a login is not kept. */
export async function enterSignInRefused(into: DataSource, { tenant, login, address }: Tried, details: SignInWrong): Promise<void> {
  await into.query(
    `insert into kept.audit_entry (tenant, kind, staff, address, details)
     select t.tenant, 'sign-in-refused', (select a.staff from kept.account a where a.tenant = t.tenant and a.login = $2), $4, $3
     from (select set_config('synchronous_commit', 'off', true)) as quick, kept.tenant t where t.tenant = $1`,
    [tenant, login.toLowerCase(), JSON.stringify(details), address],
  );
}

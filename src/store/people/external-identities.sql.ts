/** Identities of a provider of OpenID Connect that are linked to accounts. Read and written by the engine's role alone. */
import type { DataSource, EntityManager } from 'typeorm';

/** Who somebody is to a provider: never a name or an address of mail, which may pass to somebody else. */
export interface ExternalSubject {
  readonly issuer: string;
  readonly subject: string;
}

export interface ExternalIdentity extends ExternalSubject {
  readonly identityId: string;
  readonly staff: string;
  readonly linkedBy: string;
  readonly linkedAt: Date;
}

const COLUMNS = 'identity_id as "identityId", issuer, subject, staff, linked_by as "linkedBy", linked_at as "linkedAt"';

/** Whom a subject is linked to, whether or not the account may be used; null where it is linked to nobody. */
export async function staffOfSubject(from: DataSource | EntityManager, tenant: string, { issuer, subject }: ExternalSubject): Promise<string | null> {
  const rows = await from.query<{ staff: string }[]>('select staff from kept.external_identity where tenant = $1 and issuer = $2 and subject = $3', [tenant, issuer, subject]);
  return rows[0]?.staff ?? null;
}

/** Of one member of staff, or with null of all. */
export async function listExternalIdentities(from: DataSource | EntityManager, tenant: string, staff: string | null): Promise<ExternalIdentity[]> {
  return from.query<ExternalIdentity[]>(
    `select ${COLUMNS} from kept.external_identity where tenant = $1 and ($2::text is null or staff = $2) order by staff, linked_at, identity_id`,
    [tenant, staff],
  );
}

/** Null where the subject is linked already, to whomever. */
export async function linkExternalIdentity(manager: EntityManager, tenant: string, { issuer, subject, staff }: ExternalSubject & { readonly staff: string }, linkedBy: string): Promise<ExternalIdentity | null> {
  const rows = await manager.query<ExternalIdentity[]>(
    `insert into kept.external_identity (tenant, issuer, subject, staff, linked_by) values ($1, $2, $3, $4, $5) on conflict do nothing returning ${COLUMNS}`,
    [tenant, issuer, subject, staff, linkedBy],
  );
  return rows[0] ?? null;
}

/** Takes a link off, of one member of staff or with null of anybody; null where there is none such. */
export async function unlinkExternalIdentity(manager: EntityManager, tenant: string, identityId: string, staff: string | null): Promise<ExternalIdentity | null> {
  const [rows] = await manager.query<[ExternalIdentity[], number]>(
    `delete from kept.external_identity where tenant = $1 and identity_id = $2 and ($3::text is null or staff = $3) returning ${COLUMNS}`,
    [tenant, identityId, staff],
  );
  return rows[0] ?? null;
}

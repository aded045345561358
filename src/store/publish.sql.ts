/**
 * Writing a publication: versions of an organization and of definitions, and their ledger entries pending, by one statement. Openings of
 * cases read which version is in force under a shared lock; a publication reads its instant and commits under the exclusive one. So no
 * case is received after an instant from which a version holds, and opened without it.
 */
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { PUBLISHED, publicationLeafText } from '../core/ledger/publication-leaf.js';
import type { Client } from './database.js';
import { readClock, type Database } from './published.sql.js';

const LOCK_KEY = `hashtextextended('kept publication of ' || tenant, 0)`;

/** Waits for the publications of these tenants that are under way; those to come wait for the end of the transaction. */
export async function lockAgainstPublications(client: Client, tenants: readonly string[]): Promise<void> {
  await client.query({ name: 'publication-lock', text: `select pg_advisory_xact_lock_shared(${LOCK_KEY}) from unnest($1::text[]) as t (tenant)`, values: [tenants] });
}

/** Held by one publication of a tenant at a time, until the end of the transaction. */
export async function lockForPublication(database: Database, tenant: string): Promise<void> {
  await database.query(`select pg_advisory_xact_lock(${LOCK_KEY}) from (values ($1::text)) as t (tenant)`, [tenant]);
}

/** Number of the organization published last; 0 where none was. */
export async function lastOrganizationVersion(client: Client, tenant: string): Promise<number> {
  const { rows } = await client.query<{ version: number }>('select coalesce(max(version), 0) as version from kept.organization_version where tenant = $1', [tenant]);
  return rows[0]!.version;
}

export interface OrganizationToPublish {
  readonly version: number;
  readonly hash: string;
  readonly source: string;
  readonly regulation: string;
  readonly from: number;
}

export interface DefinitionToPublish {
  readonly process: string;
  readonly version: number;
  readonly hash: string;
  readonly source: string;
  readonly scenarios: string | null;
  readonly expanded: string;
  readonly organizationVersion: number;
  readonly from: number;
}

export interface Publication {
  readonly tenant: string;
  readonly organizations: readonly OrganizationToPublish[];
  readonly definitions: readonly DefinitionToPublish[];
  readonly at: number;
  readonly writtenBy: string;
  readonly publishedBy: string | null;
  readonly reason: string | null;
  readonly draftId: string | null;
}

const WRITE_TEXT = `
with organization as (
  insert into kept.organization_version (tenant, version, hash, source, regulation, effective_from, published_at, written_by, published_by, reason, draft_id)
  select $1, r.version, r.hash, r.source, r.regulation, to_timestamp(r."from" / 1000.0), $4, $5, $6, $7, $8
  from json_to_recordset($2::json) as r (version integer, hash text, source text, regulation text, "from" numeric)
),
definition as (
  insert into kept.definition_version (tenant, process, version, hash, source, scenarios, expanded, organization_version, effective_from,
    published_at, written_by, published_by, reason, draft_id)
  select $1, r.process, r.version, r.hash, r.source, r.scenarios, r.expanded, r."organizationVersion", to_timestamp(r."from" / 1000.0), $4, $5, $6, $7, $8
  from json_to_recordset($3::json) as r (
    process text, version integer, hash text, source text, scenarios text, expanded text, "organizationVersion" integer, "from" numeric)
),
entry as (
  insert into kept.ledger_entry (tenant, kind, entry_key, leaf)
  select $1, '${PUBLISHED}', r.key, r.leaf from json_to_recordset($9::json) as r (key text, leaf text)
  returning tenant, entry_id
)
insert into kept.ledger_pending select tenant, entry_id from entry`;

/** @param database in a transaction of the caller */
export async function writePublication(database: Database, publication: Publication): Promise<void> {
  const { tenant, organizations, definitions, at, writtenBy, publishedBy, reason, draftId } = publication;
  await database.query(WRITE_TEXT, [
    tenant, JSON.stringify(organizations), JSON.stringify(definitions), new Date(at), writtenBy, publishedBy, reason, draftId,
    JSON.stringify(entriesOf(publication)),
  ]);
}

/** An entry for each version: the process, or organization.yaml, with the number of the version. */
function entriesOf({ tenant, organizations, definitions, at, writtenBy, publishedBy }: Publication): { key: string; leaf: string }[] {
  const by = { tenant, at, writtenBy, publishedBy };
  return [
    ...organizations.map(({ version, hash, source, regulation, from }) => ({
      key: `organization.yaml ${version}`,
      leaf: publicationLeafText({ ...by, file: 'organization.yaml', version, hash, texts: hashed({ 'organization.yaml': source, 'regulation.md': regulation }), organizationVersion: version, from }),
    })),
    ...definitions.map(({ process, version, hash, source, scenarios, organizationVersion, from }) => ({
      key: `${process} ${version}`,
      leaf: publicationLeafText({
        ...by, file: `${process}.yaml`, version, hash, organizationVersion, from,
        texts: hashed({ [`${process}.yaml`]: source, ...(scenarios !== null && { [`${process}.scenarios.yaml`]: scenarios }) }),
      }),
    })),
  ];
}

function hashed(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]));
}

export interface FirstPublication {
  readonly tenant: string;
  readonly title: unknown;
  readonly organization: { readonly hash: string; readonly source: string; readonly regulation: string };
  readonly definitions: readonly FirstDefinition[];
}

export type FirstDefinition = Pick<DefinitionToPublish, 'process' | 'hash' | 'source' | 'scenarios' | 'expanded'>;

/** Whoever wrote what lies in `workflows/`. */
export const FILES = 'files';

/** Publishes into an empty tenant, all or nothing; false where the tenant is there already, by whichever host was first. */
export async function publishFirst(dataSource: DataSource, { tenant, title, organization, definitions }: FirstPublication): Promise<boolean> {
  return dataSource.transaction(async (manager) => {
    const made = await manager.query<{ tenant: string }[]>(
      'insert into kept.tenant (tenant, title) values ($1, $2) on conflict do nothing returning tenant',
      [tenant, JSON.stringify(title)],
    );
    if (made.length === 0) return false;
    const at = await readClock(manager);
    await writePublication(manager, {
      tenant, at, writtenBy: FILES, publishedBy: null, reason: null, draftId: null,
      organizations: [{ version: 1, from: at, ...organization }],
      definitions: definitions.map((one) => ({ version: 1, organizationVersion: 1, from: at, ...one })),
    });
    return true;
  });
}

/** Reading what is published: organizations and definitions with the instants they hold from, and their texts as they were. */
import type { Title } from '../core/definition/definition.js';
import type { DataSource, EntityManager } from 'typeorm';

export type Database = Pick<DataSource | EntityManager, 'query'>;

export interface PublishedRow {
  readonly process: string;
  readonly version: number;
  readonly hash: string;
  readonly source: string;
  /** The text of the scenarios it was published with; null where there was none. */
  readonly scenarios: string | null;
  /** Definition and organization as they were checked, JSON in the order of the text; null where it was published before this was kept. */
  readonly expanded: string | null;
  readonly organization: string;
  readonly regulation: string;
}

export async function definitionVersion(database: Database, tenant: string, process: string, version: number): Promise<PublishedRow | null> {
  const rows = await database.query<PublishedRow[]>(
    `select d.process, d.version, d.hash, d.source, d.scenarios, d.expanded, o.source as organization, o.regulation
     from kept.definition_version d
     join kept.organization_version o on o.tenant = d.tenant and o.version = d.organization_version
     where d.tenant = $1 and d.process = $2 and d.version = $3`,
    [tenant, process, version],
  );
  return rows[0] ?? null;
}

/** The version that a case opened now would keep; null where none holds yet. */
export async function versionInForce(database: Database, tenant: string, process: string): Promise<number | null> {
  const rows = await database.query<{ version: number }[]>(
    `select version from kept.definition_version where tenant = $1 and process = $2 and effective_from <= kept.now()
     order by version desc limit 1`,
    [tenant, process],
  );
  return rows[0]?.version ?? null;
}

/** The version in force of every process of a tenant. */
export async function versionsInForce(database: Database, tenant: string): Promise<{ readonly process: string; readonly version: number }[]> {
  return database.query<{ process: string; version: number }[]>(
    'select process, max(version) as version from kept.definition_version where tenant = $1 and effective_from <= kept.now() group by process order by process',
    [tenant],
  );
}

/** A version with what is said of its publication. Nobody wrote or published what was before publications were kept. */
export interface VersionRow {
  readonly version: number;
  readonly hash: string;
  readonly from: Date;
  readonly publishedAt: Date;
  readonly writtenBy: string | null;
  readonly publishedBy: string | null;
  readonly reason: string | null;
}

export interface DefinitionVersionRow extends VersionRow {
  readonly process: string;
  readonly organizationVersion: number;
}

const VERSION_COLUMNS = `version, hash, effective_from as "from", published_at as "publishedAt", written_by as "writtenBy",
  published_by as "publishedBy", reason`;

/** Every version of every process of a tenant, or of one process, by process and version. */
export async function definitionVersions(database: Database, tenant: string, process: string | null = null): Promise<DefinitionVersionRow[]> {
  return database.query<DefinitionVersionRow[]>(
    `select process, organization_version as "organizationVersion", ${VERSION_COLUMNS} from kept.definition_version
     where tenant = $1 and ($2::text is null or process = $2) order by process, version`,
    [tenant, process],
  );
}

/** Every version of a tenant's organization. */
export async function organizationVersions(database: Database, tenant: string): Promise<VersionRow[]> {
  return database.query<VersionRow[]>(`select ${VERSION_COLUMNS} from kept.organization_version where tenant = $1 order by version`, [tenant]);
}

export interface OrganizationTexts {
  readonly hash: string;
  readonly source: string;
  readonly regulation: string;
}

export async function organizationTexts(database: Database, tenant: string, version: number): Promise<OrganizationTexts> {
  const rows = await database.query<OrganizationTexts[]>(
    'select hash, source, regulation from kept.organization_version where tenant = $1 and version = $2',
    [tenant, version],
  );
  if (rows[0] === undefined) throw new Error(`expected version ${version} of the organization ${tenant} in the database, saw none; restore it from a backup`);
  return rows[0];
}

export interface OrganizationRow extends OrganizationTexts {
  readonly tenant: string;
}

/** The organization in force of every tenant that the reader sees, by name. */
export async function organizationsInForce(database: Database): Promise<OrganizationRow[]> {
  return database.query<OrganizationRow[]>(
    `select distinct on (tenant) tenant, hash, source, regulation from kept.organization_version
     where effective_from <= kept.now() order by tenant, version desc`,
  );
}

export async function isAnythingPublished(database: Database): Promise<boolean> {
  const [row] = await database.query<{ is: boolean }[]>('select exists (select from kept.organization_version) as is');
  return row!.is;
}

/** The hash of the organization in force of every tenant. */
export async function organizationHashesInForce(database: Database): Promise<{ readonly tenant: string; readonly hash: string }[]> {
  return database.query<{ tenant: string; hash: string }[]>(
    'select distinct on (tenant) tenant, hash from kept.organization_version where effective_from <= kept.now() order by tenant, version desc',
  );
}

export async function organizationSource(database: Database, tenant: string, hash: string): Promise<string> {
  const [row] = await database.query<{ source: string }[]>(
    'select source from kept.organization_version where tenant = $1 and hash = $2 order by version desc limit 1',
    [tenant, hash],
  );
  return row!.source;
}

/** The latest version that was published with exactly these texts; null where none was. */
export async function definitionVersionWith(database: Database, tenant: string, process: string, source: string, scenarios: string | null): Promise<number | null> {
  const rows = await database.query<{ version: number | null }[]>(
    `select max(version) as version from kept.definition_version
     where tenant = $1 and process = $2 and source = $3 and scenarios is not distinct from $4`,
    [tenant, process, source, scenarios],
  );
  return rows[0]!.version;
}

/** The latest version of the organization with this text of its own, or of its regulation; null where there is none. */
export async function organizationVersionWith(database: Database, tenant: string, which: 'source' | 'regulation', text: string): Promise<number | null> {
  const rows = await database.query<{ version: number | null }[]>(
    `select max(version) as version from kept.organization_version where tenant = $1 and ${which} = $2`,
    [tenant, text],
  );
  return rows[0]!.version;
}

/** The clock as the database reads it, for rules that are computed beside it. */
export async function readClock(database: Database): Promise<number> {
  const [row] = await database.query<{ now: Date }[]>('select kept.now() as now');
  return row!.now.getTime();
}

/** Organizations that this database serves, by their names. */
export async function listTenants(database: Database): Promise<{ readonly organization: string; readonly title: Title }[]> {
  return database.query<{ organization: string; title: Title }[]>('select tenant as organization, title from kept.tenant order by tenant');
}

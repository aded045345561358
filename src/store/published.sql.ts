/** Reading and writing what is published: organizations and definitions, their texts as they were. */
import type { DataSource, EntityManager } from 'typeorm';

export interface PublishedRow {
  readonly process: string;
  readonly version: number;
  readonly hash: string;
  readonly source: string;
  /** Definition and organization as they were checked, JSON in the order of the text; null where it was published before this was kept. */
  readonly expanded: string | null;
  readonly organization: string;
  readonly regulation: string;
}

type Database = Pick<DataSource | EntityManager, 'query'>;

export async function latestVersion(database: Database, tenant: string, process: string): Promise<number | null> {
  const rows = await database.query<{ version: number | null }[]>(
    'select max(version) as version from kept.definition_version where tenant = $1 and process = $2',
    [tenant, process],
  );
  return rows[0]?.version ?? null;
}

export async function definitionVersion(database: Database, tenant: string, process: string, version: number): Promise<PublishedRow | null> {
  const rows = await database.query<PublishedRow[]>(
    `select d.process, d.version, d.hash, d.source, d.expanded, o.source as organization, o.regulation
     from kept.definition_version d
     join kept.organization_version o on o.tenant = d.tenant and o.version = d.organization_version
     where d.tenant = $1 and d.process = $2 and d.version = $3`,
    [tenant, process, version],
  );
  return rows[0] ?? null;
}

/** Latest version of every process of a tenant, by name. */
export async function latestVersions(database: Database, tenant: string): Promise<PublishedRow[]> {
  return database.query<PublishedRow[]>(
    `select distinct on (d.process) d.process, d.version, d.hash, d.source, d.expanded, o.source as organization, o.regulation
     from kept.definition_version d
     join kept.organization_version o on o.tenant = d.tenant and o.version = d.organization_version
     where d.tenant = $1 order by d.process, d.version desc`,
    [tenant],
  );
}

export interface FirstPublication {
  readonly tenant: string;
  readonly title: unknown;
  readonly organization: { readonly hash: string; readonly source: string; readonly regulation: string };
  readonly definitions: readonly { readonly process: string; readonly hash: string; readonly source: string; readonly expanded: string }[];
}

/** Publishes into an empty tenant, all or nothing; false where the tenant is there already, by whichever host was first. */
export async function publishFirst(dataSource: DataSource, { tenant, title, organization, definitions }: FirstPublication): Promise<boolean> {
  return dataSource.transaction(async (manager) => {
    const made = await manager.query<{ tenant: string }[]>(
      'insert into kept.tenant (tenant, title) values ($1, $2) on conflict do nothing returning tenant',
      [tenant, JSON.stringify(title)],
    );
    if (made.length === 0) return false;
    await manager.query(
      'insert into kept.organization_version (tenant, version, hash, source, regulation) values ($1, 1, $2, $3, $4)',
      [tenant, organization.hash, organization.source, organization.regulation],
    );
    for (const { process, hash, source, expanded } of definitions) {
      await manager.query(
        'insert into kept.definition_version (tenant, process, version, hash, source, expanded, organization_version) values ($1, $2, 1, $3, $4, $5, 1)',
        [tenant, process, hash, source, expanded],
      );
    }
    return true;
  });
}

export interface OrganizationRow {
  readonly tenant: string;
  readonly hash: string;
  readonly source: string;
  readonly regulation: string;
}

/** The latest organization of every tenant, by name. */
export async function latestOrganizations(database: Database): Promise<OrganizationRow[]> {
  return database.query<OrganizationRow[]>(
    'select distinct on (tenant) tenant, hash, source, regulation from kept.organization_version order by tenant, version desc',
  );
}

/** The hash of the latest organization of every tenant. */
export async function latestOrganizationHashes(database: Database): Promise<{ readonly tenant: string; readonly hash: string }[]> {
  return database.query<{ tenant: string; hash: string }[]>('select distinct on (tenant) tenant, hash from kept.organization_version order by tenant, version desc');
}

export async function organizationSource(database: Database, tenant: string, hash: string): Promise<string> {
  const [row] = await database.query<{ source: string }[]>(
    'select source from kept.organization_version where tenant = $1 and hash = $2 order by version desc limit 1',
    [tenant, hash],
  );
  return row!.source;
}

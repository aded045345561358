/** Publishes the files of `workflows/` into empty tenants. What is published never changes because a file did. */
import type { DataSource } from 'typeorm';
import { latestOrganizations, latestVersions, publishFirst, type FirstPublication } from '../store/published.sql.js';

export interface TenantReport {
  readonly tenant: string;
  readonly processes: readonly string[];
  readonly outcome: 'published' | 'as-before' | 'differs';
  /** Names of the files that say something else than the database. */
  readonly differs: readonly string[];
}

export async function publishEmptyTenants(dataSource: DataSource, publications: readonly FirstPublication[]): Promise<TenantReport[]> {
  const reports: TenantReport[] = [];
  for (const publication of publications) {
    const { tenant, definitions } = publication;
    const isNew = await publishFirst(dataSource, publication);
    const differs = isNew ? [] : await differencesOf(dataSource, publication);
    const outcome = isNew ? 'published' : differs.length > 0 ? 'differs' : 'as-before';
    reports.push({ tenant, processes: definitions.map(({ process }) => process), outcome, differs });
  }
  return reports;
}

async function differencesOf(dataSource: DataSource, { tenant, organization, definitions }: FirstPublication): Promise<string[]> {
  const organizations = await latestOrganizations(dataSource);
  const published = await latestVersions(dataSource, tenant);
  const known = organizations.find((row) => row.tenant === tenant);
  const hashes = new Map(published.map(({ process, hash }) => [process, hash]));
  const changed = definitions.filter(({ process, hash }) => hashes.get(process) !== hash).map(({ process }) => `${process}.yaml`);
  const gone = [...hashes.keys()].filter((process) => !definitions.some((one) => one.process === process)).map((process) => `${process}.yaml (absent)`);
  const isSame = known?.hash === organization.hash && known.regulation === organization.regulation;
  return [...(isSame ? [] : ['organization']), ...changed, ...gone];
}

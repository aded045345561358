/** Publishes the files of `workflows/` into empty tenants. What is published never changes because a file did. */
import type { DataSource } from 'typeorm';
import { publishFirst, type FirstPublication } from '../store/publish.sql.js';

export interface TenantReport {
  readonly tenant: string;
  readonly processes: readonly string[];
  readonly outcome: 'published' | 'published-before';
}

export async function publishEmptyTenants(dataSource: DataSource, publications: readonly FirstPublication[]): Promise<TenantReport[]> {
  const reports: TenantReport[] = [];
  for (const publication of publications) {
    const { tenant, definitions } = publication;
    const isNew = await publishFirst(dataSource, publication);
    reports.push({ tenant, processes: definitions.map(({ process }) => process), outcome: isNew ? 'published' : 'published-before' });
  }
  return reports;
}

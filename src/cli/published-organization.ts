/** The organizations that are published, for commands that work on the database itself. */
import type { DataSource } from 'typeorm';
import { checkOrganization } from '../core/definition/check-organization.js';
import type { Organization } from '../core/definition/organization.js';
import { latestOrganizations } from '../store/published.sql.js';
import { Told } from './told.js';

/** Every one. @throws Told where there is none yet */
export async function publishedOrganizations(dataSource: DataSource): Promise<Organization[]> {
  const rows = await latestOrganizations(dataSource);
  if (rows.length === 0) throw new Told('Expected a published organization, saw none; start the host first: npm start');
  return rows.map(({ tenant, source }) => {
    const { organization } = checkOrganization(source);
    if (organization === null) throw new Error(`expected the published organization ${tenant} to pass the check, saw problems`);
    return organization;
  });
}

/** The organizations that are published, for commands that work on the database itself. */
import type { DataSource } from 'typeorm';
import { NONE } from '../core/bilingual.js';
import { checkOrganization } from '../core/definition/check-organization.js';
import type { Organization } from '../core/definition/organization.js';
import type { Problem } from '../core/problem.js';
import { organizationsInForce } from '../store/published.sql.js';
import { Told } from './told.js';

const NOTHING_PUBLISHED: Problem = {
  expected: { zh: '已发布的单位', en: 'a published organization' },
  saw: NONE,
  remedy: { zh: '请先启动服务：npm start', en: 'start the host first: npm start' },
};

/** Every one. @throws Told where there is none yet */
export async function publishedOrganizations(dataSource: DataSource): Promise<Organization[]> {
  const rows = await organizationsInForce(dataSource);
  if (rows.length === 0) throw new Told(NOTHING_PUBLISHED);
  return rows.map(({ tenant, source }) => {
    const { organization } = checkOrganization(source);
    if (organization === null) throw new Error(`expected the published organization ${tenant} to pass the check, saw problems`);
    return organization;
  });
}

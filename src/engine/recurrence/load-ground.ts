/**
 * What a load stands on: the organizations that hold from now on. Nobody is put into a unit, or a register, that one to come lets go of;
 * and where another is published while the load is under way, it is asked again.
 */
import type { DataSource } from 'typeorm';
import { checkOrganization } from '../../core/definition/check-organization.js';
import type { Organization } from '../../core/definition/organization.js';
import { holdingFrom } from '../../core/publication/timeline.js';
import type { Problem } from '../../core/problem.js';
import type { Client } from '../../store/database.js';
import { lastOrganizationVersion, lockAgainstPublications } from '../../store/publish.sql.js';
import { organizationTexts, organizationVersions, readClock } from '../../store/published.sql.js';

export interface LoadGround {
  /** With the units and registers alone that stay. */
  readonly organization: Organization;
  /** Of the organization published last. */
  readonly version: number;
}

/** @param organization in force, as the caller found it */
export async function groundOf(dataSource: DataSource, tenant: string, organization: Organization): Promise<LoadGround> {
  const versions = (await organizationVersions(dataSource, tenant)).map(({ version, from }) => ({ version, from: from.getTime() }));
  const held = holdingFrom(versions, await readClock(dataSource));
  const all = await Promise.all(held.map(async ({ holds: { version } }) => checkOrganization((await organizationTexts(dataSource, tenant, version)).source).organization!));
  const staying = <T>(named: Readonly<Record<string, T>>, of: (one: Organization) => object) => Object.fromEntries(Object.entries(named).filter(([name]) => all.every((one) => Object.hasOwn(of(one), name))));
  return {
    organization: { ...organization, units: staying(organization.units, ({ units }) => units), registers: staying(organization.registers ?? {}, ({ registers = {} }) => registers) },
    version: versions.at(-1)?.version ?? 0,
  };
}

/** Asked at the end of the load, under the lock that publications wait for: what they count is all that was loaded before. */
export async function hasMoved(client: Client, tenant: string, { version }: LoadGround): Promise<boolean> {
  await lockAgainstPublications(client, [tenant]);
  return (await lastOrganizationVersion(client, tenant)) !== version;
}

export const GROUND_MOVED: Problem = {
  expected: { zh: '导入期间单位未有新版本发布', en: 'no organization to be published during the load' },
  saw: { zh: '另有发布', en: 'one that was' },
  remedy: { zh: '请重新导入', en: 'load it again' },
};

export const REGISTER_ENDS: Problem = {
  expected: { zh: '今后仍有的名册', en: 'a register that stays' },
  saw: { zh: '已发布的单位将撤销它', en: 'one that an organization to come lets go of' },
  remedy: { zh: '请导入另一名册', en: 'load another register' },
};

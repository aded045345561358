/**
 * The first administrator of each organization: the one for security, who adds everybody else. Until somebody has opened that account, each start
 * gives another link to it, and the one before works no more.
 */
import type { DataSource } from 'typeorm';
import { HOST } from '../core/access/own-actors.js';
import { makeAccountLink } from '../store/people/account-links.sql.js';
import { enterAudit } from '../store/people/audit.sql.js';
import { addStaff, listStaff } from '../store/people/staff.sql.js';

const FIRST = { staff: 'security-1', login: 'security', name: '安全管理员', kind: 'security' } as const;

export interface FirstAdministrator {
  readonly tenant: string;
  readonly login: string;
  /** Shown now and never again. */
  readonly secret: string;
}

/** A link for each organization whose security administrator has no open account yet. */
export async function inviteFirstAdministrators(dataSource: DataSource, tenants: readonly string[]): Promise<FirstAdministrator[]> {
  const invited: FirstAdministrator[] = [];
  for (const tenant of tenants) {
    const link = await dataSource.transaction(async (manager) => {
      const staff = (await listStaff(manager, tenant)).filter(({ kind, leftAt }) => kind === 'security' && leftAt === null);
      if (staff.some(({ account }) => account === 'open')) return null;
      if (staff.length === 0) {
        if (!(await addStaff(manager, tenant, { ...FIRST, addedBy: HOST }))) return null;
        await enterAudit(manager, { tenant, staff: HOST, address: null }, { kind: 'staff-added', subject: FIRST.staff, details: { kind: FIRST.kind } });
      }
      const one = staff[0] ?? FIRST;
      return { tenant, login: one.login ?? FIRST.login, secret: (await makeAccountLink(manager, { tenant, staff: one.staff }, HOST)).secret };
    });
    if (link !== null) invited.push(link);
  }
  return invited;
}

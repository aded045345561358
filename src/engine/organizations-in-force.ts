/** Each tenant's organization as it is in force now, read once by its hash: how its customers are told and its people sign in goes by it, whatever version their cases were opened with. */
import type { DataSource } from 'typeorm';
import { checkOrganization } from '../core/definition/check-organization.js';
import type { Organization } from '../core/definition/organization.js';
import { organizationHashesInForce, organizationSource } from '../store/published.sql.js';

export class OrganizationsInForce {
  /** By tenant and hash. */
  readonly #read = new Map<string, Organization | null>();

  constructor(private readonly dataSource: DataSource) {}

  /** By tenant; null where what is published does not pass the check of this version. */
  async all(): Promise<ReadonlyMap<string, Organization | null>> {
    const found = new Map<string, Organization | null>();
    for (const { tenant, hash } of await organizationHashesInForce(this.dataSource)) {
      found.set(tenant, await this.read(tenant, hash));
    }
    return found;
  }

  /** One by its hash; null where it does not pass the check of this version. */
  async read(tenant: string, hash: string): Promise<Organization | null> {
    const key = `${tenant} ${hash}`;
    if (!this.#read.has(key)) this.#read.set(key, checkOrganization(await organizationSource(this.dataSource, tenant, hash)).organization);
    return this.#read.get(key)!;
  }
}

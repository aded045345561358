/** As what cases may recuse somebody: by the posts that they hold and held, and by the organization in force. */
import type { DataSource } from 'typeorm';
import { now, partiesIn } from '../core/case/recusal.js';
import type { Parties } from '../core/case/parties.js';
import type { HeldPost } from '../core/case/command.js';
import type { Organization } from '../core/definition/organization.js';
import { heldUnits, type HeldUnits, type OneOfStaff } from '../store/people/held-units.sql.js';
import { OrganizationsInForce } from './organizations-in-force.js';

interface PartiesIn {
  readonly parties: Parties;
  readonly organization: Organization | null;
}

export class PartiesOfStaff {
  readonly #organizations: OrganizationsInForce;

  constructor(private readonly dataSource: DataSource) {
    this.#organizations = new OrganizationsInForce(dataSource);
  }

  /** @param posts by which they come, besides those that are known of them */
  async of(one: OneOfStaff & { readonly posts?: readonly HeldPost[] }): Promise<Parties> {
    return (await this.in(one)).parties;
  }

  /** The parties, and the organization in force that they were found by; null where there is none that passes the check of this version. */
  async in(one: OneOfStaff & { readonly posts?: readonly HeldPost[] }): Promise<PartiesIn> {
    const [known] = await heldUnits(this.dataSource, [one]);
    return this.#parties(known!, one.posts);
  }

  async ofAll(asked: readonly OneOfStaff[]): Promise<(OneOfStaff & { readonly parties: Parties })[]> {
    const known = await heldUnits(this.dataSource, asked);
    return Promise.all(known.map(async (one) => ({ tenant: one.tenant, staff: one.staff, parties: (await this.#parties(one)).parties })));
  }

  async #parties({ tenant, staff, standsInFor, organization, held }: HeldUnits, posts: readonly HeldPost[] = []): Promise<PartiesIn> {
    const brought = posts.map(({ unit }) => ({ unit, until: null }));
    const known = organization === null ? null : await this.#organizations.read(tenant, organization);
    return { organization: known, parties: { ...partiesIn(known, staff, [...brought, ...held]), ...now(standsInFor) } };
  }
}

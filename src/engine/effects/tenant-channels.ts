/** By which channels each tenant tells its customers. */
import { CUSTOMER_CHANNELS, customerChannels } from '../../core/definition/organization.js';
import type { TenantChannel } from '../../store/effects/pending.sql.js';
import type { Logger } from '../logger.js';
import type { OrganizationsInForce } from '../organizations-in-force.js';

export class TenantChannels {
  readonly #complained = new Set<string>();

  constructor(
    private readonly organizations: OrganizationsInForce,
    private readonly logger: Logger,
  ) {}

  async all(): Promise<TenantChannel[]> {
    return [...await this.organizations.all()].flatMap(([tenant, organization]) => {
      if (organization === null) this.#complain(tenant);
      return (organization === null ? CUSTOMER_CHANNELS : customerChannels(organization)).map((channel) => ({ tenant, channel }));
    });
  }

  /** Once. */
  #complain(tenant: string): void {
    if (this.#complained.has(tenant)) return;
    this.#complained.add(tenant);
    this.logger.error({ tenant }, 'the published organization does not pass the check of this version; its customers are told by every channel');
  }
}

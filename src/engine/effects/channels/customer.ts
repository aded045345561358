/** The person to whom a message goes, opened at the moment of sending and kept nowhere. */
import type { DataSource } from 'typeorm';
import { CUSTOMER_LANGUAGE_DEFAULT, type CustomerLanguage } from '../../../core/definition/organization.js';
import { withClient } from '../../../store/database.js';
import type { ClaimedMessage } from '../../../store/effects/deliveries.sql.js';
import { sealedValues } from '../../../store/sealed-values.sql.js';
import type { PersonValue, Vault } from '../../../store/vault.js';
import type { OrganizationsInForce } from '../../organizations-in-force.js';

export interface Customers {
  readonly dataSource: DataSource;
  readonly vault: Vault;
  readonly organizations: OrganizationsInForce;
}

export interface Customer extends Omit<PersonValue, 'language'> {
  /** In which they are told. */
  readonly language: CustomerLanguage;
}

/** The person, or why there is nobody to reach. */
export async function customerOf({ dataSource, vault, organizations }: Customers, { tenant, caseId, recipient }: ClaimedMessage): Promise<Customer | { readonly nobody: string }> {
  const reference = 'reference' in recipient ? recipient.reference : null;
  if (reference === null) return { nobody: 'anonymous' };
  const opened = await vault.open(await withClient(dataSource, (client) => sealedValues(client, tenant, caseId, [reference])));
  const person = opened.get(reference) as PersonValue | undefined;
  if (person === undefined) return { nobody: 'erased' };
  return { ...person, language: person.language ?? (await organizations.all()).get(tenant)?.channels?.language ?? CUSTOMER_LANGUAGE_DEFAULT };
}

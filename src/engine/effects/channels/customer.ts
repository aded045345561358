/** The person to whom a message goes, opened at the moment of sending and kept nowhere. */
import type { DataSource } from 'typeorm';
import { withClient } from '../../../store/database.js';
import type { ClaimedMessage } from '../../../store/effects/deliveries.sql.js';
import { sealedValues } from '../../../store/sealed-values.sql.js';
import type { PersonValue, Vault } from '../../../store/vault.js';

export interface Customers {
  readonly dataSource: DataSource;
  readonly vault: Vault;
}

/** The person, or why there is nobody to reach. */
export async function customerOf({ dataSource, vault }: Customers, { tenant, caseId, recipient }: ClaimedMessage): Promise<PersonValue | { readonly nobody: string }> {
  const reference = 'reference' in recipient ? recipient.reference : null;
  if (reference === null) return { nobody: 'anonymous' };
  const opened = await vault.open(await withClient(dataSource, (client) => sealedValues(client, tenant, caseId, [reference])));
  return (opened.get(reference) as PersonValue | undefined) ?? { nobody: 'erased' };
}

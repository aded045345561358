/** Personal values of one case as they lie sealed, for the moment in which somebody is told or a form is handed on. */
import type { Client } from './database.js';
import type { OpenableRow } from './vault.js';

/** Rows of these references; one that is not there was never brought. */
export async function sealedValues(client: Client, tenant: string, caseId: string, references: readonly string[]): Promise<OpenableRow[]> {
  if (references.length === 0) return [];
  const { rows } = await client.query<OpenableRow>({
    name: 'sealed-values',
    text: `select d.tenant, d.case_id, d.reference, d.person_id, d.sealed, p.wrapped_key
      from kept.person_data d join kept.person p on p.tenant = d.tenant and p.person_id = d.person_id
      where d.tenant = $1 and d.case_id = $2 and d.reference = any ($3)`,
    values: [tenant, caseId, references],
  });
  return rows;
}

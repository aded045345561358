/** Whom a form names, and which of them take no part: their posts are the database's to know, not the case's. */
import type { DataSource } from 'typeorm';
import type { FormInput } from '../../core/case/command.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { isRecused, recusedParties } from '../../core/case/recusal.js';
import { ownEntry } from '../../core/definition/own-entry.js';
import type { PartiesOfStaff } from '../../engine/parties-of-staff.js';
import { takesNoPart } from '../../store/people/takes-no-part.sql.js';

export interface NamingForm {
  readonly tenant: string;
  /** Null for a case that is to be opened. */
  readonly caseId: string | null;
  readonly form: FormInput;
}

/** Staff named in a part that take none: in the case, in one that opened it, or by what this form itself says. */
export async function partlessIn(database: DataSource, known: PartiesOfStaff, process: ProcessVersion, { tenant, caseId, form }: NamingForm): Promise<string[]> {
  const named = Object.entries(form).flatMap(([name, value]) => {
    const fact = ownEntry(process.definition.facts, name);
    return fact?.type === 'staff' && !fact.recused && typeof value === 'string' ? [value] : [];
  });
  if (named.length === 0) return [];
  const recused = recusedParties(process, form);
  const found = await known.ofAll([...new Set(named)].map((staff) => ({ tenant, staff })));
  const out = await Promise.all(found.map(async (one) => isRecused(recused, one) || (caseId !== null && (await takesNoPart(database, one, caseId)))));
  return found.filter((_, n) => out[n]).map(({ staff }) => staff);
}

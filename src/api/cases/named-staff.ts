/** Whom a form names, and which of them take no part: their posts are the database's to know, not the case's. */
import type { DataSource } from 'typeorm';
import { alike, joined, OR } from '../../core/bilingual.js';
import type { FormInput } from '../../core/case/command.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import type { FieldProblem } from '../../core/case/rejection.js';
import { isRecused, recusedParties } from '../../core/case/recusal.js';
import { ownEntry } from '../../core/definition/own-entry.js';
import type { PartiesOfStaff } from '../../engine/parties-of-staff.js';
import { meantStaff } from '../../store/people/meant-staff.sql.js';
import { takesNoPart } from '../../store/people/takes-no-part.sql.js';

export interface NamingForm {
  readonly tenant: string;
  /** Null for a case that is to be opened. */
  readonly caseId: string | null;
  readonly form: FormInput;
}

/** Staff facts that name nobody and were meant for somebody: whoever is complained of would see it, and whoever is to handle it would not. */
export async function misnamedIn(database: DataSource, { definition: { facts } }: ProcessVersion, { tenant, form }: Omit<NamingForm, 'caseId'>): Promise<FieldProblem[]> {
  const named = Object.entries(form).flatMap(([fact, said]) => (ownEntry(facts, fact)?.type === 'staff' && typeof said === 'string' ? [{ fact, said }] : []));
  if (named.length === 0) return [];
  const found = new Map((await meantStaff(database, tenant, [...new Set(named.map(({ said }) => said))])).map(({ said, meant }) => [said, meant]));
  return named.filter(({ said }) => found.has(said)).map(({ fact, said }) => {
    const meant = joined(found.get(said)!.map(alike), OR);
    return { path: fact, title: facts[fact]!.title, saw: alike(said), expected: { zh: `人员代号，应为 ${meant.zh}`, en: `a pseudonym, such as ${meant.en}` } };
  });
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

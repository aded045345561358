/** An organization that lets go of a unit or a register in which somebody still stands: what is owed there would be missed by nobody. */
import { AND, joined, titled, type Bilingual } from '../../core/bilingual.js';
import { dateAt, type Instant } from '../../core/calendar/instant.js';
import { checkOrganization } from '../../core/definition/check-organization.js';
import type { Title } from '../../core/definition/definition.js';
import { occupantsOfRegisters, occupantsOfUnits, type UnitOccupants } from '../../store/occupants.sql.js';
import type { Database } from '../../store/published.sql.js';
import { inFile, placeOf } from './check-texts.js';
import type { DraftProblem, Plan } from './plan.js';
import type { PublishedState } from './published-state.js';

/** What stands against the plan in the rows that there are now. @param at from when on it is to hold */
export async function occupiedProblems(database: Database, state: PublishedState, { organizations }: Plan, at: Instant): Promise<DraftProblem[]> {
  if (organizations.length === 0) return [];
  const text = organizations[0]!.source;
  const after = checkOrganization(text).organization!;
  const before = [state.latestOrganization, ...state.organizations.map(({ holds }) => holds)].map(({ organization }) => organization);
  const units = gone(before.map((one) => one.units), after.units);
  const registers = gone(before.map((one) => one.registers ?? {}), after.registers ?? {});
  const ending = { tenant: state.tenant, at, day: dateAt(after.zone, at) };
  const ofUnits = await occupantsOfUnits(database, ending, [...units.keys()]);
  const ofRegisters = await occupantsOfRegisters(database, ending, [...registers.keys()]);
  return inFile('organization.yaml', [
    ...ofUnits.filter(({ subjects, duties, holdings }) => subjects + duties + holdings > 0).map((found) => ({
      ...placeOf(text, ['units']), path: `units.${found.unit}`, code: 'unit_occupied', expected: expectedOf(titled(units.get(found.unit)!, found.unit)), ...unitWords(found),
    })),
    ...ofRegisters.filter(({ subjects }) => subjects > 0).map(({ register, subjects }) => ({
      ...placeOf(text, ['registers']), path: `registers.${register}`, code: 'register_occupied', expected: expectedOf(titled(registers.get(register)!, register)),
      saw: leftOut(counted('subjects', subjects)),
      remedy: { zh: '请先清空名册：以仅有标题行的文件整册导入（--replace --yes）', en: 'empty the register first: load a file of headings alone with --replace --yes' },
    })),
  ]);
}

type Titles = Readonly<Record<string, { readonly title: Title }>>;

/** What stood before and is left out, with its title. */
function gone(before: readonly Titles[], after: Titles): Map<string, Title> {
  return new Map(before.flatMap((titles) => Object.entries(titles).flatMap(([id, { title }]) => (Object.hasOwn(after, id) ? [] : [[id, title] as const]))));
}

const expectedOf = ({ zh, en }: Bilingual): Bilingual => ({ zh: `${zh}，其中仍有人或义务`, en: `${en}, where somebody still stands or something is owed` });

const COUNTS = {
  subjects: { zh: '个名册对象', en: 'subjects of registers' },
  duties: { zh: '项未结义务', en: 'open duties' },
  holdings: { zh: '项任职', en: 'posts held' },
} as const satisfies Record<string, Bilingual>;

const counted = (name: keyof typeof COUNTS, count: number): Bilingual => ({ zh: `${count} ${COUNTS[name].zh}`, en: `${COUNTS[name].en} (${count})` });
const leftOut = ({ zh, en }: Bilingual): Bilingual => ({ zh: `未列出，仍有 ${zh}`, en: `none, and there: ${en}` });

const REMEDIES = {
  subjects: { zh: '请先将名册对象改归其他部门并重新导入', en: 'load the register with another unit first' },
  duties: { zh: '请先办结已开始的义务', en: 'finish what is begun first' },
  holdings: { zh: '请先结束或改任其岗位', en: 'end the posts that are held there first' },
} as const satisfies Record<string, Bilingual>;

/** Duties follow their subjects; those that stand there alone are begun. */
function unitWords({ subjects, duties, holdings }: UnitOccupants): { saw: Bilingual; remedy: Bilingual } {
  const parts = ([['subjects', subjects], ['duties', duties], ['holdings', holdings]] as const).filter(([, count]) => count > 0);
  const remedies = parts.filter(([name]) => name !== 'duties' || subjects === 0).map(([name]) => REMEDIES[name]);
  return { saw: leftOut(joined(parts.map(([name, count]) => counted(name, count)), AND)), remedy: joined(remedies, AND) };
}

/** The tree of an organization's units. */
import type { Organization } from './organization.js';

const under = new WeakMap<Organization, Map<string, readonly string[]>>();

/** A unit and all below it. */
export function unitsUnder(organization: Organization, unit: string): readonly string[] {
  const known = under.get(organization) ?? new Map<string, readonly string[]>();
  under.set(organization, known);
  const units = known.get(unit) ?? [unit, ...Object.keys(organization.units).filter((one) => one !== unit && unitsAbove(organization, one).includes(unit))];
  known.set(unit, units);
  return units;
}

/** Every unit above a unit, the nearest first. */
export function unitsAbove({ units }: Pick<Organization, 'units'>, unit: string): string[] {
  const parent = Object.hasOwn(units, unit) ? units[unit]!.parent : undefined;
  return parent === undefined ? [] : [parent, ...unitsAbove({ units }, parent)];
}

/** The nearest company or region that a unit is of, itself included; null where it is of the organization as a whole. */
export function companyOf({ units }: Pick<Organization, 'units'>, unit: string): string | null {
  if (!Object.hasOwn(units, unit)) return null;
  const { company, parent } = units[unit]!;
  return company ? unit : parent === undefined ? null : companyOf({ units }, parent);
}

/** Who still stands in units and registers that are to be no more. Asked of those named alone, by indexes: a register may hold a million. */
import { staysAfter } from './duties/register.sql.js';
import type { Database } from './published.sql.js';

export interface UnitOccupants {
  readonly unit: string;
  readonly subjects: number;
  /** Begun, or waiting for a subject that stays. */
  readonly duties: number;
  readonly holdings: number;
}

export interface RegisterOccupants {
  readonly register: string;
  readonly subjects: number;
}

/** From when on they are to be no more: whoever has left by then does not count. */
export interface Ending {
  readonly tenant: string;
  readonly at: number;
  /** The day of it in the organization's zone. */
  readonly day: string;
}

const UNITS_TEXT = `
select u.unit,
  (select count(*)::int from kept.register r join kept.register_subject s on s.tenant = r.tenant and s.register = r.register
   where r.tenant = $1 and s.unit = u.unit and ${staysAfter('$4')}) as subjects,
  (select count(*)::int from kept.duty_period p join kept.duty d on d.tenant = p.tenant and d.period_id = p.period_id
   where p.tenant = $1 and p.state <> 'closed' and p.due_at > $3 and d.unit = u.unit and d.state in ('waiting', 'begun') and (d.state = 'begun' or exists (
     select from kept.register_subject s where s.tenant = d.tenant and s.register = p.register and s.subject = d.subject and s.unit = d.unit and ${staysAfter('$4')}))) as duties,
  (select count(*)::int from kept.holding h where h.tenant = $1 and h.unit = u.unit and h.ended_at is null and (h.until_at is null or h.until_at > $3)) as holdings
from unnest($2::text[]) with ordinality as u (unit, n) order by u.n`;

export async function occupantsOfUnits(database: Database, { tenant, at, day }: Ending, units: readonly string[]): Promise<UnitOccupants[]> {
  return units.length === 0 ? [] : database.query<UnitOccupants[]>(UNITS_TEXT, [tenant, units, new Date(at), day]);
}

export async function occupantsOfRegisters(database: Database, { tenant, day }: Ending, registers: readonly string[]): Promise<RegisterOccupants[]> {
  if (registers.length === 0) return [];
  return database.query<RegisterOccupants[]>(
    `select r.register, (select count(*)::int from kept.register_subject s where s.tenant = $1 and s.register = r.register and ${staysAfter('$3')}) as subjects
     from unnest($2::text[]) with ordinality as r (register, n) order by r.n`,
    [tenant, registers, day],
  );
}

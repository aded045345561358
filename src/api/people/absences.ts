/**
 * Absences of staff, and who stands in: from the deputy's own acceptance on, for that time, the deputy holds the posts of whoever is absent, under
 * the deputy's own name. Each of the two may end it, and the security administrator.
 */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Identity } from '../../core/access/identity.js';
import { absenceThatMeets, answerAbsence, endAbsence, enterAbsence, listAbsences, lockAbsence, type NewAbsence } from '../../store/people/absences.sql.js';
import { enterAudit } from '../../store/people/audit.sql.js';
import { findStaff } from '../../store/people/staff.sql.js';
import { readClock } from '../../store/published.sql.js';
import { instantOf } from '../intake/instant-text.js';
import { absenceAnswered, absenceMeets, absenceRefused, DAYS_MAX, unknownAbsence } from './absence-refusals.js';
import { absenceView, type AbsenceListView, type AbsenceView } from './absence-view.js';
import { unknownStaff } from './staff-desk.js';
import type { EnterAbsenceBody } from './staff-requests.js';

const DAY_MS = 86_400_000;

@Injectable()
export class Absences {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Absences that are not over: of one's own, and those in which one is to stand in; all of them for the security administrator. */
  async list({ tenant, staff, kind }: Identity): Promise<AbsenceListView> {
    return { items: (await listAbsences(this.dataSource.manager, tenant, kind === 'security' ? undefined : staff)).map(absenceView) };
  }

  /** Asks the deputy. @throws Refused unknown_staff, absence_refused, absence_overlaps */
  async enter(caller: Identity, { deputy, from, until }: EnterAbsenceBody): Promise<AbsenceView> {
    const { tenant, staff } = caller;
    const absence = { staff, deputy, fromAt: new Date(instantOf(from)), untilAt: new Date(instantOf(until)) };
    return this.dataSource.transaction(async (manager) => {
      await requireSound(manager, absence);
      for (const one of [staff, deputy]) {
        const row = await findStaff(manager, tenant, one);
        if (row === null || row.leftAt !== null || row.kind !== 'employee') throw unknownStaff(one);
      }
      const other = await absenceThatMeets(manager, tenant, absence);
      if (other !== null) throw absenceMeets(other);
      const entered = await enterAbsence(manager, tenant, absence, staff);
      await enterAudit(manager, caller, { kind: 'absence-entered', subject: deputy, details: { from: entered.fromAt.toISOString(), until: entered.untilAt.toISOString() } });
      return absenceView(entered);
    });
  }

  /** By the deputy alone, and not otherwise than before; the same answer may come again. @throws Refused unknown_absence, absence_answered */
  async answer(caller: Identity, absenceId: string, answer: 'accepted' | 'declined'): Promise<AbsenceView> {
    const { tenant, staff } = caller;
    return this.dataSource.transaction(async (manager) => {
      const asked = await lockAbsence(manager, tenant, absenceId);
      if (asked?.deputy !== staff) throw unknownAbsence(absenceId);
      if (asked[`${answer}At`] !== null) return absenceView(asked);
      if (asked.acceptedAt !== null || asked.declinedAt !== null) throw absenceAnswered(asked);
      const answered = await answerAbsence(manager, tenant, absenceId, answer);
      await enterAudit(manager, caller, { kind: `absence-${answer}`, subject: asked.staff });
      return absenceView(answered);
    });
  }

  /** Taken back by whoever is absent, ended by whoever stands in and by the security administrator. @throws Refused unknown_absence, also for one of others */
  async end(caller: Identity, absenceId: string): Promise<void> {
    const { tenant, staff, kind } = caller;
    await this.dataSource.transaction(async (manager) => {
      const absence = await lockAbsence(manager, tenant, absenceId);
      if (absence === null || (kind !== 'security' && staff !== absence.staff && staff !== absence.deputy)) throw unknownAbsence(absenceId);
      await endAbsence(manager, tenant, absenceId, staff);
      const isOwn = staff === absence.staff;
      await enterAudit(manager, caller, { kind: isOwn ? 'absence-cancelled' : 'absence-ended', subject: isOwn ? absence.deputy : absence.staff, ...(kind === 'security' && { details: { deputy: absence.deputy } }) });
    });
  }
}

async function requireSound(manager: EntityManager, { staff, deputy, fromAt, untilAt }: NewAbsence): Promise<void> {
  if (deputy === staff) throw absenceRefused('oneself');
  const lengthMs = untilAt.getTime() - fromAt.getTime();
  if (lengthMs <= 0 || lengthMs > DAYS_MAX * DAY_MS) throw absenceRefused('instants');
  if (untilAt.getTime() <= (await readClock(manager))) throw absenceRefused('over');
}

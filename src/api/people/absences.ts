/** Absences of staff, and who stands in: for that time the deputy holds the posts of whoever is absent, under the deputy's own name. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { alike } from '../../core/bilingual.js';
import type { Identity } from '../../core/access/identity.js';
import { enterAudit } from '../../store/people/audit.sql.js';
import { cancelAbsence, enterAbsence, listAbsences } from '../../store/people/holdings.sql.js';
import { findStaff } from '../../store/people/staff.sql.js';
import { instantOf } from '../intake/instant-text.js';
import { Refused } from '../problem/refused.js';
import { unknownStaff } from './staff-desk.js';
import type { EnterAbsenceBody } from './staff-requests.js';
import { absenceView, type AbsenceListView, type AbsenceView } from './staff-view.js';

const DAYS_MAX = 366;
const DAY_MS = 86_400_000;

@Injectable()
export class Absences {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Absences of one's own, and those in which one stands in, that are not over. */
  async list({ tenant, staff }: Identity): Promise<AbsenceListView> {
    return { items: (await listAbsences(this.dataSource.manager, tenant, staff)).map(absenceView) };
  }

  /** @throws Refused unknown_staff, absence_refused */
  async enter(caller: Identity, { deputy, from, until }: EnterAbsenceBody): Promise<AbsenceView> {
    const { tenant, staff } = caller;
    const [fromAt, untilAt] = [new Date(instantOf(from)), new Date(instantOf(until))];
    const lengthMs = untilAt.getTime() - fromAt.getTime();
    if (deputy === staff || lengthMs <= 0 || lengthMs > DAYS_MAX * DAY_MS) throw refused(deputy === staff);
    return this.dataSource.transaction(async (manager) => {
      for (const one of [staff, deputy]) {
        const row = await findStaff(manager, tenant, one);
        if (row === null || row.leftAt !== null || row.kind !== 'employee') throw unknownStaff(one);
      }
      const absence = await enterAbsence(manager, tenant, { staff, deputy, fromAt, untilAt }, staff);
      await enterAudit(manager, { tenant, kind: 'absence-entered', staff, subject: deputy });
      return absenceView(absence);
    });
  }

  /** @throws Refused unknown_absence, also for one of somebody else */
  async cancel({ tenant, staff }: Identity, absenceId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const cancelled = await cancelAbsence(manager, tenant, absenceId);
      if (cancelled?.staff !== staff) throw unknownAbsence(absenceId);
      await enterAudit(manager, { tenant, kind: 'absence-cancelled', staff, subject: cancelled.deputy });
    });
  }
}

function refused(isOneself: boolean): Refused {
  return new Refused('absence_refused', {
    expected: { zh: `他人代理，终止晚于开始，至多 ${DAYS_MAX} 天`, en: `somebody else to stand in, and an end after the beginning, at most ${DAYS_MAX} days` },
    saw: isOneself ? { zh: '本人', en: 'yourself' } : { zh: '不合的起止时间', en: 'other instants' },
    remedy: { zh: '请更正', en: 'mend it' },
  });
}

function unknownAbsence(absenceId: string): Refused {
  return new Refused('unknown_absence', {
    expected: { zh: '本人的请假', en: 'an absence of yours' },
    saw: alike(absenceId),
    remedy: { zh: '请从请假列表中选取', en: 'list your absences' },
  });
}

/** Duties as lists show them. */
import { ApiProperty } from '@nestjs/swagger';
import { formatInstant } from '../../core/calendar/instant.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import { DUTY_STATES, type DutyState } from '../../core/recurrence/duty.js';
import type { ListedDuty, PeriodRow } from '../../store/duties/duty-lists.sql.js';
import { TitleView } from '../title.js';

export class DutyPeriodView {
  @ApiProperty({ example: 'big-customer-visit' }) readonly process: string;
  @ApiProperty({ example: '2026-H1' }) readonly period: string;
  @ApiProperty({ description: '每期应做的事 What is owed in each period.' }) readonly title: TitleView;
  @ApiProperty({ example: '3.6.1', description: '规章条款 Clause of the regulation.' }) readonly clause: string;
  @ApiProperty({ example: 'big-customers' }) readonly register: string;
  @ApiProperty({ example: '2026-01-01' }) readonly firstDay: string;
  @ApiProperty({ example: '2026-06-30' }) readonly lastDay: string;
  @ApiProperty({ example: '2026-07-01T00:00:00+08:00', description: '到期：期末24时 The midnight that ends it.' }) readonly due: string;
  @ApiProperty({ enum: ['opening', 'open', 'closed'] }) readonly state: PeriodRow['state'];
  @ApiProperty({ example: 120, description: '对象数 Duties of the period.' }) readonly subjects: number;
}

export class DutyView {
  @ApiProperty({ example: 'county-government', description: '对象 Reference of the subject.' }) readonly subject: string;
  @ApiProperty({ type: String, nullable: true, example: '县政府', description: '企业名称；个人名册无 An enterprise by its name; null in a register of persons.' }) readonly title: string | null;
  @ApiProperty({ example: 'marketing', description: '责任部门 Unit that answers.' }) readonly unit: string;
  @ApiProperty({ type: String, nullable: true, example: '2026-03-09', description: '计划周次的首日 First day of the week planned for.' }) readonly week: string | null;
  @ApiProperty({ enum: Object.keys(DUTY_STATES) }) readonly state: DutyState;
  @ApiProperty() readonly stateTitle: TitleView;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '为其登记的事项 The case begun for it.' }) readonly caseId: string | null;
  @ApiProperty({ type: String, nullable: true, description: '履行时间 When it was fulfilled.' }) readonly doneAt: string | null;
}

export class DutyListView {
  @ApiProperty({ type: DutyPeriodView, nullable: true, description: '尚未开列任何一期时为空 Null while no period was opened.' }) readonly period: DutyPeriodView | null;
  @ApiProperty({ type: [DutyView] }) readonly items: readonly DutyView[];
  @ApiProperty({ type: String, nullable: true }) readonly next: string | null;
}

export function periodView({ definition: { recurrence }, organization }: ProcessVersion, row: PeriodRow): DutyPeriodView {
  const { process, period, register, firstDay, lastDay, dueAt, state, subjects } = row;
  const { title, clause } = recurrence!;
  return { process, period, title, clause, register, firstDay, lastDay, due: formatInstant(dueAt.getTime(), organization.zone), state, subjects };
}

export function dutyView({ organization }: ProcessVersion, { subject, title, unit, week, state, caseId, doneAt }: ListedDuty): DutyView {
  return { subject, title, unit, week, state, stateTitle: DUTY_STATES[state], caseId, doneAt: doneAt === null ? null : formatInstant(doneAt.getTime(), organization.zone) };
}

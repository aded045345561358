/** Absences, as the two whom they concern see them, and the security administrator. */
import { ApiProperty } from '@nestjs/swagger';
import type { Absence } from '../../store/people/absences.sql.js';

const ABSENCE_STATES = ['asked', 'accepted', 'declined'] as const;
type AbsenceState = (typeof ABSENCE_STATES)[number];

export class AbsenceView {
  @ApiProperty({ format: 'uuid' }) readonly absenceId: string;
  @ApiProperty({ example: 'leader-1' }) readonly staff: string;
  @ApiProperty({ example: 'leader-2' }) readonly deputy: string;
  @ApiProperty() readonly from: string;
  @ApiProperty() readonly until: string;
  @ApiProperty({ enum: ABSENCE_STATES, enumName: 'AbsenceState', description: '代理人待答复、已接受、已谢绝 Whether the deputy is asked still, accepted or declined.' }) readonly state: AbsenceState;
  @ApiProperty({ type: String, nullable: true, description: '代理人答复时间；接受之前不生效 When the deputy answered; nothing is lent before an acceptance.' }) readonly answeredAt: string | null;
}

export class AbsenceListView {
  @ApiProperty({ type: [AbsenceView] }) readonly items: readonly AbsenceView[];
}

export function absenceView({ absenceId, staff, deputy, fromAt, untilAt, acceptedAt, declinedAt }: Absence): AbsenceView {
  const state = acceptedAt !== null ? 'accepted' : declinedAt !== null ? 'declined' : 'asked';
  return { absenceId, staff, deputy, from: fromAt.toISOString(), until: untilAt.toISOString(), state, answeredAt: (acceptedAt ?? declinedAt)?.toISOString() ?? null };
}

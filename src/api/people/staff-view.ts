/** Staff and the posts they hold, as colleagues see them. */
import { ApiProperty } from '@nestjs/swagger';
import { STAFF_KINDS, type StaffKind } from '../../core/access/staff-kind.js';
import type { Holding } from '../../store/people/holdings.sql.js';
import type { StaffRow } from '../../store/people/staff.sql.js';

const ACCOUNT_STATES = ['none', 'invited', 'open', 'disabled'] as const satisfies readonly StaffRow['account'][];

export class HoldingView {
  @ApiProperty({ format: 'uuid' }) readonly holdingId: string;
  @ApiProperty({ example: 'leader-1' }) readonly staff: string;
  @ApiProperty({ example: 'leader' }) readonly post: string;
  @ApiProperty({ example: 'manager-office' }) readonly unit: string;
  @ApiProperty() readonly from: string;
  @ApiProperty({ type: String, nullable: true }) readonly until: string | null;
  @ApiProperty({ example: 'security-1' }) readonly grantedBy: string;
  @ApiProperty({ type: String, nullable: true }) readonly endedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly endedBy: string | null;
}

export class StaffView {
  @ApiProperty({ example: 'leader-1' }) readonly staff: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ enum: STAFF_KINDS, enumName: 'StaffKind' }) readonly kind: StaffKind;
  @ApiProperty({ type: String, nullable: true, example: 'leader-1' }) readonly login: string | null;
  @ApiProperty({ enum: ACCOUNT_STATES, description: 'invited：尚未开户 not opened yet' }) readonly account: StaffRow['account'];
  @ApiProperty() readonly secondFactor: boolean;
  @ApiProperty({ type: String, nullable: true }) readonly leftAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: '目前请假至何时；未请假为空 Until when they are absent; null for who is not.' }) readonly absentUntil: string | null;
  @ApiProperty({ type: [HoldingView] }) readonly posts: readonly HoldingView[];
}

export class StaffListView {
  @ApiProperty({ type: [StaffView] }) readonly items: readonly StaffView[];
}

export class StaffLinkView {
  @ApiProperty({ description: '开户链接中的密文，只显示一次 What the link holds: shown now and never again.' }) readonly link: string;
  @ApiProperty() readonly expiresAt: string;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export function holdingView({ holdingId, staff, post, unit, fromAt, untilAt, grantedBy, endedAt, endedBy }: Holding): HoldingView {
  return { holdingId, staff, post, unit, from: fromAt.toISOString(), until: iso(untilAt), grantedBy, endedAt: iso(endedAt), endedBy };
}

/** @param absentUntil null for who is not absent now */
export function staffView({ leftAt, ...row }: StaffRow, holdings: readonly Holding[], absentUntil: Date | null = null): StaffView {
  return { ...row, leftAt: iso(leftAt), absentUntil: iso(absentUntil), posts: holdings.filter(({ staff }) => staff === row.staff).map(holdingView) };
}

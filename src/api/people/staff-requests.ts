/** What the security administrator sends of staff and their posts, and staff of their absences. */
import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { A_PSEUDONYM, isPseudonym } from '../../core/definition/pseudonym.js';
import { IsExpected, IsName, IsOneOf, IsText } from '../intake/expected.js';
import { IsInstantText } from '../intake/instant-text.js';
import { PageQuery } from '../intake/page-query.js';
import { AUDIT_KINDS, AUDIT_ORDERS, type AuditKind, type AuditOrder } from '../../store/people/audit.sql.js';

const LOGIN = { zh: '登录名：2 至 64 个小写字母、数字、. _ - @', en: 'a login of 2 to 64 small letters, digits, . _ - and @' };

export function IsPseudonym(): PropertyDecorator {
  return IsExpected(A_PSEUDONYM, (value) => typeof value === 'string' && isPseudonym(value));
}

export class AddStaffBody {
  @ApiProperty({ example: 'leader-1', description: '代号：事项和台账中只出现代号 A pseudonym: cases and ledger hold nothing else.' }) @IsPseudonym() readonly staff: string;
  @ApiProperty({ description: '姓名，供同事辨认 The name, for colleagues.' }) @IsText(60) readonly name: string;
  @ApiProperty({ example: 'leader-1' })
  @IsExpected(LOGIN, (value) => typeof value === 'string' && /^[a-z0-9][a-z0-9._@-]{1,63}$/.test(value))
  readonly login: string;
}

export class GrantPostBody {
  @ApiProperty({ example: 'leader' }) @IsName() readonly post: string;
  @ApiProperty({ example: 'manager-office' }) @IsName() readonly unit: string;
  @ApiPropertyOptional({ example: '2026-12-01T00:00:00+08:00', description: '不给则从现在起 From now on where left out.' }) @IsOptional() @IsInstantText() readonly from?: string;
  @ApiPropertyOptional({ example: '2027-12-01T00:00:00+08:00', description: '不给则无期限 Without end where left out.' }) @IsOptional() @IsInstantText() readonly until?: string;
}

export class EnterAbsenceBody {
  @ApiProperty({ example: 'leader-2', description: '代理人代号 Who stands in.' }) @IsPseudonym() readonly deputy: string;
  @ApiProperty({ example: '2026-12-01T00:00:00+08:00' }) @IsInstantText() readonly from: string;
  @ApiProperty({ example: '2026-12-08T00:00:00+08:00' }) @IsInstantText() readonly until: string;
}

export class AuditFilterQuery {
  @ApiPropertyOptional({ enum: AUDIT_KINDS }) @IsOptional() @IsOneOf(AUDIT_KINDS) readonly kind?: AuditKind;
  @ApiPropertyOptional({ example: 'leader-1' }) @IsOptional() @IsPseudonym() readonly staff?: string;
  @ApiPropertyOptional() @IsOptional() @IsInstantText() readonly since?: string;
  @ApiPropertyOptional() @IsOptional() @IsInstantText() readonly before?: string;
}

export class AuditQuery extends IntersectionType(PageQuery, AuditFilterQuery) {
  @ApiPropertyOptional({ enum: AUDIT_ORDERS, description: '何者在前，不给则最早的 Which come first: the oldest where left out.' }) @IsOptional() @IsOneOf(AUDIT_ORDERS) readonly first?: AuditOrder;
}

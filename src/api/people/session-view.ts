/** Who somebody is, as the browser is told; and the sessions of an account. */
import { ApiProperty } from '@nestjs/swagger';
import { ACTS, may, type Act } from '../../core/access/acts.js';
import type { Identity } from '../../core/access/identity.js';
import { STAFF_KINDS, type StaffKind } from '../../core/access/staff-kind.js';
import type { Organization } from '../../core/definition/organization.js';
import { postTitles } from '../../core/definition/administrator.js';
import type { ListedSession } from '../../store/people/sessions.sql.js';
import { TitleView } from '../title.js';

export class HeldPostView {
  @ApiProperty({ example: 'leader' }) readonly post: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 'manager-office' }) readonly unit: string;
  @ApiProperty() readonly unitTitle: TitleView;
}

export class WhoAmIView {
  @ApiProperty({ example: 'laizhou-gas' }) readonly organization: string;
  @ApiProperty() readonly organizationTitle: TitleView;
  @ApiProperty({ example: 'Asia/Shanghai', description: '单位的时区 The zone of its dates and hours.' }) readonly zone: string;
  @ApiProperty({ example: 'leader-1', description: '代号，事项中即以此称呼 The pseudonym by which cases call you.' }) readonly staff: string;
  @ApiProperty({ type: String, nullable: true, description: '姓名；令牌为空 The name; null for a token.' }) readonly name: string | null;
  @ApiProperty({ enum: STAFF_KINDS, enumName: 'StaffKind' }) readonly kind: StaffKind;
  @ApiProperty({ type: [HeldPostView] }) readonly posts: readonly HeldPostView[];
  @ApiProperty({ type: [String], description: '正在代理谁 Whom you stand in for.' }) readonly standsInFor: readonly string[];
  @ApiProperty({ description: '本次登录是否已通过二次验证 Whether a second factor was shown in this session.' }) readonly secondFactor: boolean;
  @ApiProperty({ description: '账户已启用二次验证，尚待补验 Whether the code of the account\'s second factor is still to be shown.' }) readonly codeOwed: boolean;
  @ApiProperty({ description: '须先启用或通过二次验证，才能使用其他功能 Whether a second factor must be set up or shown before anything else.' }) readonly secondFactorOwed: boolean;
  @ApiProperty({ enum: Object.keys(ACTS), isArray: true, description: '可进行的操作 What you may do.' }) readonly may: readonly Act[];
  @ApiProperty({ type: String, nullable: true, description: '会话最迟结束时间 When the session ends at the latest.' }) readonly expiresAt: string | null;
}

export class SessionView {
  @ApiProperty({ format: 'uuid' }) readonly sessionId: string;
  @ApiProperty({ description: '浏览器 The browser.' }) readonly agent: string;
  @ApiProperty() readonly madeAt: string;
  @ApiProperty() readonly seenAt: string;
  @ApiProperty() readonly expiresAt: string;
  @ApiProperty({ description: '是否为当前会话 Whether it is this one.' }) readonly isThis: boolean;
}

export class SessionListView {
  @ApiProperty({ type: [SessionView] }) readonly items: readonly SessionView[];
}

export class NewSecondFactorView {
  @ApiProperty({ example: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' }) readonly secret: string;
  @ApiProperty({ example: 'otpauth://totp/…', description: '供验证器扫描 For an authenticator to read from a picture.' }) readonly uri: string;
}

export class AccountOfLinkView {
  @ApiProperty({ example: 'laizhou-gas' }) readonly organization: string;
  @ApiProperty({ example: 'leader-1' }) readonly login: string;
}

export class OrganizationChoiceView {
  @ApiProperty({ example: 'laizhou-gas' }) readonly organization: string;
  @ApiProperty() readonly title: TitleView;
}

export class OrganizationChoiceListView {
  @ApiProperty({ type: [OrganizationChoiceView] }) readonly items: readonly OrganizationChoiceView[];
}

export function whoAmI(identity: Identity, organization: Organization): WhoAmIView {
  const { tenant, staff, kind, session } = identity;
  const titles = postTitles(organization);
  return {
    organization: tenant,
    organizationTitle: organization.title,
    zone: organization.zone,
    staff, kind,
    name: session?.name ?? null,
    posts: identity.posts.map(({ post, unit }) => ({
      post, unit,
      title: titles[post] ?? { zh: post, en: post },
      unitTitle: organization.units[unit]?.title ?? { zh: unit, en: unit },
    })),
    standsInFor: identity.standsInFor ?? [],
    secondFactor: session?.secondFactor ?? false,
    codeOwed: session?.codeOwed ?? false,
    secondFactorOwed: session?.secondFactorOwed ?? false,
    may: (Object.keys(ACTS) as Act[]).filter((act) => may(act, identity)),
    expiresAt: session?.expiresAt.toISOString() ?? null,
  };
}

export function sessionView({ sessionId, agent, madeAt, seenAt, expiresAt }: ListedSession, current: string | null): SessionView {
  return { sessionId, agent, madeAt: madeAt.toISOString(), seenAt: seenAt.toISOString(), expiresAt: expiresAt.toISOString(), isThis: sessionId === current };
}

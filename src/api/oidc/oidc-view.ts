/** Providers to sign in by, and the identities that are linked. */
import { ApiProperty } from '@nestjs/swagger';
import type { ExternalIdentity } from '../../store/people/external-identities.sql.js';
import { TitleView } from '../title.js';
import type { OidcSettings } from './oidc-settings.js';

export class OidcProviderView {
  @ApiProperty({ example: 'laizhou-gas' }) readonly organization: string;
  @ApiProperty({ description: '按钮上的字 What stands on the button.' }) readonly title: TitleView;
}

export class OidcProviderListView {
  @ApiProperty({ type: [OidcProviderView] }) readonly items: readonly OidcProviderView[];
}

export class OidcLocationView {
  @ApiProperty({ description: '浏览器随后前往之处 Where the browser goes next.' }) readonly location: string;
}

export class ExternalIdentityView {
  @ApiProperty({ format: 'uuid' }) readonly identityId: string;
  @ApiProperty({ example: 'leader-1' }) readonly staff: string;
  @ApiProperty({ example: 'https://login.example.com/' }) readonly issuer: string;
  @ApiProperty({ example: '248289761001' }) readonly subject: string;
  @ApiProperty({ example: 'security-1' }) readonly linkedBy: string;
  @ApiProperty() readonly linkedAt: string;
}

export class ExternalIdentityListView {
  @ApiProperty({ type: [ExternalIdentityView] }) readonly items: readonly ExternalIdentityView[];
}

export function offeredView(offered: OidcSettings | null): OidcProviderListView {
  return { items: offered === null ? [] : [{ organization: offered.organization, title: offered.title }] };
}

export function identityView({ linkedAt, ...identity }: ExternalIdentity): ExternalIdentityView {
  return { ...identity, linkedAt: linkedAt.toISOString() };
}

/** The posts and units of an organization by their titles: what a post is granted from. */
import { ApiProperty } from '@nestjs/swagger';
import { ADMINISTRATOR } from '../../core/definition/administrator.js';
import type { Title } from '../../core/definition/definition.js';
import type { Organization } from '../../core/definition/organization.js';
import { TitleView } from '../title.js';

export class NamedTitleView {
  @ApiProperty({ example: 'leader' }) readonly name: string;
  @ApiProperty() readonly title: TitleView;
}

export class OrganizationView {
  @ApiProperty({ example: 'laizhou-gas' }) readonly organization: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 'Asia/Shanghai', description: '时区 The zone of its dates and hours.' }) readonly zone: string;
  @ApiProperty({ type: [NamedTitleView] }) readonly posts: readonly NamedTitleView[];
  @ApiProperty({ type: [NamedTitleView] }) readonly units: readonly NamedTitleView[];
}

export const ADMINISTRATOR_TITLE: Title = { zh: '流程管理员', en: 'Workflow administrator' };

export function organizationView({ organization, title, zone, posts, units }: Organization): OrganizationView {
  return { organization, title, zone, posts: named({ [ADMINISTRATOR]: { title: ADMINISTRATOR_TITLE }, ...posts }), units: named(units) };
}

function named(known: Readonly<Record<string, { readonly title: Title }>>): NamedTitleView[] {
  return Object.entries(known).map(([name, { title }]) => ({ name, title }));
}

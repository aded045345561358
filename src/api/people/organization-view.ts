/** The posts and units of an organization by their titles: what a post is granted from. */
import { ApiProperty } from '@nestjs/swagger';
import { ADMINISTRATOR, postTitles } from '../../core/definition/administrator.js';
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

export function organizationView(published: Organization): OrganizationView {
  const { organization, title, zone, units } = published;
  const { [ADMINISTRATOR]: ofAdministrator, ...ofOthers } = postTitles(published);
  const ofPosts = Object.entries({ [ADMINISTRATOR]: ofAdministrator!, ...ofOthers }).map(([name, ofPost]) => ({ name, title: ofPost }));
  const ofUnits = Object.entries(units).map(([name, { title: ofUnit }]) => ({ name, title: ofUnit }));
  return { organization, title, zone, posts: ofPosts, units: ofUnits };
}

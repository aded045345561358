/** Who may do what with the cases of which process: post by post, as the definitions in force say. */
import { ApiProperty } from '@nestjs/swagger';
import { accessOf, REACHES, type Reach } from '../../core/access/process-access.js';
import { stateTitles } from '../../core/definition/state-titles.js';
import { titleIn, TitleView } from '../title.js';
import type { PublishedProcess } from './definition-reads.js';

export class PostAccessView {
  @ApiProperty({ example: 'agent' }) readonly post: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ enum: REACHES, description: '查看：本公司全部、本部门或本人参与的、本人登记的 Reads: all cases of its company, those that its unit or itself takes part in, those that it opened.' }) readonly reads: Reach;
  @ApiProperty({ description: '登记 Opens cases.' }) readonly opens: boolean;
  @ApiProperty({ description: '在其可查看的事项中查看联系方式 Opens the persons of cases that it reads.' }) readonly opensPersons: boolean;
  @ApiProperty({ type: [TitleView], description: '办理 Sends these events.' }) readonly sends: readonly TitleView[];
  @ApiProperty({ type: [TitleView], description: '延期 Extends these commitments.' }) readonly extends: readonly TitleView[];
  @ApiProperty({ description: '指派 Hands tasks to somebody by name.' }) readonly assigns: boolean;
  @ApiProperty({ type: [TitleView], description: '待办 Has the task of these states.' }) readonly tasks: readonly TitleView[];
}

export class ProcessAccessView {
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ type: [PostAccessView] }) readonly posts: readonly PostAccessView[];
}

export class AccessView {
  @ApiProperty({ type: [ProcessAccessView] }) readonly items: readonly ProcessAccessView[];
}

export function processAccess({ process: { definition, organization } }: PublishedProcess): ProcessAccessView {
  const states = stateTitles(definition.statechart);
  const posts = [...accessOf(definition)].map(([post, access]): PostAccessView => ({
    post, title: titleIn(organization.posts, post), reads: access.reads, opens: access.opens, opensPersons: access.opensPersons, assigns: access.assigns,
    sends: access.sends.map((event) => titleIn(definition.events, event)),
    extends: access.extends.map((commitment) => titleIn(definition.commitments, commitment)),
    tasks: access.tasks.map((state) => states.get(state)!),
  }));
  return { process: definition.process, title: definition.title, posts };
}

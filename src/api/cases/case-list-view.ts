/** Cases and tasks as lists show them. */
import { ApiProperty } from '@nestjs/swagger';
import { LIGHTS, type Light } from '../../store/case-lists.sql.js';
import { TitleView } from '../title.js';

const LIGHT = { enum: LIGHTS, enumName: 'Light', description: '状态灯：违诺未兑现、预警、正常、挂起、无 The light: broken and still owed, warned, on time, paused, none.' };

export class ListedCaseView {
  @ApiProperty({ format: 'uuid' }) readonly caseId: string;
  @ApiProperty({ example: 17 }) readonly number: number;
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 'deciding' }) readonly state: string;
  @ApiProperty() readonly stateTitle: TitleView;
  @ApiProperty({ enum: ['active', 'ended'] }) readonly status: 'active' | 'ended';
  @ApiProperty({ example: '2026-10-08T09:00:00+08:00' }) readonly openedAt: string;
  @ApiProperty({ type: String, nullable: true }) readonly endedAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: '最近的期限 The earliest deadline that runs.' }) readonly nextDue: string | null;
  @ApiProperty(LIGHT) readonly light: Light;
}

export class CaseListView {
  @ApiProperty({ type: [ListedCaseView] }) readonly items: readonly ListedCaseView[];
  @ApiProperty({ type: String, nullable: true, description: '下一页的 cursor To be sent as cursor; null on the last page.' }) readonly next: string | null;
}

export class ListedTaskView {
  @ApiProperty({ format: 'uuid' }) readonly caseId: string;
  @ApiProperty({ example: 17 }) readonly number: number;
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly processTitle: TitleView;
  @ApiProperty({ example: 'deciding' }) readonly state: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ example: 'leader' }) readonly post: string;
  @ApiProperty() readonly postTitle: TitleView;
  @ApiProperty({ type: String, nullable: true }) readonly unit: string | null;
  @ApiProperty({ type: TitleView, nullable: true }) readonly unitTitle: TitleView | null;
  @ApiProperty({ type: String, nullable: true, description: '只归此人 That person alone, where one is named.' }) readonly staff: string | null;
  @ApiProperty({ type: String, nullable: true, description: '签收人 Who signed for it.' }) readonly signedBy: string | null;
  @ApiProperty({ type: String, nullable: true, description: '在谁手上 In whose hands it is.' }) readonly heldBy: string | null;
  @ApiProperty({ type: String, nullable: true, description: '退单人 Who handed it back.' }) readonly returnedBy: string | null;
  @ApiProperty({ example: '2026-10-08T09:00:00+08:00' }) readonly openedAt: string;
  @ApiProperty({ type: String, nullable: true }) readonly nextDue: string | null;
  @ApiProperty(LIGHT) readonly light: Light;
}

export class TaskListView {
  @ApiProperty({ type: [ListedTaskView] }) readonly items: readonly ListedTaskView[];
  @ApiProperty({ type: String, nullable: true }) readonly next: string | null;
}

export class ListedAssistanceView {
  @ApiProperty({ format: 'uuid' }) readonly caseId: string;
  @ApiProperty({ example: 17 }) readonly number: number;
  @ApiProperty({ example: 'complaint' }) readonly process: string;
  @ApiProperty() readonly processTitle: TitleView;
  @ApiProperty() readonly stateTitle: TitleView;
  @ApiProperty({ example: 4, description: '请求的序号 The number of the event that asked.' }) readonly asked: number;
  @ApiProperty({ example: 'wu' }) readonly askedBy: string;
  @ApiProperty({ example: '2026-10-08T09:00:00+08:00' }) readonly askedAt: string;
}

export class AssistanceListView {
  @ApiProperty({ type: [ListedAssistanceView] }) readonly items: readonly ListedAssistanceView[];
}

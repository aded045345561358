/** Registers and their subjects as clients read them. */
import { ApiProperty } from '@nestjs/swagger';
import type { LoadedRegister } from '../../engine/recurrence/load-register.js';
import type { ListedSubject } from '../../store/duties/register.sql.js';
import { TitleView } from '../title.js';

export class RegisterView {
  @ApiProperty({ example: 'big-customers' }) readonly register: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ enum: ['enterprises', 'persons'] }) readonly of: 'enterprises' | 'persons';
  @ApiProperty({ type: [String], example: ['marketing'], description: '可导入的岗位 Posts that may load it.' }) readonly by: readonly string[];
  @ApiProperty({ example: 120, description: '现有对象数 Subjects now.' }) readonly subjects: number;
  @ApiProperty({ type: String, nullable: true, description: '上次导入 When it was loaded last.' }) readonly loadedAt: string | null;
}

export class RegisterListView {
  @ApiProperty({ type: [RegisterView] }) readonly items: readonly RegisterView[];
}

export class SubjectView implements ListedSubject {
  @ApiProperty({ example: 'county-government' }) readonly subject: string;
  @ApiProperty({ type: String, nullable: true, example: '县政府' }) readonly title: string | null;
  @ApiProperty({ example: 'marketing' }) readonly unit: string;
  @ApiProperty({ example: '2026-01-01', description: '入册 From this day on.' }) readonly since: string;
  @ApiProperty({ type: String, nullable: true, example: '2026-07-01', description: '离册，当日起不在册 The first day on which it is no longer of the register.' }) readonly until: string | null;
}

export class SubjectListView {
  @ApiProperty({ type: [SubjectView] }) readonly items: readonly SubjectView[];
  @ApiProperty({ type: String, nullable: true }) readonly next: string | null;
}

export class LoadedRegisterView implements LoadedRegister {
  @ApiProperty({ example: 12 }) readonly added: number;
  @ApiProperty({ example: 3 }) readonly changed: number;
  @ApiProperty({ example: 105 }) readonly unchanged: number;
  @ApiProperty({ example: 0, description: '离册 Who left, where it was the whole register.' }) readonly left: number;
  @ApiProperty({ example: 120, description: '现有对象数 Subjects now.' }) readonly subjects: number;
}

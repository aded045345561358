/** Persons of a case in clear, as they were opened. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TitleView } from '../title.js';

export class PersonValueView {
  @ApiPropertyOptional({ example: '张三丰' }) readonly name?: string;
  @ApiPropertyOptional({ example: '13800001234' }) readonly phone?: string;
  @ApiPropertyOptional() readonly address?: string;
  @ApiPropertyOptional() readonly email?: string;
  @ApiPropertyOptional({ enum: ['zh', 'en'] }) readonly language?: string;
}

export class OpenedPersonView {
  @ApiProperty({ example: 1, description: '历史记录的序号 The entry of the history that brought it.' }) readonly sequence: number;
  @ApiProperty({ example: 'caller' }) readonly fact: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ enum: ['clear', 'hidden', 'erased'], description: '保密的不显示 What is confidential stays hidden.' }) readonly shown: 'clear' | 'hidden' | 'erased';
  @ApiPropertyOptional({ type: PersonValueView }) readonly value?: PersonValueView;
}

export class OpenedPersonsView {
  @ApiProperty({ type: [OpenedPersonView] }) readonly persons: readonly OpenedPersonView[];
}

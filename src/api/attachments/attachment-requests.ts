/** Queries and bodies of the routes of attachments. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsOneOf, IsText } from '../intake/expected.js';

export class ReadAttachmentQuery {
  @ApiPropertyOptional({ enum: ['download', 'preview'], default: 'download', description: '下载；图片可预览 A picture may be shown, all else is downloaded.' })
  @IsOptional() @IsOneOf(['download', 'preview'])
  readonly as?: 'download' | 'preview';
}

export class RemoveAttachmentBody {
  @ApiProperty({ example: '误传他人证件', maxLength: 200, description: '理由 Why.' })
  @IsText(200)
  readonly reason: string;
}

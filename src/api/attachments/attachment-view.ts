/** Attachments as clients read them. */
import { ApiProperty } from '@nestjs/swagger';
import { ATTACHMENT_TYPES, type AttachmentType } from '../../core/attachment/attachment-type.js';

const TYPES = ATTACHMENT_TYPES.map(({ type }) => type);

export class AttachmentRemovalView {
  @ApiProperty({ example: 'agent-7' }) readonly by: string;
  @ApiProperty({ example: '2026-10-08T09:05:00.120+08:00' }) readonly at: string;
  @ApiProperty({ type: String, nullable: true, example: '误传', description: '理由；非经办人不可见 Null for those who do not work on the case.' }) readonly reason: string | null;
}

export class AttachmentView {
  @ApiProperty({ format: 'uuid' }) readonly attachmentId: string;
  @ApiProperty({ type: String, nullable: true, example: '现场照片.jpg', description: '名称；已移除或非经办人不可见 Null where removed, and for those who do not work on the case.' }) readonly name: string | null;
  @ApiProperty({ enum: TYPES, description: '按内容判定 By the content.' }) readonly type: AttachmentType['type'];
  @ApiProperty({ example: 183_211, description: '字节数 Size as kept: of a picture, once it was made anew.' }) readonly bytes: number;
  @ApiProperty({ type: String, nullable: true, description: '所存内容的 SHA-256 Of what is kept.' }) readonly sha256: string | null;
  @ApiProperty({ example: 'agent-7' }) readonly addedBy: string;
  @ApiProperty({ example: '2026-10-08T09:05:00.120+08:00' }) readonly addedAt: string;
  @ApiProperty({ description: '您可否查看内容 Whether you may read it.' }) readonly mayRead: boolean;
  @ApiProperty({ description: '您可否移除 Whether you may remove it.' }) readonly mayRemove: boolean;
  @ApiProperty({ type: AttachmentRemovalView, nullable: true, description: '移除情况 Who removed it, when and why.' }) readonly removed: AttachmentRemovalView | null;
}

export class AttachmentListView {
  @ApiProperty({ type: [AttachmentView] }) readonly items: readonly AttachmentView[];
  @ApiProperty({ description: '您可否添加 Whether you may add one.' }) readonly mayAdd: boolean;
}

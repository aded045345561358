/** Why a file is not attached, read or removed, as data; its words of each case stand in refusals.ts. */
import type { RefusedFor } from '../../core/case/rejection.js';
import type { Title } from '../../core/definition/definition.js';

export const ATTACHMENT_REASONS = {
  unknown_attachment: { zh: '没有这个附件', en: 'There is no such attachment' },
  attachment_removed: { zh: '附件已移除', en: 'The attachment was removed' },
  attachment_lost: { zh: '附件的文件已丢失或损坏', en: 'The file of the attachment is lost or damaged' },
  attachment_hidden: { zh: '附件仅经办人可见', en: 'The attachment is for those who work on the case' },
  attachment_not_added: { zh: '附件由经办人添加', en: 'Attachments are added by those who work on the case' },
  attachment_of_others: { zh: '附件由他人添加', en: 'Somebody else added the attachment' },
  attachment_type_refused: { zh: '不接受这种文件', en: 'A file of this kind is not taken' },
  attachment_unreadable: { zh: '文件内容有误', en: 'The file is not sound' },
  attachment_too_large: { zh: '文件过大', en: 'The file is too large' },
  picture_too_large: { zh: '图片像素过多', en: 'The picture has too many pixels' },
  too_many_uploads: { zh: '您同时上传的文件过多', en: 'Too many files of yours are on their way' },
  uploads_full: { zh: '正在上传的文件过多', en: 'Too many files are on their way' },
  attachments_full: { zh: '事项的附件已满', en: 'The case takes no more attachments' },
  no_preview: { zh: '该附件不能预览', en: 'The attachment has no preview' },
  upload_broken_off: { zh: '上传中断', en: 'The upload broke off' },
  attachments_away: { zh: '附件文件夹暂不可用', en: 'The folder of attachments is away for the moment' },
} as const satisfies Record<string, Title>;

export type AttachmentReason = keyof typeof ATTACHMENT_REASONS;

export interface AttachmentRefusal extends RefusedFor<AttachmentReason> {
  /** When it may be sent again, where it is only a matter of waiting. */
  readonly retryAfterS?: number;
}

export class AttachmentRefused extends Error {
  override readonly name = 'AttachmentRefused';

  constructor(readonly refusal: AttachmentRefusal) {
    super(refusal.reason);
  }
}

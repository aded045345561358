/** Each refusal of attachments in the words of its case. */
import { alike, joined, AND, type Bilingual } from '../../core/bilingual.js';
import { ATTACHMENT_LIMITS } from '../../core/attachment/attachment-limits.js';
import { ATTACHMENT_TYPES } from '../../core/attachment/attachment-type.js';
import type { AttachmentUse } from '../../store/attachments/attachments.sql.js';
import { AttachmentRefused } from './attachment-refusal.js';

const { fileBytes, files, caseBytes, filesEver, uploadsOfStaff, uploadsOfHost } = ATTACHMENT_LIMITS;
const MIB = 1024 * 1024;
const RETRY_AFTER_S = 5;
const TAKEN = joined(ATTACHMENT_TYPES.map(({ title }) => title), AND);
const WORKS_ON_IT: Bilingual = { zh: '登记人、现可办理或曾办理此事项者、被请求协办者', en: 'one who opened the case, may act on it or has acted in it, or was asked to assist' };
const FROM_THE_LIST: Bilingual = { zh: '请从事项的附件列表中选取', en: 'list the attachments of the case' };

export function unknownAttachment(attachmentId: string): AttachmentRefused {
  return new AttachmentRefused({ reason: 'unknown_attachment', expected: { zh: '此事项的附件', en: 'an attachment of the case' }, saw: alike(attachmentId), remedy: FROM_THE_LIST });
}

export function removedAttachment(): AttachmentRefused {
  return new AttachmentRefused({
    reason: 'attachment_removed',
    expected: { zh: '未移除的附件', en: 'an attachment that is kept' },
    saw: { zh: '已移除的附件', en: 'one that was removed' },
    remedy: { zh: '由谁、因何移除，见附件列表', en: 'the list tells by whom and why' },
  });
}

export function lostAttachment(): AttachmentRefused {
  return new AttachmentRefused({
    reason: 'attachment_lost',
    expected: { zh: '文件完好', en: 'the file as it was kept' },
    saw: { zh: '文件缺失或损坏', en: 'that it is missing or damaged' },
    remedy: { zh: '请管理员从备份恢复附件文件夹，或移除后重新添加', en: 'ask the administrator to bring the folder of attachments back from a backup, or remove it and add it again' },
  });
}

export function othersAttachment(addedBy: string): AttachmentRefused {
  return new AttachmentRefused({
    reason: 'attachment_of_others',
    expected: { zh: '添加人或流程管理员', en: 'whoever added it, or the administrator' },
    saw: { zh: `由 ${addedBy} 添加`, en: `that ${addedBy} added it` },
    remedy: { zh: '请添加人或流程管理员移除', en: 'ask one of them to remove it' },
  });
}

export function hiddenAttachment(): AttachmentRefused {
  return new AttachmentRefused({
    reason: 'attachment_hidden',
    expected: { zh: `${WORKS_ON_IT.zh}、附件的添加人`, en: `${WORKS_ON_IT.en}, or who added the file` },
    saw: { zh: '其他人员', en: 'somebody else' },
    remedy: { zh: '请联系经办人', en: 'ask those who work on the case' },
  });
}

export function notAdded(): AttachmentRefused {
  return new AttachmentRefused({
    reason: 'attachment_not_added',
    expected: WORKS_ON_IT,
    saw: { zh: '其他可查看此事项的人员', en: 'one who reads it and no more' },
    remedy: { zh: '请交由经办人添加，或由其请您协办', en: 'let those who work on the case add it, or ask you to assist' },
  });
}

export function typeRefused({ saw, remedy }: { readonly saw: Bilingual; readonly remedy: Bilingual }): AttachmentRefused {
  return new AttachmentRefused({ reason: 'attachment_type_refused', expected: { zh: `${TAKEN.zh}之一`, en: `one of: ${TAKEN.en}` }, saw, remedy });
}

export function unreadable(expected: Bilingual, saw: Bilingual, remedy: Bilingual): AttachmentRefused {
  return new AttachmentRefused({ reason: 'attachment_unreadable', expected, saw, remedy });
}

export function tooLarge(): AttachmentRefused {
  return new AttachmentRefused({
    reason: 'attachment_too_large',
    expected: { zh: `每个文件至多 ${fileBytes / MIB} MiB`, en: `a file of at most ${fileBytes / MIB} MiB` },
    saw: { zh: '超出此数', en: 'more' },
    remedy: { zh: '请压缩或分为几个文件', en: 'make it smaller, or several of it' },
  });
}

export function tooManyPixels({ width, height, pixelsMax, isCostly }: { readonly width: number; readonly height: number; readonly pixelsMax: number; readonly isCostly: boolean }): AttachmentRefused {
  const megapixels = Math.floor(pixelsMax / 1e6);
  return new AttachmentRefused({
    reason: 'picture_too_large',
    expected: { zh: `${isCostly ? '此种' : ''}图片至多 ${megapixels} 百万像素`, en: `a picture ${isCostly ? 'of this kind ' : ''}of at most ${megapixels} megapixels` },
    saw: alike(`${width} × ${height}`),
    remedy: isCostly
      ? { zh: '请缩小图片，或另存为普通（非渐进式）JPEG', en: 'make the picture smaller, or save it as an ordinary JPEG that is not progressive' }
      : { zh: '请缩小图片', en: 'make the picture smaller' },
  });
}

/** What is on its way to a case. */
export type Arriving = Pick<AttachmentUse, 'files' | 'bytes'>;

/** @throws AttachmentRefused attachments_full: there would be room, were it not for what is on its way already */
export function requireRoomBeside(arriving: Arriving, use: AttachmentUse, bytes: number): void {
  const isRoom = use.files + arriving.files < files && use.bytes + arriving.bytes + bytes <= caseBytes && use.filesEver + arriving.files < filesEver;
  if (isRoom) return;
  throw new AttachmentRefused({
    reason: 'attachments_full',
    expected: { zh: `每个事项至多 ${files} 个附件、合计 ${caseBytes / MIB} MiB，先后至多 ${filesEver} 个，正在上传的计算在内`, en: `at most ${files} attachments of a case, ${caseBytes / MIB} MiB together and ${filesEver} ever, those on their way among them` },
    saw: { zh: `已有 ${use.files} 个，另有 ${arriving.files} 个正在上传`, en: `${use.files} of them, and ${arriving.files} on their way` },
    remedy: { zh: '请待其上传完毕后再试', en: 'try again once these have come' },
    retryAfterS: RETRY_AFTER_S,
  });
}

export function tooManyUploads(): AttachmentRefused {
  return new AttachmentRefused({
    reason: 'too_many_uploads',
    expected: { zh: `每人同时上传至多 ${uploadsOfStaff} 个文件`, en: `at most ${uploadsOfStaff} files of one person on their way` },
    saw: { zh: '已有此数', en: 'as many' },
    remedy: { zh: '请待其上传完毕后再试', en: 'try again once one of them has come' },
    retryAfterS: RETRY_AFTER_S,
  });
}

export function uploadsFull(): AttachmentRefused {
  return new AttachmentRefused({
    reason: 'uploads_full',
    expected: { zh: `同时上传至多 ${uploadsOfHost} 个文件`, en: `at most ${uploadsOfHost} files on their way to a host` },
    saw: { zh: '已有此数', en: 'as many' },
    remedy: { zh: '请稍后再试', en: 'try again in a moment' },
    retryAfterS: RETRY_AFTER_S,
  });
}

/** @throws AttachmentRefused attachments_full, which says what limit was met */
export function requireRoom(use: AttachmentUse, bytes: number): void {
  if (use.files >= files) throw full({ zh: `每个事项至多 ${files} 个附件`, en: `at most ${files} attachments of a case` }, alike(use.files));
  if (use.bytes + bytes > caseBytes) throw full({ zh: `每个事项的附件合计至多 ${caseBytes / MIB} MiB`, en: `at most ${caseBytes / MIB} MiB of attachments of a case` }, alike(`${((use.bytes + bytes) / MIB).toFixed(1)} MiB`));
  if (use.filesEver >= filesEver) throw full({ zh: `每个事项至多先后添加 ${filesEver} 个附件`, en: `at most ${filesEver} attachments of a case, removed ones among them` }, alike(use.filesEver));
}

function full(expected: Bilingual, saw: Bilingual): AttachmentRefused {
  return new AttachmentRefused({ reason: 'attachments_full', expected, saw, remedy: { zh: '请移除不用的附件，或合并为一个 PDF', en: 'remove what is not needed, or put several into one PDF' } });
}

export function noPreview(): AttachmentRefused {
  return new AttachmentRefused({
    reason: 'no_preview',
    expected: { zh: '图片', en: 'a picture' },
    saw: { zh: '其他文件', en: 'another file' },
    remedy: { zh: '请下载查看', en: 'download it' },
  });
}

export function brokenOff(): AttachmentRefused {
  return new AttachmentRefused({
    reason: 'upload_broken_off',
    expected: { zh: '完整的文件', en: 'the whole file' },
    saw: { zh: '其中一部分', en: 'a part of it' },
    remedy: { zh: '请重新上传', en: 'send it again' },
  });
}

export function folderAway(): AttachmentRefused {
  return new AttachmentRefused({
    reason: 'attachments_away',
    expected: { zh: '附件文件夹可读写', en: 'to read and write in the folder of attachments' },
    saw: { zh: '暂不可用', en: 'that it is away, or full' },
    remedy: { zh: '请稍后再试；若仍如此，请告知管理员，日志中有说明', en: 'try again in a moment; where it stays so, tell the administrator: the log explains it' },
  });
}

/** One file: what it looks like, what it is called, who added it; and where it was removed, by whom and why. */
import { FilePdfOutlined, FileTextOutlined, LockOutlined, PictureOutlined } from '@ant-design/icons';
import { Flex, Image, Typography } from 'antd';
import type { ReactNode } from 'react';
import type { Attachment } from '../api/views.js';
import { useNames } from '../form/names.js';
import { shownBytes } from '../language/sizes.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';
import { RemoveAttachment } from './remove-attachment.js';

const SIDE = 56;

const ICONS: Readonly<Record<Attachment['type'], ReactNode>> = {
  'image/jpeg': <PictureOutlined />, 'image/png': <PictureOutlined />, 'image/webp': <PictureOutlined />, 'application/pdf': <FilePdfOutlined />, 'text/plain': <FileTextOutlined />,
};

export function AttachmentRow({ caseId, one }: { caseId: string; one: Attachment }) {
  const { t } = useWords();
  const nameOf = useNames();
  const { addedBy, addedAt, bytes, type, removed } = one;
  return (
    <li>
      <Flex gap={12} align="center">
        <Picture caseId={caseId} one={one} />
        <div style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          <Name caseId={caseId} one={one} />
          <div><Typography.Text type="secondary">{t('attachments.added', { type: t(`attachments.type.${type}`), size: shownBytes(bytes), by: nameOf(addedBy), at: shownInstant(addedAt) })}</Typography.Text></div>
          {removed !== null && <div><Typography.Text type="secondary">{t('attachments.removed', { by: nameOf(removed.by), at: shownInstant(removed.at) })}{removed.reason !== null && `${t('colon')}${removed.reason}`}</Typography.Text></div>}
        </div>
        {one.mayRemove && <RemoveAttachment caseId={caseId} one={one} />}
      </Flex>
    </li>
  );
}

const addressOf = (caseId: string, { attachmentId }: Attachment): string => `/api/v1/cases/${caseId}/attachments/${attachmentId}`;

function Picture({ caseId, one }: { caseId: string; one: Attachment }) {
  const { t } = useWords();
  if (one.mayRead && one.type.startsWith('image/')) {
    return <Image src={`${addressOf(caseId, one)}?as=preview`} alt={t('attachments.show', { name: one.name ?? '' })} width={SIDE} height={SIDE} style={{ objectFit: 'cover', borderRadius: 4 }} loading="lazy" />;
  }
  const isClosed = !one.mayRead && one.removed === null;
  return <span aria-hidden style={{ width: SIDE, height: SIDE, flex: 'none', display: 'grid', placeItems: 'center', fontSize: 24, color: '#5a626d', background: '#f3f5f8', borderRadius: 4 }}>{isClosed ? <LockOutlined /> : ICONS[one.type]}</span>;
}

function Name({ caseId, one }: { caseId: string; one: Attachment }) {
  const { t } = useWords();
  if (one.removed !== null) return <Typography.Text delete type="secondary">{t('attachments.wasThere')}</Typography.Text>;
  if (!one.mayRead || one.name === null) return <Typography.Text type="secondary">{t('attachments.closed')}</Typography.Text>;
  return <a href={addressOf(caseId, one)} download>{one.name}</a>;
}

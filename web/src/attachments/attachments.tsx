/** The files of a case: seen, added, removed. */
import { useQuery } from '@tanstack/react-query';
import { Card, Flex, Image, Spin, Typography } from 'antd';
import { answered, api } from '../api/client.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { attachmentsKey } from './attachments-key.js';
import { AttachmentRow } from './attachment-row.js';
import { Uploads } from './uploads.js';

export function Attachments({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const { data, error } = useQuery({
    queryKey: attachmentsKey(caseId),
    queryFn: () => answered(api.GET('/api/v1/cases/{id}/attachments', { params: { path: { id: caseId } } })),
  });
  return (
    <section aria-label={t('attachments.title')}>
      <Card title={<h2 style={{ fontSize: 16, margin: 0 }}>{t('attachments.title')}</h2>}>
        {error !== null && <ProblemNotice error={error} />}
        {data === undefined && error === null && <Spin />}
        <Flex vertical gap={12}>
          {data?.items.length === 0 && <Typography.Text type="secondary">{t('attachments.nothing')}</Typography.Text>}
          <Image.PreviewGroup>
            <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 12 }}>
              {data?.items.map((one) => <AttachmentRow key={one.attachmentId} caseId={caseId} one={one} />)}
            </ul>
          </Image.PreviewGroup>
          {data?.mayAdd === true && <Uploads caseId={caseId} />}
        </Flex>
      </Card>
    </section>
  );
}

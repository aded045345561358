/** Where files are dropped or chosen, and how far each has come. What is refused stays, in the host's words, until it is put away. */
import { InboxOutlined } from '@ant-design/icons';
import { Button, Flex, Progress, Typography, Upload } from 'antd';
import { shownBytes } from '../language/sizes.js';
import { useWords } from '../language/use-words.js';
import { isRefused } from '../api/refusal.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { useUploads, type Sending } from './use-uploads.js';

/** A telephone that is asked for JPEG makes one of its own format. */
const TAKEN = '.jpg,.jpeg,.png,.webp,.pdf,.txt,.csv,.md,.log';

export function Uploads({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const { sendings, send, putAway } = useUploads(caseId);
  return (
    <>
      <div role="status" style={{ display: 'grid', gap: 8 }}>
        {sendings.map((one) => <OnItsWay key={one.key} one={one} onAgain={() => { putAway(one.key); send(one.file); }} onPutAway={() => putAway(one.key)} />)}
      </div>
      <Upload.Dragger multiple accept={TAKEN} showUploadList={false} beforeUpload={(file) => { send(file); return false; }}>
        <Typography.Paragraph style={{ margin: 0 }}><InboxOutlined aria-hidden /> {t('attachments.drop')}</Typography.Paragraph>
        <Typography.Text type="secondary">{t('attachments.taken')}</Typography.Text>
      </Upload.Dragger>
    </>
  );
}

/** What the host says of the file itself it says of the same file again. */
function isWorthIt(error: Error): boolean {
  return !isRefused(error, 'attachment_type_refused', 'attachment_too_large', 'attachment_unreadable');
}

function OnItsWay({ one: { file, percent, error }, onAgain, onPutAway }: { one: Sending; onAgain: () => void; onPutAway: () => void }) {
  const { t } = useWords();
  const words = t('named', { name: file.name, staff: shownBytes(file.size) });
  if (error === null) return <div>{words}<Progress percent={percent} size="small" aria-label={t('attachments.sending', { name: file.name })} /></div>;
  return (
    <div>
      <Flex justify="space-between" align="center" gap={8}>
        <Typography.Text style={{ overflowWrap: 'anywhere' }}>{words}</Typography.Text>
        <Flex gap={6}>{isWorthIt(error) && <Button size="small" onClick={onAgain}>{t('attachments.again')}</Button>}<Button size="small" onClick={onPutAway}>{t('form.close')}</Button></Flex>
      </Flex>
      <ProblemNotice error={error} />
    </div>
  );
}

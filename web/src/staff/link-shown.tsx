/** The link that opens an account: shown once, to be handed over. */
import { Button, Modal, Typography } from 'antd';
import { useWords } from '../language/use-words.js';
import { useInstant } from '../session/use-instant.js';

export interface MadeLink {
  readonly link: string;
  readonly expiresAt: string;
}

export function LinkShown({ link, name, onClose }: { link: MadeLink | null; name: string; onClose: () => void }) {
  const { t } = useWords();
  const shownInstant = useInstant();
  return (
    <Modal open={link !== null} title={t('staff.linkOf', { name })} onCancel={onClose} mask={{ closable: false }} destroyOnHidden
      footer={<Button type="primary" onClick={onClose}>{t('staff.linkNoted')}</Button>}>
      {link !== null && (
        <>
          <Typography.Paragraph>{t('staff.linkOnce', { at: shownInstant(link.expiresAt) })}</Typography.Paragraph>
          <Typography.Paragraph code copyable style={{ wordBreak: 'break-all' }}>{`${window.location.origin}/#/open/${link.link}`}</Typography.Paragraph>
        </>
      )}
    </Modal>
  );
}

/** What staff hand to the customer for whom they opened a case: it is not shown again. */
import { Button, Modal } from 'antd';
import { useWords } from '../language/use-words.js';
import { CaseCode, type NumberAndCode } from './case-code.js';

export function CodeDialog({ opened, onClose }: { opened: NumberAndCode | null; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Modal open={opened !== null} title={t('code.forCustomer')} closable={false} keyboard={false} mask={{ closable: false }} destroyOnHidden
      footer={<Button type="primary" onClick={onClose}>{t('code.handedOn')}</Button>}>
      {opened !== null && <CaseCode {...opened} words={t('code.handOn')} />}
    </Modal>
  );
}

/** Asks why a person is to be opened: the reason is entered in the audit trail before anything is shown. */
import { useMutation } from '@tanstack/react-query';
import { Button, Flex, Form, Input, Modal } from 'antd';
import { answered, api } from '../api/client.js';
import type { OpenedPerson } from '../api/views.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';

const REASONS = ['call', 'visit', 'identity'] as const;
const REASON_MAX = 200;

export interface OpenPersonDialogProps {
  readonly caseId: string;
  /** Null while nobody is asked for. */
  readonly fact: string | null;
  readonly onOpened: (persons: readonly OpenedPerson[]) => void;
  readonly onClose: () => void;
}

export function OpenPersonDialog({ fact, ...rest }: OpenPersonDialogProps) {
  const { t } = useWords();
  return (
    <Modal open={fact !== null} title={t('person.open')} onCancel={rest.onClose} footer={null} destroyOnHidden>
      {fact !== null && <Asking fact={fact} {...rest} />}
    </Modal>
  );
}

function Asking({ caseId, fact, onOpened, onClose }: OpenPersonDialogProps & { fact: string }) {
  const { t } = useWords();
  const [form] = Form.useForm<{ reason: string }>();
  const open = useMutation({
    // What was answered is not kept beside the page.
    gcTime: 0,
    mutationFn: ({ reason }: { reason: string }) => answered(api.POST('/api/v1/cases/{caseId}/persons/open', { params: { path: { caseId } }, body: { reason, facts: [fact] } })),
    onSuccess: ({ persons }) => onOpened(persons),
  });
  return (
    <Form form={form} layout="vertical" onFinish={(entered) => open.mutate(entered)}>
      <Flex gap={8} wrap style={{ marginBottom: 12 }}>
        {REASONS.map((one) => <Button key={one} size="small" onClick={() => form.setFieldsValue({ reason: t(`person.reasons.${one}`) })}>{t(`person.reasons.${one}`)}</Button>)}
      </Flex>
      <Form.Item name="reason" label={t('person.reason')} extra={t('person.reasonKept')} rules={[{ required: true, whitespace: true, min: 2, message: t('form.required') }]}>
        <Input maxLength={REASON_MAX} autoComplete="off" />
      </Form.Item>
      {open.error !== null && <ProblemNotice error={open.error} />}
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={open.isPending}>{t('person.show')}</Button>
        <Button onClick={onClose}>{t('form.close')}</Button>
      </Flex>
    </Form>
  );
}

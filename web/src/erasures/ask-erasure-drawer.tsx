/** Asking to erase a person: the number of a case, which person of it, and why. */
import { Button, Drawer, Flex, Form, Input, InputNumber } from 'antd';
import { answered, api } from '../api/client.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { useErasureChange } from './erasure-change.js';

interface Entered {
  readonly number: number;
  readonly fact?: string;
  readonly reason: string;
}

const REASON_MAX = 200;

export function AskErasureDrawer({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useWords();
  return <Drawer open={isOpen} onClose={onClose} title={t('erasure.ask')} size={420} destroyOnHidden><AskForm onDone={onClose} /></Drawer>;
}

function AskForm({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const ask = useErasureChange(
    ({ number, fact, reason }: Entered) => answered(api.POST('/api/v1/erasures', { body: { number, reason, ...(fact && { fact }) } })),
    { done: t('erasure.asked'), onDone },
  );
  const required = { required: true, message: t('form.required') };
  return (
    <Form layout="vertical" onFinish={(entered: Entered) => ask.mutate(entered)}>
      <Form.Item name="number" label={t('erasure.number')} rules={[required]}><InputNumber min={1} precision={0} style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="fact" label={t('erasure.fact')} extra={t('erasure.factExtra')}><Input maxLength={64} autoComplete="off" autoCapitalize="none" /></Form.Item>
      <Form.Item name="reason" label={t('erasure.reason')} extra={t('erasure.reasonKept')} rules={[{ ...required, whitespace: true, min: 2 }]}><Input maxLength={REASON_MAX} autoComplete="off" /></Form.Item>
      {ask.error !== null && <ProblemNotice error={ask.error} />}
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={ask.isPending}>{t('erasure.ask')}</Button>
        <Button onClick={onDone}>{t('form.close')}</Button>
      </Flex>
    </Form>
  );
}

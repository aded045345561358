/** Adding somebody to the staff: a pseudonym for cases and ledger, the name for colleagues, a login. */
import { Button, Drawer, Flex, Form, Input } from 'antd';
import { answered, api } from '../api/client.js';
import { useRefusedFields } from '../form/refused-fields.js';
import { useUnsent } from '../form/unsent.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { useStaffChange } from './staff-change.js';

interface Entered {
  readonly staff: string;
  readonly name: string;
  readonly login: string;
}

export function AddStaffDrawer({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useWords();
  return <Drawer open={isOpen} onClose={onClose} title={t('staff.add')} size={420} destroyOnHidden><AddForm onDone={onClose} /></Drawer>;
}

function AddForm({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const [form] = Form.useForm<Entered>();
  const unsent = useUnsent('staff');
  const done = (): void => {
    unsent.forget();
    onDone();
  };
  const add = useStaffChange((body: Entered) => answered(api.POST('/api/v1/staff', { body })), { done: t('staff.added'), onDone: done });
  useRefusedFields(form, add.error);
  const required = [{ required: true, whitespace: true, message: t('form.required') }];
  return (
    <Form form={form} layout="vertical" initialValues={unsent.found ?? {}} onValuesChange={(_changed, all) => unsent.keep({ ...all })} onFinish={(entered) => add.mutate(entered)} onFinishFailed={() => add.reset()}>
      <Form.Item name="name" label={t('staff.name')} rules={required}><Input maxLength={60} autoComplete="off" /></Form.Item>
      <Form.Item name="staff" label={t('staff.pseudonym')} extra={t('staff.pseudonymFor')} rules={required}><Input maxLength={64} autoComplete="off" autoCapitalize="none" /></Form.Item>
      <Form.Item name="login" label={t('signIn.login')} extra={t('staff.loginForm')} rules={required}><Input maxLength={64} autoComplete="off" autoCapitalize="none" /></Form.Item>
      {add.error !== null && <ProblemNotice error={add.error} isAtFields />}
      <Flex gap={8} style={{ marginTop: 16 }}>
        <Button type="primary" htmlType="submit" loading={add.isPending}>{t('staff.add')}</Button>
        <Button onClick={onDone}>{t('form.close')}</Button>
      </Flex>
    </Form>
  );
}

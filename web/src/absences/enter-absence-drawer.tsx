/** Entering an absence, and asking a colleague to stand in. */
import { Button, Drawer, Flex, Form } from 'antd';
import { answered, api } from '../api/client.js';
import { InstantPicker } from '../form/pickers.js';
import { StaffSelect } from '../form/staff-select.js';
import { useUnsent } from '../form/unsent.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { useAbsenceChange } from './absence-change.js';

interface Entered {
  readonly deputy: string;
  readonly from: string;
  readonly until: string;
}

export function EnterAbsenceDrawer({ staff, isOpen, onClose }: { staff: string; isOpen: boolean; onClose: () => void }) {
  const { t } = useWords();
  return <Drawer open={isOpen} onClose={onClose} title={t('absence.enter')} size={420} destroyOnHidden><EnterForm staff={staff} onDone={onClose} /></Drawer>;
}

function EnterForm({ staff, onDone }: { staff: string; onDone: () => void }) {
  const { t } = useWords();
  const unsent = useUnsent('absence');
  const done = (): void => {
    unsent.forget();
    onDone();
  };
  const enter = useAbsenceChange(
    (body: Entered) => answered(api.POST('/api/v1/absences', { body })),
    { done: t('absence.entered'), onDone: done },
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Form<Entered> layout="vertical" initialValues={unsent.found ?? {}} onValuesChange={(_changed, all) => unsent.keep({ ...all })} onFinish={(entered) => enter.mutate(entered)} onFinishFailed={() => enter.reset()}>
      <Form.Item name="deputy" label={t('absence.deputy')} extra={t('absence.deputyAsked')} rules={required}><StaffSelect except={staff} /></Form.Item>
      <Form.Item name="from" label={t('absence.from')} rules={required}><InstantPicker /></Form.Item>
      <Form.Item name="until" label={t('absence.until')} rules={required}><InstantPicker /></Form.Item>
      {enter.error !== null && <ProblemNotice error={enter.error} />}
      <Flex gap={8} style={{ marginTop: 16 }}>
        <Button type="primary" htmlType="submit" loading={enter.isPending}>{t('absence.enter')}</Button>
        <Button onClick={onDone}>{t('form.close')}</Button>
      </Flex>
    </Form>
  );
}

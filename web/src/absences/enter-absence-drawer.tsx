/** Entering an absence, and asking a colleague to stand in. */
import { Button, DatePicker, Drawer, Flex, Form } from 'antd';
import type { Dayjs } from 'dayjs';
import { answered, api } from '../api/client.js';
import { StaffSelect } from '../form/staff-select.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { useAbsenceChange } from './absence-change.js';

interface Entered {
  readonly deputy: string;
  readonly from: Dayjs;
  readonly until: Dayjs;
}

export function EnterAbsenceDrawer({ staff, isOpen, onClose }: { staff: string; isOpen: boolean; onClose: () => void }) {
  const { t } = useWords();
  return <Drawer open={isOpen} onClose={onClose} title={t('absence.enter')} size={420} destroyOnHidden><EnterForm staff={staff} onDone={onClose} /></Drawer>;
}

function EnterForm({ staff, onDone }: { staff: string; onDone: () => void }) {
  const { t } = useWords();
  const enter = useAbsenceChange(
    ({ deputy, from, until }: Entered) => answered(api.POST('/api/v1/absences', { body: { deputy, from: from.format(), until: until.format() } })),
    { done: t('absence.entered'), onDone },
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Form layout="vertical" onFinish={(entered: Entered) => enter.mutate(entered)}>
      <Form.Item name="deputy" label={t('absence.deputy')} extra={t('absence.deputyAsked')} rules={required}><StaffSelect except={staff} /></Form.Item>
      <Form.Item name="from" label={t('absence.from')} rules={required}><DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="until" label={t('absence.until')} rules={required}><DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} /></Form.Item>
      {enter.error !== null && <ProblemNotice error={enter.error} />}
      <Flex gap={8} style={{ marginTop: 16 }}>
        <Button type="primary" htmlType="submit" loading={enter.isPending}>{t('absence.enter')}</Button>
        <Button onClick={onDone}>{t('form.close')}</Button>
      </Flex>
    </Form>
  );
}

/** Granting a post at a unit, from now on or for a time. */
import { Button, DatePicker, Drawer, Flex, Form, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { answered, api } from '../api/client.js';
import type { Staff } from '../api/views.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { useOrganization } from './organization.js';
import { useStaffChange } from './staff-change.js';

interface Entered {
  readonly post: string;
  readonly unit: string;
  readonly from?: Dayjs | null;
  readonly until?: Dayjs | null;
}

export function GrantPostDrawer({ one, isOpen, onClose }: { one: Staff; isOpen: boolean; onClose: () => void }) {
  const { t } = useWords();
  return <Drawer open={isOpen} onClose={onClose} title={t('staff.grantTo', { name: one.name })} size={420} destroyOnHidden><GrantForm staff={one.staff} onDone={onClose} /></Drawer>;
}

function GrantForm({ staff, onDone }: { staff: string; onDone: () => void }) {
  const { t, say } = useWords();
  const { data } = useOrganization();
  const grant = useStaffChange(({ post, unit, from, until }: Entered) => answered(api.POST('/api/v1/staff/{staff}/posts', {
    params: { path: { staff } }, body: { post, unit, ...(from && { from: from.format() }), ...(until && { until: until.format() }) },
  })), { done: t('staff.granted'), onDone });
  const choices = (known: 'posts' | 'units') => (data?.[known] ?? []).map(({ name, title }) => ({ value: name, label: say(title) }));
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Form layout="vertical" onFinish={(entered: Entered) => grant.mutate(entered)}>
      <Form.Item name="post" label={t('staff.post')} rules={required}><Select options={choices('posts')} showSearch={{ optionFilterProp: 'label' }} placeholder={t('form.choose')} /></Form.Item>
      <Form.Item name="unit" label={t('staff.unit')} rules={required}><Select options={choices('units')} showSearch={{ optionFilterProp: 'label' }} placeholder={t('form.choose')} /></Form.Item>
      <Form.Item name="from" label={t('staff.fromField')} extra={t('staff.fromNow')}><DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="until" label={t('staff.untilField')} extra={t('staff.withoutEnd')}><DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} /></Form.Item>
      {grant.error !== null && <ProblemNotice error={grant.error} />}
      <Flex gap={8} style={{ marginTop: 16 }}>
        <Button type="primary" htmlType="submit" loading={grant.isPending}>{t('staff.grant')}</Button>
        <Button onClick={onDone}>{t('form.close')}</Button>
      </Flex>
    </Form>
  );
}

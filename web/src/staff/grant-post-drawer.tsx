/** Granting a post at a unit, from now on or for a time. */
import { Button, Drawer, Flex, Form, Select } from 'antd';
import { answered, api } from '../api/client.js';
import type { Staff } from '../api/views.js';
import { InstantPicker } from '../form/pickers.js';
import { useRefusedFields } from '../form/refused-fields.js';
import { useUnsent } from '../form/unsent.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { useOrganization } from './organization.js';
import { useStaffChange } from './staff-change.js';

interface Entered {
  readonly post: string;
  readonly unit: string;
  readonly from?: string;
  readonly until?: string;
}

export function GrantPostDrawer({ one, isOpen, onClose }: { one: Staff; isOpen: boolean; onClose: () => void }) {
  const { t } = useWords();
  return <Drawer open={isOpen} onClose={onClose} title={t('staff.grantTo', { name: one.name })} size={420} destroyOnHidden><GrantForm staff={one.staff} onDone={onClose} /></Drawer>;
}

function GrantForm({ staff, onDone }: { staff: string; onDone: () => void }) {
  const { t, say } = useWords();
  const { data } = useOrganization();
  const [form] = Form.useForm<Entered>();
  const unsent = useUnsent(`post ${staff}`);
  const done = (): void => {
    unsent.forget();
    onDone();
  };
  const grant = useStaffChange(({ post, unit, from, until }: Entered) => answered(api.POST('/api/v1/staff/{staff}/posts', {
    params: { path: { staff } }, body: { post, unit, ...(from && { from }), ...(until && { until }) },
  })), { done: t('staff.granted'), onDone: done });
  useRefusedFields(form, grant.error);
  const choices = (known: 'posts' | 'units') => (data?.[known] ?? []).map(({ name, title }) => ({ value: name, label: say(title) }));
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Form form={form} layout="vertical" initialValues={unsent.found ?? {}} onValuesChange={(_changed, all) => unsent.keep({ ...all })} onFinish={(entered) => grant.mutate(entered)} onFinishFailed={() => grant.reset()}>
      <Form.Item name="post" label={t('staff.post')} rules={required}><Select options={choices('posts')} showSearch={{ optionFilterProp: 'label' }} placeholder={t('form.choose')} /></Form.Item>
      <Form.Item name="unit" label={t('staff.unit')} rules={required}><Select options={choices('units')} showSearch={{ optionFilterProp: 'label' }} placeholder={t('form.choose')} /></Form.Item>
      <Form.Item name="from" label={t('staff.fromField')} extra={t('staff.fromNow')}><InstantPicker /></Form.Item>
      <Form.Item name="until" label={t('staff.untilField')} extra={t('staff.withoutEnd')}><InstantPicker /></Form.Item>
      {grant.error !== null && <ProblemNotice error={grant.error} isAtFields />}
      <Flex gap={8} style={{ marginTop: 16 }}>
        <Button type="primary" htmlType="submit" loading={grant.isPending}>{t('staff.grant')}</Button>
        <Button onClick={onDone}>{t('form.close')}</Button>
      </Flex>
    </Form>
  );
}

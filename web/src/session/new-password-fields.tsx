/** A new password, twice. Whether it is good enough the host says: it knows the words that people take. */
import { Form, Input } from 'antd';
import { useWords } from '../language/use-words.js';

export interface NewPassword {
  readonly next: string;
  readonly again: string;
}

export function NewPasswordFields() {
  const { t } = useWords();
  return (
    <>
      <Form.Item name="next" label={t('password.next')} extra={t('password.advice')} rules={[{ required: true, message: t('form.required') }]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item name="again" label={t('password.again')} dependencies={['next']} rules={[
        { required: true, message: t('form.required') },
        ({ getFieldValue }) => ({ validator: (_rule, value) => (value === undefined || value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t('password.differ')))) }),
      ]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  );
}

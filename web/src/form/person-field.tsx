/** A person: some of name, telephone, address and e-mail. */
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../language/use-words.js';
import type { FieldProps } from './form-schema.js';

/** In which somebody may be told, each in its own words. */
const LANGUAGES = [{ value: 'zh', label: '中文' }, { value: 'en', label: 'English' }];

const KINDS: Readonly<Record<string, 'tel' | 'email'>> = { phone: 'tel', email: 'email' };

export function PersonField({ name, schema, isRequired, label }: FieldProps & { label: ReactNode }) {
  const { t } = useWords();
  const some = { validator: (_rule: unknown, value: Readonly<Record<string, string>> | undefined) =>
    (isRequired && Object.values(value ?? {}).every((part) => !part) ? Promise.reject(new Error(t('form.somePart'))) : Promise.resolve()) };
  return (
    <fieldset style={{ border: '1px solid #d5dae1', borderRadius: 6, margin: '0 0 24px', padding: '4px 12px 0', minWidth: 0 }}>
      <legend style={{ padding: '0 6px', margin: 0, width: 'auto', border: 0, fontSize: 14 }}>{label}</legend>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', columnGap: 12 }}>
        {Object.entries(schema.properties ?? {}).map(([part, { title, maxLength }]) => (
          <Form.Item key={part} name={[name, part]} label={title} style={{ marginBottom: 12 }}>
            {part === 'language' ? <Select allowClear options={LANGUAGES} /> : <Input type={KINDS[part] ?? 'text'} autoComplete="off" {...(maxLength !== undefined && { maxLength })} />}
          </Form.Item>
        ))}
      </div>
      <Form.Item name={name} rules={[some]} noStyle><Hidden /></Form.Item>
    </fieldset>
  );
}

/** Only carries the rule and the refusal of the whole. */
function Hidden() {
  return null;
}

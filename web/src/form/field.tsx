/** One fact of a form: how it is entered follows from its type. */
import { LockOutlined } from '@ant-design/icons';
import { Form, Tooltip, type FormItemProps } from 'antd';
import { useWords } from '../language/use-words.js';
import { Control } from './control.js';
import { factTypeOf, type FieldProps, type FieldSchema } from './form-schema.js';
import { PersonField } from './person-field.js';

export function Field({ name, schema, isRequired }: FieldProps) {
  const { t } = useWords();
  const type = factTypeOf(schema);
  const label = <FieldLabel schema={schema} />;
  if (type === 'person') return <PersonField name={name} schema={schema} isRequired={isRequired} label={label} />;
  // Of a rule that speaks of spaces antd takes every value for a text.
  const isWritten = type === 'text' && schema.oneOf === undefined;
  const rules: FormItemProps['rules'] = isRequired ? [{ required: true, ...(isWritten && { whitespace: true }), message: t('form.required') }] : [];
  return <Form.Item name={name} label={label} rules={rules}><Control type={type} schema={schema} /></Form.Item>;
}

function FieldLabel({ schema }: { schema: FieldSchema }) {
  const { t } = useWords();
  if (schema['x-kept']?.personal !== true) return schema.title;
  return <span>{schema.title} <Tooltip title={t('form.personal')}><LockOutlined style={{ color: '#5a626d' }} aria-hidden /></Tooltip></span>;
}

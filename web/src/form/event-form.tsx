/** The form of an event, drawn from its JSON Schema. What the host finds fault with is said at the field; nothing entered is lost. */
import { DatePicker, Form, type FormInstance } from 'antd';
import { useEffect } from 'react';
import { Refusal } from '../api/refusal.js';
import type { EventForm as EventFormView } from '../api/views.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { Field } from './field.js';
import { formSchemaOf } from './form-schema.js';
import type { Entered } from './form-values.js';

export const HAPPENED = '$happened';

export interface EventFormProps {
  readonly form: FormInstance<Entered>;
  readonly event: EventFormView;
  readonly error: unknown;
  readonly onSend: (entered: Entered) => void;
}

export function EventForm({ form, event, error, onSend }: EventFormProps) {
  const { t } = useWords();
  const { properties, required } = formSchemaOf(event.form);
  useEffect(() => showAtFields(form, error), [form, error]);
  return (
    <Form form={form} layout="vertical" onFinish={onSend} scrollToFirstError>
      {Object.entries(properties).map(([name, schema]) => <Field key={name} name={name} schema={schema} isRequired={required.includes(name)} />)}
      {event.happened !== undefined && (
        <Form.Item name={HAPPENED} label={t('form.happened')} extra={t('form.happenedWithin', { term: event.happened })}>
          <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} />
        </Form.Item>
      )}
      {Object.keys(properties).length === 0 && <p>{t('form.nothingAsked')}</p>}
      {error !== null && <ProblemNotice error={error} />}
    </Form>
  );
}

function showAtFields(form: FormInstance<Entered>, error: unknown): void {
  if (!(error instanceof Refusal)) return;
  form.setFields((error.problem.fields ?? []).map(({ path, expected }) => ({ name: path.replace(/^form\./, '').split('.'), errors: [expected] })));
}

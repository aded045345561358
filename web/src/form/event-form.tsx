/** The form of an event, drawn from its JSON Schema. What the host finds fault with is said at the field; nothing entered is lost. */
import { Form, type FormInstance } from 'antd';
import type { EventForm as EventFormView } from '../api/views.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { Field } from './field.js';
import { formSchemaOf } from './form-schema.js';
import type { Entered } from './form-values.js';
import { FoundUnsent } from './found-unsent.js';
import { InstantPicker } from './pickers.js';
import { useRefusedFields } from './refused-fields.js';
import type { UnsentForm } from './unsent.js';

export const HAPPENED = '$happened';

export interface EventFormProps {
  readonly form: FormInstance<Entered>;
  readonly event: EventFormView;
  readonly error: unknown;
  /** What was typed before and not sent, where it is kept. */
  readonly unsent?: UnsentForm;
  /** The form is not filled as it asks: what the host said of an earlier sending is not what is wrong now. */
  readonly onInvalid: () => void;
  readonly onSend: (entered: Entered) => void;
}

export function EventForm({ form, event, error, unsent, onSend, onInvalid }: EventFormProps) {
  const { t, say } = useWords();
  const { properties, required } = formSchemaOf(event.form);
  useRefusedFields(form, error);
  return (
    <Form form={form} layout="vertical" initialValues={unsent?.found ?? {}} onValuesChange={(_changed, all: Entered) => unsent?.keep(all)}
      onFinish={onSend} onFinishFailed={onInvalid} scrollToFirstError>
      {unsent !== undefined && <FoundUnsent unsent={unsent} form={form} />}
      {Object.entries(properties).map(([name, schema]) => <Field key={name} name={name} schema={schema} isRequired={required.includes(name)} />)}
      {event.happened !== undefined && (
        <Form.Item name={HAPPENED} label={t('form.happened')} extra={t('form.happenedWithin', { term: say(event.happened) })}>
          <InstantPicker />
        </Form.Item>
      )}
      {Object.keys(properties).length === 0 && <p>{t('form.nothingAsked')}</p>}
      {error !== null && <ProblemNotice error={error} isAtFields />}
    </Form>
  );
}

/** What a fact is entered by: its type, and the choices where it has some, say which. Passes on what a form item gives it. */
import { Input, InputNumber, Radio, Select } from 'antd';
import { useWords } from '../language/use-words.js';
import type { ControlProps } from './control-props.js';
import type { FactType, FieldSchema } from './form-schema.js';
import { DayPicker, InstantPicker } from './pickers.js';
import { StaffFact } from './staff-fact.js';

const RADIOS_MAX = 4;
const ONE_LINE_MAX = 200;

export function Control({ type, schema, ...given }: ControlProps & { type: Exclude<FactType, 'person'>; schema: FieldSchema }) {
  switch (type) {
    case 'boolean': return <YesNo {...given} />;
    case 'integer': return <InputNumber {...given} {...boundsOf(schema)} precision={0} style={{ width: '100%' }} />;
    case 'number': return <InputNumber {...given} {...boundsOf(schema)} style={{ width: '100%' }} />;
    case 'date': return <DayPicker {...given} />;
    case 'instant': return <InstantPicker {...given} />;
    case 'staff': return <StaffFact {...given} schema={schema} />;
    case 'unit': return <Choice {...given} schema={schema} />;
    case 'text': return schema.oneOf === undefined ? <Text {...given} schema={schema} /> : <Choice {...given} schema={schema} />;
  }
}

function YesNo(given: ControlProps) {
  const { t } = useWords();
  return <Radio.Group {...given} options={[{ value: true, label: t('form.yes') }, { value: false, label: t('form.no') }]} />;
}

function Choice({ schema, ...given }: ControlProps & { schema: FieldSchema }) {
  const { t } = useWords();
  const options = (schema.oneOf ?? []).map(({ const: value, title }) => ({ value, label: title }));
  if (options.length <= RADIOS_MAX) return <Radio.Group {...given} options={options} />;
  return <Select {...given} options={options} allowClear showSearch={{ optionFilterProp: 'label' }} placeholder={t('form.choose')} />;
}

function Text({ schema: { maxLength = Number.MAX_SAFE_INTEGER }, ...given }: ControlProps & { schema: FieldSchema }) {
  return maxLength <= ONE_LINE_MAX ? <Input {...given} maxLength={maxLength} /> : <Input.TextArea {...given} maxLength={maxLength} autoSize={{ minRows: 2, maxRows: 10 }} showCount />;
}

/** Bounds that say no more than what a number is are none to the eye. */
function boundsOf({ minimum, maximum }: FieldSchema): { min?: number; max?: number } {
  return {
    ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && { min: minimum }),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { max: maximum }),
  };
}

/** A fact that names somebody of the staff: who holds the post that the definition asks them by stands first, at the unit that the form says. */
import { Form } from 'antd';
import { useOrganization } from '../staff/organization.js';
import type { ControlProps } from './control-props.js';
import type { FieldSchema } from './form-schema.js';
import type { Entered } from './form-values.js';
import { StaffSelect } from './staff-select.js';

export function StaffFact({ schema, ...given }: ControlProps & { schema: FieldSchema }) {
  const form = Form.useFormInstance<Entered>();
  const entered: Entered | undefined = Form.useWatch([], form);
  const { data } = useOrganization();
  const unitOf = (name: string | undefined): string | null => {
    const named = data?.units.some((unit) => unit.name === name) === true ? name : name === undefined ? undefined : entered?.[name];
    return typeof named === 'string' ? named : null;
  };
  return <StaffSelect {...given} holders={(schema['x-kept']?.posts ?? []).map(({ post, unit }) => ({ post, unit: unitOf(unit) }))} />;
}

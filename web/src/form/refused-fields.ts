/** Says at the fields of a form what the host found fault with. */
import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import { Refusal } from '../api/refusal.js';

export function useRefusedFields(form: Pick<FormInstance, 'setFields'>, error: unknown): void {
  useEffect(() => {
    if (!(error instanceof Refusal)) return;
    form.setFields((error.problem.fields ?? []).map(({ path, expected }) => ({ name: path.replace(/^form\./, '').split('.'), errors: [expected] })));
  }, [form, error]);
}

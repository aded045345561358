/** Somebody of the staff, by name and pseudonym; one of them may be left out. */
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { answered, api } from '../api/client.js';
import { useWords } from '../language/use-words.js';
import type { ControlProps } from './control-props.js';

export const STAFF = ['staff'] as const;

export function useStaff() {
  return useQuery({ queryKey: STAFF, queryFn: () => answered(api.GET('/api/v1/staff')), staleTime: 60_000 });
}

export function StaffSelect({ without, ...given }: ControlProps & { readonly without?: string }) {
  const { t } = useWords();
  const { data } = useStaff();
  const present = (data?.items ?? []).filter(({ kind, leftAt, staff }) => kind === 'employee' && leftAt === null && staff !== without);
  const options = present.map(({ staff, name }) => ({ value: staff, label: t('named', { name, staff }) }));
  return <Select {...given} options={options} allowClear showSearch={{ optionFilterProp: 'label' }} loading={data === undefined} placeholder={t('form.choose')} />;
}

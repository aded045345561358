/** What of the audit trail is shown: a kind, a person, a time. */
import { Flex, Select } from 'antd';
import { SpanPicker } from '../form/pickers.js';
import { useStaff } from '../form/staff-select.js';
import type { AuditEntry } from '../api/views.js';
import { useWords } from '../language/use-words.js';
import { zh } from '../language/zh.js';

export interface AuditFilter {
  readonly kind?: AuditEntry['kind'];
  readonly staff?: string;
  readonly since?: string;
  readonly before?: string;
}

const KINDS = Object.keys(zh.auditKind) as AuditEntry['kind'][];

export function AuditFilters({ filter, onChange }: { filter: AuditFilter; onChange: (filter: AuditFilter) => void }) {
  const { t } = useWords();
  const { data } = useStaff();
  const { kind, staff, since, before } = filter;
  const set = (changed: { [key in keyof AuditFilter]?: AuditFilter[key] | undefined }): void =>
    onChange(Object.fromEntries(Object.entries({ ...filter, ...changed }).filter(([, value]) => value !== undefined)));
  const people = (data?.items ?? []).map((one) => ({ value: one.staff, label: t('named', { name: one.name, staff: one.staff }) }));
  return (
    <Flex gap={8} wrap style={{ marginBottom: 16 }} role="search" aria-label={t('audit.filters')}>
      <Select<AuditEntry['kind']> virtual={false} aria-label={t('audit.kind')} placeholder={t('audit.kind')} style={{ width: 190 }} allowClear value={kind ?? null} onChange={(value) => set({ kind: value ?? undefined })}
        options={KINDS.map((value) => ({ value, label: t(`auditKind.${value}`) }))} />
      <Select aria-label={t('audit.staff')} placeholder={t('audit.staff')} style={{ width: 190 }} allowClear showSearch={{ optionFilterProp: 'label' }} value={staff ?? null} onChange={(value) => set({ staff: value ?? undefined })} options={people} />
      <SpanPicker span={{ since, before }} placeholder={[t('audit.since'), t('audit.before')]} onChange={set} />
    </Flex>
  );
}

/** The audit trail, for the audit administrator: filtered, read by pages, exported. */
import { Button, Flex, Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import type { AuditEntry } from '../api/views.js';
import { More } from '../bench/more.js';
import { usePages } from '../bench/pages-of.js';
import { Rows } from '../bench/rows.js';
import { PageHead } from '../frame/page-head.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { AuditFilters, type AuditFilter } from './audit-filters.js';
import { useAuditWords } from './audit-words.js';
import { useInstant } from '../session/use-instant.js';

export function AuditPage() {
  const { t } = useWords();
  const [filter, setFilter] = useState<AuditFilter>({});
  const entries = usePages(['audit', filter], (cursor) => answered(api.GET('/api/v1/audit', { params: { query: { first: 'newest', ...filter, ...(cursor !== undefined && { cursor }) } } })));
  return (
    <>
      <PageHead title={t('pages.audit')}>
        <Button href={`/api/v1/audit/export?${new URLSearchParams({ ...filter })}`} download="audit.jsonl">{t('audit.export')}</Button>
      </PageHead>
      <AuditFilters filter={filter} onChange={setFilter} />
      {entries.error !== null && <ProblemNotice error={entries.error} />}
      <Rows label={t('pages.audit')} rows={entries.rows} keyOf={({ auditId }) => auditId} columns={useColumns()} card={(entry) => <EntryCard entry={entry} />} nothing={t('audit.nothing')} />
      <More {...entries} />
    </>
  );
}

function useColumns(): TableColumnsType<AuditEntry> {
  const { t } = useWords();
  const shownInstant = useInstant('seconds');
  const { subjectOf, moreOf } = useAuditWords();
  return [
    { title: t('audit.number'), dataIndex: 'auditId', width: 80 },
    { title: t('audit.at'), key: 'at', className: 'instant', render: (_, { at }) => shownInstant(at) },
    { title: t('audit.kind'), key: 'kind', render: (_, { kind }) => t(`auditKind.${kind}`) },
    { title: t('audit.staff'), key: 'staff', render: (_, { staff }) => <Name staff={staff} /> },
    { title: t('audit.address'), key: 'address', render: (_, { address }) => address ?? '—' },
    { title: t('audit.subject'), key: 'subject', render: (_, entry) => subjectOf(entry) ?? '—' },
    { title: t('audit.more'), key: 'more', render: (_, entry) => moreOf(entry) || '—' },
  ];
}

function Name({ staff }: { staff: string | null }) {
  const { actorOf } = useAuditWords();
  return <>{staff === null ? '—' : actorOf(staff)}</>;
}

function EntryCard({ entry }: { entry: AuditEntry }) {
  const { t } = useWords();
  const shownInstant = useInstant('seconds');
  const { subjectOf, moreOf } = useAuditWords();
  return (
    <Flex vertical gap={4}>
      <Flex justify="space-between" gap={8} wrap><strong>{t(`auditKind.${entry.kind}`)}</strong><span>{shownInstant(entry.at)}</span></Flex>
      <Typography.Text type="secondary"><Name staff={entry.staff} />{entry.subject !== null && ` → ${subjectOf(entry)}`}</Typography.Text>
      {entry.address !== null && <Typography.Text type="secondary">{t('audit.address')} {entry.address}</Typography.Text>}
      {moreOf(entry) !== '' && <Typography.Text type="secondary">{moreOf(entry)}</Typography.Text>}
    </Flex>
  );
}

/** Cases, the newest first, found by their number, their process, and whether they go on. */
import { Flex, InputNumber, Segmented, Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answered, api } from '../api/client.js';
import type { ListedCase } from '../api/views.js';
import { PageHead } from '../frame/page-head.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { CaseLight } from './case-light.js';
import { More } from './more.js';
import { usePages } from './pages-of.js';
import { Rows } from './rows.js';

type Status = 'active' | 'ended' | 'all';

export function CasesPage() {
  const { t } = useWords();
  const [status, setStatus] = useState<Status>('active');
  const [number, setNumber] = useState<number | null>(null);
  const filter = number === null ? (status === 'all' ? {} : { status }) : { number };
  const cases = usePages(['cases', filter], (cursor) => answered(api.GET('/api/v1/cases', { params: { query: { ...filter, ...(cursor !== undefined && { cursor }) } } })));
  return (
    <>
      <PageHead title={t('cases.title')}>
        <Segmented<Status> value={status} onChange={setStatus} aria-label={t('cases.status')} options={(['active', 'ended', 'all'] as const).map((value) => ({ value, label: t(`cases.${value}`) }))} />
        <InputNumber min={1} precision={0} value={number} onChange={setNumber} placeholder={t('cases.byNumber')} aria-label={t('cases.byNumber')} controls={false} style={{ width: 130 }} />
      </PageHead>
      {cases.error !== null && <ProblemNotice error={cases.error} />}
      <Rows label={t('cases.title')} rows={cases.rows} keyOf={({ caseId }) => caseId} columns={useColumns()} card={(one) => <CaseCard one={one} />} nothing={t('cases.nothing')} />
      <More {...cases} />
    </>
  );
}

function useColumns(): TableColumnsType<ListedCase> {
  const { t, say } = useWords();
  return [
    { title: t('case.number'), key: 'number', width: 90, render: (_, one) => <Link to={`/cases/${one.caseId}`}>{one.number}</Link> },
    { title: t('case.process'), key: 'process', render: (_, { title }) => say(title) },
    { title: t('case.state'), key: 'state', render: (_, one) => <Link to={`/cases/${one.caseId}`}>{say(one.stateTitle)}</Link> },
    { title: t('case.light'), key: 'light', render: (_, { light, nextDue }) => <CaseLight light={light} nextDue={nextDue} /> },
    { title: t('case.nextDue'), key: 'due', className: 'instant', render: (_, { nextDue }) => (nextDue === null ? '—' : shownInstant(nextDue)) },
    { title: t('case.openedAt'), key: 'opened', className: 'instant', render: (_, { openedAt }) => shownInstant(openedAt) },
    { title: t('case.endedAt'), key: 'ended', className: 'instant', render: (_, { endedAt }) => (endedAt === null ? '—' : shownInstant(endedAt)) },
  ];
}

function CaseCard({ one }: { one: ListedCase }) {
  const { t, say } = useWords();
  return (
    <Flex vertical gap={6}>
      <Flex justify="space-between" gap={8} wrap>
        <Link to={`/cases/${one.caseId}`} style={{ fontWeight: 600 }}>{t('case.numbered', { number: one.number })} {say(one.stateTitle)}</Link>
        <CaseLight light={one.light} nextDue={one.nextDue} />
      </Flex>
      <Typography.Text type="secondary">{say(one.title)} · {t('case.openedAt')} {shownInstant(one.openedAt)}</Typography.Text>
    </Flex>
  );
}
